import { findAddressProgram } from "../correspondents/address-program.ts";
import { custodyRules } from "../postal-rules/custody.ts";
import { unclearReasons } from "../postal-rules/return-address.ts";
import type { Context } from "../rules/types.ts";
import { notAvailable } from "./availability.ts";
import {
  isMilitary,
  lawyerSends,
  mayNeedCustomsForm,
  namedSenders,
  unclearHere,
  writesTo,
  writesToOffice,
} from "./situation.ts";
import { type Availability, noMoney, type Terms } from "./types.ts";

/** Reasons that hold whatever the return address is. */
export const nameNeededAnywhereReasons = ["custody", "registered-names", "customs-name"] as const;
export const nameNeededReasons = [
  ...nameNeededAnywhereReasons,
  "general-delivery",
  "military-name",
  "program-name",
] as const;

export const nameNeededAnywhereFacts = [
  "need-custody",
  "state-return-address-required",
  "custody-tradeoff",
  "ice-legal-mail-definition",
  "registered-counter-only",
  "ra-req-intl-customs",
] as const;
export const nameNeededFacts = [
  ...nameNeededAnywhereFacts,
  "addr-general-delivery-format",
  "gd-id",
  "addr-military",
  "acp-code-needed",
] as const;

/** Cautions of every option that takes a name off the return address or shortens it. */
export const nameCautionKeys = [
  "names-matched",
  "ballot-envelope",
  "customs-maybe",
  "lawyer-mail",
  ...unclearReasons,
  "vendor-name",
] as const;
export const nameCautionFacts = [
  "svc-intl-letter",
  "duty-ballot-envelope",
  "mailcover-attorney-exception",
  "mailcover-marking-helps",
  "ra-req-nonprofit",
  "ra-req-company-permit",
  "ra-ground-advantage-retail",
  "ra-vendor-requires",
] as const;

/** Nothing but a pen is needed to leave a name off or to shorten it. */
export const nameTerms = {
  slot: "return-name",
  changes: ["returnAddress"],
  perPiece: noMoney,
  monthly: noMoney,
  ready: "now",
  papers: "none",
  forms: [],
  officeTrip: "none",
  where: "anywhere",
  consent: false,
  arranged: false,
} as const satisfies Omit<Terms, "fails">;

export function nameCautions(context: Context): readonly (string | false | undefined)[] {
  return [
    writesToOffice(context) && "names-matched",
    writesTo(context, "elections") && "ballot-envelope",
    mayNeedCustomsForm(context) && "customs-maybe",
    lawyerSends(context, "return-address") && "lawyer-mail",
    unclearHere(context.piece)?.reason,
    context.piece.way === "print-and-mail" && "vendor-name",
  ];
}

/** Why the sender's full name has to stay in the return address, or undefined when it may go. */
export function nameNeeded(context: Context): Availability | undefined {
  return nameNeededAnywhere(context) ?? nameNeededAtAddress(context);
}

/** The reasons that lie in the piece, not in its return address. */
export function nameNeededAnywhere(context: Context): Availability | undefined {
  const { piece } = context;
  const custody = custodyRules(context);
  if (custody) {
    const facts = custody.legalSender
      ? [...custody.senderFacts, ...custody.legalMailFacts]
      : custody.senderFacts;
    return notAvailable("custody", facts);
  }
  if (piece.extras.includes("registered"))
    return notAvailable("registered-names", ["registered-counter-only"]);
  if (piece.service === "international" && piece.format === "parcel") {
    return notAvailable("customs-name", ["ra-req-intl-customs"]);
  }
  return undefined;
}

/**
 * Why an organization's name has to stay. Where a person's name stays in its place, only custody and a program's
 * address ask for more: mail to a person in custody may count as legal mail by the office that sends it, which can be
 * a court, a consulate or a newsroom as well as a lawyer's.
 */
export function organizationNeeded(context: Context): Availability | undefined {
  const custody = custodyRules(context);
  if (custody) {
    const legal = custody.legalSender ? custody.legalMailFacts : (["ice-legal-mail-definition"] as const);
    return notAvailable("custody", [...custody.senderFacts, ...legal]);
  }
  return namedSenders(context).people.length > 0 ? programName(context) : nameNeeded(context);
}

function nameNeededAtAddress(context: Context): Availability | undefined {
  if (context.from.kind === "general-delivery") {
    return notAvailable("general-delivery", ["addr-general-delivery-format", "gd-id"]);
  }
  // Military mail is handed out within a unit; that a name is needed there is our reading.
  if (isMilitary(context.from)) return notAvailable("military-name", ["addr-military"]);
  return programName(context);
}

/** A doubtful sign counts too: leaving the name on costs little, and mail without it may be refused. */
function programName({ piece, from }: Context): Availability | undefined {
  return findAddressProgram(piece.returnAddress, from)
    ? notAvailable("program-name", ["acp-code-needed"])
    : undefined;
}
