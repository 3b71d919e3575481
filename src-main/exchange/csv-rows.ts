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

const quote = 34;
const newline = 10;
const carriageReturn = 13;

/**
 * Where the reading is: before a cell, in one without quotation marks around it, in one with them, or behind a quotation
 * mark of such a one, which closes it or, doubled, is part of it.
 */
type Place = "before-cell" | "plain" | "quoted" | "behind-quote";

/**
 * Takes the text of a CSV file (RFC 4180) apart into rows while it comes in piece by piece, holding no more than one
 * row; empty lines are passed over. Any line breaks; a quotation mark inside a cell that does not begin with one is a
 * character like any other, and a cell that goes on behind its closing mark stays as it is written. A cell whose quotation
 * marks are not closed ends the reading: what is in it and what is after it cannot be told apart. Each character is looked
 * at once, however the text is cut.
 */
export class CsvRows {
  readonly #options: CsvRowsOptions;
  #beginning = "";
  #delimiter: Delimiter | undefined;
  #delimiterCode = 0;
  /** The line on which the row begins, or the next one. */
  #line = 1;
  #ended = false;

  #text = "";
  #at = 0;
  #place: Place = "before-cell";
  #cells: string[] = [];
  /** Of the cell: what has been read of it, and where in `#text` the rest begins. */
  #read = "";
  #from = 0;
  /** Characters of the cells of the row before this one. */
  #length = 0;
  /** Where the row begins; before `#text` when it is negative. */
  #rowFrom = 0;
  /** Only a cell in quotation marks can have line breaks in it. */
  #hasQuoted = false;
  /** A line break just before was the first half of a longer one, perhaps. */
  #isAfterReturn = false;

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
    if (this.#delimiter !== undefined) {
      this.#take(text);
      return;
    }
    this.#beginning += text;
    if (this.#beginning.length >= beginningLength) this.#begin();
  }

  end(): void {
    if (this.#ended) return;
    if (this.#delimiter === undefined) this.#begin();
    if (this.#ended) return;
    if (this.#place === "quoted") {
      this.#stop("quote-open");
      return;
    }
    if (this.#place !== "before-cell" || this.#cells.length > 0) {
      this.#endCell(this.#read);
      this.#endRow();
    }
    this.#ended = true;
  }

  #begin(): void {
    const { delimiter, skip } = guessDelimiter(this.#beginning);
    this.#delimiter = this.#options.delimiter ?? delimiter;
    this.#delimiterCode = this.#delimiter.charCodeAt(0);
    if (skip > 0) this.#line++;
    const beginning = this.#beginning.slice(skip);
    this.#beginning = "";
    this.#take(beginning);
  }

  #take(piece: string): void {
    this.#text = piece;
    this.#at = 0;
    this.#from = 0;
    while (!this.#ended && this.#at < piece.length) this.#step();
    if (this.#ended) return;
    if (this.#place === "plain" || this.#place === "quoted") this.#read += piece.slice(this.#from);
    this.#rowFrom -= piece.length;
    this.#at = 0;
    this.#from = 0;
    this.#stopIfTooLong(this.#read.length);
  }

  #step(): void {
    if (this.#place === "before-cell") this.#beginCell();
    else if (this.#place === "plain") this.#plain();
    else if (this.#place === "quoted") this.#quoted();
    else this.#behindQuote();
  }

  #beginCell(): void {
    const code = this.#text.charCodeAt(this.#at);
    if (this.#cells.length === 0 && (code === newline || code === carriageReturn)) {
      // The second half of a line break, or an empty line.
      if (!(code === newline && this.#isAfterReturn)) this.#line++;
      this.#isAfterReturn = code === carriageReturn;
      this.#at++;
      return;
    }
    if (this.#cells.length === 0) this.#rowFrom = this.#at;
    this.#isAfterReturn = false;
    this.#read = "";
    this.#place = code === quote ? "quoted" : "plain";
    if (code === quote) {
      this.#hasQuoted = true;
      this.#at++;
    }
    this.#from = this.#at;
  }

  #plain(): void {
    const text = this.#text;
    const delimiter = this.#delimiterCode;
    for (let at = this.#at; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== delimiter && code !== newline && code !== carriageReturn) continue;
      const rest = text.slice(this.#from, at);
      this.#at = at;
      this.#closeCell(this.#read === "" ? rest : this.#read + rest, code);
      return;
    }
    this.#at = text.length;
  }

  #quoted(): void {
    const at = this.#text.indexOf('"', this.#at);
    if (at === -1) {
      this.#at = this.#text.length;
      return;
    }
    this.#read += this.#text.slice(this.#from, at);
    this.#at = at + 1;
    this.#place = "behind-quote";
  }

  #behindQuote(): void {
    const code = this.#text.charCodeAt(this.#at);
    if (code === this.#delimiterCode || code === newline || code === carriageReturn) {
      this.#closeCell(this.#read, code);
      return;
    }
    this.#from = this.#at;
    if (code === quote) {
      // Doubled: the second one is read as part of the cell.
      this.#at++;
      this.#place = "quoted";
      return;
    }
    this.#read = `"${this.#read}"`;
    this.#place = "plain";
  }

  /** `code` is that of the character at `#at`, which ends the cell and perhaps the row. */
  #closeCell(cell: string, code: number): void {
    this.#at++;
    this.#endCell(cell);
    if (this.#ended || code === this.#delimiterCode) return;
    this.#isAfterReturn = code === carriageReturn;
    this.#endRow();
  }

  #endCell(cell: string): void {
    this.#place = "before-cell";
    this.#read = "";
    this.#stopIfTooLong(cell.length);
    this.#cells.push(cell);
    this.#length += cell.length;
  }

  #endRow(): void {
    const cells = this.#cells;
    const breaks = this.#hasQuoted ? breaksIn(cells) : 0;
    this.#cells = [];
    this.#length = 0;
    this.#hasQuoted = false;
    if (this.#ended) return;
    this.#options.onRow(cells, this.#line);
    this.#line += 1 + breaks;
  }

  /** A row of nothing but delimiters has no characters in its cells, and is stopped all the same. */
  #stopIfTooLong(cell: number): void {
    const isLong = this.#length + cell > maxRowLength || this.#at - this.#rowFrom > longestWritten;
    const isInRow = this.#cells.length > 0 || cell > 0;
    if (isLong && isInRow) this.#stop("row-too-long");
  }

  #stop(problem: FileProblem): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#options.onProblem(problem, this.#line);
  }
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells)
    if (cell.includes("\n") || cell.includes("\r")) breaks += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
  return breaks;
}
