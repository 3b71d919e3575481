import type { EntryFilter, EntrySort } from "../../../../src-core/log/types.ts";
import { type ColumnName, columnsFrom, usualColumns } from "../list/columns.ts";
import type { Question } from "../list/entry-pages.ts";

/** How the log is looked at: which entries, in which order, and what of them is shown. It can be saved as a view. */
export interface Look {
  filter: EntryFilter;
  sort: EntrySort;
  columns: readonly ColumnName[];
}

/** All entries. */
export const noFilter: EntryFilter = { query: "", statuses: [], services: [] };
export const newestFirst: EntrySort = { by: "mailed", descending: true };
export const usualLook: Look = { filter: noFilter, sort: newestFirst, columns: usualColumns };

/** A look as it was saved; columns that this version does not know are left out. */
export function lookOf(view: { filter: EntryFilter; sort: EntrySort; columns: readonly string[] }): Look {
  return { filter: view.filter, sort: view.sort, columns: columnsFrom(view.columns) };
}

export function isSameLook(a: Look, b: Look): boolean {
  return textOf(a) === textOf(b);
}

export function questionOf({ filter, sort }: Look): Question {
  return { ...filter, query: filter.query.trim(), sort };
}

/** Whether a question is one for all entries. */
export function asksForAll({ sort: _, ...filter }: Question): boolean {
  return Object.values(filter).every((value) => value === undefined || value === "" || isEmptyList(value));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** One thing that narrows the list, and the filter without it. */
export type Limit =
  | { of: "query" | "tag" | "matter"; text: string; without: EntryFilter }
  | { of: "from" | "to" | "deadlineTo"; day: string; without: EntryFilter }
  | { of: "status"; status: EntryFilter["statuses"][number]; without: EntryFilter }
  | { of: "service"; service: EntryFilter["services"][number]; without: EntryFilter }
  | { of: "held"; held: boolean; without: EntryFilter };

/** What narrows the list, in the order of the form; each status and service by itself. */
export function limitsOf(filter: EntryFilter): readonly Limit[] {
  const limits: Limit[] = [];
  const query = filter.query.trim();
  if (query !== "") limits.push({ of: "query", text: query, without: { ...filter, query: "" } });
  for (const status of filter.statuses) {
    const statuses = filter.statuses.filter((other) => other !== status);
    limits.push({ of: "status", status, without: { ...filter, statuses } });
  }
  for (const service of filter.services) {
    const services = filter.services.filter((other) => other !== service);
    limits.push({ of: "service", service, without: { ...filter, services } });
  }
  const { tag, matter, from, to, deadlineTo, held } = filter;
  if (tag !== undefined) limits.push({ of: "tag", text: tag, without: unset(filter, "tag") });
  if (matter !== undefined) limits.push({ of: "matter", text: matter, without: unset(filter, "matter") });
  if (held !== undefined) limits.push({ of: "held", held, without: unset(filter, "held") });
  if (from !== undefined) limits.push({ of: "from", day: from, without: unset(filter, "from") });
  if (to !== undefined) limits.push({ of: "to", day: to, without: unset(filter, "to") });
  if (deadlineTo !== undefined)
    limits.push({ of: "deadlineTo", day: deadlineTo, without: unset(filter, "deadlineTo") });
  return limits;
}

/** Limits set in the form, not the words searched for. */
export function countOfFilters(filter: EntryFilter): number {
  return limitsOf(filter).filter(({ of }) => of !== "query").length;
}

type Optional = "tag" | "matter" | "held" | "from" | "to" | "deadlineTo";

/** The filter with a value, or without it when there is none. */
export function withLimit<K extends Optional>(
  filter: EntryFilter,
  key: K,
  value: EntryFilter[K] | undefined,
): EntryFilter {
  return value === undefined || value === "" ? unset(filter, key) : { ...filter, [key]: value };
}

function unset(filter: EntryFilter, key: Optional): EntryFilter {
  const { [key]: _, ...others } = filter;
  return { ...noFilter, ...others };
}

/** The same for the same look, in whatever order it was put together. */
function textOf({ filter, sort, columns }: Look): string {
  const { query, statuses, services, tag, matter, from, to, held, deadlineTo } = filter;
  return JSON.stringify([
    ...[query.trim(), [...statuses].sort(), [...services].sort(), tag, matter, from, to, held, deadlineTo],
    ...[sort.by, sort.descending, columnsFrom(columns)],
  ]);
}
