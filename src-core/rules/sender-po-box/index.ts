import type { Address } from "../../address/types.ts";
import { findAddressProgram } from "../../correspondents/address-program.ts";
import type { NarrowsTo, Rule } from "../types.ts";

/** A post office box as return address: the town, and a holder whom some can ask for in writing. */
export const senderPoBox: Rule = {
  id: "sender-po-box",
  since: "0.1.0",
  topic: "where-you-are",
  severity: "moderate",
  messages: ["box"],
  check({ piece, from }) {
    const box = from.parts.find((part) => part.role === "po-box");
    if (!box || findAddressProgram(piece.returnAddress, from)?.certain) return [];
    return [
      {
        message: "box",
        outcome: "shown",
        where: { part: "return-address", start: box.start, end: box.end },
        ...placeOf(from),
        facts: [
          "pobox-reveals",
          "pobox-form-1093",
          "pobox-disclosure-public",
          "pobox-disclosure-who",
          "pobox-disclosure-protective-order",
        ],
      },
    ];
  },
};

/** Every post office has a box 59: the ZIP Code says which, a town without one says less (fact pobox-reveals). */
function placeOf({ parts }: Address): { narrowsTo?: NarrowsTo } {
  if (parts.some((part) => part.role === "zip")) return { narrowsTo: "zip" };
  return parts.some((part) => part.role === "city" || part.role === "state") ? { narrowsTo: "region" } : {};
}
