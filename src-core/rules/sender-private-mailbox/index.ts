import type { Rule } from "../types.ts";

/** A box at a mailbox store (CMRA): it must be written with PMB or #, and the store keeps a postal form. */
export const senderPrivateMailbox: Rule = {
  id: "sender-private-mailbox",
  since: "0.1.0",
  topic: "where-you-are",
  severity: "moderate",
  messages: ["pmb", "number-sign"],
  check({ piece, from }) {
    if (from.kind !== "private-mailbox") return [];
    const pmb = from.parts.find((part) => part.role === "pmb");
    const where = {
      part: "return-address" as const,
      start: pmb?.start ?? 0,
      end: pmb?.end ?? piece.returnAddress.length,
    };
    // "#" alone is also how a post office box is written as a street address, and how people write a unit.
    if (pmb && (pmb.doubtful || !/pmb|private|mailbox/i.test(pmb.text))) {
      return [
        {
          message: "number-sign",
          outcome: "cannot-tell",
          where,
          narrowsTo: "zip",
          facts: ["addr-pmb-format", "pobox-premium-street"],
        },
      ];
    }
    return [
      {
        message: "pmb",
        outcome: "shown",
        where,
        narrowsTo: "zip",
        facts: [
          "cmra-reveals",
          "addr-pmb-format",
          "cmra-format",
          "cmra-form-1583",
          "cmra-disclosure",
          "cmra-database",
        ],
      },
    ];
  },
};
