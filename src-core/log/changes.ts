import type { EntryDraft } from "../ports/log-store.ts";

/**
 * The fields of an entry that a change makes different, as text before the change: words as they are, the rest as JSON.
 * Those of the piece go by "piece.returnAddress" and the like, so that a corrected street is not a new piece.
 */
export function changedFields(before: EntryDraft, after: EntryDraft): Record<string, string> {
  const { piece: pieceBefore, ...restBefore } = before;
  const { piece: pieceAfter, ...restAfter } = after;
  return {
    ...differences("", restBefore, restAfter),
    ...differences("piece.", pieceBefore, pieceAfter),
  };
}

/** Of the names that there were before: schemas give every field, and one that is new has nothing to remember. */
function differences(prefix: string, before: object, after: object): Record<string, string> {
  const later = new Map<string, unknown>(Object.entries(after));
  const changed: Record<string, string> = {};
  for (const [name, value] of Object.entries(before)) {
    const text = textOf(value);
    if (text !== textOf(later.get(name))) changed[`${prefix}${name}`] = text;
  }
  return changed;
}

/** Empty for nothing at all; objects come from schemas, which give their keys one order. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined || value === null ? "" : JSON.stringify(value);
}
