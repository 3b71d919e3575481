import { custodyRules } from "../../postal-rules/custody.ts";
import { available, notNeeded } from "../availability.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** The card, or its words, in a closed envelope. */
export const envelopeForPostcard: Option = {
  id: "envelope-for-postcard",
  since: "0.1.0",
  helps: ["postcard-message", "identifier-visible", "contact-details"],
  asks: [],
  facts: [
    "contents-postcard",
    "fc-prices-2025",
    "fc-prices-unchanged-jan-2026",
    "size-postcard",
    "ice-address-block",
  ],
  cautions: ["postage", "custody-check"],
  reasons: ["not-a-postcard"],
  terms: freeTerms("format", ["format", "size", "message", "bulky"], ["postage-short"]),
  check(context) {
    if (context.piece.format !== "postcard") return notNeeded("not-a-postcard");
    return available("postage", custodyRules(context) && "custody-check");
  },
  apply(piece) {
    if (piece.format !== "postcard") return piece;
    // An A6 envelope takes the largest card; the message goes inside and is no longer kept. A card is thin,
    // whatever was ticked.
    return { ...piece, format: "letter", size: "env-a6", message: "", bulky: false };
  },
};
