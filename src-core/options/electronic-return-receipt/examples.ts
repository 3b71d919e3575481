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
];
