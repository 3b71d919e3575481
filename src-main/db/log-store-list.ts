import type Database from "better-sqlite3";
import { z } from "zod";
import type { EntryFilter, EntrySort } from "../../src-core/log/types.ts";
import type { EntryPage, ListQuery } from "../../src-core/ports/log-store.ts";
import {
  type Filtered,
  fewRows,
  filterOf,
  isEverything,
  matchingRows,
  membership,
  readRows,
} from "./log-store-filter.ts";
import {
  comparePlaces,
  cursorOf,
  type Order,
  orders,
  type Place,
  placeOf,
  readCursor,
  type Stretch,
  stretchesOf,
} from "./log-store-orders.ts";
import { type SummaryRow, summaryColumns, summaryOf, summaryRowSchema } from "./log-store-rows.ts";

const newestFirst: EntrySort = { by: "mailed", descending: true };

/** Entries looked through at first; each further time four times as many. */
const firstStep = 1_000;

/** How many filtered lists are remembered: the one that is scrolled, and the one before. */
const remembered = 2;

const idRowSchema = z.object({ row: z.int(), id: z.string() });

/** Pages of the log. */
export class EntryLists {
  readonly #db: Database.Database;
  /** The last used first; each is good until anything in the database changes. */
  #lists: { question: string; changes: number; list: FilteredList }[] = [];

  constructor(db: Database.Database) {
    this.#db = db;
  }

  page(query: ListQuery): EntryPage {
    const { limit, offset = 0, cursor, sort = newestFirst, ...filter } = query;
    const order = orders[sort.by];
    const { rows, total } = this.#rows(filter, sort, { limit: limit + 1, offset, cursor });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      entries: page.map(summaryOf),
      nextCursor: rows.length > limit && last ? cursorOf(placeOf(last, order)) : null,
      total,
    };
  }

  total(filter: Partial<EntryFilter>): number {
    const filtered = filterOf(filter);
    return isEverything(filtered) ? countAll(this.#db) : this.#filteredList(filtered, newestFirst).total;
  }

  /** What matches in the order it was recorded: a number of entries after a row. */
  ids(filter: Partial<EntryFilter>, after: number, limit: number): { row: number; id: string }[] {
    const filtered = filterOf(filter);
    const found = isEverything(filtered)
      ? this.#db
          .prepare(
            "SELECT row, id FROM entry NOT INDEXED WHERE deleted_at IS NULL AND row > @after ORDER BY row LIMIT @limit",
          )
          .all({ after, limit })
      : this.#db
          .prepare("SELECT row, id FROM entry WHERE row IN (SELECT value FROM json_each(@rows)) ORDER BY row")
          .all({
            rows: JSON.stringify(this.#filteredList(filtered, newestFirst).recordedAfter(after, limit)),
          });
    return found.map((each) => idRowSchema.parse(each));
  }

  #rows(
    filter: Partial<EntryFilter>,
    sort: EntrySort,
    { limit, offset, cursor }: { limit: number; offset: number; cursor: string | undefined },
  ): { rows: SummaryRow[]; total: number } {
    const order = orders[sort.by];
    const after = cursor === undefined ? undefined : readCursor(cursor, order);
    const filtered = filterOf(filter);
    if (!isEverything(filtered)) {
      const list = this.#filteredList(filtered, sort);
      const start = after === undefined ? offset : list.firstAfter(after);
      return { rows: list.rows(start, limit), total: list.total };
    }
    const total = countAll(this.#db);
    const whole = { db: this.#db, stretches: stretchesOf(order), descending: sort.descending };
    const rows = after === undefined ? rowsAt(whole, offset, limit, total) : rowsAfter(whole, after, limit);
    return { rows, total };
  }

  #filteredList(filtered: Filtered, sort: EntrySort): FilteredList {
    const { conditions, params, match } = filtered;
    const question = JSON.stringify([conditions, params, match, sort.by, sort.descending]);
    const changes = Number(this.#db.prepare("SELECT total_changes()").pluck().get());
    const known = this.#lists.find((each) => each.question === question && each.changes === changes);
    const used = known ?? { question, changes, list: new FilteredList(this.#db, filtered, sort) };
    const others = this.#lists.filter((each) => each !== known && each.changes === changes);
    this.#lists = [used, ...others].slice(0, remembered);
    return used.list;
  }
}

/** Entries that match a filter, put in order as far as they are asked for. */
class FilteredList {
  readonly total: number;
  readonly #db: Database.Database;
  readonly #order: Order;
  readonly #descending: boolean;
  readonly #rows: readonly number[];
  #recorded: Float64Array | undefined;
  /** Rows in order, all of them or the first. */
  readonly #ordered: number[];
  /** Goes on putting rows into order; undefined when all of them are. */
  #more: Generator<void, void, void> | undefined;

  constructor(db: Database.Database, filtered: Filtered, sort: EntrySort) {
    const { rows, isByDay } = matchingRows(db, filtered);
    this.#db = db;
    this.#order = orders[sort.by];
    this.#descending = sort.descending;
    this.total = rows.length;
    this.#rows = rows;
    if (isByDay && sort.by === "mailed") this.#ordered = sort.descending ? rows.toReversed() : [...rows];
    else if (rows.length <= fewRows) this.#ordered = sorted(db, rows, this.#order, sort.descending);
    else {
      this.#ordered = [];
      this.#more = this.#putInOrder(rows);
    }
  }

  rows(start: number, limit: number): SummaryRow[] {
    this.#orderUntil(() => this.#ordered.length >= start + limit);
    const shown = this.#ordered.slice(start, start + limit);
    const found = new Map(
      this.#db
        .prepare(`SELECT ${summaryColumns} FROM entry WHERE row IN (SELECT value FROM json_each(@rows))`)
        .all({ rows: JSON.stringify(shown) })
        .map((each) => summaryRowSchema.parse(each))
        .map((row) => [row.row, row]),
    );
    return shown.flatMap((row) => found.get(row) ?? []);
  }

  recordedAfter(after: number, limit: number): number[] {
    this.#recorded ??= Float64Array.from(this.#rows).sort();
    const recorded = this.#recorded;
    const start = firstIndex(recorded.length, (index) => (recorded[index] ?? 0) > after);
    return [...recorded.subarray(start, start + limit)];
  }

  /** Where that begins which comes after a place, whether or not an entry still is there. */
  firstAfter(place: Place): number {
    const isAfter = (row: number) => comparePlaces(this.#place(row), place, this.#descending) > 0;
    this.#orderUntil(() => {
      const last = this.#ordered.at(-1);
      return last !== undefined && isAfter(last);
    });
    return firstIndex(this.#ordered.length, (index) => isAfter(this.#ordered[index] ?? 0));
  }

  #place(row: number): Place {
    const found = this.#db.prepare(`SELECT ${summaryColumns} FROM entry WHERE row = @row`).get({ row });
    return placeOf(summaryRowSchema.parse(found), this.#order);
  }

  #orderUntil(isEnough: () => boolean): void {
    while (this.#more && !isEnough()) if (this.#more.next().done) this.#more = undefined;
  }

  /** Goes through the index that has all entries in order, and takes those that match. */
  *#putInOrder(rows: readonly number[]): Generator<void, void, void> {
    const isMatch = membership(rows);
    for (const stretch of stretchesOf(this.#order)) {
      for (let skip = 0, step = firstStep; ; skip += step, step *= 4) {
        const { sql } = selection(stretch, this.#descending, "row");
        const next = readRows(this.#db, sql, { limit: step, skip });
        for (const row of next) if (isMatch(row)) this.#ordered.push(row);
        if (this.#ordered.length === rows.length) return;
        if (next.length < step) break;
        yield;
      }
      yield;
    }
  }
}

/** The first index of a list for which `holds`, which does for all that follow. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function sorted(
  db: Database.Database,
  rows: readonly number[],
  { column, none }: Order,
  descending: boolean,
): number[] {
  const direction = descending ? "DESC" : "ASC";
  const isNone = none === null ? `${column} IS NULL, ` : none === "" ? `${column} = '', ` : "";
  const key = column === undefined ? "" : `${isNone}${column} ${direction}, `;
  return readRows(
    db,
    `SELECT row FROM entry NOT INDEXED WHERE row IN (SELECT value FROM json_each(@rows))
     ORDER BY ${key}mailed_on ${direction}, row ${direction} LIMIT -1`,
    { rows: JSON.stringify(rows) },
  );
}

/** The whole log in one order. */
interface Whole {
  db: Database.Database;
  stretches: readonly Stretch[];
  descending: boolean;
}

function countAll(db: Database.Database): number {
  return z.int().parse(db.prepare("SELECT entries FROM entry_count").pluck().get());
}

/** A page that begins a number of entries on. What lies in the second half is counted from the end. */
function rowsAt(whole: Whole, offset: number, limit: number, total: number): SummaryRow[] {
  const wanted = Math.min(limit, total - offset);
  if (wanted <= 0) return [];
  if (offset <= total / 2) return walk(whole, offset, wanted);
  const backwards = {
    ...whole,
    stretches: whole.stretches.toReversed(),
    descending: !whole.descending,
  };
  return walk(backwards, total - offset - wanted, wanted).reverse();
}

function walk(whole: Whole, offset: number, limit: number): SummaryRow[] {
  const rows: SummaryRow[] = [];
  let skip = offset;
  for (const [n, stretch] of whole.stretches.entries()) {
    const found = select(whole, stretch, { skip, limit: limit - rows.length });
    rows.push(...found);
    if (rows.length === limit) break;
    if (found.length > 0) skip = 0;
    else if (skip > 0 && n < whole.stretches.length - 1) skip -= count(whole.db, stretch);
  }
  return rows;
}

function rowsAfter(whole: Whole, after: Place, limit: number): SummaryRow[] {
  const rows: SummaryRow[] = [];
  for (const stretch of whole.stretches) {
    const isStart = stretch.isNone === (after.key === null);
    if (!isStart && !stretch.isNone) continue;
    rows.push(...select(whole, stretch, { limit: limit - rows.length, ...(isStart && { after }) }));
    if (rows.length === limit) break;
  }
  return rows;
}

function select(
  { db, descending }: Whole,
  stretch: Stretch,
  { skip = 0, limit, after }: { skip?: number; limit: number; after?: Place },
): SummaryRow[] {
  const { sql, params } = selection(stretch, descending, summaryColumns, after);
  return db
    .prepare(sql)
    .all({ ...params, limit, skip })
    .map((row) => summaryRowSchema.parse(row));
}

function selection(
  { index, condition, columns }: Stretch,
  descending: boolean,
  wanted: string,
  after?: Place,
): { sql: string; params: Record<string, string | number> } {
  const direction = descending ? " DESC" : "";
  const places = columns.length > 2 ? ["@lastKey", "@lastMailed", "@lastRow"] : ["@lastMailed", "@lastRow"];
  const further =
    after === undefined
      ? ""
      : ` AND (${columns.join(", ")}) ${descending ? "<" : ">"} (${places.join(", ")})`;
  const params: Record<string, string | number> =
    after === undefined ? {} : { lastKey: after.key ?? "", lastMailed: after.mailedOn, lastRow: after.row };
  return {
    sql: `SELECT ${wanted} FROM entry INDEXED BY ${index} WHERE ${condition}${further}
          ORDER BY ${columns.map((each) => `${each}${direction}`).join(", ")} LIMIT @limit OFFSET @skip`,
    params,
  };
}

function count(db: Database.Database, { index, condition }: Stretch): number {
  const counting = `SELECT count(*) FROM entry INDEXED BY ${index} WHERE ${condition}`;
  return z.int().parse(db.prepare(counting).pluck().get());
}
