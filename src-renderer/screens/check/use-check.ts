import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { layoutOf } from "../../../src-core/layout/layout.ts";
import type { Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import { analyse } from "../../../src-core/report/analyse.ts";
import { badgePx, placeMarks } from "./marks.ts";

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
  const [stage, { width, rem }] = useMeasures();
  const marks = useMemo(
    () => placeMarks(layout, report.disclosures, width, badgePx(rem)),
    [layout, report, width, rem],
  );
  return { isEmpty, report, layout, stage, marks };
}

interface Measures {
  width: number;
  rem: number;
}

/** The width of an element and the size of the page's text, in pixels, as the element changes. */
function useMeasures(): [RefObject<HTMLDivElement | null>, Measures] {
  const element = useRef<HTMLDivElement>(null);
  const [measures, setMeasures] = useState<Measures>({ width: 600, rem: 16 });
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width <= 0) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setMeasures({ width: Math.round(entry.contentRect.width), rem });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, measures];
}
