import { available, notAvailable, notNeeded } from "../availability.ts";
import { writesTo } from "../situation.ts";
import { atCounter, freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

/** A postmarked form that proves the day of mailing, for a piece that has no proof yet. */
export const addCertificateOfMailing: Option = {
  id: "add-certificate-of-mailing",
  since: "0.1.0",
  helps: ["drop-off", "counter-only"],
  asks: [],
  facts: [
    "certificate-of-mailing",
    "svc-certificate-of-mailing",
    "certificate-price",
    "postmark-proof-options",
    "duty-postmark-change",
    "duty-proof-vs-privacy",
    "duty-eoir-receipt-rule",
    "duty-uscis-received",
    "duty-irs-registered",
    "certified-what",
    "registered-what",
    "svc-permit-imprint-batch",
    "counter-cash",
    ...wayFacts,
  ],
  cautions: ["counter-visit", "no-delivery-proof", "day-received", "tax-proof"],
  reasons: ["already", "receipt-given", "permit-batch", "abroad", ...wayReasons],
  terms: freeTerms("proof-of-mailing", ["extras", "dropOff"], ["lost-form", "office-closed"], {
    ...atCounter,
    forms: ["PS Form 3817"],
  }),
  check(context) {
    const { piece } = context;
    const other = otherWay(piece);
    if (other) return other;
    if (piece.extras.includes("certificate-of-mailing")) return notNeeded("already");
    if (piece.extras.includes("certified") || piece.extras.includes("registered")) {
      return notNeeded("receipt-given");
    }
    if (piece.postage === "permit") return notAvailable("permit-batch", ["svc-permit-imprint-batch"]);
    if (piece.service === "international") return notAvailable("abroad", ["certificate-of-mailing"]);
    return available(
      "counter-visit",
      "no-delivery-proof",
      writesTo(context, "immigration-court", "immigration-agency") && "day-received",
      writesTo(context, "tax") && "tax-proof",
    );
  },
  apply(piece) {
    const extras = new Set(piece.extras).add("certificate-of-mailing");
    return { ...piece, extras: [...extras], dropOff: "counter" };
  },
};
