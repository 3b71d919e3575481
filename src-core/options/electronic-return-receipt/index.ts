import { available, notAvailable, notNeeded } from "../availability.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

/** The e-mailed receipt in place of the green card that carries the sender's name and address. */
export const electronicReturnReceipt: Option = {
  id: "electronic-return-receipt",
  since: "0.1.0",
  helps: ["return-receipt-card"],
  asks: [],
  facts: [
    "return-receipt-card",
    "return-receipt-electronic",
    "certified-prices",
    "certified-record-2y",
    "ra-req-certified-rr",
    ...wayFacts,
  ],
  cautions: ["email-record", "address-still-needed", "told-to"],
  reasons: ["no-card", "abroad", ...wayReasons],
  terms: freeTerms("receipt", ["extras"], ["e-mail-lost", "account-read"]),
  check(context) {
    const { piece } = context;
    const other = otherWay(piece);
    if (other) return other;
    if (!piece.extras.includes("return-receipt-card")) return notNeeded("no-card");
    if (piece.service === "international") return notAvailable("abroad", ["return-receipt-electronic"]);
    return available("email-record", "address-still-needed", "told-to");
  },
  apply(piece) {
    if (!piece.extras.includes("return-receipt-card")) return piece;
    const extras = piece.extras.map((extra) =>
      extra === "return-receipt-card" ? ("return-receipt-electronic" as const) : extra,
    );
    return { ...piece, extras: [...new Set(extras)] };
  },
};
