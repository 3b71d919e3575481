import type Database from "better-sqlite3";
import { z } from "zod";
import { removeCopies } from "./open.ts";

/** Tables whose rows can be deleted with undo, and the search index that holds the words of each. */
const wordsOf = { entry: "entry_words", book_entry: "book_words" } as const;
export type DeletableTable = keyof typeof wordsOf;
const tables = Object.keys(wordsOf) as DeletableTable[];

/**
 * Deleting with undo, and purging so that nothing is left in the file: one for all that an open log file holds. A row
 * that is deleted keeps its place with `deleted_at` set and leaves the search index at once.
 */
export class Deletion {
  readonly #db: Database.Database;
  /** True when text was replaced or removed and may linger in slack space of the file. */
  #hasTraces = false;

  constructor(db: Database.Database) {
    this.#db = db;
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
    if (purged > 0) this.#hasTraces = true;
    this.#removeTraces();
    return purged;
  }

  /** How many entries people removed, and when the last of them: no word of what they were. */
  #recordPurge(deletedUpTo: number): void {
    this.#db
      .prepare(
        `INSERT INTO deletion_record (at, by, entries)
         SELECT max(deleted_at), 'person', count(*) FROM entry WHERE deleted_at <= ? HAVING count(*) > 0`,
      )
      .run(deletedUpTo);
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
    this.#hasTraces = true;
  }

  /**
   * Rewrites the file without the slack in which SQLite leaves pieces of removed rows: `secure_delete` zeroes freed
   * cells, but rows that moved between pages before were found to remain (10 of 2,000 when measured).
   */
  #removeTraces(): void {
    if (!this.#hasTraces) return;
    if (!this.#db.memory) removeCopies(this.#db.name);
    this.#db.exec("VACUUM");
    this.#db.pragma("wal_checkpoint(TRUNCATE)");
    this.#hasTraces = false;
  }
}

const flagSchema = z.object({ deleted_at: z.int().nullable() });
