import { findAddressProgram } from "../correspondents/address-program.ts";
import { custodyRules } from "../postal-rules/custody.ts";
import type { Context } from "../rules/types.ts";
import { notAvailable } from "./availability.ts";
import type { Availability } from "./types.ts";

export const nameNeededReasons = [
  "custody",
  "registered-names",
  "customs-name",
  "general-delivery",
  "military-name",
  "program-name",
] as const;
export const nameNeededFacts = [
  "need-custody",
  "state-return-address-required",
  "custody-tradeoff",
  "registered-counter-only",
  "ra-req-intl-customs",
  "addr-general-delivery-format",
  "gd-id",
  "addr-military",
  "acp-code-needed",
] as const;

/** Why the sender's full name has to stay in the return address, or undefined when it may go. */
export function nameNeeded(context: Context): Availability | undefined {
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
  if (context.from.kind === "general-delivery") {
    return notAvailable("general-delivery", ["addr-general-delivery-format", "gd-id"]);
  }
  // Military mail is handed out within a unit; that a name is needed there is our reading.
  if (context.from.kind === "military") return notAvailable("military-name", ["addr-military"]);
  // A doubtful sign counts too: leaving the name on costs little, and mail without it may be refused.
  if (findAddressProgram(piece.returnAddress, context.from))
    return notAvailable("program-name", ["acp-code-needed"]);
  return undefined;
}
