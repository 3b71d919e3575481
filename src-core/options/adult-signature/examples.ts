import { friend, home, taxOffice } from "../example-addresses.ts";
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
    cautions: ["id-shown", "signature-kept", "any-adult"],
  },
  {
    name: "a parcel to an office",
    piece: {
      returnAddress: home,
      deliveryAddress: taxOffice,
      format: "parcel",
      service: "ground-advantage",
      postage: "online",
    },
    expect: "available",
    cautions: ["id-shown", "signature-kept", "any-adult", "office-staff"],
  },
  {
    name: "Adult Signature",
    piece: { service: "priority", postage: "online", extras: ["adult-signature"] },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "certified Priority Mail",
    piece: { service: "priority", postage: "online", extras: ["certified"] },
    expect: "not-needed",
    reason: "signed",
  },
  {
    name: "a First-Class letter",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "not-available",
    reason: "service",
  },
  {
    name: "Priority Mail with a meter",
    piece: { returnAddress: home, service: "priority", postage: "meter" },
    expect: "not-available",
    reason: "online-label",
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
