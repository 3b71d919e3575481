/** One cell of a table: paragraphs, each wrapped on its own. */
export type Cell = readonly string[];

export interface Column {
  heading: string;
  /** Width in characters, borders not counted. */
  width: number;
}

// Characters that make a terminal do something instead of showing something: C0 but the line feed, DEL, C1 (an 8-bit
// CSI starts an escape sequence too), bidirectional marks that reorder what stands around them, line separators, and
// halves of a surrogate pair.
const unprintable =
  /(?!\n)\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text that cannot act on a terminal: what could is shown as U+FFFD, a tab as a space. Line feeds stay. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => (character === "\t" ? " " : "\uFFFD"));
}

/** JSON with the same characters written as escapes, so that it means the same and cannot act on a terminal either. */
export function printableJson(json: string): string {
  return json.replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6])/u;

/** Columns that a text takes in a terminal: an accented letter one, however it is encoded; an ideograph or emoji two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/** The lines of one paragraph, none wider than `width`; a word that is wider is cut. Never an empty list. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(/\s+/).flatMap((whole) => cut(whole, width))) {
    const joined = current === "" ? word : `${current} ${word}`;
    if (displayWidth(joined) <= width) current = joined;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

function cut(word: string, width: number): string[] {
  if (word === "") return [];
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && displayWidth(piece + segment) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** A table with a heading and a rule under every row, in plain characters that every terminal and printer has. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string[] {
  const rule = `+${columns.map(({ width }) => "-".repeat(width + 2)).join("+")}+`;
  const heading = line(
    columns,
    columns.map((column) => column.heading),
  );
  const body = rows.flatMap((row) => [...rowLines(columns, row), rule]);
  return [rule, heading, rule, ...body];
}

/** Columns that a table needs beside the widths of its columns. */
export function borders(columns: number): number {
  return 3 * columns + 1;
}

function rowLines(columns: readonly Column[], row: readonly Cell[]): string[] {
  const cells = columns.map(({ width }, index) => (row[index] ?? []).flatMap((text) => wrap(text, width)));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    line(
      columns,
      cells.map((lines) => lines[at] ?? ""),
    ),
  );
}

function line(columns: readonly Column[], texts: readonly string[]): string {
  const cells = columns.map(({ width }, index) => {
    const text = texts[index] ?? "";
    return ` ${text}${" ".repeat(Math.max(0, width - displayWidth(text)))} `;
  });
  return `|${cells.join("|")}|`;
}
