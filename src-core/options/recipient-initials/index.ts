import { available, notAvailable, notNeeded } from "../availability.ts";
import { goesToProgram, heldRecipient, recipientFacts, recipientTerms } from "../recipient.ts";
import { withInitials } from "../return-block.ts";
import { isMilitary, namedRecipients, writesTo, writesToOffice } from "../situation.ts";
import type { Option } from "../types.ts";

/** Addressed to whoever lives there; nobody is named (fact addr-occupant). */
const nobody =
  /^(?:our )?(?:(?:current |postal )?(?:occupants?|residents?|customers?|homeowner|householder)|ocupante|residente(?: actual)?)$/i;

/** Initials in place of the recipient's name, for the eyes of their household, neighbors and the way there. */
export const recipientInitials: Option = {
  id: "recipient-initials",
  since: "0.1.0",
  // To the rules a shortened name is a name.
  helps: [],
  asks: [],
  facts: [
    "alt-initials",
    "household-and-mailroom",
    "addr-name-other-identification",
    "pobox-names-listed",
    "svc-certified-restricted",
    "mark-restricted-delivery",
    "registered-counter-only",
    "addr-general-delivery-format",
    "gd-id",
    "law-intl-general-delivery",
    "addr-military",
    ...recipientFacts,
  ],
  cautions: ["tell-them", "box-names", "signed-for", "office-role"],
  reasons: [
    "no-personal-name",
    "already-initials",
    "custody",
    "addressee-only",
    "registered-names",
    "general-delivery",
    "military-name",
    "program-name",
  ],
  terms: {
    ...recipientTerms,
    slot: "recipient-name",
    ready: "now",
    arranged: false,
    fails: ["refused", "not-handed-over"],
  },
  check(context) {
    const { piece, to } = context;
    const { people, groups } = namedRecipients(context);
    if (people.every((part) => nobody.test(part.text.trim()))) return notNeeded("no-personal-name");
    if (withInitials(piece.deliveryAddress) === piece.deliveryAddress) return notNeeded("already-initials");
    const held = heldRecipient(context);
    if (held) return held;
    if (piece.extras.includes("restricted-delivery")) {
      return notAvailable("addressee-only", ["svc-certified-restricted", "mark-restricted-delivery"]);
    }
    if (piece.extras.includes("registered"))
      return notAvailable("registered-names", ["registered-counter-only"]);
    if (to.kind === "general-delivery") {
      return notAvailable("general-delivery", [
        "addr-general-delivery-format",
        "gd-id",
        ...(piece.service === "international" ? (["law-intl-general-delivery"] as const) : []),
      ]);
    }
    if (isMilitary(to)) return notAvailable("military-name", ["addr-military"]);
    if (goesToProgram(context)) return notAvailable("program-name", ["acp-code-needed"]);
    return available(
      "tell-them",
      (to.kind === "po-box" || to.kind === "private-mailbox") && "box-names",
      isSignedFor(piece.extras) && "signed-for",
      (groups.length > 0 || writesToOffice(context) || writesTo(context, "elections")) && "office-role",
    );
  },
  apply(piece) {
    return { ...piece, deliveryAddress: withInitials(piece.deliveryAddress) };
  },
};

const signed: readonly string[] = [
  "certified",
  "signature-confirmation",
  "adult-signature",
  "return-receipt-card",
  "return-receipt-electronic",
];

/** Somebody signs at the door, and Adult Signature asks for their ID (fact signature-services). */
function isSignedFor(extras: readonly string[]): boolean {
  return extras.some((extra) => signed.includes(extra));
}
