import { court, friend, home, taxOffice } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["counter-visit", "no-delivery-proof"],
  },
  {
    name: "a postcard",
    piece: { format: "postcard", size: "card-4x6" },
    expect: "available",
    cautions: ["counter-visit", "no-delivery-proof"],
  },
  {
    name: "a filing with an immigration court",
    piece: { deliveryAddress: court },
    expect: "available",
    cautions: ["counter-visit", "no-delivery-proof", "day-received"],
  },
  {
    name: "a tax return",
    piece: { deliveryAddress: taxOffice },
    expect: "available",
    cautions: ["counter-visit", "no-delivery-proof", "tax-proof"],
  },
  {
    name: "a certificate is chosen",
    piece: { extras: ["certificate-of-mailing"], dropOff: "counter" },
    expect: "not-needed",
    reason: "already",
  },
  { name: "Certified Mail", piece: { extras: ["certified"] }, expect: "not-needed", reason: "receipt-given" },
  {
    name: "a permit imprint",
    piece: { postage: "permit", dropOff: "counter" },
    expect: "not-available",
    reason: "permit-batch",
  },
  {
    name: "a letter sent abroad",
    piece: { service: "international" },
    expect: "not-available",
    reason: "abroad",
  },
  {
    name: "a piece that is brought in person",
    piece: { way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
  {
    name: "a letter that a remailer mails",
    piece: { way: "remailer" },
    expect: "not-available",
    reason: "by-another",
  },
];
