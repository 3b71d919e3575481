import { ownKindOf } from "./own-kind.ts";
import type { BookEntry, OwnAddress } from "./types.ts";

/** What is stored of an entry besides its id and version. */
export type BookDraft = Omit<BookEntry, "id" | "version">;

/**
 * An entry as it is stored: an own address always has its kind (guessed when it was left out), and no other address
 * has one.
 */
export function bookDraft({ kind, name, address, ownKind, note }: BookDraft): BookDraft {
  return { kind, name, address, ownKind: kind === "own" ? (ownKind ?? ownKindOf(address)) : null, note };
}

/** The name that lists show: the one given, else the first line of the address. */
export function shownName({ name, address }: Pick<BookEntry, "name" | "address">): string {
  if (name.trim() !== "") return name.trim();
  const lines = address.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.find((line) => line !== "") ?? "";
}

/** The sender's own return addresses as the planner takes them, in the order given. */
export function ownAddresses(entries: readonly BookEntry[]): OwnAddress[] {
  return entries
    .filter(({ kind }) => kind === "own")
    .map((entry) => ({
      id: entry.id,
      kind: entry.ownKind ?? ownKindOf(entry.address),
      name: shownName(entry),
      address: entry.address,
    }));
}
