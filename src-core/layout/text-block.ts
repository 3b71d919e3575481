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
 * or the room cannot hold one line of the smallest type.
 */
export function fitText(content: string, room: Rect, fontIn: number): Block | undefined {
  const source = splitLines(content);
  if (source.length === 0) return undefined;
  const longest = Math.max(1, ...source.map((line) => line.text.length));
  const widthFit = room.width / (longest * characterWidth * fontIn);
  const heightFit = room.height / (source.length * lineHeight * fontIn);
  const font = fontIn * Math.max(smallest, Math.min(1, widthFit, heightFit));
  const columns = Math.floor(room.width / (font * characterWidth) + 1e-6);
  const rows = Math.floor(room.height / (font * lineHeight) + 1e-6);
  if (columns < 1 || rows < 1) return undefined;
  const top = room.y + room.height;
  const lines = source.slice(0, rows).map((line, index) => {
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
function splitLines(content: string): { text: string; start: number }[] {
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
