import type Database from "better-sqlite3";
import { z } from "zod";
import { storageCodeOrThrow } from "./storage-error.ts";

/** Files of up to this many pages (10 MB, some 7,000 entries) are checked whole at opening: less than 0.1 s. */
export const smallFilePages = 2_500;

/** Rows looked at in one step: a few milliseconds. */
const rowsAStep = 200;

export function pageCount(db: Database.Database): number {
  return z.int().parse(db.pragma("page_count", { simple: true }));
}

/** Reads and authenticates every page, and looks at how they hang together; about 1.5 s for 100,000 entries. */
export function isWhole(db: Database.Database): boolean {
  try {
    return db.pragma("quick_check(1)", { simple: true }) === "ok";
  } catch (error) {
    if (storageCodeOrThrow(error) === "log-damaged") return false;
    throw error;
  }
}

/**
 * Reads every row and index of a database, the entries first, a little with each step, so that a page that was damaged is met (and
 * SQLite throws) without holding everything else up. Rows that are added meanwhile may be left out.
 */
export function* checkSteps(db: Database.Database): Generator<void, void, void> {
  const parts = z.array(z.object({ name: z.string(), type: z.string(), has_rowid: z.int() })).parse(
    db
      .prepare(
        `SELECT schema.name, schema.type, coalesce(list.wr = 0, 0) AS has_rowid
           FROM sqlite_schema AS schema LEFT JOIN pragma_table_list AS list USING (name)
           WHERE rootpage > 0 ORDER BY schema.name <> 'entry_body'`,
      )
      .all(),
  );
  for (const { name, type, has_rowid: hasRowid } of parts) {
    if (type === "table" && hasRowid === 1) yield* readRows(db, name);
    else db.prepare("SELECT count(*) FROM dbstat WHERE name = ?").get(name);
    yield;
  }
}

function* readRows(db: Database.Database, table: string): Generator<void, void, void> {
  const columns = z
    .array(z.string())
    .parse(db.prepare("SELECT name FROM pragma_table_info(?)").pluck().all(table));
  // Joined to a text, a value is read to its end; `length` alone would leave most of a long one on its pages.
  const all = columns.map((column) => `coalesce("${column}", '')`).join(" || ");
  const read = db.prepare(
    `SELECT max(row) AS last, sum(length(everything)) AS length
     FROM (SELECT rowid AS row, ${all} || '' AS everything FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT ${rowsAStep})`,
  );
  for (let last: number | null = Number.MIN_SAFE_INTEGER; last !== null; ) {
    last = lastRead.parse(read.get(last)).last;
    yield;
  }
}

const lastRead = z.object({ last: z.number().nullable() });
