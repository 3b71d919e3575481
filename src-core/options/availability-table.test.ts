// What may be offered on which piece: one row for each combination of service, extra service, postage, drop-off,
// recipient and option that could hurt someone if it were judged wrong. A row names the status, and for a refusal the
// reason, for an offer a caution that must stand beside it.
import { describe, expect, it } from "vitest";
import { type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { readContext } from "../rules/context.ts";
import {
  abroad,
  agency,
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

const tables: Readonly<Record<string, readonly Row[]>> = {
  "leaving the return address off": leaveOff,
  "leaving the name off": names,
  "a collection box": boxes,
  "other proof of mailing": proof,
  "another return address": addresses,
  stamps: postage,
  "fewer words outside": outsideWords,
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
