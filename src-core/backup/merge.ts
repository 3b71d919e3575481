import type { BookEntry } from "../address-book/types.ts";
import type { LogEntry } from "../log/types.ts";
import type { EntryChange } from "../ports/log-store.ts";

/** An entry with what it was before, the last change first. */
export interface EntryState {
  entry: LogEntry;
  history: readonly EntryChange[];
}

/**
 * How two states of one entry stand to each other: "newer" when theirs went on from ours, "older" when ours went on from
 * theirs, "ours-stays" and "theirs-stays" when both were changed apart from each other.
 */
export type Relation = "same" | "newer" | "older" | "ours-stays" | "theirs-stays";

/**
 * Compares by what was changed and when, not by version numbers: two people who changed an entry apart both made a
 * version 2. Of two that were changed apart, the one changed last stays where it was; which one that is depends on the
 * two states alone, so that both machines come to the same log whichever of them merges first.
 */
export function relationOf(ours: EntryState, theirs: EntryState): Relation {
  if (contentText(ours.entry) === contentText(theirs.entry)) return "same";
  const oursKnown = new Set(ours.history.map(canonicalText));
  const theirsKnown = new Set(theirs.history.map(canonicalText));
  const oursIsWithin = isWithin(oursKnown, theirsKnown);
  const theirsIsWithin = isWithin(theirsKnown, oursKnown);
  if (oursIsWithin && !theirsIsWithin) return "newer";
  if (theirsIsWithin && !oursIsWithin) return "older";
  return isLater(ours.entry, theirs.entry) ? "ours-stays" : "theirs-stays";
}

/** Of two states with the same content, whether theirs is the one whose history both machines go on with. */
export function goesOnWithTheirs(ours: EntryState, theirs: EntryState): boolean {
  const [oursText, theirsText] = [canonicalText(ours.history), canonicalText(theirs.history)];
  if (oursText === theirsText) return false;
  if (ours.entry.updatedAt !== theirs.entry.updatedAt) return theirs.entry.updatedAt > ours.entry.updatedAt;
  return theirsText > oursText;
}

/** What a person recorded, in one form: equal for entries that differ only in versions, times of saving and holds. */
export function contentText({
  id,
  version,
  createdAt,
  updatedAt,
  hold,
  held,
  disclosed,
  ...draft
}: LogEntry): string {
  return canonicalText(draft);
}

/** In both languages, as it must be the same on both machines. */
export const copyNote =
  "Another version of an entry. It was changed on two computers. / Otra versión de una entrada. Se cambió en dos computadoras.";
const maxNoteLength = 10_000;

/** The state that does not stay, as an entry of its own; `id` must follow from that state alone. */
export function copyOf(
  { entry, history }: EntryState,
  id: string,
): { entry: LogEntry; history: readonly EntryChange[] } {
  const note = entry.note === "" ? copyNote : `${copyNote}\n\n${entry.note}`;
  // A note that is full already is worth more than the words about it.
  return { entry: { ...entry, id, note: note.length > maxNoteLength ? entry.note : note }, history };
}

/**
 * The same for addresses and other things that have a version and no history. Version 1 was never changed, so the other
 * went on from it; two changed ones that differ cannot be told apart, and both are kept.
 */
export function versionedRelation(
  ours: { version: number },
  theirs: { version: number },
): Exclude<Relation, "theirs-stays" | "ours-stays"> | "apart" {
  const { version: oursVersion, ...oursRest } = ours;
  const { version: theirsVersion, ...theirsRest } = theirs;
  if (canonicalText(oursRest) === canonicalText(theirsRest)) return "same";
  if (oursVersion === 1 && theirsVersion > 1) return "newer";
  if (theirsVersion === 1 && oursVersion > 1) return "older";
  return "apart";
}

const maxBookNote = 1000;

/** Our entry for an address with what another one for the same address says besides, in its note. */
export function withWordsOf(ours: BookEntry, theirs: BookEntry): BookEntry | "nothing" | "no-room" {
  const added = [theirs.name, theirs.note].filter(
    (words) => words !== "" && words !== ours.name && !ours.note.includes(words),
  );
  if (added.length === 0) return "nothing";
  const note = [ours.note, ...added].filter((part) => part !== "").join("\n");
  return note.length > maxBookNote ? "no-room" : { ...ours, note };
}

/** JSON with its keys in order, so that equal values have equal texts. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((change) => whole.has(change));
}

function isLater(a: LogEntry, b: LogEntry): boolean {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt;
  return contentText(a) > contentText(b);
}
