import { isMailed, isTracked } from "../mailpiece/mailpiece.ts";
import type { Context } from "../rules/types.ts";
import { broken, cannotTell, type Judged, kept } from "./verdicts.ts";

// Needs about proof, and about who is handed the piece.

/**
 * "Prove that I mailed it", with the date: what the Postal Service names as proof since December 2025 (fact
 * duty-postmark-change), handed over at a counter where a postal worker dates it.
 */
export function judgeProofMailed(context: Context): Judged {
  const { extras, postmark, postage } = context.piece;
  const judged = judgeDatedMailing(context);
  const hasReceipt =
    extras.includes("certificate-of-mailing") ||
    extras.includes("certified") ||
    extras.includes("registered") ||
    postage === "counter-label";
  if (judged.status === "kept" && postmark === "by-hand" && !hasReceipt) {
    return cannotTell("on-their-envelope", "postmark-local", "postmark-proof-options");
  }
  return judged;
}

/** Whether a postal worker dates the mailing, on a receipt or on the piece itself: enough where the postmark counts. */
export function judgeDatedMailing({ piece }: Context): Judged {
  if (!isMailed(piece)) return kept;
  if (piece.way === "remailer") return broken("someone-else", "alt-remailer", "duty-postmark-change");
  if (piece.way === "print-and-mail") {
    return broken("someone-else", "alt-print-mail", "duty-postmark-change");
  }
  const { extras, postage, postmark, dropOff } = piece;
  const dated =
    extras.includes("certificate-of-mailing") ||
    extras.includes("certified") ||
    extras.includes("registered") ||
    postmark === "by-hand" ||
    postage === "counter-label";
  if (!dated) {
    return isTracked(piece)
      ? broken("own-label", "duty-postmark-change")
      : broken("none", "duty-postmark-change", "postmark-proof-options");
  }
  if (dropOff === "counter") return kept;
  const facts = ["svc-certified", "svc-certificate-of-mailing", "postmark-local"] as const;
  // A mailroom may take it to a counter and bring back the receipt, or may hand it to a carrier.
  if (dropOff === "office-mail") return cannotTell("office-mail", ...facts);
  return broken("not-handed-over", ...facts);
}

/** "Prove that it arrived": a signature kept by the Postal Service, or at least the scan of a tracked piece. */
export function judgeProofDelivered({ piece }: Context): Judged {
  if (!isMailed(piece)) return kept;
  const { extras } = piece;
  const signed =
    extras.includes("certified") ||
    extras.includes("registered") ||
    extras.includes("signature-confirmation") ||
    extras.includes("adult-signature") ||
    extras.includes("return-receipt-card") ||
    extras.includes("return-receipt-electronic") ||
    extras.includes("restricted-delivery");
  if (signed || isTracked(piece)) return kept;
  if (piece.service === "international") return broken("no-record", "svc-intl-letter", "svc-registered");
  const fact = piece.format === "postcard" ? "svc-fcm-postcard" : "svc-fcm-letter-stamped";
  return broken("no-record", fact, "svc-certified");
}

/** "Only the addressee may get it": Restricted Delivery. Adult Signature asks for an age, not for a name. */
export function judgeAddresseeOnly({ piece }: Context): Judged {
  if (!isMailed(piece)) return cannotTell("in-person", "alt-hand-delivery");
  const { extras } = piece;
  if (extras.includes("restricted-delivery")) return kept;
  if (extras.includes("adult-signature")) {
    return broken("any-adult", "signature-services", "mark-restricted-delivery");
  }
  const signed =
    extras.includes("certified") ||
    extras.includes("registered") ||
    extras.includes("signature-confirmation");
  return signed
    ? broken("anyone-signs", "signature-services", "mark-restricted-delivery")
    : broken("anyone", "household-and-mailroom", "mark-restricted-delivery");
}
