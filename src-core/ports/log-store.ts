import type { EntryFilter, EntrySort, EntrySummary, LogEntry } from "../log/types.ts";
import type { Result } from "../result.ts";

/** What a person recorded, before the log gave it an id, a version and what follows from other things. */
export type EntryDraft = Omit<
  LogEntry,
  "id" | "version" | "createdAt" | "updatedAt" | "hold" | "held" | "disclosed"
>;

/** What a piece disclosed when it was recorded. */
export type Disclosed = LogEntry["disclosed"];

/** Which entries, in which order, and where to begin: after `cursor`, or else `offset` entries on. */
export interface ListQuery extends Partial<EntryFilter> {
  sort?: EntrySort | undefined;
  limit: number;
  offset?: number | undefined;
  /** The `nextCursor` of a page in the same order. */
  cursor?: string | undefined;
}

export interface EntryPage {
  entries: EntrySummary[];
  /** Null on the last page. */
  nextCursor: string | null;
  /** All that match, not only this page. */
  total: number;
}

/** What an entry was before one change: its fields as text, and those of its piece as "piece.returnAddress". */
export interface EntryChange {
  /** The version that the change made. */
  version: number;
  at: number;
  before: Record<string, string>;
}

/** Where entries are kept while the log is open. Times are milliseconds since 1970. May throw storage errors. */
export interface LogStore {
  /**
   * Adds an entry, with what it was before if it has been elsewhere (the last change first). `held` is found here and
   * not taken over. Returns the entry as it now stands.
   */
  insert(entry: LogEntry, history?: readonly EntryChange[]): LogEntry;
  list(query: ListQuery): EntryPage;
  /** Entries that match, without their order or a page of them. */
  total(filter: Partial<EntryFilter>): number;
  /** Ids of all that match, in the order they were recorded, a slice at a time: what follows `after` (0 at first). */
  ids(filter: Partial<EntryFilter>, after: number, limit: number): { row: number; id: string }[];
  get(id: string): Result<LogEntry, "entry-not-found" | "entry-damaged">;
  /** Replaces the draft part when the entry is at `expectedVersion`. `disclosed` counts only for another piece. */
  update(
    id: string,
    expectedVersion: number,
    draft: EntryDraft,
    at: number,
    disclosed?: Disclosed,
  ): Result<LogEntry, "entry-not-found" | "entry-changed" | "entry-damaged">;
  /** What an entry was before each of its changes, the last change first; whole texts. */
  history(id: string): Result<EntryChange[], "entry-not-found">;
  /** Flags an entry as deleted at a time. */
  delete(id: string, at: number): Result<null, "entry-not-found" | "entry-held">;
  /** Takes the flag off unless the entry was deleted at or before `notBefore`, or is gone. */
  restore(id: string, notBefore: number): Result<LogEntry, "undo-expired" | "entry-damaged">;
  /** Entries, not yet delivered or returned, with a deadline or reminder on or before a day; the earliest first. */
  due(day: string): EntrySummary[];
  /** Every entry in the order it was recorded, without the flagged ones. */
  all(): LogEntry[];
  /** The same a slice at a time: what follows `after` (0 at first). Entries that cannot be read are left out. */
  slice(after: number, limit: number): { last: number; entries: LogEntry[] };
  count(): number;
  /** Tags in use, sorted. */
  tags(): string[];
  /** Matters in use, sorted. */
  matters(): string[];
}
