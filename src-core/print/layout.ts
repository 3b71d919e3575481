import { addressLeft } from "../layout/front.ts";
import type { Rect } from "../layout/rect.ts";
import { gap, type Sheet, sheetOf } from "../layout/sheet.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { textOf } from "../mailpiece/place.ts";
import { machines, smallestTypePt } from "../reference/mail-zones.ts";
import { markingWords } from "../reference/marking-words.ts";
import {
  blockHeight,
  fits,
  leastTypePt,
  type Outcome,
  pointsPerInch,
  readableSizes,
  setWords,
  tooSmallSizes,
  type Words,
  wordsOf,
  wrapWords,
} from "./block.ts";
import { columnItems, leastColumnHeight, setColumn } from "./column.ts";
import type { Drawing, PlacedText } from "./drawing.ts";
import { overlaps, type Zone, zonesOf } from "./zones.ts";

/** Printers leave about a quarter inch at the edges white; this is a little more. */
export const edge = 0.375;

/** One side of a mailpiece as it is printed, upright. */
export interface PrintLayout extends Drawing {
  zones: readonly Zone[];
  /** What became of each text, in the order in which they were set. */
  outcomes: readonly Outcome[];
}

export interface LayoutOptions {
  /** False leaves the return address to be written or stamped by hand. */
  withReturnAddress?: boolean;
}

/** Type of the delivery address before it has to shrink, and the smallest that keeps it where it usually stands. */
const addressType = { from: 12, comfortable: 10 } as const;
const backType = 11;

/**
 * The front of a mailpiece for print: what is written, word for word, in places that the Postal Service asks for.
 * Return address and markings upper left (facts ra-placement, ra-extent), the delivery address where machines read it
 * and above the barcode (facts ocr-area, barcode-zone), other words above the address, the postage corner left free
 * (fact postage-area). Text that shows through a window stands on the sheet inside and is not printed. Lines stay as they
 * are written; what is too long is set smaller, and `outcomes` says what had to be done.
 */
export function printLayout(piece: Mailpiece, options: LayoutOptions = {}): PrintLayout {
  const sheet = sheetOf(piece);
  const zones = zonesOf(piece, sheet);
  const items = columnItems(piece, options.withReturnAddress ?? true);
  const texts: PlacedText[] = [];
  const outcomes: Outcome[] = [];
  const add = (block: { texts: readonly PlacedText[]; outcome: Outcome } | undefined): void => {
    if (!block) return;
    texts.push(...block.texts);
    outcomes.push(block.outcome);
  };

  const [window, cornerWindow] = zones.filter(({ kind }) => kind === "window").map(({ rect }) => rect);
  const address = wordsOf("delivery-address", piece.deliveryAddress);
  const isPrinted = window === undefined && address.lines.length > 0;
  const set = isPrinted
    ? setAddress(address, roomsFor(sheet, zones, address, leastColumnHeight(items, sheet)))
    : undefined;
  add(set);
  const addressRect = set?.outcome.rect ?? window;
  const column = setColumn(items, {
    sheet,
    edge,
    top: cornerWindow ? cornerWindow.y - gap : sheet.height - edge,
    taken: [
      ...zones.filter(({ kind }) => kind !== "read-area" && kind !== "barcode").map(({ rect }) => rect),
      ...(addressRect ? [addressRect] : []),
    ],
    addressTop: addressRect ? addressRect.y + addressRect.height : 0,
    floor: sheet.isLetter ? machines.bottom : bottomOf(zones, sheet),
  });
  for (const block of column) add(block);
  add(freeMatter(piece, zones));
  return { widthIn: sheet.width, heightIn: sheet.height, texts, strokes: [], zones, outcomes };
}

/** The back, when anything stands on it: a card's message, and other words. */
export function printBackLayout(piece: Mailpiece): PrintLayout | undefined {
  const { width, height } = sheetOf(piece);
  const words = [
    wordsOf("message", textOf(piece, "message")),
    wordsOf("back-text", textOf(piece, "back-text")),
  ].filter(({ lines }) => lines.length > 0);
  if (words.length === 0) return undefined;
  // The upper half of the back of an envelope is its flap.
  let top = piece.format === "postcard" ? height - edge : height * 0.53;
  const blocks = words.map((text, index) => {
    const share = (top - edge) / (words.length - index);
    const room = { x: edge, y: top - share + gap, width: width - edge * 2, height: share - gap };
    const block = setProse(text, room);
    top = block.outcome.rect.y - gap;
    return block;
  });
  return {
    widthIn: width,
    heightIn: height,
    texts: blocks.flatMap(({ texts }) => texts),
    strokes: [],
    zones: [],
    outcomes: blocks.map(({ outcome }) => outcome),
  };
}

/** Running text: broken at spaces in the largest type that lets it stand whole. */
function setProse(words: Words, room: Rect) {
  const sizes = [...readableSizes(backType), ...tooSmallSizes];
  for (const size of sizes) {
    const broken = wrapWords(words, (room.width * pointsPerInch) / size);
    if (fits(broken, size, room.width, room.height)) return setWords(broken, size, room);
  }
  return setWords(wrapWords(words, (room.width * pointsPerInch) / leastTypePt), leastTypePt, room);
}

/** Where the delivery address may stand: where it usually does, or, for long ones, over all of the read area. */
interface AddressRooms {
  usual: Rect;
  widest: Rect;
}

function roomsFor(sheet: Sheet, zones: readonly Zone[], address: Words, columnHeight: number): AddressRooms {
  const { width, height, isLabel, isLetter } = sheet;
  const right = width - Math.max(edge, machines.side);
  const bottom = isLetter ? machines.bottom : bottomOf(zones, sheet);
  const highest = isLetter ? machines.top : height * 0.75;
  const room = (x: number, top: number): Rect => ({ x, y: bottom, width: right - x, height: top - bottom });
  const usualLeft = addressLeft(sheet);
  const underColumn = height - edge - columnHeight - gap * 2;
  // It gives way to many words above it, as long as it need not shrink for that.
  const lowestTop = bottom + blockHeight(address.lines.length, addressType.from);
  const usualTop = Math.min(
    height * (isLabel ? 0.5 : 0.56),
    highest,
    underCorners(zones, sheet, usualLeft, right),
    Math.max(underColumn, lowestTop),
  );
  const left = isLetter ? machines.side : edge;
  const top = Math.min(highest, underCorners(zones, sheet, left, right), underColumn);
  return { usual: room(usualLeft, usualTop), widest: room(left, Math.max(top, usualTop)) };
}

/** The highest that something may stand between two x without touching the postage or a label. */
function underCorners(zones: readonly Zone[], { height }: Sheet, left: number, right: number): number {
  const above = zones
    .filter(({ kind, rect }) => (kind === "postage" || kind === "label") && rect.y + rect.height > height / 2)
    .filter(({ rect }) => rect.x < right && rect.x + rect.width > left);
  return Math.min(height, ...above.map(({ rect }) => rect.y - gap));
}

/** The lowest that words may stand on paper without a barcode zone: above a label across the bottom of a parcel's. */
function bottomOf(zones: readonly Zone[], { height }: Sheet): number {
  const below = zones.filter(({ kind, rect }) => kind === "label" && rect.y + rect.height <= height / 2);
  return Math.max(edge, ...below.map(({ rect }) => rect.y + rect.height + gap));
}

function setAddress(words: Words, { usual, widest }: AddressRooms) {
  const attempts: readonly (readonly [Rect, readonly number[]])[] = [
    [usual, sizesFrom(addressType.from).filter((size) => size >= addressType.comfortable)],
    [widest, sizesFrom(addressType.from).filter((size) => size >= addressType.comfortable)],
    [usual, sizesFrom(addressType.comfortable - 0.5)],
    [widest, sizesFrom(addressType.comfortable - 0.5)],
    [widest, tooSmallSizes],
  ];
  for (const [room, sizes] of attempts)
    for (const size of sizes)
      if (fits(words, size, room.width, room.height)) return setWords(words, size, room);
  return setWords(words, leastTypePt, widest);
}

const sizesFrom = (points: number): readonly number[] => readableSizes(Math.max(points, smallestTypePt));

/** Mail that goes free for people who are blind says so where postage would be (fact mark-free-matter-blind). */
function freeMatter(piece: Mailpiece, zones: readonly Zone[]) {
  const corner = zones.find(({ kind }) => kind === "postage")?.rect;
  if (!corner || !piece.markings.includes("free-matter-blind")) return undefined;
  const words = wordsOf("markings", markingWords["free-matter-blind"], "bold");
  const labels = zones.filter(({ kind, rect }) => kind === "label" && overlaps(rect, corner));
  const left = Math.max(corner.x, ...labels.map(({ rect }) => rect.x + rect.width)) + gap;
  const right = corner.x + corner.width - edge;
  const room = { x: left, y: corner.y, width: right - left, height: corner.height - edge };
  const size = [...readableSizes(11), ...tooSmallSizes].find((points) =>
    fits(words, points, room.width, room.height),
  );
  return setWords(words, size ?? leastTypePt, room);
}
