// What may be offered on which piece: one row for each combination of service, extra service, postage, drop-off,
// recipient and option that could hurt someone if it were judged wrong. A row names the status, and for a refusal the
// reason, for an offer a caution that must stand beside it.
import { describe, expect, it } from "vitest";
import { type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { readContext } from "../rules/context.ts";
import {
  abroad,
  agency,
  clinic,
  court,
  electionOffice,
  friend,
  home,
  jail,
  lawOffice,
  military,
  numbered,
  program,
  taxOffice,
} from "./example-addresses.ts";
import { options } from "./index.ts";
import type { Availability } from "./types.ts";

type Row = [name: string, piece: MailpieceInput, option: string, status: Status, because?: string];
type Status = Availability["status"];

const letter = { returnAddress: home, deliveryAddress: friend } as const;
const fromCounter = { ...letter, dropOff: "counter" } as const;
const toJail = { returnAddress: home, deliveryAddress: jail } as const;
const toCourt = { returnAddress: home, deliveryAddress: court } as const;
const blankTo = (deliveryAddress: string): MailpieceInput => ({ deliveryAddress });
const generalDelivery = "Ana Ruiz\nGENERAL DELIVERY\nAurora CO 80012-9999";
const parcelAbroad = {
  returnAddress: home,
  deliveryAddress: abroad,
  service: "international",
  format: "parcel",
} as const;
const flatAbroad = { ...parcelAbroad, format: "flat", size: "env-9x12" } as const;

const no = "not-available";
const yes = "available";
const idle = "not-needed";

const leaveOff: readonly Row[] = [
  ["a stamped First-Class letter", letter, "leave-off-return-address", yes, "dead-mail"],
  ["a postcard", { ...letter, format: "postcard", size: "card-4x6" }, "leave-off-return-address", yes],
  ["mail to a person in detention", toJail, "leave-off-return-address", no, "custody"],
  [
    "mail to a person with a custody number at a place that we do not know",
    { returnAddress: home, deliveryAddress: numbered },
    "leave-off-return-address",
    no,
    "custody",
  ],
  [
    "a lawyer's mail to a person in detention",
    { returnAddress: lawOffice, deliveryAddress: jail },
    "leave-off-return-address",
    no,
    "custody",
  ],
  [
    "a person named on the attention line of a detention site",
    {
      returnAddress: home,
      deliveryAddress: "Northfield Detention Center\nAttn: Luis Ruiz\n100 Quarry Rd\nAurora CO 80010",
    },
    "leave-off-return-address",
    no,
    "custody",
  ],
  ["Priority Mail", { ...letter, service: "priority" }, "leave-off-return-address", no, "priority"],
  ["Media Mail", { ...letter, service: "media-mail" }, "leave-off-return-address", no, "media-mail"],
  [
    "Certified Mail with the green card",
    { ...letter, extras: ["certified", "return-receipt-card"] },
    "leave-off-return-address",
    no,
    "return-receipt",
  ],
  [
    "Certified Mail with the e-mailed receipt",
    { ...letter, extras: ["certified", "return-receipt-electronic"] },
    "leave-off-return-address",
    no,
    "return-receipt",
  ],
  [
    "Priority Mail Express with a receipt",
    { ...letter, service: "priority-express", extras: ["return-receipt-card"] },
    "leave-off-return-address",
    no,
    "return-receipt",
  ],
  [
    "Registered Mail",
    { ...fromCounter, extras: ["registered"] },
    "leave-off-return-address",
    no,
    "registered",
  ],
  [
    "insured Ground Advantage",
    { ...letter, service: "ground-advantage", extras: ["insured"] },
    "leave-off-return-address",
    no,
    "insured",
  ],
  ...(
    [
      "return-service-requested",
      "address-service-requested",
      "forwarding-service-requested",
      "change-service-requested",
    ] as const
  ).map(
    (marking): Row => [
      marking,
      { ...letter, markings: [marking] },
      "leave-off-return-address",
      no,
      "endorsement",
    ],
  ),
  [
    "an endorsement typed under the return address",
    { ...letter, returnAddress: `${home}\nAddress Service Requested` },
    "leave-off-return-address",
    no,
    "endorsement",
  ],
  [
    "an endorsement typed on the front",
    { ...letter, frontText: "RETURN SERVICE REQUESTED" },
    "leave-off-return-address",
    no,
    "endorsement",
  ],
  ["a parcel sent abroad", parcelAbroad, "leave-off-return-address", no, "customs"],
  ["a large envelope sent abroad", flatAbroad, "leave-off-return-address", yes, "customs-maybe"],
  [
    "a filing with an agency",
    { ...letter, deliveryAddress: agency },
    "leave-off-return-address",
    yes,
    "returned-papers",
  ],
  ["a filing with a court", toCourt, "leave-off-return-address", yes, "returned-papers"],
  [
    "a ballot",
    { ...letter, deliveryAddress: electionOffice },
    "leave-off-return-address",
    yes,
    "ballot-envelope",
  ],
  ["a metered letter", { ...letter, postage: "meter" }, "leave-off-return-address", yes, "postage-account"],
  ["a permit imprint", { ...fromCounter, postage: "permit" }, "leave-off-return-address", yes, "permit-form"],
  [
    "a Ground Advantage label",
    { ...letter, service: "ground-advantage", postage: "online" },
    "leave-off-return-address",
    yes,
    "label-from",
  ],
];

const names: readonly Row[] = [
  ["a stamped letter", letter, "name-off-return-address", yes, "keep-unit"],
  ["mail to a person in detention", toJail, "name-off-return-address", no, "custody"],
  ["mail to a person in detention", toJail, "initials-only", no, "custody"],
  [
    "mail to a person with a custody number",
    { returnAddress: home, deliveryAddress: numbered },
    "initials-only",
    no,
    "custody",
  ],
  ["a parcel sent abroad", parcelAbroad, "name-off-return-address", no, "customs-name"],
  ["a parcel sent abroad", parcelAbroad, "initials-only", no, "customs-name"],
  ["a large envelope sent abroad", flatAbroad, "name-off-return-address", yes, "customs-maybe"],
  [
    "Registered Mail",
    { ...fromCounter, extras: ["registered"] },
    "name-off-return-address",
    no,
    "registered-names",
  ],
  ["Registered Mail", { ...fromCounter, extras: ["registered"] }, "initials-only", no, "registered-names"],
  [
    "General Delivery as return address",
    { ...letter, returnAddress: generalDelivery },
    "name-off-return-address",
    no,
    "general-delivery",
  ],
  ["a military return address", { ...letter, returnAddress: military }, "initials-only", no, "military-name"],
  [
    "a program's substitute address",
    { ...letter, returnAddress: program },
    "name-off-return-address",
    no,
    "program-name",
  ],
  ["a filing with a court", toCourt, "initials-only", yes, "names-matched"],
  [
    "a ballot",
    { ...letter, deliveryAddress: electionOffice },
    "name-off-return-address",
    yes,
    "ballot-envelope",
  ],
  [
    "a lawyer's letter",
    { ...letter, returnAddress: lawOffice },
    "name-off-return-address",
    yes,
    "lawyer-mail",
  ],
];

const boxes: readonly Row[] = [
  ["a counter letter", fromCounter, "collection-box", yes, "no-receipt"],
  [
    "a filing with an immigration court",
    { ...toCourt, dropOff: "counter" },
    "collection-box",
    yes,
    "deadline",
  ],
  ["a ballot", { ...fromCounter, deliveryAddress: electionOffice }, "collection-box", yes, "deadline"],
  ["Registered Mail", { ...fromCounter, extras: ["registered"] }, "collection-box", no, "registered"],
  [
    "a Certificate of Mailing",
    { ...fromCounter, extras: ["certificate-of-mailing"] },
    "collection-box",
    no,
    "certificate",
  ],
  [
    "stamps on a bulky flat",
    { ...fromCounter, format: "flat", size: "env-9x12", bulky: true },
    "collection-box",
    no,
    "bulky-stamps",
  ],
  [
    "a meter on a bulky flat",
    { ...fromCounter, format: "flat", size: "env-9x12", bulky: true, postage: "meter" },
    "collection-box",
    yes,
  ],
  ["a permit imprint", { ...fromCounter, postage: "permit" }, "collection-box", no, "permit-batch"],
  ["a counter label", { ...fromCounter, postage: "counter-label" }, "collection-box", no, "counter-label"],
  [
    "Priority Mail Express",
    { ...fromCounter, service: "priority-express", postage: "online" },
    "collection-box",
    no,
    "express",
  ],
  [
    "insurance bought with stamps",
    { ...fromCounter, service: "priority", extras: ["insured"] },
    "collection-box",
    no,
    "counter-or-label",
  ],
  [
    "Signature Confirmation without an online label",
    { ...fromCounter, service: "priority", postage: "meter", extras: ["signature-confirmation"] },
    "collection-box",
    no,
    "counter-or-label",
  ],
  ["Certified Mail", { ...fromCounter, extras: ["certified"] }, "collection-box", yes, "certified-receipt"],
  [
    "a parcel sent abroad",
    { ...parcelAbroad, dropOff: "counter", postage: "online" },
    "collection-box",
    yes,
    "customs-counter",
  ],
];

const proof: readonly Row[] = [
  ["Certified Mail", { ...letter, extras: ["certified"] }, "certificate-of-mailing", yes, "told-to"],
  [
    "Certified Mail to an immigration court",
    { ...toCourt, extras: ["certified"] },
    "certificate-of-mailing",
    yes,
    "day-received",
  ],
  [
    "Certified Mail to USCIS",
    { ...letter, deliveryAddress: agency, extras: ["certified"] },
    "certificate-of-mailing",
    yes,
    "day-received",
  ],
  [
    "Certified Mail to the IRS",
    { ...letter, deliveryAddress: taxOffice, extras: ["certified"] },
    "certificate-of-mailing",
    yes,
    "tax-proof",
  ],
  [
    "certified Priority Mail",
    { ...letter, service: "priority", extras: ["certified"] },
    "certificate-of-mailing",
    no,
    "service-tracks",
  ],
  [
    "mail abroad with a receipt",
    { ...flatAbroad, extras: ["return-receipt-card"] },
    "certificate-of-mailing",
    no,
    "abroad",
  ],
  [
    "insured mail with a receipt",
    { ...letter, extras: ["insured", "return-receipt-card"] },
    "certificate-of-mailing",
    no,
    "value",
  ],
  [
    "Registered Mail with a receipt",
    { ...fromCounter, extras: ["registered", "return-receipt-card"] },
    "certificate-of-mailing",
    no,
    "value",
  ],
  [
    "Certified Mail with the green card",
    { ...letter, extras: ["certified", "return-receipt-card"] },
    "electronic-return-receipt",
    yes,
    "told-to",
  ],
  [
    "a green card abroad",
    { ...flatAbroad, extras: ["registered", "return-receipt-card"], dropOff: "counter" },
    "electronic-return-receipt",
    no,
    "abroad",
  ],
];

const addresses: readonly Row[] = [
  ["a filing with an immigration court", toCourt, "care-of-attorney", yes, "court-address-form"],
  ["a filing with an immigration court", toCourt, "care-of-organization", yes, "court-address-form"],
  ["a filing with an immigration court", toCourt, "po-box", yes, "move-deadlines"],
  ["a filing with an immigration court", toCourt, "private-mailbox", yes, "move-deadlines"],
  ["a filing with an agency", { ...letter, deliveryAddress: agency }, "po-box", yes, "address-on-file"],
  [
    "a filing with a tax office",
    { ...letter, deliveryAddress: taxOffice },
    "general-delivery",
    yes,
    "deadline",
  ],
  [
    "no return address to a court, which may send papers back",
    blankTo(court),
    "po-box",
    yes,
    "address-on-file",
  ],
  ["no return address to a friend", blankTo(friend), "po-box", idle, "nothing-to-replace"],
  [
    "no return address on a label that may need one",
    { ...blankTo(friend), service: "ground-advantage", postage: "online" },
    "po-box",
    yes,
  ],
  ["no return address to a person in detention", blankTo(jail), "po-box", yes, "custody-identity"],
  [
    "an endorsement",
    { ...letter, markings: ["return-service-requested"] },
    "general-delivery",
    yes,
    "required-unconfirmed",
  ],
  ["Priority Mail", { ...letter, service: "priority" }, "care-of-attorney", yes, "required-unconfirmed"],
  [
    "Certified Mail with a receipt",
    { ...letter, extras: ["certified", "return-receipt-card"] },
    "general-delivery",
    yes,
    "required-unconfirmed",
  ],
  [
    "a lawyer's mail to a person in detention",
    { returnAddress: lawOffice, deliveryAddress: jail },
    "general-delivery",
    no,
    "lawyer-to-custody",
  ],
  [
    "a lawyer's mail to a person in detention",
    { returnAddress: lawOffice, deliveryAddress: jail },
    "care-of-organization",
    no,
    "lawyer-to-custody",
  ],
  ["a family letter to a person in detention", toJail, "care-of-attorney", yes, "not-legal-mail"],
  ["a program's substitute address", { ...letter, returnAddress: program }, "po-box", yes, "program-address"],
  [
    "Registered Mail",
    { ...fromCounter, extras: ["registered"] },
    "private-mailbox",
    yes,
    "registered-pickup",
  ],
  ["a ballot", { ...letter, deliveryAddress: electionOffice }, "private-mailbox", yes, "ballot-envelope"],
];

const postage: readonly Row[] = [
  ["online postage on a letter", { ...letter, postage: "online" }, "plain-stamps", yes],
  [
    "a Ground Advantage label",
    { ...letter, service: "ground-advantage", postage: "online" },
    "plain-stamps",
    yes,
    "label-at-counter",
  ],
  [
    "a Priority Mail label",
    { ...letter, service: "priority", postage: "online" },
    "plain-stamps",
    yes,
    "label-at-counter",
  ],
  [
    "a Priority Mail Express label",
    { ...letter, service: "priority-express", postage: "online" },
    "plain-stamps",
    no,
    "label-service",
  ],
  [
    "Signature Confirmation",
    { ...letter, service: "priority", postage: "online", extras: ["signature-confirmation"] },
    "plain-stamps",
    no,
    "label-service",
  ],
  [
    "a bulky metered flat",
    { ...letter, format: "flat", size: "env-9x12", postage: "meter", bulky: true },
    "plain-stamps",
    yes,
    "counter-only",
  ],
  ["a parcel sent abroad", { ...parcelAbroad, postage: "online" }, "plain-stamps", yes, "customs-form"],
  ["a permit imprint", { ...fromCounter, postage: "permit" }, "plain-stamps", yes, "bulk-mailing"],
];

const outsideWords: readonly Row[] = [
  ["Legal Mail to detention", { ...toJail, markings: ["legal-mail"] }, "markings-off", no, "custody-marks"],
  [
    "Special Mail to detention",
    { ...toJail, markings: ["special-mail"] },
    "markings-off",
    no,
    "custody-marks",
  ],
  [
    "Attorney-Client to a person with a custody number",
    { returnAddress: home, deliveryAddress: numbered, markings: ["attorney-client"] },
    "markings-off",
    no,
    "custody-marks",
  ],
  ["Legal Mail to anyone", { ...letter, markings: ["legal-mail"] }, "markings-off", idle, "legal-marks-kept"],
  [
    "Attorney-Client to anyone",
    { ...letter, markings: ["attorney-client"] },
    "markings-off",
    yes,
    "custody-check",
  ],
  [
    "an endorsement",
    { ...letter, markings: ["return-service-requested"] },
    "markings-off",
    yes,
    "forwarding",
  ],
  ["an A-Number in a detention address", toJail, "move-words-inside", no, "custody-words"],
  [
    "an A-Number beside a name",
    { returnAddress: home, deliveryAddress: numbered },
    "move-words-inside",
    no,
    "custody-words",
  ],
  [
    "a typed legend to detention",
    { ...toJail, frontText: "LEGAL MAIL" },
    "move-words-inside",
    no,
    "custody-words",
  ],
  [
    "a typed legend to anyone",
    { ...letter, frontText: "LEGAL MAIL" },
    "move-words-inside",
    idle,
    "nothing-to-move",
  ],
  [
    "an attention line that an agency asks for",
    { ...letter, deliveryAddress: agency, frontText: "Attn: I-90" },
    "move-words-inside",
    idle,
    "nothing-to-move",
  ],
  [
    "a receipt number on a filing",
    { ...letter, deliveryAddress: agency, frontText: "IOE0000000000" },
    "move-words-inside",
    yes,
    "office-reference",
  ],
  [
    "a lawyer named only in the logo, to detention",
    { returnAddress: "40 Cedar Ave\nAurora CO 80012", deliveryAddress: jail, logo: "Ruiz Law Office" },
    "plain-envelope",
    no,
    "custody-source",
  ],
  [
    "a logo that holds the only return address, to detention",
    { deliveryAddress: jail, logo: "Ana Ruiz\n12 Alder St\nAurora CO 80012" },
    "plain-envelope",
    no,
    "custody-source",
  ],
  [
    "a logo that holds the only return address",
    { deliveryAddress: friend, logo: "Riverside Club\n12 Alder St\nAurora CO 80012", service: "priority" },
    "plain-envelope",
    yes,
    "write-address",
  ],
  [
    "a postcard to detention",
    { ...toJail, format: "postcard", size: "card-4x6", message: "Hello" },
    "envelope-for-postcard",
    yes,
    "custody-check",
  ],
];

const ownAddresses: readonly Row[] = [
  ["a letter to a friend", letter, "po-box-street", yes, "agreement"],
  [
    "a filing with an agency",
    { ...letter, deliveryAddress: agency },
    "po-box-street",
    yes,
    "not-a-residence",
  ],
  ["no return address to a friend", blankTo(friend), "po-box-street", idle, "nothing-to-replace"],
  ["a letter to a friend", letter, "group-e-box", yes, "only-without-delivery"],
  [
    "a PO Box",
    { ...letter, returnAddress: "Ana Ruiz\nPO BOX 59\nAurora CO 80012" },
    "group-e-box",
    idle,
    "already",
  ],
  [
    "Registered Mail",
    { ...fromCounter, extras: ["registered"] },
    "virtual-mailbox",
    yes,
    "registered-pickup",
  ],
  ["a letter to a friend", letter, "virtual-mailbox", yes, "opened-for-scans"],
  ["a letter to a friend", letter, "business-center", yes, "no-way-around"],
  ["a permit imprint", { ...fromCounter, postage: "permit" }, "business-center", yes, "nonprofit-permit"],
  ["a filing with an immigration court", toCourt, "care-of-person", yes, "court-address-form"],
  [
    "a filing with an agency",
    { ...letter, deliveryAddress: agency },
    "care-of-person",
    yes,
    "own-home-asked",
  ],
  [
    "a lawyer's mail to a person in detention",
    { returnAddress: lawOffice, deliveryAddress: jail },
    "care-of-person",
    no,
    "lawyer-to-custody",
  ],
  ["a filing with a tax office", { ...letter, deliveryAddress: taxOffice }, "workplace", yes, "lost-at-work"],
  [
    "a lawyer's mail to a person in detention",
    { returnAddress: lawOffice, deliveryAddress: jail },
    "workplace",
    no,
    "lawyer-to-custody",
  ],
  ["a clinic's letter", { ...letter, returnAddress: clinic }, "organization-po-box", yes, "consent"],
  [
    "a clinic's mail to a person in detention",
    { returnAddress: clinic, deliveryAddress: jail },
    "organization-po-box",
    no,
    "custody",
  ],
  [
    "a clinic's Registered Mail, with no person named",
    { ...fromCounter, returnAddress: clinic, extras: ["registered"] },
    "organization-po-box",
    no,
    "registered-names",
  ],
  ["a filing with an immigration court", toCourt, "address-program", yes, "time-runs"],
  [
    "a filing with an agency",
    { ...letter, deliveryAddress: agency },
    "address-program",
    yes,
    "federal-office",
  ],
  ["Priority Mail", { ...letter, service: "priority" }, "address-program", yes, "not-sent-on"],
  ["a letter to a friend", letter, "address-program", yes, "enrolled-only"],
  [
    "a program's substitute address",
    { ...letter, returnAddress: program },
    "address-program",
    idle,
    "already",
  ],
  [
    "a lawyer's mail to a person in detention",
    { returnAddress: lawOffice, deliveryAddress: jail },
    "address-program",
    no,
    "lawyer-to-custody",
  ],
  ["a military address", { ...letter, returnAddress: military }, "general-delivery", no, "military"],
  ["a military address", { ...letter, returnAddress: military }, "po-box", yes, "military-lines"],
];

const cornerAndNames: readonly Row[] = [
  [
    "Certified Mail without a receipt",
    { ...letter, extras: ["certified"] },
    "leave-off-return-address",
    yes,
    "certified-record",
  ],
  ["a print-and-mail firm", { ...letter, way: "print-and-mail" }, "leave-off-return-address", no, "vendor"],
  ["a letter to a friend", letter, "address-inside-only", yes, "dead-mail"],
  ["a postcard", { ...letter, format: "postcard", size: "card-4x6" }, "address-inside-only", no, "postcard"],
  ["Priority Mail", { ...letter, service: "priority" }, "address-inside-only", no, "priority"],
  ["mail to a person in detention", toJail, "address-inside-only", no, "custody"],
  [
    "Certified Mail with the green card",
    { ...letter, extras: ["certified", "return-receipt-card"] },
    "address-inside-only",
    no,
    "return-receipt",
  ],
  ["a filing with a court", toCourt, "address-inside-only", yes, "returned-papers"],
  ["a letter to a friend", letter, "zip-only", no, "incomplete"],
  ["no return address", blankTo(friend), "zip-only", no, "incomplete"],
  ["a letter to a friend", letter, "invented-address", no, "never"],
  ["mail to a person in detention", toJail, "invented-address", no, "never"],
  [
    "a Ground Advantage label",
    { ...letter, service: "ground-advantage" },
    "name-off-return-address",
    yes,
    "label-from",
  ],
  ["Priority Mail Express", { ...letter, service: "priority-express" }, "initials-only", yes, "label-from"],
  ["a permit imprint", { ...fromCounter, postage: "permit" }, "name-off-return-address", yes, "permit-form"],
  ["a clinic's letter", { ...letter, returnAddress: clinic }, "no-organization-name", yes, "keep-unit"],
  [
    "a clinic's mail to a person in detention",
    { returnAddress: clinic, deliveryAddress: jail },
    "no-organization-name",
    no,
    "custody",
  ],
  [
    "a lawyer's mail to a person in detention",
    { returnAddress: lawOffice, deliveryAddress: jail },
    "no-organization-name",
    no,
    "custody",
  ],
  [
    "a lawyer's filing with a court",
    { returnAddress: lawOffice, deliveryAddress: court },
    "no-organization-name",
    yes,
    "names-matched",
  ],
  ["a home", letter, "no-organization-name", idle, "no-organization"],
];

const recipientSide: readonly Row[] = [
  ["a letter to a friend", letter, "ask-recipient-address", yes, "exact-lines"],
  ["mail to a person in detention", toJail, "ask-recipient-address", no, "custody"],
  ["a filing with an immigration court", toCourt, "ask-recipient-address", no, "office-address"],
  [
    "a filing with an agency",
    { ...letter, deliveryAddress: agency },
    "ask-recipient-address",
    no,
    "office-address",
  ],
  [
    "a filing with a tax office",
    { ...letter, deliveryAddress: taxOffice },
    "ask-recipient-address",
    no,
    "office-address",
  ],
  ["a ballot", { ...letter, deliveryAddress: electionOffice }, "ask-recipient-address", no, "office-address"],
  ["a program's address", { ...letter, deliveryAddress: program }, "ask-recipient-address", idle, "already"],
  ["a letter to a friend", letter, "recipient-initials", yes, "tell-them"],
  ["mail to a person in detention", toJail, "recipient-initials", no, "custody"],
  [
    "mail to a person with a custody number",
    { returnAddress: home, deliveryAddress: numbered },
    "recipient-initials",
    no,
    "custody",
  ],
  [
    "Restricted Delivery",
    { ...letter, extras: ["certified", "restricted-delivery"] },
    "recipient-initials",
    no,
    "addressee-only",
  ],
  [
    "Registered Mail",
    { ...fromCounter, extras: ["registered"] },
    "recipient-initials",
    no,
    "registered-names",
  ],
  [
    "General Delivery",
    { ...letter, deliveryAddress: generalDelivery },
    "recipient-initials",
    no,
    "general-delivery",
  ],
  ["a military address", { ...letter, deliveryAddress: military }, "recipient-initials", no, "military-name"],
  ["a program's address", { ...letter, deliveryAddress: program }, "recipient-initials", no, "program-name"],
  ["Certified Mail", { ...letter, extras: ["certified"] }, "recipient-initials", yes, "signed-for"],
];

const inPerson = { ...letter, way: "in-person" } as const;
const byCompany = { ...letter, way: "print-and-mail", postage: "permit", dropOff: "office-mail" } as const;
const labelledParcel = { ...letter, format: "parcel", service: "priority", postage: "online" } as const;
const toPerson = "Alder Widgets LLC\nAttn: Ben Ortiz\n88 Willow Rd\nPueblo CO 81003";

const proofs: readonly Row[] = [
  ["a stamped letter", letter, "add-certificate-of-mailing", yes, "no-delivery-proof"],
  ["a filing with an immigration court", toCourt, "add-certificate-of-mailing", yes, "day-received"],
  [
    "Certified Mail",
    { ...letter, extras: ["certified"] },
    "add-certificate-of-mailing",
    idle,
    "receipt-given",
  ],
  ["mail abroad", flatAbroad, "add-certificate-of-mailing", no, "abroad"],
  ["a letter that a company mails", byCompany, "add-certificate-of-mailing", no, "by-another"],
  ["a stamped letter", letter, "hand-postmark", yes, "names-office"],
  ["a filing with an immigration court", toCourt, "hand-postmark", yes, "day-received"],
  ["a Priority Mail label", labelledParcel, "hand-postmark", no, "label-service"],
  ["a letter brought in person", inPerson, "hand-postmark", idle, "not-mailed"],
  ["a stamped letter", letter, "counter-postage-label", yes, "shows-office"],
  ["a permit imprint", { ...fromCounter, postage: "permit" }, "counter-postage-label", no, "permit-batch"],
  ["a stamped letter", letter, "add-certified", yes, "label-reveals"],
  ["mail abroad", flatAbroad, "add-certified", no, "service"],
  ["no return address", blankTo(friend), "add-certified", yes, "signature-kept"],
  ["no return address", blankTo(friend), "add-certified-with-card", no, "needs-return-address"],
  ["a stamped letter", letter, "add-certified-with-card", yes, "card-shows-address"],
  ["no return address", blankTo(friend), "add-certified-with-electronic-receipt", no, "needs-return-address"],
  ["a stamped letter", letter, "add-certified-with-electronic-receipt", yes, "email-record"],
  ["a stamped letter", letter, "registered-mail", yes, "tells-more"],
  [
    "a street address without a name",
    { ...letter, returnAddress: "12 Alder St\nAurora CO 80012" },
    "registered-mail",
    no,
    "needs-sender",
  ],
  ["a postcard", { ...letter, format: "postcard", size: "card-4x6" }, "registered-mail", no, "postcard"],
  ["a Priority Mail label", labelledParcel, "signature-confirmation", yes, "anyone-signs"],
  ["a stamped letter", letter, "signature-confirmation", no, "service"],
  ["a Priority Mail label", labelledParcel, "adult-signature", yes, "id-shown"],
  ["a stamped letter", letter, "adult-signature", no, "service"],
  [
    "Priority Mail with stamps",
    { ...labelledParcel, postage: "stamp" },
    "adult-signature",
    no,
    "online-label",
  ],
  ["a stamped letter, which becomes certified", letter, "restricted-delivery", yes, "label-reveals"],
  [
    "an office with nobody named",
    { ...letter, deliveryAddress: taxOffice },
    "restricted-delivery",
    no,
    "no-person",
  ],
  ["Certified Mail", { ...letter, extras: ["certified"] }, "without-tracking", yes, "told-to"],
  [
    "Certified Mail to a tax office",
    { ...letter, deliveryAddress: taxOffice, extras: ["certified"] },
    "without-tracking",
    yes,
    "tax-proof",
  ],
  [
    "Registered Mail with a receipt",
    { ...fromCounter, extras: ["registered", "return-receipt-card"] },
    "without-tracking",
    no,
    "value",
  ],
];

const servicesAndPostage: readonly Row[] = [
  [
    "a Priority Mail letter",
    { ...letter, service: "priority" },
    "first-class-in-place-of-priority",
    yes,
    "no-tracking",
  ],
  [
    "a Priority Mail filing",
    { ...toCourt, service: "priority" },
    "first-class-in-place-of-priority",
    yes,
    "deadline",
  ],
  ["a Priority Mail parcel", labelledParcel, "first-class-in-place-of-priority", no, "parcel"],
  [
    "a Media Mail flat",
    { ...letter, format: "flat", size: "env-9x12", service: "media-mail" },
    "first-class-in-place-of-media-mail",
    yes,
    "price",
  ],
  [
    "a Media Mail parcel",
    { ...letter, format: "parcel", service: "media-mail" },
    "first-class-in-place-of-media-mail",
    no,
    "parcel",
  ],
  [
    "a Priority Mail parcel without a sender",
    { ...labelledParcel, returnAddress: "" },
    "ground-advantage-in-place-of-priority",
    yes,
    "label-from",
  ],
  [
    "a Priority Mail parcel with a sender",
    labelledParcel,
    "ground-advantage-in-place-of-priority",
    idle,
    "has-return-address",
  ],
  ["a stamped letter", letter, "office-postage", yes, "logged"],
  [
    "a Certificate of Mailing",
    { ...fromCounter, extras: ["certificate-of-mailing"] },
    "office-postage",
    no,
    "needs-employee",
  ],
  ["a stamped letter", letter, "pc-postage", no, "tells-account"],
  ["a stamped letter", letter, "permit-imprint", no, "tells-account"],
  ["a stamped letter in a box", letter, "hand-over-at-counter", yes, "seen"],
  ["a stamped letter without a sender", blankTo(friend), "other-plant-area", yes, "area-unknown"],
  ["a ballot without a sender", blankTo(electionOffice), "other-plant-area", yes, "deadline"],
  ["a street address on the front", letter, "other-plant-area", idle, "address-shows"],
  ["a metered letter", { ...blankTo(friend), postage: "meter" }, "other-plant-area", idle, "no-postmark"],
];

const envelopes: readonly Row[] = [
  ["a letter", letter, "security-tint", yes, "light-outside"],
  ["a ballot", { ...letter, deliveryAddress: electionOffice }, "security-tint", yes, "ballot-envelope"],
  [
    "Attorney-Client to a client at home",
    { ...letter, markings: ["attorney-client"] },
    "inner-envelope",
    yes,
    "lawyer-mail",
  ],
  [
    "Attorney-Client to detention",
    { ...toJail, markings: ["attorney-client"] },
    "inner-envelope",
    no,
    "custody",
  ],
  [
    "Personal to a person with a custody number",
    { returnAddress: home, deliveryAddress: numbered, markings: ["personal-confidential"] },
    "inner-envelope",
    no,
    "custody",
  ],
  ["a greeting card size", { ...letter, size: "env-a6" }, "common-size", yes, "must-fold"],
  ["a large envelope", { ...letter, format: "flat", size: "env-9x12" }, "common-size", no, "flat"],
  [
    "an envelope written by hand",
    { ...letter, lettering: "handwritten" },
    "printed-lettering",
    yes,
    "printer-marks",
  ],
  [
    "a ballot filled in by hand",
    { ...letter, deliveryAddress: electionOffice, lettering: "handwritten" },
    "printed-lettering",
    no,
    "ballot-envelope",
  ],
  ["a letter with a sender", letter, "return-service-endorsement", yes, "new-address"],
  ["a letter without a sender", blankTo(friend), "return-service-endorsement", no, "needs-return-address"],
  ["a person at a company", { ...letter, deliveryAddress: toPerson }, "attention-line-off", yes, "mailroom"],
  [
    "a form that an agency sorts by",
    { ...letter, deliveryAddress: agency },
    "attention-line-off",
    no,
    "sorts-by-it",
  ],
  [
    "a person in detention on the line",
    {
      ...letter,
      deliveryAddress: "Northfield Detention Center\nAttn: Luis Ruiz\n100 Quarry Rd\nAurora CO 80010",
    },
    "attention-line-off",
    no,
    "custody",
  ],
  [
    "an endorsement typed on the front",
    { ...letter, frontText: "RETURN SERVICE REQUESTED" },
    "markings-off",
    yes,
    "forwarding",
  ],
];

const ways: readonly Row[] = [
  ["a stamped letter", letter, "print-and-mail", yes, "reads-contents"],
  ["a filing with a court", toCourt, "print-and-mail", yes, "deadline"],
  [
    "a lawyer's mail to a person in detention",
    { returnAddress: lawOffice, deliveryAddress: jail },
    "print-and-mail",
    no,
    "lawyer-to-custody",
  ],
  ["a family letter to a person in detention", toJail, "print-and-mail", yes, "custody-check"],
  ["no return address", blankTo(friend), "print-and-mail", no, "needs-sender"],
  ["a ballot", { ...letter, deliveryAddress: electionOffice }, "print-and-mail", no, "ballot-envelope"],
  ["a tip without a sender", blankTo(friend), "remailer", yes, "trust"],
  ["a filing with a court", toCourt, "remailer", no, "papers"],
  ["a ballot", { ...letter, deliveryAddress: electionOffice }, "remailer", no, "papers"],
  ["mail to a person in detention", toJail, "remailer", no, "custody"],
  ["a filing with an immigration court", toCourt, "hand-delivery", yes, "shared-building"],
  ["a letter to a friend", letter, "hand-delivery", yes, "seen"],
  ["mail to a person in detention", toJail, "hand-delivery", no, "custody"],
  [
    "mail to a person with a custody number",
    { returnAddress: home, deliveryAddress: numbered },
    "hand-delivery",
    no,
    "custody",
  ],
  [
    "a letter to a PO Box",
    { ...letter, deliveryAddress: "Ben Ortiz\nPO BOX 12\nPueblo CO 81003" },
    "hand-delivery",
    no,
    "box",
  ],
  ["mail abroad", flatAbroad, "hand-delivery", no, "abroad"],
];

const tables: Readonly<Record<string, readonly Row[]>> = {
  "leaving the return address off": leaveOff,
  "leaving the name off": names,
  "a collection box": boxes,
  "other proof of mailing": proof,
  "another return address": addresses,
  "an address of the sender's own": ownAddresses,
  "the corner and its names": cornerAndNames,
  "the recipient's side": recipientSide,
  stamps: postage,
  "fewer words outside": outsideWords,
  "proof of mailing and delivery": proofs,
  "service, postage and drop-off": servicesAndPostage,
  "envelope, marks and attention lines": envelopes,
  "another way to send it": ways,
};

function judge(id: string, piece: MailpieceInput): Availability {
  const option = options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return option.check(readContext(mailpieceSchema.parse(piece)));
}

describe.each(Object.entries(tables))("%s", (_, rows) => {
  it.each(rows.map(([name, piece, option, status, because]) => ({ name, piece, option, status, because })))(
    "$option on $name: $status $because",
    ({ piece, option, status, because }) => {
      const answer = judge(option, piece);
      expect(answer.status).toBe(status);
      if (because === undefined) return;
      if (answer.status === "available") expect(answer.cautions).toContain(because);
      else expect(answer.reason).toBe(because);
    },
  );
});

describe("the table", () => {
  const rows = Object.values(tables).flat();

  it("names every option, and no combination twice", () => {
    expect([...new Set(rows.map(([, , option]) => option))].sort()).toEqual(
      options.map((option) => option.id),
    );
    const combinations = rows.map(([, piece, option]) => JSON.stringify([option, piece]));
    expect(combinations.filter((row, at) => combinations.indexOf(row) !== at)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(60);
  });
});
