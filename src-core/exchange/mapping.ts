import { err, ok, type Result } from "../result.ts";
import { type DateOrder, dateOrders, guessDateOrder } from "./dates.ts";
import { type Delimiter, delimiters } from "./delimiter.ts";
import { type ImportField, isImportField } from "./fields.ts";
import { guessFields } from "./headers.ts";

/** How the bytes of a file stand for letters. "auto" is UTF-8, or windows-1252 when it is not that. */
export const encodings = ["auto", "utf-8", "windows-1252", "utf-16"] as const;
export type Encoding = (typeof encodings)[number];

/** How a file is read. As it crosses the contract, see `mappingText`. */
export interface Mapping {
  /** Column name to field; a column that is not named is left out. */
  fields: ReadonlyMap<string, ImportField>;
  dateOrder: DateOrder;
  /** Guessed from the beginning of the file when undefined. */
  delimiter: Delimiter | undefined;
  encoding: Encoding;
}

const delimiterNames: Readonly<Record<string, Delimiter>> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  bar: "|",
};

/**
 * Reads a mapping as it crosses the contract: column names to fields ("" leaves a column out), and under names with an
 * "@", which no column has, how the file is read: "@date-order", "@delimiter" and "@encoding". Fails on an unknown
 * field or value.
 */
export function readMapping(written: Readonly<Record<string, string>>): Result<Mapping, "invalid-input"> {
  const fields = new Map<string, ImportField>();
  let dateOrder: DateOrder = "auto";
  let delimiter: Delimiter | undefined;
  let encoding: Encoding = "auto";
  for (const [name, value] of Object.entries(written)) {
    if (name === "@date-order") {
      const known = dateOrders.find((order) => order === value);
      if (known === undefined) return err("invalid-input");
      dateOrder = known;
    } else if (name === "@delimiter") {
      delimiter = Object.hasOwn(delimiterNames, value) ? delimiterNames[value] : undefined;
      if (delimiter === undefined) return err("invalid-input");
    } else if (name === "@encoding") {
      const known = encodings.find((each) => each === value);
      if (known === undefined) return err("invalid-input");
      encoding = known;
    } else if (name.startsWith("@")) return err("invalid-input");
    else if (value !== "") {
      if (!isImportField(value)) return err("invalid-input");
      fields.set(name, value);
    }
  }
  return ok({ fields, dateOrder, delimiter, encoding });
}

/** The mapping as it crosses the contract, with every column of the file: "" for those that are left out. */
export function mappingText(mapping: Mapping, columns: readonly string[]): Record<string, string> {
  const written: Record<string, string> = {};
  for (const column of columns) written[column] = mapping.fields.get(column) ?? "";
  written["@date-order"] = mapping.dateOrder;
  const delimiter = delimiters.find((each) => each === mapping.delimiter);
  const name = Object.keys(delimiterNames).find((each) => delimiterNames[each] === delimiter);
  if (name !== undefined) written["@delimiter"] = name;
  written["@encoding"] = mapping.encoding;
  return written;
}

/** What a file's columns most likely are, and the order of its dates. `rows` are some of its first. */
export function guessMapping(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  delimiter: Delimiter,
  encoding: Encoding,
): Mapping {
  const fields = guessFields(columns, rows);
  const dates = columns.flatMap((column, index) =>
    fields.get(column) === "mailedOn" || fields.get(column) === "deadline"
      ? rows.map((row) => row[index] ?? "")
      : [],
  );
  return { fields, dateOrder: guessDateOrder(dates), delimiter, encoding };
}
