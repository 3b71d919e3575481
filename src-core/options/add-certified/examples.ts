import { court, friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter in a box",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["label-reveals", "signature-kept", "receipt-at-counter"],
  },
  {
    name: "Priority Mail at a counter",
    piece: { returnAddress: home, deliveryAddress: friend, service: "priority", dropOff: "counter" },
    expect: "available",
    cautions: ["label-reveals", "signature-kept"],
  },
  {
    name: "a filing with an immigration court",
    piece: { returnAddress: home, deliveryAddress: court },
    expect: "available",
    cautions: ["label-reveals", "signature-kept", "receipt-at-counter", "day-received"],
  },
  { name: "Certified Mail", piece: { extras: ["certified"] }, expect: "not-needed", reason: "already" },
  {
    name: "Registered Mail",
    piece: { returnAddress: home, extras: ["registered"], dropOff: "counter" },
    expect: "not-needed",
    reason: "signed",
  },
  {
    name: "Ground Advantage",
    piece: { returnAddress: home, service: "ground-advantage" },
    expect: "not-available",
    reason: "service",
  },
  {
    name: "a letter sent abroad",
    piece: { returnAddress: home, service: "international" },
    expect: "not-available",
    reason: "service",
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
