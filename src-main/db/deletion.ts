import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type Database from "better-sqlite3";
import { z } from "zod";
import { pageCount, smallFilePages } from "./file-check.ts";
import { removeCopies } from "./open.ts";

/** Tables whose rows can be deleted with undo, and the search index that holds the words of each. */
const wordsOf = { entry: "entry_words", book_entry: "book_words" } as const;
export type DeletableTable = keyof typeof wordsOf;
const tables = Object.keys(wordsOf) as DeletableTable[];

const purgedSchema = z.object({ at: z.int().nullable(), count: z.int() });

/**
 * Deleting with undo, and purging so that nothing is left in the file: one for all that an open log file holds. A row
 * that is deleted keeps its place with `deleted_at` set and leaves the search index at once.
 *
 * `secure_delete` zeroes what is freed, but not the copies of a row that SQLite leaves behind when it moves rows between
 * pages (10 of 2,000 entries were found again when measured). So the file is rewritten: at once when it is small, and
 * else when it is closed. That is remembered in the file, for a program that ends before.
 */
export class Deletion {
  readonly #db: Database.Database;
  /** Files of up to this many pages are rewritten at once: some 0.2 s. */
  readonly #smallPages: number;

  constructor(db: Database.Database, smallPages = smallFilePages) {
    this.#db = db;
    this.#smallPages = smallPages;
    if (db.memory || !existsSync(rewrittenPath(db))) return;
    // A rewriting was cut short.
    this.leftTraces();
    rmSync(rewrittenPath(db), { force: true });
  }

  /** Flags a row as deleted at a time; false when there is none. */
  delete(table: DeletableTable, id: string, at: number): boolean {
    return this.#db
      .transaction(() => {
        const row = this.#db
          .prepare(`UPDATE ${table} SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL RETURNING row`)
          .pluck()
          .get(at, id);
        if (row === undefined) return false;
        this.#db.prepare(`DELETE FROM ${wordsOf[table]} WHERE rowid = ?`).run(row);
        return true;
      })
      .immediate();
  }

  /**
   * Takes the flag off a row and has `index` put its words back, unless it was deleted at or before `notBefore` or is
   * gone: then false. True as well for a row that was not deleted.
   */
  restore(table: DeletableTable, id: string, notBefore: number, index: () => void): boolean {
    return this.#db
      .transaction(() => {
        const row = this.#db.prepare(`SELECT deleted_at FROM ${table} WHERE id = ?`).get(id);
        if (row === undefined) return false;
        const deletedAt = flagSchema.parse(row).deleted_at;
        if (deletedAt === null) return true;
        if (deletedAt <= notBefore) return false;
        this.#db.prepare(`UPDATE ${table} SET deleted_at = NULL WHERE id = ?`).run(id);
        index();
        return true;
      })
      .immediate();
  }

  /** Removes what was deleted at or before a time, and every trace of what was removed or replaced before. */
  purge(deletedUpTo = Number.MAX_SAFE_INTEGER): number {
    const purged = this.#db
      .transaction(() => {
        this.#recordPurge(deletedUpTo);
        return tables
          .map(
            (table) =>
              this.#db.prepare(`DELETE FROM ${table} WHERE deleted_at <= ?`).run(deletedUpTo).changes,
          )
          .reduce((sum, changes) => sum + changes, 0);
      })
      .immediate();
    if (purged > 0) this.leftTraces();
    if (this.#hasTraces()) this.#removeTraces();
    return purged;
  }

  /** How many entries people removed, and when the last of them: no word of what they were. */
  #recordPurge(deletedUpTo: number): void {
    const purged = purgedSchema.parse(
      this.#db
        .prepare("SELECT max(deleted_at) AS at, count(*) AS count FROM entry WHERE deleted_at <= ?")
        .get(deletedUpTo),
    );
    if (purged.at === null) return;
    // Two of one moment are one record, so that each is unlike every other: a merge goes by that.
    const { changes } = this.#db
      .prepare("UPDATE deletion_record SET entries = entries + @count WHERE at = @at AND by = 'person'")
      .run(purged);
    if (changes > 0) return;
    this.#db
      .prepare("INSERT INTO deletion_record (at, by, entries) VALUES (@at, 'person', @count)")
      .run(purged);
  }

  oldestDeletedAt(): number | undefined {
    const oldest = tables
      .map((table) =>
        this.#db.prepare(`SELECT min(deleted_at) FROM ${table} WHERE deleted_at IS NOT NULL`).pluck().get(),
      )
      .map((time) => z.int().nullable().parse(time))
      .filter((time) => time !== null);
    return oldest.length === 0 ? undefined : Math.min(...oldest);
  }

  /** Text was replaced or removed for good: the next purge takes care of its traces. */
  leftTraces(): void {
    this.#db.prepare("UPDATE purge_state SET has_traces = 1 WHERE has_traces = 0").run();
  }

  /**
   * Closes the database, and first writes its file anew when something may linger in it. May throw storage errors; it is
   * closed all the same, and the next time it is closed this is tried again.
   */
  closeWithoutTraces(): void {
    const { memory, name } = this.#db;
    const rewritten = rewrittenPath(this.#db);
    let isRewritten = false;
    try {
      if (!memory && !this.#db.inTransaction && this.#hasTraces()) {
        this.#writeAnew(rewritten);
        isRewritten = true;
      }
    } finally {
      this.#db.close();
      if (!isRewritten) rmSync(rewritten, { force: true });
    }
    if (!isRewritten) return;
    renameSync(rewritten, name);
    syncPath(dirname(name));
  }

  #hasTraces(): boolean {
    return this.#db.prepare("SELECT has_traces FROM purge_state").pluck().get() === 1;
  }

  /** What a migration copied and the write-ahead log go now; slack in the file goes when the file is rewritten. */
  #removeTraces(): void {
    if (!this.#db.memory) removeCopies(this.#db.name);
    if (this.#db.memory || pageCount(this.#db) <= this.#smallPages) {
      this.#db.exec("VACUUM");
      this.#forgetTraces();
    }
    this.#db.pragma("wal_checkpoint(TRUNCATE)");
  }

  /**
   * Copies what there is into a new file under the same key. Half the work of VACUUM, which writes everything twice, and
   * none of its memory, which is the size of the file when nothing temporary may go to the disk.
   */
  #writeAnew(path: string): void {
    // Made first by us, so that it is the owner's only; that it is there says that a rewriting is under way.
    closeSync(openSync(path, "w", 0o600));
    this.#forgetTraces();
    try {
      this.#db.prepare("VACUUM INTO ?").run(path);
      syncPath(path);
    } catch (error) {
      this.leftTraces();
      throw error;
    }
  }

  #forgetTraces(): void {
    this.#db.prepare("UPDATE purge_state SET has_traces = 0").run();
  }
}

function rewrittenPath(db: Database.Database): string {
  return `${db.name}.rewritten`;
}

function syncPath(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const flagSchema = z.object({ deleted_at: z.int().nullable() });
