import type { Result } from "../../../../src-core/result.ts";

/** A packet takes so many entries, so no more can be selected. */
export const mostSelected = 1000;

/** The rows from one to another, whichever comes first, as far as they can be selected: those next to `anchor`. */
export function stretchBetween(anchor: number, row: number): { first: number; end: number } {
  const from = Math.min(anchor, row);
  const to = Math.max(anchor, row) + 1;
  if (to - from <= mostSelected) return { first: from, end: to };
  return row > anchor ? { first: from, end: from + mostSelected } : { first: to - mostSelected, end: to };
}

/** An entry in or out; "full" when there is no room for one more. */
export function toggled(selected: ReadonlySet<string>, id: string): Result<ReadonlySet<string>, "full"> {
  const next = new Set(selected);
  if (next.delete(id)) return { ok: true, value: next };
  if (next.size >= mostSelected) return { ok: false, error: "full" };
  return { ok: true, value: next.add(id) };
}

/** What stays selected when entries are gone. */
export function without(selected: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  const next = new Set(selected);
  for (const id of gone) next.delete(id);
  return next;
}
