import type { z } from "zod";
import type { exchangeCalls } from "../../src-core/contract/exchange-calls.ts";
import { isDateOrderUnclear } from "../../src-core/exchange/dates.ts";
import { columnNames, type ImportField, maxColumns } from "../../src-core/exchange/fields.ts";
import { guessMapping, type Mapping, mappingText } from "../../src-core/exchange/mapping.ts";
import { previewOf } from "../../src-core/exchange/summary.ts";
import { createCsvReader, createJsonReader, type ImportReader, type ReadRow } from "./import-reader.ts";

export type ImportPreview = z.output<(typeof exchangeCalls)["import.preview"]["output"]>;

/** Rows shown whatever is in them, and rows shown in all: the rest are ones with problems. */
const firstRows = 25;
const mostRows = 50;
/** Rows that the guess of a mapping looks at. */
const rowsForGuess = 200;
const longestShown = 100;
const dateFields: ReadonlySet<ImportField> = new Set<ImportField>(["mailedOn", "deadline", "remindOn"]);

const nothingMapped: Mapping = {
  fields: new Map(),
  dateOrder: "auto",
  delimiter: undefined,
  encoding: "auto",
};

/**
 * The first rows of a CSV file as they would be read. Unless `hasFields`, what its columns are is guessed, and the mapping
 * given only says how the file is read. `isWhole` tells a small file from the beginning of a larger one, whose last row
 * and last letter may be cut off.
 */
export async function previewCsv(
  sample: Uint8Array,
  given: Mapping = nothingMapped,
  isWhole: boolean,
  hasFields = given.fields.size > 0,
): Promise<ImportPreview> {
  const mapping = hasFields ? given : await guess(sample, given, isWhole);
  const raw: (readonly string[])[] = [];
  const reader = createCsvReader(mapping, (cells) => {
    // The reader passes over blank rows; so that the two lists go together, this one does too.
    if (cells.some((cell) => cell.trim() !== "")) raw.push(cells);
  });
  const rows = await read(reader, sample, isWhole);
  const { columns } = reader;
  const cellOf = (row: number, column: string) => raw[row]?.[columns.indexOf(column)] ?? "";
  const encoding = mapping.encoding === "auto" ? reader.encoding : mapping.encoding;
  const delimiter = mapping.delimiter ?? reader.delimiter;
  const dateColumns = [...mapping.fields].filter(([, field]) => dateFields.has(field));
  return {
    columns: columns.map((name) => ({ name, example: exampleOf(raw, columns.indexOf(name)) })),
    mapping: mappingText({ ...mapping, delimiter, encoding }, columns),
    datesUnclear: isDateOrderUnclear(
      dateColumns.flatMap(([column]) => raw.map((_, row) => cellOf(row, column))),
    ),
    ...shown(rows, cellOf),
    stopped: reader.stopped ?? null,
  };
}

export async function previewJson(sample: Uint8Array, isWhole: boolean): Promise<ImportPreview> {
  const reader = createJsonReader();
  const rows = await read(reader, sample, isWhole);
  return {
    columns: [],
    mapping: {},
    datesUnclear: false,
    ...shown(rows, () => ""),
    stopped: reader.stopped ?? null,
  };
}

function exampleOf(rows: readonly (readonly string[])[], column: number): string {
  const cell = rows.find((row) => row[column]?.trim())?.[column] ?? "";
  return cell.trim().replace(/\s+/g, " ").slice(0, longestShown);
}

async function guess(sample: Uint8Array, given: Mapping, isWhole: boolean): Promise<Mapping> {
  const rows: (readonly string[])[] = [];
  const reader = createCsvReader(given, (cells) => {
    if (rows.length < rowsForGuess) rows.push(cells);
  });
  reader.push(sample);
  // A letter that is cut off would be taken for one of another encoding.
  if (isWhole) await reader.end();
  const { columns, delimiter, encoding } = reader;
  if (columns.length === 0 || columns.length > maxColumns) return given;
  const guessed = guessMapping(columnNames(columns), rows, delimiter ?? ",", encoding);
  return {
    ...guessed,
    ...(given.encoding === "auto" ? {} : { encoding: given.encoding }),
    ...(given.dateOrder === "auto" ? {} : { dateOrder: given.dateOrder }),
  };
}

async function read(reader: ImportReader, sample: Uint8Array, isWhole: boolean): Promise<ReadRow[]> {
  reader.push(sample);
  const rows = reader.take();
  if (isWhole) await reader.end();
  return [...rows, ...reader.take()];
}

function shown(
  rows: readonly ReadRow[],
  cellOf: (row: number, column: string) => string,
): Pick<ImportPreview, "read" | "bad" | "rows"> {
  const chosen: ImportPreview["rows"] = [];
  let bad = 0;
  for (const [row, { line, result }] of rows.entries()) {
    if (!result.ok) bad++;
    if (row >= firstRows && (result.ok || chosen.length >= mostRows)) continue;
    chosen.push({
      line,
      entry: result.ok ? previewOf(result.value) : null,
      problems: result.ok
        ? []
        : result.error.map((problem) => ({
            ...problem,
            text: cellOf(row, problem.column).slice(0, longestShown),
          })),
    });
  }
  return { read: rows.length, bad, rows: chosen };
}
