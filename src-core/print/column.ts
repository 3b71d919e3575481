import type { Rect } from "../layout/rect.ts";
import { gap, type Sheet } from "../layout/sheet.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { isEndorsement } from "../postal-rules/return-address.ts";
import { endorsementClearance, smallestTypePt } from "../reference/mail-zones.ts";
import { markingWords } from "../reference/marking-words.ts";
import {
  blockHeight,
  blockWidth,
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
import type { PlacedText } from "./drawing.ts";

/** One text of the column upper left: logo, return address, markings, other words. */
interface Item {
  words: Words;
  /** Largest type, in points. */
  mostPt: number;
  /** Room kept free above and below, in inches. */
  space: number;
}

/** What stands around the column, in inches. */
export interface Surroundings {
  sheet: Sheet;
  edge: number;
  /** Where the column begins. */
  top: number;
  /** Ground that words may not touch: postage, labels, windows, the delivery address. */
  taken: readonly Rect[];
  /** Top of the delivery address: words above it are above what machines read. 0 when there is none. */
  addressTop: number;
  /** The lowest that anything may stand. */
  floor: number;
}

/** The largest type of each text, in points. */
const most = { logo: 11, "return-address": 10, markings: 11, "front-text": 10 } as const;
const largest = Math.max(...Object.values(most));
const lineSpace = 0.06;

/** The texts of the column from the top. Endorsements stand right below the return address, with room around them. */
export function columnItems(piece: Mailpiece, withReturnAddress: boolean): readonly Item[] {
  const markings = piece.markings.filter((marking) => marking !== "free-matter-blind");
  const marked = markings.toSorted((a, b) => Number(isEndorsement(b)) - Number(isEndorsement(a)));
  const isWritten = withReturnAddress && piece.window !== "delivery-and-return";
  const items: Item[] = [
    { words: wordsOf("logo", piece.logo, "bold"), mostPt: most.logo, space: lineSpace },
    {
      words: wordsOf("return-address", isWritten ? piece.returnAddress : ""),
      mostPt: most["return-address"],
      space: lineSpace,
    },
    ...marked.map((marking) => ({
      words: wordsOf("markings", markingWords[marking], "bold"),
      mostPt: most.markings,
      space: isEndorsement(marking) ? endorsementClearance : lineSpace,
    })),
    { words: wordsOf("front-text", piece.frontText), mostPt: most["front-text"], space: lineSpace },
  ];
  return items.filter(({ words }) => words.lines.length > 0);
}

/** How high the column is in the smallest type that an address may have; at most half the piece. */
export function leastColumnHeight(items: readonly Item[], { height }: Sheet): number {
  const whole = items.reduce(
    (sum, item, index) =>
      sum +
      blockHeight(item.words.lines.length, smallestTypePt) +
      (index === 0 ? 0 : spaceBetween(items[index - 1], item)),
    0,
  );
  return Math.min(height / 2, whole);
}

function spaceBetween(above: Item | undefined, below: Item): number {
  return Math.max(above?.space ?? 0, below.space);
}

interface Set {
  texts: readonly PlacedText[];
  outcome: Outcome;
}

/** How well a column stands, from the best: each aim is tried in every readable size before the next. */
const aims = ["in-its-corner", "above-address", "anywhere"] as const;
type Aim = (typeof aims)[number];

/**
 * Sets the column as large as it goes in the best place: the return address in the left half and upper third (fact
 * ra-extent), all words above the delivery address (fact ocr-area), else beside it. Other words are broken at spaces for
 * that, an address never; what even the smallest type is too large for is cut.
 */
export function setColumn(items: readonly Item[], around: Surroundings): readonly Set[] {
  if (items.length === 0) return [];
  const variants = [items, ...brokenVariants(items, around)];
  const last = variants.at(-1) ?? items;
  const sized = (variant: readonly Item[], sizes: readonly number[], aim: Aim) =>
    sizes.map((size) => () => place(variant, size, around, aim)).map((set) => ({ variant, set }));
  const attempts = [
    ...aims.flatMap((aim) => variants.flatMap((variant) => sized(variant, readableSizes(largest), aim))),
    ...sized(last, tooSmallSizes, "anywhere"),
    { variant: last, set: () => place(last, leastTypePt, around, "cut") },
  ];
  for (const { variant, set } of attempts) {
    const blocks = set();
    if (blocks) return markBroken(blocks, variant !== items);
  }
  return [];
}

function markBroken(blocks: readonly Set[], isBroken: boolean): readonly Set[] {
  return blocks.map((block) =>
    isBroken && block.outcome.part === "front-text"
      ? { ...block, outcome: { ...block.outcome, wrapped: true } }
      : block,
  );
}

/**
 * Other words, unlike an address, may go on in the next line: over the whole width, left of the postage, or left of
 * everything. One variant for each width that they are too wide for in the smallest readable type.
 */
function brokenVariants(
  items: readonly Item[],
  { sheet, edge, taken }: Surroundings,
): readonly (readonly Item[])[] {
  const lefts = taken.map(({ x }) => x - gap).filter((x) => x > edge + 1);
  const rights = [sheet.width - edge, ...lefts.toSorted((a, b) => b - a)];
  const widths = rights.map((right) => ((right - edge) * pointsPerInch) / smallestTypePt);
  return [...new Set(widths)].flatMap((width) => {
    const isTooWide = ({ words }: Item) => words.part === "front-text" && words.widest > width;
    if (!items.some(isTooWide)) return [];
    return [items.map((item) => (isTooWide(item) ? { ...item, words: wrapWords(item.words, width) } : item))];
  });
}

/** Sets all items from the top; undefined when the aim is missed. With "cut", whatever is too long is cut. */
function place(
  items: readonly Item[],
  sizePt: number,
  around: Surroundings,
  aim: Aim | "cut",
): readonly Set[] | undefined {
  const { sheet, edge, floor } = around;
  const blocks: Set[] = [];
  let top = around.top;
  let above: Item | undefined;
  for (const item of items) {
    const { words, mostPt } = item;
    const size = Math.min(sizePt, mostPt);
    const y = top - (above ? spaceBetween(above, item) : 0);
    const height = blockHeight(words.lines.length, size);
    const line = { x: edge, y: y - height, width: sheet.width - edge * 2, height };
    const isOfSender = words.part === "logo" || words.part === "return-address";
    const right = Math.min(rightEdge(around, line), isOfSender ? sheet.width / 2 : sheet.width);
    if (aim !== "cut") {
      if (blockWidth(words, size) > right - edge + 1e-9) return undefined;
      if (line.y < lowest(aim, words, around) - 1e-9) return undefined;
    }
    const room = { x: edge, y: floor, width: Math.max(0, right - edge), height: Math.max(0, y - floor) };
    const block = setWords(words, size, room);
    blocks.push(block);
    top = block.outcome.rect.y;
    above = item;
  }
  return blocks;
}

function lowest(aim: Aim, { part }: Words, { sheet, addressTop, floor }: Surroundings): number {
  if (aim === "anywhere") return floor;
  const above = Math.max(floor, addressTop === 0 ? 0 : addressTop + gap);
  return aim === "in-its-corner" && part === "return-address"
    ? Math.max(above, (sheet.height * 2) / 3)
    : above;
}

/** How far right words may go at this height without touching what stands there. */
function rightEdge({ sheet, edge, taken }: Surroundings, line: Rect): number {
  const beside = taken.filter(
    ({ y, height }) => y < line.y + line.height + gap / 2 && y + height > line.y - gap / 2,
  );
  return Math.min(sheet.width - edge, ...beside.map(({ x }) => x - gap));
}
