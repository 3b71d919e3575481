import type { Mailpiece, Service } from "../mailpiece/mailpiece.ts";
import { hasReturnReceipt } from "../postal-rules/return-address.ts";
import type { Context } from "../rules/types.ts";
import { available, notAvailable, notNeeded } from "./availability.ts";
import { writesToOffice } from "./situation.ts";
import type { Availability } from "./types.ts";
import { otherWay, wayFacts, wayReasons } from "./way.ts";

export const toFirstClassFacts = [
  "svc-fcm-letter-stamped",
  "svc-fcm-postcard",
  "svc-fcm-large-envelope",
  "size-letter",
  "size-flat",
  "track-retention",
  "svc-signature-confirmation",
  "svc-adult-signature",
  "svc-insured",
  "ra-req-express-rr",
  ...wayFacts,
] as const;
export const toFirstClassReasons = [
  "other-service",
  "parcel",
  "too-thick",
  "label-extra",
  "receipt-host",
  ...wayReasons,
] as const;
export const toFirstClassCautions = ["no-tracking", "time-unknown", "weight-limit", "deadline"] as const;

/** Whether a piece sent by one of `services` can go as First-Class Mail: its size, and what was bought with it. */
export function checkToFirstClass(
  context: Context,
  services: readonly Service[],
  ...more: readonly string[]
): Availability {
  const { piece } = context;
  const other = otherWay(piece);
  if (other) return other;
  if (!services.includes(piece.service)) return notNeeded("other-service");
  if (piece.format === "parcel") return notAvailable("parcel", ["svc-fcm-large-envelope", "size-flat"]);
  if (piece.bulky && piece.format !== "flat") return notAvailable("too-thick", ["size-letter", "size-flat"]);
  if (hasLabelExtra(piece)) {
    return notAvailable("label-extra", ["svc-signature-confirmation", "svc-adult-signature", "svc-insured"]);
  }
  const host = piece.extras.includes("certified") || piece.extras.includes("registered");
  if (hasReturnReceipt(piece) && !host) return notAvailable("receipt-host", ["ra-req-express-rr"]);
  return available(
    "no-tracking",
    "time-unknown",
    ...more,
    piece.format === "flat" && "weight-limit",
    writesToOffice(context) && "deadline",
  );
}

/** Extra services that start from a label, which a First-Class letter does not have. */
function hasLabelExtra({ extras }: Mailpiece): boolean {
  return (
    extras.includes("signature-confirmation") ||
    extras.includes("adult-signature") ||
    extras.includes("insured")
  );
}
