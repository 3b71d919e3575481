import { court, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "Certified Mail with a green card",
    piece: { extras: ["certified", "return-receipt-card"], returnAddress: home },
    expect: "available",
    cautions: ["email-record", "address-still-needed", "told-to"],
  },
  {
    name: "to a court",
    piece: { extras: ["certified", "return-receipt-card"], returnAddress: home, deliveryAddress: court },
    expect: "available",
    cautions: ["email-record", "address-still-needed", "told-to"],
  },
  { name: "no green card", piece: { extras: ["certified"] }, expect: "not-needed", reason: "no-card" },
  {
    name: "mail sent abroad",
    piece: { service: "international", extras: ["registered", "return-receipt-card"], dropOff: "counter" },
    expect: "not-available",
    reason: "abroad",
  },
  {
    name: "a piece that is brought in person",
    piece: { extras: ["certified", "return-receipt-card"], way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
  {
    name: "a letter that a remailer mails",
    piece: { extras: ["certified", "return-receipt-card"], way: "remailer" },
    expect: "not-available",
    reason: "by-another",
  },
];
