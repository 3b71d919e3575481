import type { Marking } from "../../mailpiece/mailpiece.ts";
import type { Rule } from "../types.ts";

/** The words as they stand on the piece; they are not translated. */
const endorsements: Readonly<Partial<Record<Marking, string>>> = {
  "return-service-requested": "Return Service Requested",
  "address-service-requested": "Address Service Requested",
  "forwarding-service-requested": "Forwarding Service Requested",
  "change-service-requested": "Change Service Requested",
};

/** Ancillary service endorsements, all of a piece in one finding. Source: Quick Service Guide 507. */
export const endorsement: Rule = {
  id: "endorsement",
  since: "0.1.0",
  topic: "how-it-travels",
  severity: "minor",
  messages: ["organization"],
  check({ piece }) {
    const present = piece.markings.filter((marking) => endorsements[marking] !== undefined);
    const [first] = present;
    if (first === undefined) return [];
    return [
      {
        message: "organization",
        outcome: "shown",
        where: { part: "markings", item: first },
        params: { markings: present.map((marking) => endorsements[marking]).join(", ") },
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
