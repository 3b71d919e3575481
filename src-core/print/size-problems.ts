import type { FactId } from "../facts/index.ts";
import type { Format } from "../mailpiece/mailpiece.ts";

/** Sizes of letters and cards, in inches (facts size-letter, size-postcard), and their shape (fact aspect). */
const letter = { least: { length: 5, height: 3.5 }, most: { length: 11.5, height: 6.125 } } as const;
const card = { length: 6, height: 4.25 } as const;
const shape = { least: 1.3, most: 2.5 } as const;

export interface SizeProblem {
  problem: "size-too-small" | "size-is-flat" | "size-not-card" | "shape-not-machinable";
  params: Readonly<Record<string, string>>;
  facts: readonly FactId[];
}

/**
 * What the size of a letter or card changes: too small to be mailed, priced as a large envelope or as a letter, or of a
 * shape that machines cannot sort. The address is always set parallel to the length. Nothing for flats and parcels.
 */
export function sizeProblems(format: Format, lengthIn: number, heightIn: number): readonly SizeProblem[] {
  if (format === "flat" || format === "parcel") return [];
  if (lengthIn < letter.least.length || heightIn < letter.least.height)
    return [{ problem: "size-too-small", params: {}, facts: ["size-letter"] }];
  if (lengthIn > letter.most.length || heightIn > letter.most.height)
    return [{ problem: "size-is-flat", params: {}, facts: ["size-letter", "size-flat"] }];
  const found: SizeProblem[] = [];
  const isCard = lengthIn <= card.length && heightIn <= card.height;
  if (format === "postcard" && !isCard)
    found.push({ problem: "size-not-card", params: {}, facts: ["size-postcard"] });
  const ratio = lengthIn / heightIn;
  // The surcharge is on letters; a card of card size is none.
  if ((ratio < shape.least || ratio > shape.most) && !(format === "postcard" && isCard))
    found.push({
      problem: "shape-not-machinable",
      params: { ratio: ratio.toFixed(2) },
      facts: ["aspect", "nonmachinable", "nonmachinable-scope"],
    });
  return found;
}
