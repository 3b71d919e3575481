import type { AddressKind } from "../../address/types.ts";
import { isMailed } from "../../mailpiece/mailpiece.ts";
import type { Rule } from "../types.ts";

/** Addresses that place a sender in a town, not in a household. */
const boxes: readonly AddressKind[] = ["po-box", "private-mailbox", "general-delivery"];

/** The green card (PS Form 3811) that rides on the back and carries the sender's name and address. */
export const returnReceiptCard: Rule = {
  id: "return-receipt-card",
  since: "0.1.0",
  topic: "where-you-are",
  severity: "serious",
  messages: ["card"],
  check({ piece, from }) {
    if (!isMailed(piece)) return [];
    if (!piece.extras.includes("return-receipt-card")) return [];
    return [
      {
        message: "card",
        outcome: "shown",
        where: { part: "labels", item: "return-receipt-card" },
        narrowsTo: boxes.includes(from.kind) ? "zip" : "household",
        facts: ["return-receipt-card", "return-receipt-electronic", "certified-prices", "ra-not-home"],
      },
    ];
  },
};
