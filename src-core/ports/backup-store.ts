import type { DeletionRecord } from "../log/retention.ts";
import type { LogEntry } from "../log/types.ts";
import type { EntryChange } from "./log-store.ts";

/** How backups are made. Times are milliseconds since 1970. */
export interface BackupSettings {
  /** age recipient, "age1…"; null until there is a key. Its secret half is kept nowhere. */
  recipient: string | null;
  folder: string | null;
  everyDays: number;
  keep: number;
  /** When the last one was written. */
  lastAt: number | null;
  /** Code of what went wrong since; null when nothing did. */
  lastProblem: string | null;
}

/** Things that have ids, with or without a flag that they were deleted. */
export type BackedUp = "entry" | "address" | "file";

/** Settings of backups, and what restoring needs besides the other stores. May throw storage errors. */
export interface BackupStore {
  settings(): BackupSettings;
  set(change: Partial<BackupSettings>): void;
  /** "deleted": flagged, and waiting for its purge; a file goes with its entry. */
  stateOf(kind: BackedUp, id: string): "free" | "there" | "deleted";
  /** Replaces an entry as a whole, its history, version and times included; its holds and files stay. */
  replaceEntry(entry: LogEntry, history: readonly EntryChange[]): void;
  /** Adds a record unless it is there already. */
  addRecord(record: DeletionRecord): void;
  /** Entries and bytes of files, for progress. */
  size(): { entries: number; fileBytes: number };
}
