import type { ExtraService, Mailpiece } from "../mailpiece/mailpiece.ts";
import { isFilledIn } from "../postal-rules/mailable.ts";
import { hasReturnReceipt } from "../postal-rules/return-address.ts";
import type { Context } from "../rules/types.ts";
import { available, notAvailable, notNeeded } from "./availability.ts";
import { writesTo } from "./situation.ts";
import type { Availability } from "./types.ts";
import { otherWay, wayFacts, wayReasons } from "./way.ts";

/** A return receipt, or none. */
export type Receipt = Extract<ExtraService, "return-receipt-card" | "return-receipt-electronic"> | undefined;

export const certifiedFacts = [
  "certified-what",
  "certified-prices",
  "certified-record-2y",
  "certified-sticker-reveals",
  "svc-certified",
  "track-signature-record",
  "duty-eoir-receipt-rule",
  "duty-uscis-received",
  ...wayFacts,
] as const;
export const certifiedReasons = ["already", "signed", "service", ...wayReasons] as const;
export const certifiedCautions = [
  "label-reveals",
  "signature-kept",
  "receipt-at-counter",
  "day-received",
] as const;

/** Whether Certified Mail, with a receipt or without, can be added here. */
export function checkCertified(context: Context, receipt: Receipt, ...more: readonly string[]): Availability {
  const { piece, from } = context;
  const other = otherWay(piece);
  if (other) return other;
  if (isSigned(piece)) return notNeeded("signed");
  if (piece.extras.includes("certified") && (receipt === undefined || hasReturnReceipt(piece))) {
    return notNeeded("already");
  }
  if (piece.service !== "first-class" && piece.service !== "priority") {
    return notAvailable("service", ["certified-what"]);
  }
  if (receipt && !isFilledIn(piece.returnAddress, from)) {
    return notAvailable("needs-return-address", ["ra-req-certified-rr", "ra-domestic"]);
  }
  return available(
    "label-reveals",
    "signature-kept",
    ...more,
    piece.dropOff !== "counter" && "receipt-at-counter",
    writesTo(context, "immigration-court", "immigration-agency") && "day-received",
  );
}

/** Another service that is signed for at delivery already. */
export function isSigned({ extras }: Mailpiece): boolean {
  return (
    extras.includes("registered") ||
    extras.includes("signature-confirmation") ||
    extras.includes("adult-signature")
  );
}

export function withCertified(piece: Mailpiece, receipt: Receipt): Mailpiece {
  const extras = new Set<ExtraService>([...piece.extras, "certified"]);
  if (receipt && !hasReturnReceipt(piece)) extras.add(receipt);
  return { ...piece, extras: [...extras] };
}
