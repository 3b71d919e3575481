import { court, friend, taxOffice } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "Certified Mail",
    piece: { extras: ["certified"], deliveryAddress: friend },
    expect: "available",
    cautions: ["no-delivery-proof", "told-to", "counter-visit"],
  },
  {
    name: "Certified Mail with a green card to a tax office",
    piece: { extras: ["certified", "return-receipt-card"], deliveryAddress: taxOffice },
    expect: "available",
    cautions: ["no-delivery-proof", "told-to", "tax-proof", "counter-visit"],
  },
  {
    name: "Certified Mail to an immigration court",
    piece: { extras: ["certified"], deliveryAddress: court },
    expect: "available",
    cautions: ["no-delivery-proof", "told-to", "day-received", "counter-visit"],
  },
  {
    name: "an ordinary letter",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "nothing-tracked",
  },
  {
    name: "a certificate is chosen",
    piece: { extras: ["certificate-of-mailing"], dropOff: "counter" },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "insured contents",
    piece: { extras: ["insured", "return-receipt-card"] },
    expect: "not-available",
    reason: "value",
  },
  {
    name: "Registered Mail",
    piece: { extras: ["registered", "return-receipt-card"], dropOff: "counter" },
    expect: "not-available",
    reason: "value",
  },
  {
    name: "Priority Mail",
    piece: { service: "priority", extras: ["certified"] },
    expect: "not-available",
    reason: "service-tracks",
  },
  {
    name: "mail sent abroad",
    piece: { service: "international", extras: ["return-receipt-card"] },
    expect: "not-available",
    reason: "abroad",
  },
  {
    name: "a piece that is brought in person",
    piece: { extras: ["certified"], way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
  {
    name: "a letter that a company prints and mails",
    piece: { extras: ["certified"], way: "print-and-mail" },
    expect: "not-available",
    reason: "by-another",
  },
];
