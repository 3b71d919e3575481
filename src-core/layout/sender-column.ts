import type { Mailpiece, Marking } from "../mailpiece/mailpiece.ts";
import type { TextPart } from "../mailpiece/place.ts";
import type { Rect } from "./rect.ts";
import { type Drawing, mostLines, type Sheet } from "./sheet.ts";
import { characterWidth, countLines, lineHeight, longestLine, smallest } from "./text-block.ts";

/**
 * Room for the words of a marking, in characters: the longest wording in any language of the app. A test compares
 * it with the catalogues, which src-core may not read.
 */
export const markingLength: Readonly<Record<Marking, number>> = {
  "legal-mail": 25,
  "special-mail": 58,
  "attorney-client": 48,
  "personal-confidential": 25,
  "do-not-bend": 23,
  "free-matter-blind": 63,
  "return-service-requested": 24,
  "address-service-requested": 25,
  "forwarding-service-requested": 28,
  "change-service-requested": 24,
};

/** What keeps the sender's corner small, in inches. */
export interface ColumnLimits {
  /** Left edge of what stands to the right of it: labels, postmark, postage. */
  right: number;
  /** Below this, words have to keep to the left of `addressLeft`. */
  addressTop: number;
  addressLeft: number;
  /** The lowest that anything may stand. */
  floor: number;
}

/** A logo is set larger than other words. */
const logoSize = 1.15;

/**
 * Upper left: logo, return address and markings, one below the other (fact ra-placement). Sets them in a wide and
 * short room above the delivery address or in a narrow and long one beside it, whichever lets the type be larger.
 */
export function drawSender(
  piece: Mailpiece,
  { width, height, margin, fontIn, isLabel }: Sheet,
  { text, mark }: Drawing,
  limits: ColumnLimits,
): { bottom: number; from: Rect | undefined } {
  const top = height - margin;
  const widest = Math.min(width * (isLabel ? 0.62 : 0.46), limits.right - margin);
  const wide = { width: widest, height: top - limits.addressTop };
  const narrow = { width: Math.min(widest, limits.addressLeft - margin), height: top - limits.floor };
  const natural = naturalHeights(piece, fontIn);
  const widestText = characterWidth * fontIn * longestText(piece);
  const shrinkIn = (room: { width: number; height: number }) =>
    Math.min(1, room.height / (natural.logo + natural.from + natural.markings), room.width / widestText);
  const room = shrinkIn(narrow) > shrinkIn(wide) ? narrow : wide;

  const shares = shareOut(natural, room.height, fontIn);
  const space = spaceBelow(fontIn);
  let y = top;
  const set = (part: TextPart, share: number, size: number) => {
    const at = { x: margin, y: y - share + space, width: room.width, height: share - space };
    const block = text(part, at, size);
    if (block) y = block.rect.y - space;
    return block;
  };
  set("logo", shares.logo, fontIn * logoSize);
  const from = set("return-address", shares.from, fontIn);
  const row = shares.markings / Math.max(1, piece.markings.length);
  for (const marking of piece.markings) {
    y -= row;
    const fits = room.width / (markingLength[marking] * characterWidth);
    mark(
      "markings",
      { x: margin, y, width: room.width, height: row },
      marking,
      Math.min(fontIn, row / 1.25, fits),
    );
  }
  return { bottom: y, from: from?.rect };
}

/** The longest line in characters of ordinary size; markings are known words, which may be drawn smaller. */
function longestText({ logo, returnAddress, markings }: Mailpiece): number {
  const marked = markings.map((marking) => markingLength[marking] / 1.5);
  return Math.max(longestLine(logo) * logoSize, longestLine(returnAddress), ...marked);
}

interface Heights {
  logo: number;
  from: number;
  markings: number;
}

function spaceBelow(fontIn: number): number {
  return fontIn * 0.3;
}

/** The heights that the three would like to have, each with the space below it. */
function naturalHeights(piece: Mailpiece, fontIn: number): Heights {
  const textHeight = (text: string, size: number) => {
    const lines = Math.min(mostLines, countLines(text));
    return lines === 0 ? 0 : lines * lineHeight * size + spaceBelow(fontIn);
  };
  return {
    logo: textHeight(piece.logo, fontIn * logoSize),
    from: textHeight(piece.returnAddress, fontIn),
    markings: piece.markings.length * fontIn * 1.25,
  };
}

/** Shares a height that is too small for all: texts get room for their smallest type first, then markings. */
function shareOut(natural: Heights, height: number, fontIn: number): Heights {
  const texts = natural.logo + natural.from;
  const least = { logo: leastHeight(natural.logo, fontIn), from: leastHeight(natural.from, fontIn) };
  const leastTexts = least.logo + least.from;
  const roomForMarkings = Math.max(height * 0.2, Math.min(height * 0.4, height - leastTexts), height - texts);
  const markings = Math.min(natural.markings, roomForMarkings);
  const rest = height - markings;
  if (texts <= rest) return { ...natural, markings };
  // Beyond even the smallest type, each still has room for one line.
  const spare = (rest - leastTexts) / (texts - leastTexts);
  const logo =
    spare >= 0 ? least.logo + spare * (natural.logo - least.logo) : (least.logo * rest) / leastTexts;
  const oneLine = Math.min(least.logo, smallest * lineHeight * fontIn * logoSize + spaceBelow(fontIn));
  return { markings, logo: Math.max(oneLine, logo), from: rest - Math.max(oneLine, logo) };
}

function leastHeight(natural: number, fontIn: number): number {
  const space = spaceBelow(fontIn);
  return natural === 0 ? 0 : (natural - space) * smallest + space;
}
