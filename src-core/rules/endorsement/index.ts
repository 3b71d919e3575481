import { isEndorsement } from "../../postal-rules/return-address.ts";
import { markingWords } from "../../reference/marking-words.ts";
import type { Rule } from "../types.ts";

/** Ancillary service endorsements, all of a piece in one finding. Source: Quick Service Guide 507. */
export const endorsement: Rule = {
  id: "endorsement",
  since: "0.1.0",
  topic: "how-it-travels",
  severity: "minor",
  messages: ["organization"],
  check({ piece }) {
    const present = piece.markings.filter(isEndorsement);
    const [first] = present;
    if (first === undefined) return [];
    return [
      {
        message: "organization",
        outcome: "shown",
        where: { part: "markings", item: first },
        params: { markings: present.map((marking) => markingWords[marking]).join(", ") },
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
