import type { Rule } from "../types.ts";

/** A US ZIP Code written where a return address may also stand. */
const zip = /\b\d{5}(?:-\d{4})?\b/;

/**
 * A stamped letter without a return address can be placed by the letters that went through the machine with it.
 * An address on the flap or in a logo counts as a return address: then there is nothing left to infer.
 */
export const streamNeighbours: Rule = {
  id: "stream-neighbours",
  since: "0.1.0",
  topic: "when-and-where-mailed",
  severity: "minor",
  messages: ["neighbours"],
  check({ piece, from }) {
    // Letters sorted beside it are then of another area, or of the mailing service.
    if (piece.way !== "self" || piece.mailedElsewhere) return [];
    const machineSorted = piece.format === "letter" || piece.format === "postcard";
    if (piece.postage !== "stamp" || !machineSorted || from.kind !== "empty") return [];
    if (zip.test(piece.backText) || zip.test(piece.logo)) return [];
    return [
      {
        message: "neighbours",
        outcome: "cannot-tell",
        observers: ["sorting-images"],
        narrowsTo: "region",
        facts: ["mict-neighbour-inference", "mict-all-mail-imaged", "mict-retention-claims", "ra-not-home"],
      },
    ];
  },
};
