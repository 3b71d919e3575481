import { isFilledIn } from "../../postal-rules/mailable.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { isSigned } from "../certified.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

/** A signature at delivery for pieces with a tracking label. */
export const signatureConfirmation: Option = {
  id: "signature-confirmation",
  since: "0.1.0",
  helps: ["drop-off", "counter-only"],
  asks: [],
  facts: [
    "signature-services",
    "svc-signature-confirmation",
    "signature-prices",
    "svc-priority-express",
    "ra-ground-advantage-retail",
    ...wayFacts,
  ],
  cautions: ["anyone-signs", "signature-kept", "at-counter", "label-from"],
  reasons: ["signed", "express-signs", "service", ...wayReasons],
  terms: freeTerms("proof-of-delivery", ["extras", "dropOff"], ["not-home", "other-signer"]),
  check({ piece, from }) {
    const other = otherWay(piece);
    if (other) return other;
    if (isSigned(piece) || piece.extras.includes("certified")) return notNeeded("signed");
    if (piece.service === "priority-express") return notNeeded("express-signs");
    if (piece.service !== "priority" && piece.service !== "ground-advantage") {
      return notAvailable("service", ["svc-signature-confirmation", "signature-services"]);
    }
    return available(
      "anyone-signs",
      "signature-kept",
      piece.postage !== "online" && "at-counter",
      !isFilledIn(piece.returnAddress, from) && "label-from",
    );
  },
  apply(piece) {
    const extras = new Set(piece.extras).add("signature-confirmation");
    // Sold with an online label or at a counter.
    const dropOff = piece.postage === "online" ? piece.dropOff : "counter";
    return { ...piece, extras: [...extras], dropOff };
  },
};
