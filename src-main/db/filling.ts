import type Database from "better-sqlite3";
import type { LogEntry } from "../../src-core/log/types.ts";
import type { Filling } from "../../src-core/ports/stores.ts";

/**
 * One transaction that stays open over many calls. Between its parts the database refuses every write (`query_only`),
 * so that nothing else becomes part of it by accident.
 */
export class SqliteFilling implements Filling {
  readonly #db: Database.Database;
  readonly #insert: (entry: LogEntry) => void;
  #isOver = false;

  constructor(db: Database.Database, insert: (entry: LogEntry) => void) {
    this.#db = db;
    this.#insert = insert;
    db.exec("BEGIN IMMEDIATE");
    db.pragma("query_only = ON");
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  insert(entry: LogEntry): void {
    this.run(() => this.#insert(entry));
  }

  run<T>(work: () => T): T {
    if (this.#isOver) throw new Error("this filling is over");
    const wasRefusing = this.#db.pragma("query_only", { simple: true }) === 1;
    if (wasRefusing) this.#db.pragma("query_only = OFF");
    try {
      return work();
    } finally {
      if (wasRefusing) this.#db.pragma("query_only = ON");
    }
  }

  commit(): void {
    if (this.#isOver) throw new Error("this filling is over");
    this.#db.pragma("query_only = OFF");
    try {
      this.#db.exec("COMMIT");
      this.#isOver = true;
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
  }
}
