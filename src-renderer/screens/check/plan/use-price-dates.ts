import { useEffect, useState } from "react";
import type { FactId } from "../../../../src-core/facts/index.ts";

/** "2025–2026": the years of the prices behind some facts; empty until the facts are there, which are large. */
export function usePriceDates(): (ids: readonly FactId[]) => string {
  const [asOf, setAsOf] = useState<(id: FactId) => string>(() => () => "");
  useEffect(() => {
    let stale = false;
    void import("../../../../src-core/facts/index.ts").then(({ factOf }) => {
      if (!stale) setAsOf(() => (id: FactId) => factOf(id).asOf);
    });
    return () => {
      stale = true;
    };
  }, []);
  return (ids) => yearsOf(ids.map(asOf));
}

/**
 * The years of some dates, from first to last. A fact put together from several sources names the years of them all
 * ("2000–2026"): its price is of the last.
 */
export function yearsOf(dates: readonly string[]): string {
  const years = dates.flatMap((date) => date.match(/\d{4}/g)?.sort().at(-1) ?? []).sort();
  const [first = "", last = ""] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
