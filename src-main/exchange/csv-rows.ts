import { type CsvError, Parser } from "csv-parse";
import { type Delimiter, guessDelimiter } from "../../src-core/exchange/delimiter.ts";
import { maxRowLength } from "../../src-core/exchange/fields.ts";
import type { FileProblem } from "../../src-core/exchange/problems.ts";

export interface CsvRowsOptions {
  /** Guessed from the beginning when undefined. */
  delimiter: Delimiter | undefined;
  /** The cells of a row and the line that it begins on. Must not throw. */
  onRow(cells: readonly string[], line: number): void;
  /** The file cannot be read on from a line. Called at most once; nothing follows it. */
  onProblem(problem: FileProblem, line: number): void;
}

/** What the delimiter is guessed from. */
const beginningLength = 16_384;
/** A row of the greatest length with every character quoted, and then some. */
const longestWritten = 4 * maxRowLength;

/**
 * Takes the text of a CSV file (RFC 4180) apart into rows while it comes in piece by piece, holding no more than one
 * row; empty lines are passed over. Any line breaks; a quotation mark inside a cell that does not begin with one is a character like any other. A
 * cell whose quotation marks are not closed ends the reading: what is in it and what is after it cannot be told apart.
 */
export class CsvRows {
  readonly #options: CsvRowsOptions;
  #beginning = "";
  #parser: Parser | undefined;
  #delimiter: Delimiter | undefined;
  /** The line on which the next row begins, but for empty ones before it. */
  #line = 1;
  /** Empty lines that `#line` counts. */
  #emptyLines = 0;
  /** Characters since a row began, with delimiters and quotation marks; never less than they are. */
  #rowLength = 0;
  #ended = false;

  constructor(options: CsvRowsOptions) {
    this.#options = options;
  }

  /** What parts the cells; undefined before that is known. */
  get delimiter(): Delimiter | undefined {
    return this.#delimiter;
  }

  /** Rows are told before it returns. */
  push(text: string): void {
    if (this.#ended || text === "") return;
    if (this.#parser) {
      this.#write(this.#parser, text);
      return;
    }
    this.#beginning += text;
    if (this.#beginning.length >= beginningLength) this.#begin();
  }

  /** The parser limits the characters of a row; a row of nothing but delimiters has none and is stopped here. */
  #write(parser: Parser, text: string): void {
    const linesBefore = parser.info.records + parser.info.empty_lines;
    parser.write(Buffer.from(text));
    const isSameRow = parser.info.records + parser.info.empty_lines === linesBefore;
    this.#rowLength = isSameRow ? this.#rowLength + text.length : 0;
    if (this.#rowLength > longestWritten) this.#stop(undefined);
  }

  async end(): Promise<void> {
    if (this.#ended) return;
    const parser = this.#parser ?? this.#begin();
    if (!this.#ended) await new Promise<void>((resolve) => parser.end(resolve));
    this.#ended = true;
  }

  #begin(): Parser {
    const { delimiter, skip } = guessDelimiter(this.#beginning);
    this.#delimiter = this.#options.delimiter ?? delimiter;
    if (skip > 0) this.#line++;
    const parser = new Parser({
      delimiter: this.#delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: maxRowLength,
      skip_records_with_error: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { empty_lines }) => {
        this.#row(cells, empty_lines);
        return null;
      },
      on_skip: (error) => {
        this.#stop(error);
        return undefined;
      },
    });
    // Errors of rows come through on_skip; the stream itself has none.
    parser.on("error", () => this.#stop(undefined));
    parser.resume();
    this.#parser = parser;
    const beginning = this.#beginning.slice(skip);
    this.#beginning = "";
    this.#write(parser, beginning);
    return parser;
  }

  #row(cells: readonly string[], emptyLines: number): void {
    if (this.#ended) return;
    this.#line += emptyLines - this.#emptyLines;
    this.#emptyLines = emptyLines;
    this.#options.onRow(cells, this.#line);
    this.#line += 1 + breaksIn(cells);
  }

  #stop(error: CsvError | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    // A quotation mark that was never closed also makes a row too long, when much follows it.
    const isOpen = error?.code === "CSV_QUOTE_NOT_CLOSED";
    this.#options.onProblem(isOpen ? "quote-open" : "row-too-long", this.#line);
  }
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells)
    if (cell.includes("\n") || cell.includes("\r")) breaks += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
  return breaks;
}
