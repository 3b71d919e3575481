import type { ExtraService } from "../../mailpiece/mailpiece.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { writesTo } from "../situation.ts";
import { atCounter, freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

/** Extra services whose proof of delivery this gives up for proof of mailing. */
const replaced: readonly ExtraService[] = [
  "certified",
  "return-receipt-card",
  "return-receipt-electronic",
  "restricted-delivery",
  "signature-confirmation",
  "adult-signature",
];

/** A receipt that only the sender keeps, in place of Certified Mail and other services with a delivery record. */
export const certificateOfMailing: Option = {
  id: "certificate-of-mailing",
  since: "0.1.0",
  helps: [
    "tracking-record",
    "certified-label",
    "signature-record",
    "return-receipt-card",
    "return-address-required",
  ],
  asks: [],
  facts: [
    "certificate-of-mailing",
    "certificate-price",
    "certified-what",
    "certified-record-2y",
    "certified-prices",
    "track-retention",
    "postmark-proof-options",
    "duty-proof-vs-privacy",
    "duty-irs-registered",
    "duty-irs-postmark",
    "duty-eoir-receipt-rule",
    "duty-uscis-received",
    "counter-cash",
    "registered-what",
    ...wayFacts,
  ],
  cautions: ["no-delivery-proof", "told-to", "day-received", "tax-proof", "counter-visit"],
  reasons: ["nothing-tracked", "already", "value", "service-tracks", "abroad", ...wayReasons],
  terms: freeTerms("proof-of-delivery", ["extras", "dropOff"], ["lost-form", "office-closed", "no-answer"], {
    ...atCounter,
    forms: ["PS Form 3817"],
  }),
  check(context) {
    const other = otherWay(context.piece);
    if (other) return other;
    const { extras, service } = context.piece;
    if (!extras.some((extra) => replaced.includes(extra))) {
      return notNeeded(extras.includes("certificate-of-mailing") ? "already" : "nothing-tracked");
    }
    if (extras.includes("registered"))
      return notAvailable("value", ["registered-what", "certificate-of-mailing"]);
    if (extras.includes("insured")) return notAvailable("value", ["certificate-of-mailing"]);
    if (service === "international") return notAvailable("abroad", ["certificate-of-mailing"]);
    if (service !== "first-class") return notAvailable("service-tracks", ["track-retention"]);
    return available(
      "no-delivery-proof",
      "told-to",
      writesTo(context, "immigration-court", "immigration-agency") && "day-received",
      writesTo(context, "tax") && "tax-proof",
      "counter-visit",
    );
  },
  apply(piece) {
    const kept = new Set(piece.extras.filter((extra) => !replaced.includes(extra)));
    // It is handed over at the counter, where the form is postmarked.
    return { ...piece, extras: [...kept.add("certificate-of-mailing")], dropOff: "counter" };
  },
};
