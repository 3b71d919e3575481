import { columnNames, maxColumns } from "../../src-core/exchange/fields.ts";
import { guessMapping, type Mapping, mappingText } from "../../src-core/exchange/mapping.ts";
import { previewOf } from "../../src-core/exchange/summary.ts";
import type { EntrySummary } from "../../src-core/log/types.ts";
import { createCsvReader, createJsonReader, type ImportReader } from "./import-reader.ts";

export interface ImportPreview {
  columns: string[];
  /** As it crosses the contract. */
  mapping: Record<string, string>;
  rows: { line: number; entry: Partial<EntrySummary> | null; problems: string[] }[];
}

const mostRows = 50;
/** A sample of this many bytes is taken for a beginning: its last row may be cut off. */
const wholeFileBytes = 65_536;
/** Rows that the guess of a mapping looks at. */
const rowsForGuess = 200;

const nothingMapped: Mapping = {
  fields: new Map(),
  dateOrder: "auto",
  delimiter: undefined,
  encoding: "auto",
};

/** The first rows of a CSV file as they would be read: by the mapping given, or by one that is guessed. */
export async function previewCsv(sample: Uint8Array, given: Mapping | undefined): Promise<ImportPreview> {
  const mapping = given ?? (await guess(sample));
  const reader = createCsvReader(mapping);
  const rows = await read(reader, sample);
  const encoding = mapping.encoding === "auto" ? reader.encoding : mapping.encoding;
  const delimiter = mapping.delimiter ?? reader.delimiter;
  return {
    columns: [...reader.columns],
    mapping: mappingText({ ...mapping, delimiter, encoding }, reader.columns),
    rows,
  };
}

export async function previewJson(sample: Uint8Array): Promise<ImportPreview> {
  return { columns: [], mapping: {}, rows: await read(createJsonReader(), sample) };
}

async function guess(sample: Uint8Array): Promise<Mapping> {
  const rows: (readonly string[])[] = [];
  const reader = createCsvReader(nothingMapped, (cells) => {
    if (rows.length < rowsForGuess) rows.push(cells);
  });
  reader.push(sample);
  await reader.end();
  const { columns, delimiter, encoding } = reader;
  if (columns.length === 0 || columns.length > maxColumns) return nothingMapped;
  return guessMapping(columnNames(columns), rows, delimiter ?? ",", encoding);
}

async function read(reader: ImportReader, sample: Uint8Array): Promise<ImportPreview["rows"]> {
  const isBeginning = sample.length >= wholeFileBytes;
  reader.push(sample);
  const whole = reader.take();
  // Of a beginning, the row at the end may be cut off, and the file goes on where it says that it is cut short.
  if (!isBeginning) await reader.end();
  const rows = [...whole, ...reader.take()];
  const shown: ImportPreview["rows"] = rows.slice(0, mostRows).map(({ line, result }) => ({
    line,
    entry: result.ok ? previewOf(result.value) : null,
    problems: result.ok ? [] : result.error.map(({ problem }) => problem),
  }));
  const { stopped } = reader;
  if (stopped && shown.length < mostRows)
    shown.push({ line: stopped.line, entry: null, problems: [stopped.problem] });
  return shown;
}
