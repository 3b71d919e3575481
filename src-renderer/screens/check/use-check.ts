import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { layoutOf } from "../../../src-core/layout/layout.ts";
import type { Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import { evaluateOptions } from "../../../src-core/options/evaluate.ts";
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
 * Everything the Check screen shows of a piece, worked out again when it changes. Options run the analysis once
 * for each option, so they may come a moment later (`deferred` is the piece they belong to); the drawing and the
 * list never wait for them.
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
  const deferred = useDeferredValue(piece);
  const results = useMemo(() => (isBlank(deferred) ? [] : evaluateOptions(deferred, analyse)), [deferred]);
  return { isEmpty, report, layout, stage, marks, deferred, results };
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
