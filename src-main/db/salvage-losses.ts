import type Database from "better-sqlite3";
import type { PageFile } from "./page-file.ts";
import type { LostRows } from "./salvage-repair.ts";
import type { Target } from "./salvage-tables.ts";
import { type Survey, wholeRecord } from "./survey.ts";
import { type Cell, readRecord, readTreePage, type Value } from "./tree-pages.ts";

/** Rows or index entries of a page; none when it is damaged. */
export function cellsOn(file: PageFile, page: number): Cell[] {
  const bytes = file.read(page);
  return (bytes && readTreePage(bytes, page)?.cells) ?? [];
}

/** Undefined when a part of it is on a damaged page. */
export function valuesOf(file: PageFile, cell: Cell): Value[] | undefined {
  const record = wholeRecord(file, cell);
  return record && readRecord(record);
}

export interface KnownLosses {
  /** Rows that an index names and the table no longer has, with what the indexes hold of them. */
  rows: LostRows;
  /** An index of all rows could be read to its end. */
  isComplete: boolean;
}

/** Yields now and then; the value says nothing. */
export function* lostByIndexes(
  file: PageFile,
  found: Survey,
  db: Database.Database,
  target: Target,
): Generator<number, KnownLosses, void> {
  const rows: LostRows = new Map();
  let isComplete = false;
  if (!target.hasRowid) return { rows, isComplete };
  const isThere = db.prepare(`SELECT 1 FROM "${target.table}" WHERE rowid = ?`).pluck();
  for (const { name, isFull, columns } of target.indexes) {
    const tree = found.trees.find((each) => each.type === "index" && each.name === name);
    if (tree === undefined) continue;
    if (isFull && tree.damaged.length === 0) isComplete = true;
    for (const [count, page] of tree.leaves.entries()) {
      for (const cell of cellsOn(file, page)) {
        const values = valuesOf(file, cell);
        const rowid = values?.at(-1);
        if (values === undefined || typeof rowid !== "bigint" || isThere.get(rowid) !== undefined) continue;
        const row = rows.get(rowid) ?? new Map<string, Value>();
        for (const [index, column] of columns.slice(0, -1).entries()) row.set(column, values[index] ?? null);
        rows.set(rowid, row);
      }
      if (count % 20 === 19) yield count;
    }
  }
  return { rows, isComplete };
}
