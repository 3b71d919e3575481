import { isMailed, type Mailpiece } from "../mailpiece/mailpiece.ts";
import { custodyRules } from "../postal-rules/custody.ts";
import { hasReturnReceipt, returnAddressReasons, unclearReasons } from "../postal-rules/return-address.ts";
import type { Context } from "../rules/types.ts";
import { available, notAvailable } from "./availability.ts";
import {
  lawyerSends,
  mayNeedCustomsForm,
  requiredHere,
  unclearHere,
  writesTo,
  writesToOffice,
} from "./situation.ts";
import type { Availability } from "./types.ts";

/** Every rule about what stands in the corner. */
export const leaveOffRules = [
  "sender-name",
  "sender-organization",
  "sender-kind",
  "sender-street-address",
  "sender-zip-plus-4",
  "sender-po-box",
  "sender-private-mailbox",
  "sender-general-delivery",
  "sender-military",
  "sender-care-of",
  "sender-substitute-address",
  "identifier-visible",
  "contact-details",
] as const;

export const leaveOffFacts = [
  "ra-optional-first-class",
  "ra-metered-optional",
  "dead-mail-definition",
  "dead-mail-mrc",
  "dead-mail-privacy-tradeoff",
  "dead-mail-odds",
  "alt-inside-only",
  "alt-missed-deadline",
  "need-reject-return",
  "need-custody",
  "state-return-address-required",
  "ra-req-company-permit",
  "ra-city-permit-no-name",
  "ra-ground-advantage-retail",
  "ra-vendor-requires",
  "alt-print-mail",
  "svc-certified",
  "ra-req-certified-rr",
  "meter-user-disclosure",
  "duty-ballot-envelope",
  "mict-neighbour-inference",
  "ret-handwriting-other-clues",
  "ra-req-intl-customs",
  "svc-intl-letter",
  "mailcover-attorney-exception",
  "mailcover-marking-helps",
] as const;

export const leaveOffCautions = [
  "dead-mail",
  "returned-papers",
  "certified-record",
  "postage-account",
  "return-window",
  "ballot-envelope",
  "customs-maybe",
  "lawyer-mail",
  ...unclearReasons,
] as const;

export const leaveOffReasons = ["custody", "vendor", ...returnAddressReasons] as const;

/** Whether this piece may go without a return address on the outside, and what to know then. */
export function checkLeaveOff(context: Context): Availability {
  const { piece } = context;
  const custody = custodyRules(context);
  if (custody) return notAvailable("custody", custody.senderFacts);
  const required = requiredHere(piece);
  if (required) return notAvailable(required.reason, required.facts);
  if (piece.way === "print-and-mail") return notAvailable("vendor", ["ra-vendor-requires", "alt-print-mail"]);
  const mailed = isMailed(piece);
  return available(
    mailed && "dead-mail",
    writesToOffice(context) && "returned-papers",
    // Publication 109, in the lists of `ra-req-certified-rr`: the record of delivery needs a complete return address.
    mailed && piece.extras.includes("certified") && !hasReturnReceipt(piece) && "certified-record",
    mailed && piece.postage !== "stamp" && "postage-account",
    unclearHere(piece)?.reason,
    piece.window === "delivery-and-return" && "return-window",
    writesTo(context, "elections") && "ballot-envelope",
    mayNeedCustomsForm(context) && "customs-maybe",
    lawyerSends(context, "return-address") && "lawyer-mail",
  );
}

/** An empty return window would show whatever lies behind it, so it goes with the address. */
export function withoutReturnAddress(piece: Mailpiece): Mailpiece {
  const window = piece.window === "delivery-and-return" ? "delivery" : piece.window;
  return { ...piece, returnAddress: "", window };
}
