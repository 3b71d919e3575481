import type Database from "better-sqlite3";
import { z } from "zod";
import type { Value } from "./tree-pages.ts";

/** A table of the new log, as rows of the damaged one are to be put into it. */
export interface Target {
  table: string;
  hasRowid: boolean;
  /** Stored columns in the order in which a record has them. */
  columns: readonly Column[];
  indexes: readonly TargetIndex[];
}

interface Column {
  name: string;
  type: string;
  isNotNull: boolean;
  hasDefault: boolean;
  /** Its value is the row number, and stored as null. */
  isRowid: boolean;
  /** Worked out by SQLite, so that it cannot be written. */
  isGenerated: boolean;
}

export interface TargetIndex {
  name: string;
  /** False when rows without some property are left out of it. */
  isFull: boolean;
  /** Names of its columns; the row number comes last and has none. */
  columns: readonly string[];
}

const columnSchema = z.object({
  name: z.string(),
  type: z.string(),
  notnull: z.int(),
  dflt_value: z.string().nullable(),
  pk: z.int(),
  hidden: z.int(),
});
const indexSchema = z.object({ name: z.string(), origin: z.string(), partial: z.int() });
const indexColumnSchema = z.object({ name: z.string().nullable() });

/** What the new log has under a name; undefined when it has no such table. */
export function targetOf(db: Database.Database, table: string): Target | undefined {
  const all = z
    .array(columnSchema)
    .parse(
      db
        .prepare('SELECT name, type, "notnull", dflt_value, pk, hidden FROM pragma_table_xinfo(?)')
        .all(table),
    )
    // 2: worked out anew each time, so not stored.
    .filter(({ hidden }) => hidden !== 2);
  if (all.length === 0) return undefined;
  const hasRowid = db.prepare("SELECT wr FROM pragma_table_list WHERE name = ?").pluck().get(table) === 0;
  const keys = all.filter(({ pk }) => pk > 0);
  const columns = all.map(({ name, type, notnull, dflt_value: defaultValue, pk, hidden }) => ({
    name,
    type: type.toUpperCase(),
    isNotNull: notnull !== 0,
    hasDefault: defaultValue !== null,
    isRowid: hasRowid && pk === 1 && keys.length === 1 && type.toUpperCase() === "INTEGER",
    isGenerated: hidden === 3,
  }));
  const indexes = z
    .array(indexSchema)
    .parse(db.prepare("SELECT name, origin, partial FROM pragma_index_list(?)").all(table))
    .map(({ name, origin, partial }) => ({
      name,
      origin,
      isFull: partial === 0,
      columns: z
        .array(indexColumnSchema)
        .parse(db.prepare("SELECT name FROM pragma_index_xinfo(?) ORDER BY seqno").all(name))
        .map((column) => column.name ?? ""),
    }));
  if (hasRowid) return { table, hasRowid, columns, indexes };
  // Kept by its primary key: those columns come first in a record.
  const order = indexes.find(({ origin }) => origin === "pk")?.columns ?? [];
  const sorted = order.flatMap((name) => columns.find((column) => column.name === name) ?? []);
  return { table, hasRowid, columns: sorted, indexes: indexes.filter(({ origin }) => origin !== "pk") };
}

/** Whether a record could be a row of a table. */
export function fits({ columns }: Target, values: readonly Value[]): boolean {
  if (values.length > columns.length) return false;
  return columns.every((column, index) => {
    const value = values[index];
    if (value === undefined) return column.hasDefault || !column.isNotNull;
    if (column.isRowid) return value === null;
    if (value === null) return !column.isNotNull;
    switch (column.type) {
      case "INTEGER":
      case "INT":
        return typeof value === "bigint";
      case "REAL":
        return typeof value !== "string" && !Buffer.isBuffer(value);
      case "TEXT":
        return typeof value === "string";
      case "BLOB":
        return Buffer.isBuffer(value);
      default:
        return true;
    }
  });
}

/** Columns whose text always has one form: they tell rows of one table from rows of another. */
const forms: readonly { column: string; form: RegExp }[] = [
  { column: "id", form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ },
  ...["piece", "more", "view", "needs", "before"].map((column) => ({ column, form: /^\{.*\}$/s })),
];

/** Whether a record whose table is not known looks like a row of this one: fits, and has the form of its columns. */
export function looksLike(target: Target, values: readonly Value[]): boolean {
  return (
    fits(target, values) &&
    target.columns.every(({ name, type }, index) => {
      const value = values[index];
      const form = type === "TEXT" && forms.find(({ column }) => column === name)?.form;
      return !form || typeof value !== "string" || form.test(value);
    })
  );
}

/** Whether a table has such columns at all. */
export function isTelling({ columns }: Target): boolean {
  return columns.some(({ name, type }) => type === "TEXT" && forms.some(({ column }) => column === name));
}

/** Puts rows into the new log; one that breaks a rule of the table takes the place of what is there. */
export class RowWriter {
  readonly #db: Database.Database;
  readonly #target: Target;
  /** By the number of values: rows from before a column was added have fewer. */
  readonly #statements = new Map<number, Database.Statement>();

  constructor(db: Database.Database, target: Target) {
    this.#db = db;
    this.#target = target;
  }

  /** False when the table does not take it. */
  write(rowid: bigint | undefined, values: readonly Value[]): boolean {
    if (!fits(this.#target, values)) return false;
    const bound = values.filter((_, index) => isWritten(this.#target.columns[index]));
    const all = this.#target.hasRowid ? [rowid, ...bound] : bound;
    try {
      this.#statement(values.length).run(...all);
      return true;
    } catch (error) {
      if (isRefusal(error)) return false;
      throw error;
    }
  }

  #statement(count: number): Database.Statement {
    const known = this.#statements.get(count);
    if (known) return known;
    const written = this.#target.columns.slice(0, count).filter(isWritten);
    const names = [...(this.#target.hasRowid ? ["rowid"] : []), ...written.map(({ name }) => `"${name}"`)];
    const sql = `INSERT OR REPLACE INTO "${this.#target.table}" (${names.join(", ")})
      VALUES (${names.map(() => "?").join(", ")})`;
    const statement = this.#db.prepare(sql);
    this.#statements.set(count, statement);
    return statement;
  }
}

/** The row number is written as such, and once. */
function isWritten(column: Column | undefined): boolean {
  return column !== undefined && !column.isRowid && !column.isGenerated;
}

function isRefusal(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("SQLITE_CONSTRAINT") || code === "SQLITE_MISMATCH";
}
