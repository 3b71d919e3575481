import type { Mailpiece, Marking } from "../mailpiece/mailpiece.ts";
import { type TextPart, textOf } from "../mailpiece/place.ts";
import type { PostalReason } from "./types.ts";

export const returnAddressReasons = [
  "endorsement",
  "priority",
  "media-mail",
  "registered",
  "insured",
  "return-receipt",
  "customs",
] as const;
export type ReturnAddressReason = (typeof returnAddressReasons)[number];

/** Ancillary service endorsements: "… Service Requested" (Quick Service Guide 507). */
export const endorsements = [
  "return-service-requested",
  "address-service-requested",
  "forwarding-service-requested",
  "change-service-requested",
] as const satisfies readonly Marking[];

export function isEndorsement(marking: Marking): boolean {
  return (endorsements as readonly Marking[]).includes(marking);
}

/** The keywords of Quick Service Guide 507, typed by the sender; many people print the line under their address. */
const endorsementLine =
  /\b(?:electronic|address|return|change|forwarding|temp[ -]?return)\s+service\s+requested\b/i;

/** Where people type an endorsement: under their address, in the corner, or anywhere else outside. */
const endorsedParts = [
  "return-address",
  "logo",
  "front-text",
  "back-text",
] as const satisfies readonly TextPart[];

/** Endorsements typed on the outside, in the order of the parts; offsets count in the part. */
export function typedEndorsements(
  piece: Mailpiece,
): readonly { part: TextPart; start: number; end: number; text: string }[] {
  return endorsedParts.flatMap((part) =>
    [...textOf(piece, part).matchAll(new RegExp(endorsementLine, "gi"))].map((hit) => ({
      part,
      start: hit.index,
      end: hit.index + hit[0].length,
      text: hit[0],
    })),
  );
}

/** A text without the endorsements typed in it; what stood around them stays. */
export function withoutEndorsements(text: string): string {
  return text.replace(new RegExp(endorsementLine, "gi"), "");
}

/** Whether an endorsement is chosen as a marking or written anywhere on the outside. */
export function hasEndorsement(piece: Mailpiece): boolean {
  return piece.markings.some(isEndorsement) || typedEndorsements(piece).length > 0;
}

/**
 * Why this piece must carry a domestic return address, or undefined when the rules that were read let it go
 * without (DMM 602.1.5.3 as listed in `ret-required-list`; IMM 122.2 for pieces with a customs form). The first
 * reason found is given. Cases that could not be confirmed are in `returnAddressUnclear`, not here.
 */
export function returnAddressRequired(piece: Mailpiece): PostalReason<ReturnAddressReason> | undefined {
  if (hasEndorsement(piece)) return { reason: "endorsement", facts: ["ra-req-endorsement"] };
  if (piece.service === "priority") return { reason: "priority", facts: ["ra-req-priority"] };
  if (piece.service === "media-mail") return { reason: "media-mail", facts: ["ra-req-package-services"] };
  if (piece.extras.includes("registered")) return { reason: "registered", facts: ["ra-req-registered"] };
  if (piece.extras.includes("insured")) return { reason: "insured", facts: ["ra-req-insured-cod"] };
  if (hasReturnReceipt(piece)) {
    const express = piece.service === "priority-express";
    return { reason: "return-receipt", facts: [express ? "ra-req-express-rr" : "ra-req-certified-rr"] };
  }
  // A parcel sent abroad carries a customs form; whether a flat does depends on its contents, which we do not ask.
  if (piece.service === "international" && piece.format === "parcel") {
    return { reason: "customs", facts: ["ra-req-intl-customs"] };
  }
  return undefined;
}

export const unclearReasons = ["permit-form", "label-from"] as const;
export type UnclearReason = (typeof unclearReasons)[number];

/**
 * Why a return address may be needed although no rule text that was read settles it: `permit` does not say
 * which form of permit imprint is used (the company form needs one, the city form is read as not needing one),
 * and labels have a From block whose rule was not confirmed.
 */
export function returnAddressUnclear(piece: Mailpiece): PostalReason<UnclearReason> | undefined {
  if (returnAddressRequired(piece)) return undefined;
  if (piece.postage === "permit") {
    return { reason: "permit-form", facts: ["ra-req-company-permit", "ra-city-permit-no-name"] };
  }
  if (
    piece.service === "priority-express" ||
    piece.service === "ground-advantage" ||
    piece.extras.includes("signature-confirmation") ||
    piece.extras.includes("adult-signature")
  ) {
    return { reason: "label-from", facts: ["ra-ground-advantage-retail", "ra-req-parcel-select-ga"] };
  }
  return undefined;
}

export function hasReturnReceipt(piece: Mailpiece): boolean {
  return piece.extras.includes("return-receipt-card") || piece.extras.includes("return-receipt-electronic");
}
