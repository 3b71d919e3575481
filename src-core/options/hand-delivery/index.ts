import type { AddressKind } from "../../address/types.ts";
import { custodyRules } from "../../postal-rules/custody.ts";
import { custodyInPersonFacts } from "../../postal-rules/mailable.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { isMilitary, writesTo, writesToOffice } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** Places where only the Postal Service delivers. */
const boxes: readonly AddressKind[] = ["po-box", "general-delivery", "military"];

/** Bringing it to the door, without the mail. */
export const handDelivery: Option = {
  id: "hand-delivery",
  since: "0.1.0",
  helps: [
    "postmark",
    "postage-mark",
    "postage-records",
    "tracking-record",
    "signature-record",
    "registered-record",
    "certified-label",
    "return-receipt-card",
    "media-mail-open",
    "stream-neighbours",
    "dead-mail",
    "drop-off",
    "counter-only",
    "return-address-required",
    "sender-name",
    "sender-street-address",
    "sender-organization",
    "sender-kind",
    "sender-zip-plus-4",
    "recipient-name",
    "recipient-kind",
    "attention-line",
    "marking",
    "endorsement",
    "lettering",
    "other-words",
    "identifier-visible",
    "postcard-message",
  ],
  asks: [],
  facts: [
    "alt-hand-delivery",
    "neighbours-and-cameras",
    "duty-uscis-wrong-box",
    "addr-military",
    "svc-intl-letter",
    "duty-eoir-receipt-rule",
    "duty-ballot-envelope",
    ...custodyInPersonFacts,
  ],
  cautions: ["seen", "shared-building", "stamped-copy", "no-mailbox", "ask-first", "ballot-envelope"],
  reasons: ["already", "other-way", "custody", "abroad", "box"],
  terms: freeTerms("way", ["way", "extras", "postmark", "mailedElsewhere"], ["turned-away", "no-stamp"], {
    ready: "same-day",
  }),
  check(context) {
    const { piece, to } = context;
    if (piece.way === "in-person") return notNeeded("already");
    if (piece.way !== "self") return notNeeded("other-way");
    if (custodyRules(context)) return notAvailable("custody", custodyInPersonFacts);
    if (piece.service === "international" || to.parts.some(({ role }) => role === "country")) {
      return notAvailable("abroad", ["svc-intl-letter"]);
    }
    if (boxes.includes(to.kind) || isMilitary(to)) {
      return notAvailable("box", ["duty-uscis-wrong-box", "addr-military"]);
    }
    return available(
      "seen",
      writesTo(context, "immigration-court") && "shared-building",
      writesToOffice(context) && "stamped-copy",
      writesToOffice(context) && "ask-first",
      "no-mailbox",
      writesTo(context, "elections") && "ballot-envelope",
    );
  },
  apply(piece) {
    // Services of the mail fall away with it.
    return { ...piece, way: "in-person", extras: [], postmark: "machine", mailedElsewhere: false };
  },
};
