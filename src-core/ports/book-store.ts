import type { BookDraft } from "../address-book/entries.ts";
import type { BookEntry, bookKinds } from "../address-book/types.ts";
import type { Result } from "../result.ts";

export interface BookQuery {
  /** Words in any order; each finds words of names and addresses that begin with it. */
  query: string;
  kind?: (typeof bookKinds)[number] | undefined;
  limit: number;
}

export interface BookPage {
  entries: BookEntry[];
  /** All that match, not only those returned. */
  total: number;
}

/** The same address (see address-key.ts) is in the book under the same kind: the entry that has it. */
export interface SameAddress {
  code: "address-known";
  entry: BookEntry;
}

/**
 * The address book of an open vault. No two entries of a kind have the same address. Deleted entries are purged with
 * those of the log (see Stores). May throw storage errors.
 */
export interface BookStore {
  insert(entry: BookEntry): Result<BookEntry, SameAddress>;
  /** Replaces an entry when it is at `expectedVersion`. */
  update(
    id: string,
    expectedVersion: number,
    draft: BookDraft,
  ): Result<BookEntry, "entry-not-found" | "entry-changed" | SameAddress>;
  /** By the name that is shown, without regard to case and accents. */
  list(query: BookQuery): BookPage;
  /** Flags an entry as deleted at a time; false when there is none. */
  delete(id: string, at: number): boolean;
  /** Takes the flag off unless the entry was deleted at or before `notBefore`, or is gone, or was added again. */
  restore(id: string, notBefore: number): Result<BookEntry, "undo-expired" | SameAddress>;
  /** Every entry without the flagged ones. */
  all(): BookEntry[];
}
