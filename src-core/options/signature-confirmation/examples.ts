import { friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "Priority Mail with an online label",
    piece: {
      returnAddress: home,
      deliveryAddress: friend,
      format: "parcel",
      service: "priority",
      postage: "online",
    },
    expect: "available",
    cautions: ["anyone-signs", "signature-kept"],
  },
  {
    name: "Ground Advantage with stamps and no return address",
    piece: { deliveryAddress: friend, format: "parcel", service: "ground-advantage" },
    expect: "available",
    cautions: ["anyone-signs", "signature-kept", "at-counter", "label-from"],
  },
  {
    name: "certified Priority Mail",
    piece: { returnAddress: home, service: "priority", extras: ["certified"] },
    expect: "not-needed",
    reason: "signed",
  },
  {
    name: "Priority Mail Express",
    piece: { returnAddress: home, service: "priority-express", postage: "online" },
    expect: "not-needed",
    reason: "express-signs",
  },
  {
    name: "a First-Class letter",
    piece: { returnAddress: home, deliveryAddress: friend },
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
