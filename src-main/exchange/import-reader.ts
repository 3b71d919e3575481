import type { Delimiter } from "../../src-core/exchange/delimiter.ts";
import type { ImportDraft } from "../../src-core/exchange/draft.ts";
import { columnNames, maxColumns } from "../../src-core/exchange/fields.ts";
import { readJsonEntry } from "../../src-core/exchange/json-entry.ts";
import { JsonItems } from "../../src-core/exchange/json-items.ts";
import type { Encoding, Mapping } from "../../src-core/exchange/mapping.ts";
import type { FileProblem, RowProblem } from "../../src-core/exchange/problems.ts";
import { createRowReader, type RowReader } from "../../src-core/exchange/row-entry.ts";
import type { Result } from "../../src-core/result.ts";
import { CsvRows } from "./csv-rows.ts";
import { TextPieces } from "./text-pieces.ts";

export interface ReadRow {
  line: number;
  result: Result<ImportDraft, readonly RowProblem[]>;
}

/** Why the file cannot be read beyond a line. */
export interface StoppedAt {
  problem: FileProblem;
  line: number;
  column: string;
}

/** Reads a file piece by piece into drafts of entries. Feed it small pieces: the rows of one are held at once. */
export interface ImportReader {
  push(bytes: Uint8Array): void;
  end(): Promise<void>;
  /** The rows read since it was last asked, blank ones left out. */
  take(): ReadRow[];
  readonly stopped: StoppedAt | undefined;
}

export interface CsvImportReader extends ImportReader {
  readonly columns: readonly string[];
  readonly delimiter: Delimiter | undefined;
  readonly encoding: Encoding;
}

/** Reads a CSV file by a mapping. A column that the mapping names must be there. `onRawRow` gets each row as it is. */
export function createCsvReader(
  mapping: Mapping,
  onRawRow: (cells: readonly string[]) => void = () => {},
): CsvImportReader {
  const rows: ReadRow[] = [];
  let stopped: StoppedAt | undefined;
  let columns: readonly string[] = [];
  let reader: RowReader | undefined;
  const stop = (problem: FileProblem, line: number, column = "") => {
    stopped ??= { problem, line, column };
  };
  const begin = (header: readonly string[], line: number) => {
    if (header.length > maxColumns) return stop("too-many-columns", line);
    columns = columnNames(header);
    const missing = [...mapping.fields.keys()].find((column) => !columns.includes(column));
    if (missing !== undefined) return stop("column-missing", line, missing);
    reader = createRowReader(columns, mapping);
  };
  const csv = new CsvRows({
    delimiter: mapping.delimiter,
    onRow(cells, line) {
      if (stopped) return;
      const isEmpty = cells.length === 1 && cells[0] === "";
      if (!reader) {
        if (!isEmpty) begin(cells, line);
        return;
      }
      onRawRow(cells);
      const result = reader.read(cells);
      if (result !== "blank") rows.push({ line, result });
    },
    onProblem: stop,
  });
  const text = new TextPieces(mapping.encoding);
  const pass = (piece: ReturnType<TextPieces["push"]>) => {
    if (piece.ok) csv.push(piece.value);
    else stop(piece.error, 0);
  };
  return {
    push(bytes) {
      if (!stopped) pass(text.push(bytes));
    },
    async end() {
      if (!stopped) pass(text.end());
      if (!stopped) csv.end();
      if (!reader) stop("file-empty", 0);
    },
    take: () => rows.splice(0),
    get stopped() {
      return stopped;
    },
    get columns() {
      return columns;
    },
    get delimiter() {
      return csv.delimiter;
    },
    get encoding() {
      return text.encoding;
    },
  };
}

/** Reads a "plainview-log" file, a list of entries, or one on each line. */
export function createJsonReader(): ImportReader {
  const rows: ReadRow[] = [];
  let stopped: StoppedAt | undefined;
  const stop = (problem: FileProblem, line: number) => {
    stopped ??= { problem, line, column: "" };
  };
  const items = new JsonItems({
    onItem: (item, line) => rows.push({ line, result: readJsonEntry(item) }),
    onProblem: stop,
  });
  const text = new TextPieces("auto");
  const pass = (piece: ReturnType<TextPieces["push"]>) => {
    if (piece.ok) items.push(piece.value);
    else stop(piece.error, 0);
  };
  return {
    push(bytes) {
      if (!stopped) pass(text.push(bytes));
    },
    async end() {
      if (!stopped) pass(text.end());
      if (!stopped) items.end();
    },
    take: () => rows.splice(0),
    get stopped() {
      return stopped;
    },
  };
}
