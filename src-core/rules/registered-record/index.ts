import { isMailed } from "../../mailpiece/mailpiece.ts";
import type { Rule } from "../types.ts";

/** The Registered Mail receipt (PS Form 3806) and the chain of receipts. */
export const registeredRecord: Rule = {
  id: "registered-record",
  since: "0.1.0",
  topic: "who-you-write-to",
  severity: "moderate",
  messages: ["receipt"],
  check({ piece }) {
    if (!isMailed(piece)) return [];
    if (!piece.extras.includes("registered")) return [];
    return [
      {
        message: "receipt",
        outcome: "shown",
        observers: ["postal-records"],
        narrowsTo: "person",
        facts: ["svc-registered", "registered-what", "svc-certified", "certified-what"],
      },
    ];
  },
};
