import { isMailed } from "../../mailpiece/mailpiece.ts";
import type { Finding, Rule } from "../types.ts";

const restricted: Finding = {
  message: "restricted",
  outcome: "shown",
  observers: ["postal-records"],
  facts: ["mark-restricted-delivery", "svc-certified-restricted", "signature-services"],
};

const certified: Finding = {
  message: "certified",
  outcome: "shown",
  observers: ["postal-records"],
  facts: ["track-signature-record", "certified-record-2y", "certified-what"],
};

const kept: Finding = {
  message: "kept",
  outcome: "shown",
  observers: ["postal-records"],
  facts: ["signature-services", "registered-what", "return-receipt-card"],
};

const adult: Finding = {
  message: "adult",
  outcome: "shown",
  observers: ["postal-records"],
  facts: ["signature-services", "svc-adult-signature"],
};

const insured: Finding = {
  message: "insured",
  outcome: "cannot-tell",
  observers: ["postal-records"],
  severity: "minor",
  facts: ["svc-insured", "signature-services"],
};

const express: Finding = {
  message: "express",
  outcome: "cannot-tell",
  observers: ["postal-records"],
  severity: "minor",
  facts: ["svc-priority-express", "signature-services"],
};

const emailed: Finding = {
  message: "emailed",
  outcome: "shown",
  observers: ["postal-records"],
  facts: ["return-receipt-electronic"],
};

/** The record of who signs for the piece: what the sender's choice of service makes USPS keep about the recipient. */
export const signatureRecord: Rule = {
  id: "signature-record",
  since: "0.1.0",
  topic: "how-it-travels",
  severity: "moderate",
  messages: ["restricted", "certified", "kept", "adult", "insured", "express", "emailed"],
  check({ piece }) {
    if (!isMailed(piece)) return [];
    const has = (extra: (typeof piece.extras)[number]) => piece.extras.includes(extra);
    const receipt = has("return-receipt-electronic") ? [emailed] : [];
    if (has("restricted-delivery")) return [restricted, ...receipt];
    if (has("certified")) return [certified, ...receipt];
    if (has("adult-signature")) return [adult, ...receipt];
    if (has("registered") || has("signature-confirmation") || has("return-receipt-card"))
      return [kept, ...receipt];
    if (receipt.length > 0) return receipt;
    // Insured mail is signed for above a value; Express by default can go without (table (a) of the service facts).
    if (has("insured")) return [insured];
    return piece.service === "priority-express" ? [express] : [];
  },
};
