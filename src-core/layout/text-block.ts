import type { Rect } from "./rect.ts";

/** Advance of one character of the fixed-width face that the drawing uses, in em. */
export const characterWidth = 0.6;
/** Distance of two lines, in em. */
export const lineHeight = 1.38;
/** How far type may shrink before text is cut off. */
export const smallest = 0.45;

/** One drawn line: its text, the index in the source text where it starts, and its rectangle. */
export interface Line {
  text: string;
  start: number;
  rect: Rect;
}

export interface Block {
  rect: Rect;
  lines: readonly Line[];
  fontIn: number;
}

/**
 * Sets text line by line from the top left of a room, shrinking the type until it fits (to 45%), then cutting
 * lines at the edge and leaving out what is below it. Sizes in inches. Undefined when there is nothing to set
 * or the room cannot hold one line of the smallest type. With `wrap`, long lines go on below, as in a message;
 * without, they stay whole, as in an address.
 */
export function fitText(content: string, room: Rect, fontIn: number, wrap = false): Block | undefined {
  const source = splitLines(content);
  if (source.length === 0) return undefined;
  const font = fontIn * (wrap ? wrappedScale : unwrappedScale)(source, room, fontIn);
  const { columns, rows } = capacity(room, font);
  if (columns < 1 || rows < 1) return undefined;
  const broken = wrap ? wrapLines(source, columns, rows) : source;
  const top = room.y + room.height;
  const lines = broken.slice(0, rows).map((line, index) => {
    const text = cut(line.text, columns);
    const rect = {
      x: room.x,
      y: top - (index + 1) * font * lineHeight,
      width: text.length * font * characterWidth,
      height: font * lineHeight,
    };
    return { text, start: line.start, rect };
  });
  const height = lines.length * font * lineHeight;
  const width = Math.max(0, ...lines.map((line) => line.rect.width));
  return { rect: { x: room.x, y: top - height, width, height }, lines, fontIn: font };
}

type SourceLine = Pick<Line, "text" | "start">;

/** How many characters and lines of this size a room holds. */
function capacity(room: Rect, font: number): { columns: number; rows: number } {
  return {
    columns: Math.floor(room.width / (font * characterWidth) + 1e-6),
    rows: Math.floor(room.height / (font * lineHeight) + 1e-6),
  };
}

function unwrappedScale(source: readonly SourceLine[], room: Rect, fontIn: number): number {
  const longest = Math.max(1, ...source.map((line) => line.text.length));
  const widthFit = room.width / (longest * characterWidth * fontIn);
  const heightFit = room.height / (source.length * lineHeight * fontIn);
  return Math.max(smallest, Math.min(1, widthFit, heightFit));
}

/** The first of a few steps at which all lines, wrapped, fit. */
function wrappedScale(source: readonly SourceLine[], room: Rect, fontIn: number): number {
  for (let scale = 1; scale > smallest; scale -= 0.05) {
    const { columns, rows } = capacity(room, fontIn * scale);
    if (columns >= shortestColumns && wrapLines(source, columns, rows + 1).length <= rows) return scale;
  }
  return smallest;
}

/** Narrower than this, wrapping would tear names and numbers apart; the type shrinks instead. */
const shortestColumns = 12;

/** Breaks lines at spaces, or where a word is longer than a line within it; stops after `most` lines. */
function wrapLines(source: readonly SourceLine[], columns: number, most: number): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const { text, start } of source) {
    let from = 0;
    while (text.length - from > columns && lines.length < most) {
      const space = text.lastIndexOf(" ", from + columns);
      const piece = space > from ? text.slice(from, space) : cut(text.slice(from), columns);
      if (piece === "") break;
      lines.push({ text: piece.trimEnd(), start: start + from });
      from += piece.length;
      while (text[from] === " ") from++;
    }
    if (lines.length >= most) return lines;
    lines.push({ text: text.slice(from), start: start + from });
  }
  return lines;
}

/** How many lines a text has once set. */
export function countLines(content: string): number {
  return splitLines(content).length;
}

/** The length of the longest line of a text, in UTF-16 code units. */
export function longestLine(content: string): number {
  return Math.max(0, ...splitLines(content).map((line) => line.text.length));
}

/** The first characters of a line, without half of a pair at the end. */
function cut(text: string, columns: number): string {
  return text.slice(0, columns).replace(/[\uD800-\uDBFF]$/, "");
}

/** Lines without white space around them or blank lines around the text, each with its index in the text. */
export function splitLines(content: string): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  let start = 0;
  for (const end of [...content.matchAll(/\r\n|[\n\r\u2028\u2029]/g), undefined]) {
    const raw = content.slice(start, end?.index);
    lines.push({ text: raw.trim(), start: start + raw.length - raw.trimStart().length });
    if (end) start = end.index + end[0].length;
  }
  while (lines.at(-1)?.text === "") lines.pop();
  while (lines[0]?.text === "") lines.shift();
  return lines;
}
