import type Database from "better-sqlite3";
import type { LogEntry } from "../../src-core/log/types.ts";
import type { Filling } from "../../src-core/ports/stores.ts";
import type { SqliteLogStore } from "./log-store.ts";
import { storageCodeOrThrow } from "./storage-error.ts";

/** Words kept in memory before they go into the search index, and pages of the file: more than one entry needs. */
const duringFilling = { indexBytes: 4 * 1024 * 1024, cacheKilobytes: 24 * 1024 };
/** What SQLite and this build of it (SQLite3 Multiple Ciphers in better-sqlite3) have by themselves. */
const usual = { indexBytes: 1024 * 1024, cacheKilobytes: 16_000 };

/**
 * One transaction that stays open over many calls. Between its parts the database refuses every write (`query_only`),
 * so that nothing else becomes part of it by accident.
 *
 * It is made with a rollback journal instead of the write-ahead log: what is new is then encrypted and written once,
 * to its place, and not a second time when the write-ahead log is moved into the file. That is as safe, as SQLite puts the
 * pages that were there before back when a program ended in the middle, but each transaction takes longer, so that it
 * is for many entries only.
 */
export class SqliteFilling implements Filling {
  readonly #db: Database.Database;
  readonly #log: SqliteLogStore;
  /** Entries whose words go into the search index at the end of the part that is run. */
  readonly #unindexed = new Map<number, LogEntry>();
  #isOver = false;
  #isRunning = false;

  constructor(db: Database.Database, log: SqliteLogStore) {
    this.#db = db;
    this.#log = log;
    try {
      if (!db.memory) db.pragma("journal_mode = DELETE");
      db.exec("BEGIN IMMEDIATE");
      this.#set(duringFilling);
      db.pragma("query_only = ON");
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  insert(entry: LogEntry): void {
    this.run(() => this.#unindexed.set(this.#log.insertUnindexed(entry), entry));
  }

  run<T>(work: () => T): T {
    if (this.#isOver) throw new Error("this filling is over");
    if (this.#isRunning) return work();
    this.#isRunning = true;
    this.#db.pragma("query_only = OFF");
    try {
      const result = work();
      this.#log.indexRows(this.#unindexed);
      return result;
    } finally {
      this.#unindexed.clear();
      this.#isRunning = false;
      this.#db.pragma("query_only = ON");
    }
  }

  commit(): void {
    if (this.#isOver) throw new Error("this filling is over");
    this.#db.pragma("query_only = OFF");
    try {
      this.#set(usual);
      this.#db.exec("COMMIT");
      this.#isOver = true;
      this.#keepLogAhead();
    } finally {
      this.rollback();
    }
  }

  rollback(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#db.pragma("query_only = OFF");
    // A full disk has SQLite roll back on its own.
    if (this.#db.inTransaction) this.#db.exec("ROLLBACK");
    this.#db.pragma(`cache_size = -${usual.cacheKilobytes}`);
    this.#keepLogAhead();
  }

  /**
   * Fewer and larger parts of the search index are written, and less often put together. In a transaction that is rolled
   * back, the index goes back to its own setting, which is read anew.
   */
  #set({ indexBytes, cacheKilobytes }: typeof usual): void {
    this.#db.exec(`INSERT INTO entry_words (entry_words, rank) VALUES ('hashsize', ${indexBytes})`);
    this.#db.pragma(`cache_size = -${cacheKilobytes}`);
  }

  /** Back to the write-ahead log, which also removes the journal. What was committed stays so when the disk refuses. */
  #keepLogAhead(): void {
    if (this.#db.memory) return;
    try {
      this.#db.pragma("journal_mode = WAL");
    } catch (error) {
      storageCodeOrThrow(error);
    }
  }
}
