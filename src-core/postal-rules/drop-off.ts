import type { DropOff, Mailpiece } from "../mailpiece/mailpiece.ts";
import type { PostalReason } from "./types.ts";

export const dropOffReasons = [
  "bulky-stamps",
  "permit-batch",
  "registered",
  "certificate",
  "hand-postmark",
] as const;
export type DropOffReason = (typeof dropOffReasons)[number];
export type DropOffCheck = { allowed: true } | ({ allowed: false } & PostalReason<DropOffReason>);

/** Places where no postal employee takes the piece from the sender's hand. */
const unattended: readonly DropOff[] = ["collection-box", "home-mailbox", "kiosk"];

/**
 * Whether this piece may be handed in where `dropOff` says. Stamps as the only postage on a bulky piece need a
 * retail counter (Publication 52, since 2019-10-01). Registered Mail and certificates of mailing need an
 * employee; for Registered that was not confirmed in the rule text, so word it as believed. Office mail is
 * always let through: whether the mailroom hands a piece to a carrier or to a counter cannot be known. A postmark
 * by hand is put on at the counter. A piece that goes by hand, without the mail, is dropped nowhere.
 */
export function dropOffAllowed(piece: Mailpiece): DropOffCheck {
  if (piece.way === "in-person") return { allowed: true };
  if (piece.postmark === "by-hand" && piece.dropOff !== "counter") {
    return { allowed: false, reason: "hand-postmark", facts: ["postmark-local", "postmark-proof-options"] };
  }
  if (!unattended.includes(piece.dropOff)) return { allowed: true };
  if (piece.bulky && piece.postage === "stamp") {
    return { allowed: false, reason: "bulky-stamps", facts: ["drop-10oz-half-inch"] };
  }
  if (piece.postage === "permit") {
    return {
      allowed: false,
      reason: "permit-batch",
      facts: ["svc-permit-imprint-batch", "marketing-mail-min"],
    };
  }
  if (piece.extras.includes("registered")) {
    return { allowed: false, reason: "registered", facts: ["registered-counter-only"] };
  }
  if (piece.extras.includes("certificate-of-mailing")) {
    return {
      allowed: false,
      reason: "certificate",
      facts: ["certificate-of-mailing", "postmark-proof-options"],
    };
  }
  return { allowed: true };
}
