import { findAddressProgram } from "../correspondents/address-program.ts";
import { custodyRules } from "../postal-rules/custody.ts";
import { returnAddressRequired, returnAddressUnclear } from "../postal-rules/return-address.ts";
import type { Context } from "../rules/types.ts";
import { available, notAvailable, notNeeded } from "./availability.ts";
import { writesTo, writesToOffice } from "./situation.ts";
import type { Availability } from "./types.ts";

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
  "duty-ballot-envelope",
] as const;

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
    writesTo(context, "elections") && "ballot-envelope",
  );
}

/** A rule asks for a return address or may ask for one, or papers may be sent back. */
function wantsReturnAddress(context: Context): boolean {
  const { piece } = context;
  return Boolean(returnAddressRequired(piece) ?? returnAddressUnclear(piece)) || writesToOffice(context);
}

/** A lawyer's letter to a person in custody must come from the lawyer's own named office (28 CFR 540.19). */
export function lawyerToCustody(context: Context): Availability | undefined {
  const custody = custodyRules(context);
  return custody?.legalSender ? notAvailable("lawyer-to-custody", custody.legalMailFacts) : undefined;
}

export function isBlank(context: Context): boolean {
  return context.piece.returnAddress.trim() === "";
}
