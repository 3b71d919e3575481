import type Database from "better-sqlite3";
import { z } from "zod";
import { type EntryFilter, statuses } from "../../src-core/log/types.ts";
import { logSearchQuery } from "./search-query.ts";

type Params = Readonly<Record<string, string | number>>;

/** A filter in SQL. Everything in `conditions` is in the index entry_newest. */
export interface Filtered {
  conditions: readonly string[];
  params: Params;
  /** What the search index is asked. */
  match: string | undefined;
  /** The one of its filters that has an index of its own. */
  indexed: OwnIndex | undefined;
}

/** An index of what a filter asks for, with the day besides, which orders those that are alike. */
interface OwnIndex {
  index: string;
  condition: string;
  /** All that the condition holds for are alike, and so by day. */
  isByDay: boolean;
}

/** Entries that match a filter. */
export interface Matches {
  rows: readonly number[];
  /** They are by day, the oldest first; else in no order that matters. */
  isByDay: boolean;
}

/** So many entries are looked up one by one; for more, it is quicker to go through an index of all. */
export const fewRows = 4_000;

export function filterOf(filter: Partial<EntryFilter>): Filtered {
  const {
    query = "",
    tag,
    matter,
    statuses: wanted = [],
    services = [],
    from,
    to,
    held,
    deadlineTo,
  } = filter;
  const conditions: string[] = [];
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
  if (wanted.length > 0) conditions.push(statusIn(wanted));
  if (services.length > 0) {
    for (const [n, service] of services.entries()) params[`service${n}`] = service;
    conditions.push(`service IN (${services.map((_, n) => `@service${n}`).join(", ")})`);
  }
  return { conditions, params, match: logSearchQuery(query), indexed: indexedBy(filter) };
}

/** The one that leaves the fewest, most likely. */
function indexedBy({ tag, matter, statuses: wanted = [], deadlineTo }: Partial<EntryFilter>) {
  const own = (index: string, condition: string, isByDay = true): OwnIndex => ({ index, condition, isByDay });
  if (matter) return own("entry_matter", "matter = @matter AND matter > ''");
  if (tag) return own("entry_tag", "tag = @tag AND tag > ''");
  if (wanted.length > 0) return own("entry_status", statusIn(wanted), wanted.length === 1);
  if (deadlineTo !== undefined)
    return own("entry_deadline", "deadline_day <= @deadlineTo AND deadline_day IS NOT NULL", false);
  return undefined;
}

/** Numbers of a fixed list, not what was typed. */
function statusIn(wanted: EntryFilter["statuses"]): string {
  return `status IN (${wanted.map((status) => statuses.indexOf(status)).join(", ")})`;
}

export function isEverything({ conditions, match }: Filtered): boolean {
  return conditions.length === 0 && match === undefined;
}

/**
 * The rows of all that match. SQLite, left to choose, reads the row of every entry in question, and to read a page is
 * to decrypt it: at a million entries that took seconds. Here it only ever goes through indexes that hold all that is
 * asked for, or looks up a few entries. Rows come as JSON: one text for all is ten times quicker than a row for each.
 */
export function matchingRows(db: Database.Database, filtered: Filtered): Matches {
  if (filtered.match === undefined) return rowsFromIndexes(db, filtered);
  const found = readRows(db, "SELECT rowid AS row FROM entry_words WHERE entry_words MATCH @match", {
    match: filtered.match,
  });
  if (filtered.conditions.length === 0 || found.length === 0) return { rows: found, isByDay: false };
  if (found.length <= fewRows) return { rows: pickRows(db, found, filtered), isByDay: false };
  const others = rowsFromIndexes(db, filtered);
  const has = membership(found);
  return { rows: others.rows.filter(has), isByDay: others.isByDay };
}

function rowsFromIndexes(db: Database.Database, { conditions, params, indexed }: Filtered): Matches {
  const isOwnBest = indexed && (isCovered(conditions) || isFew(db, indexed, params));
  const { index, condition, isByDay } = isOwnBest ? indexed : everyEntry;
  const where = ["deleted_at IS NULL", condition, ...conditions].join(" AND ");
  const order = isByDay ? "ORDER BY mailed_on, row " : "";
  return {
    rows: readRows(db, `SELECT row FROM entry INDEXED BY ${index} WHERE ${where} ${order}LIMIT -1`, params),
    isByDay,
  };
}

const everyEntry: OwnIndex = { index: "entry_newest", condition: "true", isByDay: true };

/** Everything that is asked for is in the own index, which holds the day besides. */
function isCovered(conditions: readonly string[]): boolean {
  const others = conditions.filter((condition) => !condition.startsWith("mailed_on "));
  return others.length === 1;
}

function isFew(db: Database.Database, { index, condition }: OwnIndex, params: Params): boolean {
  const counting = `SELECT count(*) FROM
    (SELECT 1 FROM entry INDEXED BY ${index} WHERE deleted_at IS NULL AND ${condition} LIMIT ${fewRows + 1})`;
  return Number(db.prepare(counting).pluck().get(params)) <= fewRows;
}

function pickRows(
  db: Database.Database,
  rows: readonly number[],
  { conditions, params }: Filtered,
): number[] {
  return readRows(
    db,
    `SELECT row FROM entry NOT INDEXED WHERE row IN (SELECT value FROM json_each(@rows)) AND ${conditions.join(" AND ")}`,
    { ...params, rows: JSON.stringify(rows) },
  );
}

/** The rows that a question gives, in its order, which must have a LIMIT to be kept. */
export function readRows(db: Database.Database, sql: string, params: Params): number[] {
  const json = db.prepare(`SELECT json_group_array(row) FROM (${sql})`).pluck().get(params);
  const rows: unknown = JSON.parse(z.string().parse(json));
  // A schema would take longer than the question itself.
  if (!isRows(rows)) throw new TypeError("these are not rows");
  return rows;
}

function isRows(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(Number.isSafeInteger);
}

/** Whether a row is one of these. */
export function membership(rows: readonly number[]): (row: number) => boolean {
  let most = 0;
  for (const row of rows) if (row > most) most = row;
  const bits = new Uint8Array((most >> 3) + 1);
  for (const row of rows) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  return (row) => ((bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
}
