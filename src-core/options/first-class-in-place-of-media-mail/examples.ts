import { court, friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a letter by Media Mail",
    piece: { returnAddress: home, deliveryAddress: friend, service: "media-mail" },
    expect: "available",
    cautions: ["no-tracking", "time-unknown", "price"],
  },
  {
    name: "a large envelope by Media Mail",
    piece: {
      returnAddress: home,
      deliveryAddress: friend,
      format: "flat",
      size: "env-9x12",
      service: "media-mail",
    },
    expect: "available",
    cautions: ["no-tracking", "time-unknown", "price", "weight-limit"],
  },
  {
    name: "a filing by Media Mail",
    piece: { returnAddress: home, deliveryAddress: court, service: "media-mail" },
    expect: "available",
    cautions: ["no-tracking", "time-unknown", "price", "deadline"],
  },
  {
    name: "a First-Class letter",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "other-service",
  },
  {
    name: "a parcel by Media Mail",
    piece: { returnAddress: home, format: "parcel", service: "media-mail" },
    expect: "not-available",
    reason: "parcel",
  },
  {
    name: "a piece too thick for a letter",
    piece: { returnAddress: home, bulky: true, service: "media-mail" },
    expect: "not-available",
    reason: "too-thick",
  },
  {
    name: "insurance",
    piece: { returnAddress: home, service: "media-mail", extras: ["insured"], postage: "online" },
    expect: "not-available",
    reason: "label-extra",
  },
  {
    name: "a receipt without Certified Mail",
    piece: { returnAddress: home, service: "media-mail", postage: "online", extras: ["return-receipt-card"] },
    expect: "not-available",
    reason: "receipt-host",
  },
  {
    name: "Media Mail brought in person",
    piece: { service: "media-mail", way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
  {
    name: "Media Mail by a remailer",
    piece: { service: "media-mail", way: "remailer" },
    expect: "not-available",
    reason: "by-another",
  },
];
