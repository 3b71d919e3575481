import type { sortKeys } from "../../../../src-core/log/types.ts";

export type SortKey = (typeof sortKeys)[number];

interface Column {
  /** What the log can be sorted by; left out where it cannot. */
  by?: SortKey;
  /** Least width in rem, and its share of the space that is left over. */
  width: number;
  share: number;
}

/** In the order shown. To whom an entry went is always shown: it opens the entry. */
export const columns = {
  date: { by: "mailed", width: 8.4, share: 0 },
  to: { by: "recipient", width: 11, share: 3 },
  status: { by: "status", width: 7.5, share: 1 },
  deadline: { by: "deadline", width: 8.4, share: 0 },
  service: { width: 8, share: 1 },
  matter: { by: "matter", width: 5.5, share: 1 },
  tag: { width: 6.5, share: 1 },
  tracking: { width: 11.5, share: 2 },
  cost: { by: "cost", width: 5.5, share: 0 },
  files: { width: 4.5, share: 0 },
} as const satisfies Readonly<Record<string, Column>>;
export type ColumnName = keyof typeof columns;

export const columnNames = Object.keys(columns).filter(isColumn);

/** Those shown until somebody chooses others. */
export const usualColumns: readonly ColumnName[] = [
  "date",
  "to",
  "status",
  "deadline",
  "service",
  "matter",
  "tag",
  "tracking",
];

/** Known columns in the order shown, with the one that is always shown; names of another version are left out. */
export function columnsFrom(names: readonly string[]): readonly ColumnName[] {
  return columnNames.filter((name) => name === "to" || names.includes(name));
}

export function sortKeyOf(name: ColumnName): SortKey | undefined {
  const column: Column = columns[name];
  return column.by;
}

/** Widths for CSS grid, after a column of check boxes. */
export function gridColumns(shown: readonly ColumnName[]): string {
  const tracks = shown.map((name) => {
    const { width, share } = columns[name];
    return share === 0 ? `${width}rem` : `minmax(${width}rem, ${share}fr)`;
  });
  return ["2.8rem", ...tracks].join(" ");
}

/** Least width of a row with these columns, in rem. */
export function leastWidth(shown: readonly ColumnName[]): number {
  return shown.reduce((sum, name) => sum + columns[name].width, 2.8);
}

function isColumn(name: string): name is ColumnName {
  return Object.hasOwn(columns, name);
}
