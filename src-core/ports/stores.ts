import type { LogEntry } from "../log/types.ts";
import type { AttachmentStore } from "./attachment-store.ts";
import type { BackupStore } from "./backup-store.ts";
import type { BookStore } from "./book-store.ts";
import type { ExchangeStore } from "./exchange-store.ts";
import type { LogStore } from "./log-store.ts";
import type { ProfileStore } from "./profile-store.ts";
import type { RetentionStore } from "./retention-store.ts";
import type { ViewStore } from "./view-store.ts";

/** Everything that an open vault holds, or a session without one. All of it opens, moves and closes together. */
export interface Stores {
  readonly log: LogStore;
  readonly views: ViewStore;
  readonly book: BookStore;
  readonly profiles: ProfileStore;
  readonly attachments: AttachmentStore;
  readonly retention: RetentionStore;
  readonly backup: BackupStore;
  readonly exchange: ExchangeStore;
  /** Adds all that another one holds, or nothing of it when that fails. */
  takeOver(other: Stores): void;
  /**
   * Begins adding many entries, all or nothing. Until it is committed or rolled back, whatever else would write fails
   * (`isFilling` is true then) and what is read holds the entries added so far.
   */
  beginFilling(): Filling;
  isFilling(): boolean;
  /**
   * Removes for good what was deleted at or before a time (everything flagged when left out); returns how much. Does
   * nothing while the log is being filled. What lingers in slack of a large file is gone after `closeWithoutTraces`.
   */
  purge(deletedUpTo?: number): number;
  /** When that was deleted which has waited longest for its purge. */
  oldestDeletedAt(): number | undefined;
  /** Looks at a part of the file; true when there is nothing left to look at. Throws when it meets damage. */
  checkSome(): boolean;
  /** Looks at the whole file, a part with each step. Throws when it meets damage. */
  check(): Generator<void, void, void>;
  /** Looks at the whole file at once. */
  isWhole(): boolean;
  close(): void;
  /** Closes, and first rewrites the file when words that were removed or replaced may linger in it: 1 s for 100 MB. */
  closeWithoutTraces(): void;
}

/** Many entries on their way in. After `commit` or `rollback` it is over; a rollback then does nothing. */
export interface Filling {
  insert(entry: LogEntry): void;
  /** Runs anything else of the stores as part of it. */
  run<T>(work: () => T): T;
  commit(): void;
  rollback(): void;
}
