import { type ExtraService, isMailed, isTracked } from "../../mailpiece/mailpiece.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { writesTo } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

const dropped: readonly ExtraService[] = [
  "certified",
  "return-receipt-card",
  "return-receipt-electronic",
  "restricted-delivery",
  "signature-confirmation",
  "adult-signature",
];

/** Ordinary mail, without the extra services that track a piece and keep a signature. */
export const withoutTracking: Option = {
  id: "without-tracking",
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
    "svc-fcm-letter-stamped",
    "certified-what",
    "certified-prices",
    "track-retention",
    "svc-insured",
    "svc-registered",
    "duty-proof-vs-privacy",
    "duty-irs-registered",
    "duty-eoir-receipt-rule",
    "duty-uscis-received",
  ],
  cautions: ["no-proof", "told-to", "day-received", "tax-proof"],
  reasons: ["nothing-tracked", "value", "service-tracks", "not-mailed"],
  terms: freeTerms("proof-of-delivery", ["extras"], ["no-answer"]),
  check(context) {
    const { piece } = context;
    if (!isMailed(piece)) return notNeeded("not-mailed");
    if (!piece.extras.some((extra) => dropped.includes(extra))) return notNeeded("nothing-tracked");
    if (piece.extras.includes("registered") || piece.extras.includes("insured")) {
      return notAvailable("value", ["svc-registered", "svc-insured"]);
    }
    if (isTracked({ ...piece, extras: [] })) return notAvailable("service-tracks", ["track-retention"]);
    return available(
      "no-proof",
      "told-to",
      writesTo(context, "immigration-court", "immigration-agency") && "day-received",
      writesTo(context, "tax") && "tax-proof",
    );
  },
  apply(piece) {
    return { ...piece, extras: piece.extras.filter((extra) => !dropped.includes(extra)) };
  },
};
