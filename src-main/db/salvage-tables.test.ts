import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { fits, looksLike, RowWriter, targetOf } from "./salvage-tables.ts";

function tableOf(sql: string) {
  const db = new Database(":memory:");
  db.exec(sql);
  const target = targetOf(db, "t");
  if (target === undefined) throw new Error("no table");
  return { db, target, all: () => db.prepare("SELECT * FROM t").all() };
}

describe("rows of a damaged table", () => {
  it("are written as they were, and rows from before a column was added get its default", () => {
    const { db, target, all } = tableOf(
      "CREATE TABLE t (row INTEGER PRIMARY KEY, a TEXT NOT NULL, b BLOB, c INTEGER NOT NULL DEFAULT 7) STRICT",
    );
    const writer = new RowWriter(db, target);
    expect(writer.write(5n, [null, "x", Buffer.from([1]), 2n])).toBe(true);
    expect(writer.write(6n, [null, "y", null])).toBe(true);
    expect(writer.write(2n ** 60n, [null, "z", null, 1n])).toBe(true);
    expect(all().slice(0, 2)).toEqual([
      { row: 5, a: "x", b: Buffer.from([1]), c: 2 },
      { row: 6, a: "y", b: null, c: 7 },
    ]);
    expect(db.prepare("SELECT CAST(row AS TEXT) FROM t WHERE a = 'z'").pluck().get()).toBe(String(2n ** 60n));
  });

  it("that the table would not take are refused and not forced in", () => {
    const { db, target, all } = tableOf(
      "CREATE TABLE t (row INTEGER PRIMARY KEY, a TEXT NOT NULL CHECK (a <> 'no')) STRICT",
    );
    const writer = new RowWriter(db, target);
    for (const values of [[null, 3n], [null, null], [null], [null, "x", "y"], [1n, "x"], [null, "no"]])
      expect(writer.write(1n, values)).toBe(false);
    expect(all()).toEqual([]);
  });

  it("of a table without row numbers are put back in the order of its columns", () => {
    const { db, target, all } = tableOf(
      "CREATE TABLE t (a TEXT NOT NULL, b INTEGER NOT NULL, c TEXT, PRIMARY KEY (b, a)) STRICT, WITHOUT ROWID",
    );
    expect(target.hasRowid).toBe(false);
    // As SQLite keeps them: the primary key first.
    expect(target.columns.map(({ name }) => name)).toEqual(["b", "a", "c"]);
    expect(new RowWriter(db, target).write(undefined, [4n, "x", null])).toBe(true);
    expect(all()).toEqual([{ a: "x", b: 4, c: null }]);
  });

  it("know their indexes, and which of them leave rows out", () => {
    const { target } = tableOf(
      "CREATE TABLE t (row INTEGER PRIMARY KEY, id TEXT UNIQUE, d INTEGER); CREATE INDEX live ON t (d, id) WHERE d IS NULL",
    );
    expect(target.indexes.map(({ isFull, columns }) => ({ isFull, columns }))).toEqual([
      { isFull: false, columns: ["d", "id", ""] },
      { isFull: true, columns: ["id", ""] },
    ]);
  });

  it("whose table is not known are told apart by types and by what ids and JSON look like", () => {
    const { target } = tableOf(
      "CREATE TABLE t (row INTEGER PRIMARY KEY, id TEXT NOT NULL, piece TEXT NOT NULL) STRICT",
    );
    const id = "00000000-0000-4000-8000-000000000001";
    expect(looksLike(target, [null, id, '{"a":1}'])).toBe(true);
    expect(fits(target, [null, "words", "of an address"])).toBe(true);
    expect(looksLike(target, [null, "words", "{}"])).toBe(false);
    expect(looksLike(target, [null, id, "words"])).toBe(false);
    expect(looksLike(target, [null, id])).toBe(false);
  });
});
