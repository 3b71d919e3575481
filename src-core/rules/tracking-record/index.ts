import { emptyMailpiece, isTracked, type Mailpiece } from "../../mailpiece/mailpiece.ts";
import type { Finding, Rule } from "../types.ts";

/** Extra services that print a barcode label of their own when neither Certified nor Registered does. */
const labelled = ["restricted-delivery", "signature-confirmation", "adult-signature", "insured"] as const;

const signed = [
  "certified",
  "registered",
  "signature-confirmation",
  "adult-signature",
  "restricted-delivery",
  "return-receipt-card",
  "return-receipt-electronic",
] as const;

/**
 * The label that carries the tracking number, named as the drawing names it. Certified and Registered labels belong
 * to rule certified-label, the return receipt card to return-receipt-card.
 */
function labelOf(piece: Mailpiece): string | undefined {
  if (piece.extras.includes("certified") || piece.extras.includes("registered")) return undefined;
  const extra = labelled.find((item) => piece.extras.includes(item));
  if (extra) return extra;
  const { way, service } = piece;
  return isTracked({ ...emptyMailpiece, way, service }) ? service : undefined;
}

function isMailedNearby(piece: Mailpiece): boolean {
  return piece.way === "self" && !piece.mailedElsewhere;
}

/** The scans that a tracking barcode causes, and the label that carries it. */
export const trackingRecord: Rule = {
  id: "tracking-record",
  since: "0.1.0",
  topic: "when-and-where-mailed",
  severity: "moderate",
  messages: ["record", "record-signature", "label"],
  check({ piece }) {
    if (!isTracked(piece)) return [];
    const signature = signed.some((extra) => piece.extras.includes(extra));
    const record: Finding = {
      message: signature ? "record-signature" : "record",
      outcome: "shown",
      observers: ["postal-records"],
      // Scans where it was mailed are then not near the sender.
      ...(isMailedNearby(piece) ? { narrowsTo: "region" as const } : {}),
      facts: [
        "track-retention",
        "track-gps-scan",
        "track-lookups-logged",
        "uspis-link-analysis",
        signature ? "signature-services" : "svc-fcm-letter-stamped",
      ],
    };
    const item = labelOf(piece);
    if (item === undefined) return [record];
    const label: Finding = {
      message: "label",
      outcome: "shown",
      where: { part: "labels", item },
      severity: "minor",
      facts: ["impb-structure", "impb-retail-device", "tracking-lookup-public"],
    };
    return [record, label];
  },
};
