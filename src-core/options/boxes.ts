import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import type { Context } from "../rules/types.ts";
import { blank, boxNumber, detailLine } from "./details.ts";
import { checkReplace, replaceAddress, replaceTerms } from "./replace-address.ts";
import type { AskId, Availability, Details, Terms } from "./types.ts";

export const poBoxAsks = ["box-number", "box-city-line"] as const satisfies readonly AskId[];

/** What a box at a post office takes; the reported fees are of the smallest size (fact `pobox-fees-range`). */
export const poBoxTerms = {
  ...replaceTerms,
  monthly: { lowCents: 450, highCents: 3600 },
  papers: "two-ids",
  forms: ["PS Form 1093"],
  officeTrip: "set-up",
} as const satisfies Omit<Terms, "fails">;

/** Who may learn who holds a box, and when it ends. */
export const poBoxFacts = [
  "addr-pobox-format",
  "pobox-form-1093",
  "pobox-ids",
  "pobox-no-utility-bill",
  "pobox-disclosure-public",
  "pobox-disclosure-who",
  "pobox-disclosure-protective-order",
  "pobox-late",
  "pobox-names-listed",
] as const;

/** The digits or the letter of a PO Box, without the words for it. */
export function poBoxNumber(details: Details): string {
  return boxNumber(details, /^(?:(?:P O|PO|POST OFFICE) )?BOX |^#/) ?? blank;
}

/** Name, `PO BOX 59`, the box's own city line (Publication 28, section 28). */
export function applyPoBox(piece: Mailpiece, details: Details): Mailpiece {
  // Never the home's ZIP Code: boxes often have one of their own.
  return replaceAddress(piece, details, () => [
    `PO BOX ${poBoxNumber(details)}`,
    detailLine(details, "box-city-line") ?? blank,
  ]);
}

export const pmbAsks = ["box-number", "street-line", "box-city-line"] as const satisfies readonly AskId[];
export const pmbCautions = ["form-on-file", "no-forwarding", "registered-pickup"] as const;

/** Rules for every business that takes in mail for others (CMRA), whatever it calls itself. */
export const pmbFacts = [
  "ra-cmra-ok",
  "addr-pmb-format",
  "cmra-format",
  "cmra-definition",
  "cmra-form-1583",
  "cmra-signature-witness",
  "cmra-ids",
  "cmra-quarterly",
  "cmra-disclosure",
  "cmra-reveals",
  "cmra-no-coa",
  "cmra-registered",
] as const;

export const pmbTerms = {
  ...replaceTerms,
  papers: "two-ids",
  forms: ["PS Form 1583"],
} as const satisfies Omit<Terms, "fails">;

export function checkPmb(context: Context, ...cautions: (string | false | undefined)[]): Availability {
  return checkReplace(
    context,
    context.from.kind === "private-mailbox",
    "form-on-file",
    "no-forwarding",
    context.piece.extras.includes("registered") && "registered-pickup",
    ...cautions,
  );
}

/** Name, `PMB 234`, the business's street, its city line (Publication 28, section 28). */
export function applyPmb(piece: Mailpiece, details: Details): Mailpiece {
  const number = boxNumber(details, /^(?:PMB|BOX|APT|STE|SUITE|UNIT) |^#/) ?? blank;
  return replaceAddress(piece, details, () => [
    `PMB ${number}`,
    detailLine(details, "street-line") ?? blank,
    detailLine(details, "box-city-line") ?? blank,
  ]);
}
