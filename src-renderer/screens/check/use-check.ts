import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { layoutOf } from "../../../src-core/layout/layout.ts";
import type { Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import { analyse } from "../../../src-core/report/analyse.ts";
import { placeMarks } from "./marks.ts";

/** True while nothing was put on the piece: then there is nothing to say about it. */
function isBlank(piece: Mailpiece): boolean {
  const { returnAddress, deliveryAddress, frontText, backText, logo, message, windowText } = piece;
  return [returnAddress, deliveryAddress, frontText, backText, logo, message, windowText].every(
    (text) => text.trim() === "",
  );
}

/**
 * What the Check screen shows of a piece at every key: drawing, marks and list. Options and plans run the analysis many
 * times, so they are worked out beside the page (plan/use-planning.ts); nothing here waits for them.
 */
export function useCheck(piece: Mailpiece) {
  const isEmpty = isBlank(piece);
  const report = useMemo(() => {
    const full = analyse(piece);
    return isBlank(piece) ? { ...full, disclosures: [], learners: [] } : full;
  }, [piece]);
  const layout = useMemo(() => layoutOf(piece), [piece]);
  const [stage, widthPx] = useWidth();
  const marks = useMemo(() => placeMarks(layout, report.disclosures, widthPx), [layout, report, widthPx]);
  return { isEmpty, report, layout, stage, marks };
}

/** The width of an element in pixels, as it changes. */
function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(600);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
