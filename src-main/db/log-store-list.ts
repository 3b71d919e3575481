import type Database from "better-sqlite3";
import { z } from "zod";
import { type EntryFilter, type sortKeys, statuses } from "../../src-core/log/types.ts";
import type { EntryPage, ListQuery } from "../../src-core/ports/log-store.ts";
import { type SummaryRow, summaryColumns, summaryOf, summaryRowSchema } from "./log-store-rows.ts";
import { logSearchQuery } from "./search-query.ts";

/** What decides the order besides the day mailed and, on one day, the order of recording. */
interface Order {
  index: string;
  column?: keyof SummaryRow;
  /** The value of entries that have none: they come last, whichever way the list is sorted. */
  none?: "" | null;
}

const orders: { readonly [key in (typeof sortKeys)[number]]: Order } = {
  mailed: { index: "entry_newest" },
  recipient: { index: "entry_recipient", column: "recipient_key", none: "" },
  matter: { index: "entry_matter", column: "matter", none: "" },
  status: { index: "entry_status", column: "status" },
  deadline: { index: "entry_deadline", column: "deadline_day", none: null },
  cost: { index: "entry_cost", column: "cost_cents", none: null },
};

/** A stretch of the list that an index has in order. */
interface Stretch {
  condition?: string;
  column?: keyof SummaryRow;
  isNone: boolean;
}

interface Filtered {
  conditions: readonly string[];
  params: Readonly<Record<string, string | number>>;
  match: string | undefined;
}

interface Listing {
  db: Database.Database;
  filtered: Filtered;
  index: string;
  stretches: readonly Stretch[];
  descending: boolean;
}

type Position = Record<string, string | number>;

export function listEntries(db: Database.Database, query: ListQuery): EntryPage {
  const { limit, offset = 0, cursor, sort = { by: "mailed", descending: true } } = query;
  const filtered = filterOf(query);
  const total = countFiltered(db, filtered);
  if (total === 0) return { entries: [], nextCursor: null, total };
  const order = orders[sort.by];
  const listing: Listing = {
    db,
    filtered,
    index: indexFor(order.index, filtered, total, limit),
    stretches: stretchesOf(order),
    descending: sort.descending,
  };
  const rows =
    cursor === undefined
      ? rowsAt(listing, offset, limit + 1, total)
      : rowsAfter(listing, cursor, order, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    entries: page.map(summaryOf),
    nextCursor: rows.length > limit && last ? cursorOf(last, order) : null,
    total,
  };
}

export function countEntries(db: Database.Database, filter: Partial<EntryFilter>): number {
  return countFiltered(db, filterOf(filter));
}

export function sliceOfIds(
  db: Database.Database,
  filter: Partial<EntryFilter>,
  after: number,
  limit: number,
): { row: number; id: string }[] {
  const { conditions, params } = filterOf(filter);
  return db
    .prepare(
      `SELECT row, id FROM entry NOT INDEXED WHERE ${conditions.join(" AND ")} AND row > @after
       ORDER BY row LIMIT @limit`,
    )
    .all({ ...params, after, limit })
    .map((row) => idRowSchema.parse(row));
}

const idRowSchema = z.object({ row: z.int(), id: z.string() });

function filterOf(filter: Partial<EntryFilter>): Filtered {
  const { query = "", tag, matter, statuses: wanted = [], services = [], from, to, held, deadlineTo } = filter;
  const conditions = ["deleted_at IS NULL"];
  const params: Record<string, string | number> = {};
  const add = (name: string, value: string | number | undefined, condition: string) => {
    if (value === undefined) return;
    conditions.push(condition);
    params[name] = value;
  };
  add("tag", tag, "tag = @tag");
  add("matter", matter, "matter = @matter");
  add("from", from, "mailed_on >= @from");
  add("to", to, "mailed_on <= @to");
  add("held", held === undefined ? undefined : Number(held), "held = @held");
  add("deadlineTo", deadlineTo, "deadline_day <= @deadlineTo");
  // Numbers and words of fixed lists, not what was typed.
  if (wanted.length > 0)
    conditions.push(`status IN (${wanted.map((status) => statuses.indexOf(status)).join(", ")})`);
  if (services.length > 0) {
    for (const [n, service] of services.entries()) params[`service${n}`] = service;
    conditions.push(`service IN (${services.map((_, n) => `@service${n}`).join(", ")})`);
  }
  const match = logSearchQuery(query);
  add("match", match, "row IN (SELECT rowid FROM entry_words WHERE entry_words MATCH @match)");
  return { conditions, params, match };
}

function countFiltered(db: Database.Database, { conditions, params, match }: Filtered): number {
  return z.int().parse(db.prepare(countingOf(conditions, match)).pluck().get(params));
}

function countingOf(conditions: readonly string[], match: string | undefined): string {
  if (conditions.length === 1) return "SELECT entries FROM entry_count";
  // The search index holds what is not deleted, and counts without a look at the entries.
  if (conditions.length === 2 && match !== undefined)
    return "SELECT count(*) FROM entry_words WHERE entry_words MATCH @match";
  return `SELECT count(*) FROM entry WHERE ${conditions.join(" AND ")}`;
}

/**
 * Left to itself, SQLite reads the row of every match, and so decrypts most of the log. Walking an index in its order
 * reads only the rows of the page, but all of the index when there are few matches: those are read one by one.
 */
function indexFor(index: string, { match }: Filtered, total: number, limit: number): string {
  return match !== undefined && total <= limit ? "NOT INDEXED" : `INDEXED BY ${index}`;
}

function stretchesOf({ column, none }: Order): Stretch[] {
  if (column === undefined) return [{ isNone: false }];
  if (none === undefined) return [{ column, isNone: false }];
  if (none === null)
    return [
      { condition: `${column} IS NOT NULL`, column, isNone: false },
      { condition: `${column} IS NULL`, isNone: true },
    ];
  return [
    { condition: `${column} > ''`, column, isNone: false },
    { condition: `${column} = ''`, isNone: true },
  ];
}

/** A page that begins a number of entries on. What lies in the second half is counted from the end. */
function rowsAt(listing: Listing, offset: number, limit: number, total: number): SummaryRow[] {
  const wanted = Math.min(limit, total - offset);
  if (wanted <= 0) return [];
  if (offset <= total / 2) return walk(listing, offset, wanted);
  const backwards = {
    ...listing,
    stretches: listing.stretches.toReversed(),
    descending: !listing.descending,
  };
  return walk(backwards, total - offset - wanted, wanted).reverse();
}

function walk(listing: Listing, offset: number, limit: number): SummaryRow[] {
  const rows: SummaryRow[] = [];
  let skip = offset;
  for (const [n, stretch] of listing.stretches.entries()) {
    const found = select(listing, stretch, { skip, limit: limit - rows.length });
    rows.push(...found);
    if (rows.length === limit) break;
    if (found.length > 0) skip = 0;
    else if (skip > 0 && n < listing.stretches.length - 1) skip -= countStretch(listing, stretch);
  }
  return rows;
}

function rowsAfter(listing: Listing, cursor: string, order: Order, limit: number): SummaryRow[] {
  const { isNone, position } = readCursor(cursor, order);
  const rows: SummaryRow[] = [];
  for (const stretch of listing.stretches) {
    if (isNone && !stretch.isNone) continue;
    const isStart = stretch.isNone === isNone;
    rows.push(
      ...select(listing, stretch, { limit: limit - rows.length, ...(isStart && { after: position }) }),
    );
    if (rows.length === limit) break;
  }
  return rows;
}

function select(
  { db, filtered, index, descending }: Listing,
  { condition, column }: Stretch,
  { skip = 0, limit, after }: { skip?: number; limit: number; after?: Position },
): SummaryRow[] {
  const columns = [...(column === undefined ? [] : [column]), "mailed_on", "row"];
  const places = [...(column === undefined ? [] : ["@lastKey"]), "@lastMailed", "@lastRow"];
  const conditions = [
    ...filtered.conditions,
    ...(condition === undefined ? [] : [condition]),
    ...(after === undefined
      ? []
      : [`(${columns.join(", ")}) ${descending ? "<" : ">"} (${places.join(", ")})`]),
  ];
  const direction = descending ? " DESC" : "";
  return db
    .prepare(
      `SELECT ${summaryColumns} FROM entry ${index} WHERE ${conditions.join(" AND ")}
       ORDER BY ${columns.map((each) => `${each}${direction}`).join(", ")} LIMIT @limit OFFSET @skip`,
    )
    .all({ ...filtered.params, ...after, limit, skip })
    .map((row) => summaryRowSchema.parse(row));
}

function countStretch({ db, filtered, index }: Listing, { condition }: Stretch): number {
  const conditions = [...filtered.conditions, ...(condition === undefined ? [] : [condition])];
  const counted = db
    .prepare(`SELECT count(*) FROM entry ${index} WHERE ${conditions.join(" AND ")}`)
    .pluck()
    .get(filtered.params);
  return z.int().parse(counted);
}

/** Day and row, and for other orders than by day the value that comes first: "=" before it, or "-" for none. */
function cursorOf(row: SummaryRow, { column, none }: Order): string {
  const start = `${row.mailed_on}.${row.row}`;
  if (column === undefined) return start;
  const value = row[column];
  return value === none ? `${start}.-` : `${start}.=${value}`;
}

function readCursor(cursor: string, { column }: Order): { isNone: boolean; position: Position } {
  const [, day = "", row = "", mark = "", value = ""] =
    /^([^.]*)\.(\d+)(?:\.([-=])(.*))?$/s.exec(cursor) ?? [];
  const position: Position = { lastMailed: day, lastRow: Number(row) };
  if (column === undefined || mark === "-") return { isNone: mark === "-" && column !== undefined, position };
  const isNumber = column === "status" || column === "cost_cents";
  return { isNone: false, position: { ...position, lastKey: isNumber ? Number(value) : value } };
}
