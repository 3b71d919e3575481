import type { Place } from "../../mailpiece/place.ts";
import { isEndorsement, typedEndorsements } from "../../postal-rules/return-address.ts";
import { markingWords } from "../../reference/marking-words.ts";
import type { Rule } from "../types.ts";

/**
 * Ancillary service endorsements, chosen or typed, all of a piece in one finding. Source: Quick Service Guide 507.
 */
export const endorsement: Rule = {
  id: "endorsement",
  since: "0.1.0",
  topic: "how-it-travels",
  severity: "minor",
  messages: ["organization"],
  check({ piece }) {
    const chosen = piece.markings.filter(isEndorsement);
    const typed = typedEndorsements(piece);
    const where = placeOf(chosen[0], typed[0]);
    if (where === undefined) return [];
    const words = [...chosen.map((marking) => markingWords[marking]), ...typed.map(({ text }) => text)];
    return [
      {
        message: "organization",
        outcome: "shown",
        where,
        params: { markings: words.join(", ") },
        facts: [
          "end-privacy-sender",
          "end-keywords",
          "ra-req-endorsement",
          "end-address",
          "end-return",
          "end-change",
          "end-forwarding",
        ],
      },
    ];
  },
};

function placeOf(
  chosen: string | undefined,
  typed: { part: Place["part"]; start: number; end: number } | undefined,
): Place | undefined {
  if (chosen !== undefined) return { part: "markings", item: chosen };
  return typed && { part: typed.part, start: typed.start, end: typed.end };
}
