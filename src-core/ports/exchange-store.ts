import type { BookEntry } from "../address-book/types.ts";
import type { EntryFilter, LogEntry } from "../log/types.ts";
import type { Result } from "../result.ts";
import type { SameAddress } from "./book-store.ts";

/** What of an entry tells whether two records are of one mailing, besides its day. */
export interface KnownMailing {
  /** First line of the delivery address, and the last when it has more than one. */
  recipient: string;
  place: string;
  trackingNumber: string;
}

/**
 * Everything that one import adds, kept together or not at all. While it is open, nothing else may be written
 * ("busy"). `commit` or `rollback` ends it; a second `rollback` does nothing. May throw storage errors.
 */
export interface ImportTransaction {
  /** Committed or rolled back, by a lock too. */
  readonly isOver: boolean;
  /** The entries of a day that are not deleted, those inserted here as well. */
  mailedOn(day: string): Iterable<KnownMailing>;
  /** Whether an entry has this id: one of the log, one that waits for its purge, or none. */
  idState(id: string): "free" | "entry" | "deleted";
  /** Runs work that inserts: only within it is anything written. */
  run<T>(work: () => T): T;
  /** Like `LogStore.insert`, with its search words. The id must be free. Only within `run`. */
  insert(entry: LogEntry): void;
  /** Like `BookStore.insert`. Only within `run`. */
  insertAddress(entry: BookEntry): Result<BookEntry, SameAddress>;
  commit(): void;
  rollback(): void;
}

/** One page of what is to be exported, in the order in which it was recorded. */
export interface ExportPage {
  entries: LogEntry[];
  /** Entries of this page that are damaged and cannot be read. */
  unreadable: number;
  /** Give it back as `after` for the next page; null after the last. */
  next: number | null;
}

/** The log and the address book as import and export use them. May throw storage errors. */
export interface ExchangeStore {
  /** "busy" while an import is open. */
  begin(): Result<ImportTransaction, "busy">;
  /** An import is open: all other writes wait. */
  isImporting(): boolean;
  /** How many entries match. */
  count(filter: EntryFilter): number;
  /** Entries that match, after a place in the log (0 is its beginning). */
  page(filter: EntryFilter, after: number, limit: number): ExportPage;
}
