import { court, electionOffice } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "handed over at a counter",
    piece: { dropOff: "counter" },
    expect: "available",
    cautions: ["no-receipt", "theft"],
  },
  {
    name: "from the home mailbox to a court",
    piece: { dropOff: "home-mailbox", deliveryAddress: court },
    expect: "available",
    cautions: ["no-receipt", "deadline", "theft"],
  },
  {
    name: "to an election office",
    piece: { dropOff: "home-mailbox", deliveryAddress: electionOffice },
    expect: "available",
    cautions: ["no-receipt", "deadline", "theft"],
  },
  {
    name: "Certified Mail",
    piece: { dropOff: "counter", extras: ["certified"] },
    expect: "available",
    cautions: ["no-receipt", "certified-receipt", "theft"],
  },
  { name: "a box is chosen", piece: { dropOff: "collection-box" }, expect: "not-needed", reason: "already" },
  {
    name: "stamps on a bulky flat",
    piece: { dropOff: "counter", format: "flat", size: "env-9x12", bulky: true },
    expect: "not-available",
    reason: "bulky-stamps",
  },
  {
    name: "a permit imprint",
    piece: { dropOff: "counter", postage: "permit" },
    expect: "not-available",
    reason: "permit-batch",
  },
  {
    name: "Registered Mail",
    piece: { dropOff: "counter", extras: ["registered"] },
    expect: "not-available",
    reason: "registered",
  },
  {
    name: "a certificate of mailing",
    piece: { dropOff: "counter", extras: ["certificate-of-mailing"] },
    expect: "not-available",
    reason: "certificate",
  },
  {
    name: "a label printed at the counter",
    piece: { dropOff: "counter", postage: "counter-label" },
    expect: "not-available",
    reason: "counter-label",
  },
  {
    name: "insured, with a meter",
    piece: { dropOff: "counter", service: "priority", postage: "meter", extras: ["insured"] },
    expect: "available",
    cautions: ["no-receipt", "extra-at-counter", "theft"],
  },
  {
    name: "insured, paid with stamps",
    piece: { dropOff: "counter", service: "priority", extras: ["insured"] },
    expect: "not-available",
    reason: "counter-or-label",
  },
  {
    name: "a parcel sent abroad",
    piece: { dropOff: "counter", service: "international", format: "parcel", postage: "online" },
    expect: "available",
    cautions: ["no-receipt", "customs-counter", "theft"],
  },
  {
    name: "Ground Advantage with stamps",
    piece: { dropOff: "counter", service: "ground-advantage", format: "parcel" },
    expect: "available",
    cautions: ["no-receipt", "label-at-counter", "theft"],
  },
  {
    name: "Priority Mail Express",
    piece: { dropOff: "counter", service: "priority-express", postage: "online" },
    expect: "not-available",
    reason: "express",
  },
  {
    name: "Signature Confirmation with a meter",
    piece: { dropOff: "counter", service: "priority", postage: "meter", extras: ["signature-confirmation"] },
    expect: "not-available",
    reason: "counter-or-label",
  },
  {
    name: "a postmark by hand",
    piece: { dropOff: "counter", postmark: "by-hand" },
    expect: "not-available",
    reason: "hand-postmark",
  },
  {
    name: "a piece that is brought in person",
    piece: { dropOff: "counter", way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
  {
    name: "a letter that a company prints and mails",
    piece: { dropOff: "office-mail", postage: "permit", way: "print-and-mail" },
    expect: "not-available",
    reason: "by-another",
  },
];
