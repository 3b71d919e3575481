import type { sortKeys } from "../../src-core/log/types.ts";
import type { SummaryRow } from "./log-store-rows.ts";

/** What decides the order besides the day mailed and, on one day, the order of recording. */
export interface Order {
  index: string;
  column?: "recipient_key" | "matter" | "status" | "deadline_day" | "cost_cents";
  /** The value of entries that have none: they come last, whichever way the list is sorted. */
  none?: "" | null;
}

export const orders: { readonly [key in (typeof sortKeys)[number]]: Order } = {
  mailed: { index: "entry_newest" },
  recipient: { index: "entry_recipient", column: "recipient_key", none: "" },
  matter: { index: "entry_matter", column: "matter", none: "" },
  status: { index: "entry_status", column: "status" },
  deadline: { index: "entry_deadline", column: "deadline_day", none: null },
  cost: { index: "entry_cost", column: "cost_cents", none: null },
};

/** A stretch of a list that an index has in order: all of it, or those with and those without something to sort by. */
export interface Stretch {
  index: string;
  condition: string;
  /** Columns of the order, the first deciding. */
  columns: readonly string[];
  isNone: boolean;
}

const byDay = ["mailed_on", "row"];

export function stretchesOf({ index, column, none }: Order): Stretch[] {
  const columns = column === undefined ? byDay : [column, ...byDay];
  const all = { index, condition: "deleted_at IS NULL", columns, isNone: false };
  if (column === undefined || none === undefined) return [all];
  const has = none === null ? `${column} IS NOT NULL` : `${column} > ''`;
  const hasNot = none === null ? `${column} IS NULL` : `${column} = ''`;
  // Entries without a recipient are in the index of recipients; those without the rest are not in an index of it.
  const noneIndex = column === "recipient_key" ? index : "entry_newest";
  return [
    { ...all, condition: `deleted_at IS NULL AND ${has}` },
    { index: noneIndex, condition: `deleted_at IS NULL AND ${hasNot}`, columns: byDay, isNone: true },
  ];
}

/** A place in a list: that of one entry. */
export interface Place {
  /** What is sorted by; undefined in the order of days, null when there is none. */
  key: string | number | null | undefined;
  mailedOn: string;
  row: number;
}

export function placeOf(
  row: Pick<SummaryRow, "mailed_on" | "row" | NonNullable<Order["column"]>>,
  order: Order,
): Place {
  const { column, none } = order;
  const key = column === undefined ? undefined : row[column];
  return { key: key === none && column !== undefined ? null : key, mailedOn: row.mailed_on, row: row.row };
}

/** Negative when `a` comes before `b`. */
export function comparePlaces(a: Place, b: Place, descending: boolean): number {
  if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1;
  const ascending =
    compare(a.key ?? 0, b.key ?? 0) || compare(a.mailedOn, b.mailedOn) || compare(a.row, b.row);
  return descending ? -ascending : ascending;
}

/** As SQLite compares: texts by the bytes of their UTF-8, which is by code points. */
function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" || typeof b === "number") return Number(a) - Number(b);
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Day and row, and for other orders than by day what comes first: "=" before it, or "-" for none. */
export function cursorOf({ key, mailedOn, row }: Place): string {
  const start = `${mailedOn}.${row}`;
  if (key === undefined) return start;
  return key === null ? `${start}.-` : `${start}.=${key}`;
}

export function readCursor(cursor: string, { column }: Order): Place {
  const [, mailedOn = "", row = "", mark, text = ""] =
    /^([^.]*)\.(\d+)(?:\.([-=])(.*))?$/s.exec(cursor) ?? [];
  const place = { mailedOn, row: Number(row) };
  if (column === undefined) return { key: undefined, ...place };
  const isNumber = column === "status" || column === "cost_cents";
  return { key: mark === "=" ? (isNumber ? Number(text) : text) : null, ...place };
}
