import { friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "an ordinary letter, which becomes certified",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["agent", "signature-kept", "label-reveals"],
  },
  {
    name: "Certified Mail",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["certified"] },
    expect: "available",
    cautions: ["agent", "signature-kept"],
  },
  {
    name: "Restricted Delivery",
    piece: { deliveryAddress: friend, extras: ["certified", "restricted-delivery"] },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "a letter to an office",
    piece: {
      returnAddress: home,
      deliveryAddress: "Internal Revenue Service\n100 Quarry Rd\nOgden UT 84201",
    },
    expect: "not-available",
    reason: "no-person",
  },
  {
    name: "Ground Advantage without a signature service",
    piece: { returnAddress: home, deliveryAddress: friend, service: "ground-advantage" },
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
