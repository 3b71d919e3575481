import { findAddressProgram } from "../../correspondents/address-program.ts";
import type { Rule } from "../types.ts";

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
        narrowsTo: "zip",
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
