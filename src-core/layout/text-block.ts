import type { Rect } from "./rect.ts";

/** Advance of one character of the fixed-width face that the drawing uses, in em. */
export const characterWidth = 0.6;
const lineHeight = 1.38;

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
 * lines at the edge and leaving out what is below it. Sizes in inches.
 */
export function fitText(content: string, room: Rect, fontIn: number): Block {
  const source = splitLines(content);
  const longest = Math.max(1, ...source.map((line) => line.text.length));
  const widthFit = room.width / (longest * characterWidth * fontIn);
  const heightFit = room.height / (source.length * lineHeight * fontIn);
  const font = fontIn * Math.max(0.45, Math.min(1, widthFit, heightFit));
  const columns = Math.max(1, Math.floor(room.width / (font * characterWidth) + 1e-6));
  const rows = Math.max(1, Math.floor(room.height / (font * lineHeight) + 1e-6));
  const top = room.y + room.height;
  const lines = source.slice(0, rows).map((line, index) => {
    const text = line.text.slice(0, columns);
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

/** Lines without trailing white space or leading and trailing blank lines, each with its index in the text. */
function splitLines(content: string): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  let start = 0;
  for (const raw of content.split("\n")) {
    const indent = raw.length - raw.trimStart().length;
    lines.push({ text: raw.trim(), start: start + indent });
    start += raw.length + 1;
  }
  while (lines.length > 0 && lines.at(-1)?.text === "") lines.pop();
  while (lines.length > 0 && lines[0]?.text === "") lines.shift();
  return lines;
}
