import type { Drawing } from "./drawing.ts";
import type { Printer } from "./types.ts";

/** How a point of a drawing lies on the page: x' = a·x + c·y + e, y' = b·x + d·y + f, as in PDF; e and f in inches. */
export interface Turn {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

/** A page of paper and how a drawing lies on it. */
export interface PaperPage {
  widthIn: number;
  heightIn: number;
  turn: Turn;
  drawing: Drawing;
}

export const upright: Turn = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
/** Papers that an envelope is fed in the place of; the top of the page goes into the printer first. */
const trays = {
  letter: { widthIn: 8.5, heightIn: 11 },
  a4: { widthIn: 210 / 25.4, heightIn: 297 / 25.4 },
} as const;

const mmPerInch = 25.4;

/** Where a point of the drawing comes to lie on the page. */
export function turned({ a, b, c, d, e, f }: Turn, x: number, y: number): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/**
 * Lays an upright drawing on the page of one printer. The page is the envelope itself, or the paper in whose place the
 * envelope is fed: against the left or right guide or in the middle, with its leading edge at the top of the page. Short
 * side first, the piece lies a quarter turn to the left (its right edge goes in first); `turned` adds a half turn. The
 * offsets move the print to the right and up as one reads the piece, however it is turned.
 */
export function onPaper(drawing: Drawing, printer: Printer): PaperPage {
  const { widthIn: width, heightIn: height } = drawing;
  const isTurnedLeft = printer.shortSideFirst === width > height;
  const size = isTurnedLeft ? { width: height, height: width } : { width, height };
  const lying: Turn = isTurnedLeft ? { a: 0, b: 1, c: -1, d: 0, e: height, f: 0 } : upright;
  const { a, b, c, d, e, f } = printer.turned ? halfTurn(lying, size) : lying;
  const right = printer.offsetRightMm / mmPerInch;
  const up = printer.offsetUpMm / mmPerInch;
  const page = pageOf(printer, size);
  const turn = {
    a,
    b,
    c,
    d,
    e: e + a * right + c * up + page.left,
    f: f + b * right + d * up + page.bottom,
  };
  return { widthIn: page.widthIn, heightIn: page.heightIn, turn, drawing };
}

/** True when a piece of this size goes into the paper of the printer. */
export function fitsPaper(drawing: Drawing, printer: Printer): boolean {
  if (printer.paper === "envelope") return true;
  const { widthIn: width, heightIn: height } = drawing;
  const isTurnedLeft = printer.shortSideFirst === width > height;
  const tray = trays[printer.paper];
  const [across, along] = isTurnedLeft ? [height, width] : [width, height];
  return across <= tray.widthIn && along <= tray.heightIn;
}

interface Size {
  width: number;
  height: number;
}

function halfTurn({ a, b, c, d, e, f }: Turn, { width, height }: Size): Turn {
  return { a: -a, b: -b, c: -c, d: -d, e: width - e, f: height - f };
}

function pageOf({ paper, feed }: Printer, { width, height }: Size) {
  if (paper === "envelope") return { widthIn: width, heightIn: height, left: 0, bottom: 0 };
  const tray = trays[paper];
  const spare = tray.widthIn - width;
  const left = { left: 0, center: spare / 2, right: spare }[feed];
  return { ...tray, left, bottom: tray.heightIn - height };
}
