import type { Rule } from "../types.ts";

/** A military or diplomatic return address: APO, FPO or DPO with a unit or box. */
export const senderMilitary: Rule = {
  id: "sender-military",
  since: "0.1.0",
  topic: "where-you-are",
  severity: "serious",
  messages: ["unit", "post-office"],
  check({ piece, from }) {
    const offices = from.parts.filter((part) => part.role === "city" && /^(?:APO|FPO|DPO)$/.test(part.value));
    if (from.kind !== "military" && offices.length === 0) return [];
    const unit = from.parts.find((part) => part.role === "military-unit");
    const office = from.parts.filter((part) => ["city", "state", "zip"].includes(part.role));
    const first = unit ?? office[0];
    const last = unit ?? office.at(-1);
    return [
      {
        message: unit ? "unit" : "post-office",
        outcome: "shown",
        where: {
          part: "return-address",
          start: first?.start ?? 0,
          end: last?.end ?? piece.returnAddress.length,
        },
        narrowsTo: "zip",
        facts: ["addr-military", "ra-optional-first-class", "cat-military", "dead-mail-definition"],
      },
    ];
  },
};
