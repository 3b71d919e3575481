import type { Address } from "../../address/types.ts";
import type { NarrowsTo, Rule } from "../types.ts";

/** General Delivery as return address: a name to ask for at one post office. */
export const senderGeneralDelivery: Rule = {
  id: "sender-general-delivery",
  since: "0.1.0",
  topic: "where-you-are",
  severity: "moderate",
  messages: ["general-delivery"],
  check({ piece, from }) {
    if (from.kind !== "general-delivery") return [];
    const words = from.parts.find((part) => part.role === "general-delivery");
    return [
      {
        message: "general-delivery",
        outcome: "shown",
        where: {
          part: "return-address",
          start: words?.start ?? 0,
          end: words?.end ?? piece.returnAddress.length,
        },
        ...placeOf(from),
        facts: ["gd-purpose", "gd-where", "gd-id", "gd-hold", "gd-as-return", "alt-general-delivery"],
      },
    ];
  },
};

/** A town is as good as its ZIP Code here: a city with many post offices offers it at one (fact gd-where). */
function placeOf({ parts }: Address): { narrowsTo?: NarrowsTo } {
  if (parts.some((part) => part.role === "zip" || part.role === "city")) return { narrowsTo: "zip" };
  return parts.some((part) => part.role === "state") ? { narrowsTo: "region" } : {};
}
