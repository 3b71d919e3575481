import type { EntrySummary, LogEntry } from "../contract/calls.ts";
import type { Result } from "../result.ts";

/** What a person recorded, before the log gave it an id and a version. */
export type EntryDraft = Omit<LogEntry, "id" | "version" | "createdAt" | "updatedAt">;

export interface ListQuery {
  query: string;
  tag?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

export interface EntryPage {
  entries: EntrySummary[];
  nextCursor: string | null;
  total: number;
}

/** Where entries are kept while the log is open. Times are milliseconds since 1970. May throw storage errors. */
export interface LogStore {
  insert(entry: LogEntry): void;
  list(query: ListQuery): EntryPage;
  get(id: string): Result<LogEntry, "entry-not-found" | "entry-damaged">;
  /** Replaces the draft part when the entry is at `expectedVersion`. */
  update(
    id: string,
    expectedVersion: number,
    draft: EntryDraft,
    at: number,
  ): Result<LogEntry, "entry-not-found" | "entry-changed" | "entry-damaged">;
  /** Flags an entry as deleted at a time; false when there is none. */
  delete(id: string, at: number): boolean;
  /** Takes the flag off unless the entry was deleted at or before `notBefore`, or is gone. */
  restore(id: string, notBefore: number): Result<LogEntry, "undo-expired" | "entry-damaged">;
  /** Removes for good what was deleted at or before a time (everything flagged when left out); returns how many. */
  purge(deletedUpTo?: number): number;
  /** When the entry was deleted that has waited longest for its purge. */
  oldestDeletedAt(): number | undefined;
  /** Every entry in the order it was recorded, without the flagged ones. */
  all(): LogEntry[];
  count(): number;
  tags(): string[];
  close(): void;
}
