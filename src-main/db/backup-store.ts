import type Database from "better-sqlite3";
import { z } from "zod";
import type { DeletionRecord } from "../../src-core/log/retention.ts";
import type { LogEntry } from "../../src-core/log/types.ts";
import type { BackedUp, BackupSettings, BackupStore } from "../../src-core/ports/backup-store.ts";
import type { EntryChange, LogStore } from "../../src-core/ports/log-store.ts";
import type { Deletion } from "./deletion.ts";

const settingsSchema = z.object({
  recipient: z.string().nullable(),
  folder: z.string().nullable(),
  everyDays: z.int(),
  keep: z.int(),
  lastAt: z.int().nullable(),
  lastProblem: z.string().nullable(),
});
const sizeSchema = z.object({ entries: z.int(), fileBytes: z.int() });

/** Whether a row is deleted, by what it is. */
const flags: Readonly<Record<BackedUp, string>> = {
  entry: "SELECT deleted_at IS NOT NULL FROM entry WHERE id = ?",
  address: "SELECT deleted_at IS NOT NULL FROM book_entry WHERE id = ?",
  file: `SELECT entry.deleted_at IS NOT NULL FROM attachment JOIN entry ON entry.row = attachment.entry
    WHERE attachment.id = ?`,
};

/** Settings of backups, and what restoring needs, in an open database. */
export class SqliteBackupStore implements BackupStore {
  readonly #db: Database.Database;
  readonly #deletion: Deletion;
  readonly #log: LogStore;

  constructor(db: Database.Database, deletion: Deletion, log: LogStore) {
    this.#db = db;
    this.#deletion = deletion;
    this.#log = log;
  }

  settings(): BackupSettings {
    return settingsSchema.parse(
      this.#db
        .prepare(
          `SELECT recipient, folder, every_days AS everyDays, keep, last_at AS lastAt, last_problem AS lastProblem
           FROM backup_setting`,
        )
        .get(),
    );
  }

  set(change: Partial<BackupSettings>): void {
    const before = this.settings();
    this.#db
      .prepare(
        `UPDATE backup_setting SET recipient = @recipient, folder = @folder, every_days = @everyDays, keep = @keep,
           last_at = @lastAt, last_problem = @lastProblem`,
      )
      .run({ ...before, ...change });
    // The name of a folder can say a lot.
    if (change.folder !== undefined && change.folder !== before.folder) this.#deletion.leftTraces();
  }

  stateOf(kind: BackedUp, id: string): "free" | "there" | "deleted" {
    const flag = this.#db.prepare(flags[kind]).pluck().get(id);
    if (flag === undefined) return "free";
    return flag === 0 ? "there" : "deleted";
  }

  replaceEntry(entry: LogEntry, history: readonly EntryChange[]): void {
    const { id, version, createdAt, updatedAt, hold, held, disclosed, ...draft } = entry;
    this.#db
      .transaction(() => {
        const known = this.#db.prepare("SELECT row, version FROM entry WHERE id = ?").get(id);
        const { row, version: current } = z.object({ row: z.int(), version: z.int() }).parse(known);
        // Fills the columns that follow from others, and the search index.
        this.#log.update(id, current, draft, updatedAt, disclosed);
        this.#db
          .prepare("UPDATE entry SET version = ?, created_at = ?, updated_at = ? WHERE row = ?")
          .run(version, createdAt, updatedAt, row);
        this.#db
          .prepare("UPDATE entry_body SET disclosed = ? WHERE row = ?")
          .run(disclosed === null ? null : JSON.stringify(disclosed), row);
        this.#db.prepare("DELETE FROM entry_change WHERE entry = ?").run(row);
        const remember = this.#db.prepare(
          "INSERT INTO entry_change (entry, version, at, before) VALUES (?, ?, ?, ?)",
        );
        for (const change of history.toReversed())
          remember.run(row, change.version, change.at, JSON.stringify(change.before));
      })
      .immediate();
  }

  addRecord({ at, by, scope, days, count }: DeletionRecord): void {
    this.#db
      .prepare(
        `INSERT INTO deletion_record (at, by, scope, days, entries) SELECT @at, @by, @scope, @days, @count
         WHERE NOT EXISTS (SELECT 1 FROM deletion_record
           WHERE at = @at AND by = @by AND scope IS @scope AND days IS @days AND entries = @count)`,
      )
      .run({ at, by, scope, days, count });
  }

  size(): { entries: number; fileBytes: number } {
    return sizeSchema.parse(
      this.#db
        .prepare(
          `SELECT (SELECT count(*) FROM entry WHERE deleted_at IS NULL) AS entries,
             (SELECT coalesce(sum(bytes), 0) FROM attachment WHERE sha256 IS NOT NULL) AS fileBytes`,
        )
        .get(),
    );
  }
}
