import { court, friend, home, taxOffice } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "Certified Mail with a green card",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["certified", "return-receipt-card"] },
    expect: "available",
    cautions: ["no-proof", "told-to"],
  },
  {
    name: "Certified Mail to an immigration court",
    piece: { returnAddress: home, deliveryAddress: court, extras: ["certified"] },
    expect: "available",
    cautions: ["no-proof", "told-to", "day-received"],
  },
  {
    name: "Certified Mail to a tax office",
    piece: { returnAddress: home, deliveryAddress: taxOffice, extras: ["certified"] },
    expect: "available",
    cautions: ["no-proof", "told-to", "tax-proof"],
  },
  {
    name: "an ordinary letter",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "nothing-tracked",
  },
  {
    name: "a Certificate of Mailing",
    piece: { extras: ["certificate-of-mailing"], dropOff: "counter" },
    expect: "not-needed",
    reason: "nothing-tracked",
  },
  {
    name: "Registered Mail with a receipt",
    piece: { returnAddress: home, extras: ["registered", "return-receipt-card"], dropOff: "counter" },
    expect: "not-available",
    reason: "value",
  },
  {
    name: "certified Priority Mail",
    piece: { returnAddress: home, service: "priority", extras: ["certified"] },
    expect: "not-available",
    reason: "service-tracks",
  },
  {
    name: "a piece that is brought in person",
    piece: { way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
];
