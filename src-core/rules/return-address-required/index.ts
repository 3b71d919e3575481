import type { FactId } from "../../facts/index.ts";
import { isMailed } from "../../mailpiece/mailpiece.ts";
import {
  returnAddressRequired as requirement,
  returnAddressUnclear,
} from "../../postal-rules/return-address.ts";
import type { Finding, Rule } from "../types.ts";

/** A return address that a postal rule asks for and that is missing, incomplete or not readable as a US address. */
export const returnAddressRequired: Rule = {
  id: "return-address-required",
  since: "0.1.0",
  topic: "how-it-travels",
  severity: "moderate",
  messages: [
    "endorsement",
    "priority",
    "media-mail",
    "registered",
    "insured",
    "return-receipt",
    "customs",
    "permit-form",
    "label-from",
    "unread",
  ],
  check({ piece, from }) {
    if (!isMailed(piece)) return [];
    if (from.kind !== "empty" && from.kind !== "incomplete" && from.kind !== "unknown") return [];
    const finding = (
      message: string,
      outcome: Finding["outcome"],
      facts: readonly FactId[],
    ): readonly Finding[] => [
      {
        message,
        outcome,
        where: { part: "return-address" },
        facts: [...facts, "ra-domestic", "ra-back-flap", "ra-purpose", "ra-not-home"],
      },
    ];
    const required = requirement(piece);
    if (required && from.kind === "unknown") return finding("unread", "cannot-tell", required.facts);
    if (required) return finding(required.reason, "shown", required.facts);
    const unclear = returnAddressUnclear(piece);
    return unclear ? finding(unclear.reason, "cannot-tell", unclear.facts) : [];
  },
};
