import { custodyMail } from "../correspondents/custody.ts";
import type { FactId } from "../facts/index.ts";
import { isMailed } from "../mailpiece/mailpiece.ts";
import type { Place } from "../mailpiece/place.ts";
import type { Context } from "../rules/types.ts";
import type { ObserverId } from "./types.ts";

/** Facts behind the catalogue texts `observers.<id>.*`. */
export const observers: readonly { id: ObserverId; facts: readonly FactId[] }[] = [
  {
    id: "handlers",
    facts: [
      "carriers-see-everything",
      "remote-encoding-people",
      "presort-bureaus",
      "mailcover-definition",
      "contents-crimes",
      "contents-warrant",
      "contents-exceptions",
    ],
  },
  {
    id: "sorting-images",
    facts: [
      "mict-all-mail-imaged",
      "idtag-what",
      "mict-retention-claims",
      "mict-no-central-database-claim",
      "ecip-image-search",
      "mict-access-bar",
    ],
  },
  {
    id: "mail-cover",
    facts: [
      "mailcover-definition",
      "mailcover-data-recorded",
      "mailcover-who-may-request",
      "mailcover-duration",
      "mailcover-retention-conflict",
      "mailcover-records-handling",
      "mailcover-no-judge",
      "mailcover-no-notice",
      "mailcover-stats-2015-2023",
      "mailcover-attorney-exception",
    ],
  },
  {
    id: "postal-records",
    facts: [
      "track-retention",
      "track-gps-scan",
      "track-signature-record",
      "cns-order-data",
      "usps-account-data",
      "pcpostage-data",
      "disclosure-law-enforcement",
      "dhs-taskforce-2025",
    ],
  },
  {
    id: "postage-vendor",
    facts: ["pcpostage-vendors", "pes-definition", "meter-visible-fields", "meter-user-disclosure"],
  },
  {
    id: "mailing-service",
    facts: ["alt-print-mail", "ra-vendor-requires", "alt-remailer"],
  },
  {
    id: "informed-delivery",
    facts: [
      "id-what-imaged",
      "id-household-visibility",
      "id-image-window",
      "id-signup-weakness",
      "id-signup-safeguard",
    ],
  },
  {
    id: "household",
    facts: ["household-and-mailroom", "addr-org-delivery", "contents-crimes"],
  },
  {
    id: "custody-mailroom",
    facts: [
      "prison-scan-spread",
      "prison-scan-retention",
      "state-scanning-vendors",
      "ice-detention-mail",
      "mark-legal-mail",
      "bop-special-mail-marking",
    ],
  },
  {
    id: "mailbox-operator",
    facts: ["cmra-definition", "cmra-virtual-extra", "cmra-form-1583", "cmra-database", "cmra-disclosure"],
  },
  {
    id: "recipient",
    facts: ["indicium-contents", "contents-warrant"],
  },
  {
    id: "passers-by",
    facts: ["mail-theft-volume", "neighbours-and-cameras", "contents-crimes"],
  },
  {
    id: "data-buyers",
    facts: ["ncoa-licensees", "coa-retention", "privacy-policy-summary", "ice-commercial-address-data"],
  },
];

const readsIncomingMail = ["custody", "immigration-detention", "court", "immigration-court"];

/** A custody number beside a name is enough, even where the name of the facility merely sounds like one. */
function hasMailroom({ to, recipients }: Context): boolean {
  return (
    recipients.some((match) => match.certain && readsIncomingMail.includes(match.category)) ||
    custodyMail(to, recipients)?.certain === true
  );
}

/**
 * Who sees a place on the piece, in the order of `observers`. Things on the face are seen by everyone on the
 * way; Informed Delivery pictures only the address side of letter-size pieces (fact id-what-imaged). A piece that is
 * brought in person is seen on the way and where it arrives, and by nobody of the mail.
 */
export function observersOf(context: Context, place: Place): readonly ObserverId[] {
  const { piece, to } = context;
  const seen: ObserverId[] = [];
  if (isMailed(piece)) {
    seen.push("handlers", "sorting-images", "mail-cover");
    if (piece.way !== "self") seen.push("mailing-service");
    const letterSize = piece.format === "letter" || piece.format === "postcard";
    if (letterSize && sideOf(place) === "front") seen.push("informed-delivery");
  }
  seen.push("household");
  if (hasMailroom(context)) seen.push("custody-mailroom");
  if (to.kind === "private-mailbox") seen.push("mailbox-operator");
  seen.push("recipient", "passers-by");
  return seen;
}

/** The side a place is on. The return receipt card rides on the back; a postcard's message is the back. */
export function sideOf(place: Place): "front" | "back" {
  if (place.part === "back-text" || place.part === "message") return "back";
  return place.part === "labels" && place.item === "return-receipt-card" ? "back" : "front";
}
