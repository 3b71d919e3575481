import { numberKinds } from "../log/types.ts";

/** Parts of an address that a file can hold in columns of their own, in the order in which they are written. */
const deliveryFields = [
  "recipient",
  "organization",
  "careOf",
  "deliveryAddress",
  "street",
  "street2",
  "city",
  "state",
  "zip",
  "country",
] as const;

const returnFields = [
  "returnName",
  "returnAddress",
  "returnStreet",
  "returnStreet2",
  "returnCity",
  "returnState",
  "returnZip",
] as const;

const numberFields = numberKinds.map((kind) => `number.${kind}` as const);

/** What a column of a CSV file can be mapped to. Several columns can go to an address or to the note: one line each. */
export const importFields = [
  "mailedOn",
  ...deliveryFields,
  ...returnFields,
  "service",
  "extras",
  "format",
  "postage",
  "status",
  "trackingNumber",
  "numbers",
  ...numberFields,
  "cost",
  "deadline",
  "remindOn",
  "matter",
  "tag",
  "sentFrom",
  "note",
] as const;
export type ImportField = (typeof importFields)[number];

const known: ReadonlySet<string> = new Set(importFields);

export function isImportField(text: string): text is ImportField {
  return known.has(text);
}

/** Most columns that a file may have, and most characters of a row and of a column's name. */
export const maxColumns = 200;
export const maxRowLength = 65_536;
export const maxColumnName = 100;

/** Names for the cells of a header row: trimmed, none empty, none twice, none that looks like a setting ("@…"). */
export function columnNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const words = cell
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^@+/, "")
      .slice(0, maxColumnName - 6);
    const name = words === "" ? `#${index + 1}` : words;
    let unique = name;
    for (let number = 2; taken.has(unique); number++) unique = `${name} (${number})`;
    taken.add(unique);
    return unique;
  });
}
