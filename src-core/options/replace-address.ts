import { findAddressProgram } from "../correspondents/address-program.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { custodyRules } from "../postal-rules/custody.ts";
import type { Context } from "../rules/types.ts";
import { available, notAvailable, notNeeded } from "./availability.ts";
import { blank, ownAddress } from "./details.ts";
import { withAddressLines } from "./return-block.ts";
import { isMilitary, requiredHere, unclearHere, writesTo, writesToOffice } from "./situation.ts";
import type { Availability, Details, Terms } from "./types.ts";
import { noMoney } from "./types.ts";

/** Rules about where the sender is; every option that writes another address there reduces these. */
export const whereRules = [
  "sender-substitute-address",
  "sender-street-address",
  "sender-zip-plus-4",
  "sender-po-box",
  "sender-private-mailbox",
  "sender-general-delivery",
  "sender-military",
  "sender-care-of",
  "return-address-required",
  "dead-mail",
  "stream-neighbours",
] as const;

export const replaceReasons = ["nothing-to-replace", "already"] as const;
export const replaceCautions = [
  "address-on-file",
  "move-deadlines",
  "custody-identity",
  "program-address",
  "military-lines",
  "nonprofit-permit",
  "ballot-envelope",
] as const;

/** Facts behind `replaceReasons` and `replaceCautions`. */
export const replaceFacts = [
  "ra-not-home",
  "duty-three-agencies",
  "duty-eoir33",
  "duty-ar11",
  "duty-irs-8822",
  "duty-benefits-report",
  "state-return-address-required",
  "acp-what-it-is",
  "cat-military",
  "ra-req-nonprofit",
  "duty-ballot-envelope",
] as const;

/** Terms of a return address that costs nothing by itself and is somebody's to give; options say what differs. */
export const replaceTerms = {
  slot: "return-address",
  changes: ["returnAddress", "returnAddressNotHome"],
  perPiece: noMoney,
  monthly: noMoney,
  ready: "days",
  papers: "none",
  forms: [],
  officeTrip: "none",
  where: "anywhere",
  consent: false,
  arranged: true,
} as const satisfies Omit<Terms, "fails">;

/**
 * What all options that put another address in the return block have in common. `already` tells whether the
 * block is of that kind now; `cautions` are the option's own.
 */
export function checkReplace(
  context: Context,
  already: boolean,
  ...cautions: (string | false | undefined)[]
): Availability {
  if (already) return notNeeded("already");
  const custody = custodyRules(context);
  if (isBlank(context) && !custody && !wantsReturnAddress(context)) return notNeeded("nothing-to-replace");
  return available(
    ...cautions,
    writesToOffice(context) && "address-on-file",
    writesTo(context, "immigration-court", "immigration-agency") && "move-deadlines",
    custody && "custody-identity",
    findAddressProgram(context.piece.returnAddress, context.from) && "program-address",
    isMilitary(context.from) && "military-lines",
    // Who pays by permit may be a nonprofit, whose bulk mail must show its own address or none (Publication 417).
    context.piece.postage === "permit" && "nonprofit-permit",
    writesTo(context, "elections") && "ballot-envelope",
  );
}

/**
 * The piece with another address below the names of its return block; with the sender's own block in its place
 * where they gave one, to the letter. `lines` and `isOwnLine` as in `withAddressLines`.
 */
export function replaceAddress(
  piece: Mailpiece,
  details: Details,
  lines: (named: boolean) => readonly string[],
  isOwnLine?: (line: string) => boolean,
): Mailpiece {
  const returnAddress = ownAddress(details) ?? withAddressLines(piece.returnAddress, lines, isOwnLine);
  return { ...piece, returnAddress, returnAddressNotHome: true };
}

/** The blanks that `apply` writes when nothing is known stand there already. */
export function hasOnlyBlanks(
  piece: Mailpiece,
  apply: (piece: Mailpiece, details: Details) => Mailpiece,
): boolean {
  return piece.returnAddress.includes(blank) && apply(piece, {}).returnAddress === piece.returnAddress;
}

/** A rule asks for a return address or may ask for one, or papers may be sent back. */
function wantsReturnAddress(context: Context): boolean {
  const { piece } = context;
  return Boolean(requiredHere(piece) ?? unclearHere(piece)) || writesToOffice(context);
}

/** A lawyer's letter to a person in custody must come from the lawyer's own named office (28 CFR 540.19). */
export function lawyerToCustody(context: Context): Availability | undefined {
  if (isBlank(context)) return undefined;
  const custody = custodyRules(context);
  return custody?.legalSender ? notAvailable("lawyer-to-custody", custody.legalMailFacts) : undefined;
}

/** Facts behind the reason "lawyer-to-custody". */
export const lawyerFacts = [
  "custody-tradeoff",
  "bop-special-mail-marking",
  "ice-legal-mail-marking",
] as const;

export function isBlank(context: Context): boolean {
  return context.piece.returnAddress.trim() === "";
}
