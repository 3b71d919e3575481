import type { Rect } from "../layout/rect.ts";
import { splitLines } from "../layout/text-block.ts";
import { smallestTypePt } from "../reference/mail-zones.ts";
import type { PlacedText, PrintedPart } from "./drawing.ts";
import { ascent, descent, fitting, leading, printable, type Weight, widthOf } from "./font.ts";

export const pointsPerInch = 72;

/**
 * Below the 8 points that an address needs, type shrinks on to this before anything is left out: small words with a
 * warning serve better than words that are gone.
 */
export const leastTypePt = 5;

/** A text made ready to be set: its printable lines and how wide the widest is, in type sizes. */
export interface Words {
  part: PrintedPart;
  weight: Weight;
  lines: readonly string[];
  widest: number;
  missing: readonly string[];
}

/** What became of a text in print. Lines are counted from 0. */
export interface Outcome {
  part: PrintedPart;
  sizePt: number;
  /** The box around what was set; the letters of every line lie inside it. */
  rect: Rect;
  lineCount: number;
  /** Lines cut at the right because even the smallest type is too wide. */
  cut: readonly number[];
  /** How many lines at the end did not fit at all. */
  leftOut: number;
  /** True when lines were broken at spaces in order to fit. */
  wrapped: boolean;
  missing: readonly string[];
}

/** The lines of a text as written, without blank lines around them. */
export function wordsOf(part: PrintedPart, text: string, weight: Weight = "regular"): Words {
  return prepare(
    part,
    splitLines(text).map((line) => line.text),
    weight,
  );
}

function prepare(part: PrintedPart, lines: readonly string[], weight: Weight): Words {
  const done = lines.map((line) => printable(line));
  const shown = done.map(({ text }) => text);
  const widest = shown.reduce((most, line) => Math.max(most, widthOf(line, weight)), 0);
  return {
    part,
    weight,
    lines: shown,
    widest,
    missing: [...new Set(done.flatMap(({ missing }) => missing))],
  };
}

/** The same words with lines broken at spaces where they are wider than `width` type sizes. */
export function wrapWords(words: Words, width: number): Words {
  if (words.widest <= width) return words;
  const lines = words.lines.flatMap((line) => wrapLine(line, words.weight, width));
  const widest = lines.reduce((most, line) => Math.max(most, widthOf(line, words.weight)), 0);
  return { ...words, lines, widest };
}

/** Breaks one printable line at spaces, and a word that is too wide by itself within it. Never loses a character but spaces. */
export function wrapLine(line: string, weight: Weight, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest !== "") {
    const end = fitting(rest, weight, width);
    if (end >= rest.length) break;
    const space = rest.charAt(end) === " " ? end : rest.lastIndexOf(" ", end);
    const hasWordBefore = space > 0 && rest.slice(0, space).trim() !== "";
    const cut = hasWordBefore ? space : Math.max(end, firstLength(rest));
    lines.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  if (rest !== "" || lines.length === 0) lines.push(rest);
  return lines;
}

function firstLength(text: string): number {
  return (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
}

/** How high a block of lines is, with accents above the first and tails below the last. */
export function blockHeight(lineCount: number, sizePt: number): number {
  if (lineCount === 0) return 0;
  return ((ascent + descent + (lineCount - 1) * leading) * sizePt) / pointsPerInch;
}

export function blockWidth(words: Words, sizePt: number): number {
  return (words.widest * sizePt) / pointsPerInch;
}

/** True when the words stand whole in a room of this size. */
export function fits(words: Words, sizePt: number, width: number, height: number): boolean {
  return (
    blockWidth(words, sizePt) <= width + 1e-9 && blockHeight(words.lines.length, sizePt) <= height + 1e-9
  );
}

/** Sizes to try, from the largest down in half points. */
export function sizesDown(fromPt: number, toPt: number): readonly number[] {
  const count = Math.floor((fromPt - toPt) * 2) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => fromPt - index / 2);
}

/** Type no smaller than an address may have. */
export function readableSizes(fromPt: number): readonly number[] {
  return sizesDown(fromPt, smallestTypePt);
}

export const tooSmallSizes: readonly number[] = sizesDown(smallestTypePt - 0.5, leastTypePt);

/** Sets words from the top left of a room. What does not fit is cut, and `outcome` says so. */
export function setWords(
  words: Words,
  sizePt: number,
  room: Rect,
  wrapped = false,
): { texts: readonly PlacedText[]; outcome: Outcome } {
  const { part, weight, lines } = words;
  const size = sizePt / pointsPerInch;
  const top = room.y + room.height;
  const rows = Math.floor((room.height / size - ascent - descent) / leading + 1 + 1e-6);
  const shown = lines.slice(0, Math.max(0, room.width > 0 ? rows : 0));
  const cut: number[] = [];
  const texts: PlacedText[] = [];
  let width = 0;
  shown.forEach((line, index) => {
    const end = fitting(line, weight, room.width / size);
    if (end < line.length) cut.push(index);
    const text = line.slice(0, end);
    width = Math.max(width, widthOf(text, weight) * size);
    const yIn = top - (ascent + index * leading) * size;
    if (text.trim() !== "") texts.push({ part, text, xIn: room.x, yIn, sizePt, weight });
  });
  const height = blockHeight(shown.length, sizePt);
  return {
    texts,
    outcome: {
      part,
      sizePt,
      rect: { x: room.x, y: top - height, width, height },
      lineCount: lines.length,
      cut,
      leftOut: lines.length - shown.length,
      wrapped,
      missing: words.missing,
    },
  };
}
