import { court, friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a letter by Priority Mail",
    piece: { returnAddress: home, deliveryAddress: friend, service: "priority" },
    expect: "available",
    cautions: ["no-tracking", "time-unknown"],
  },
  {
    name: "a large envelope by Priority Mail",
    piece: {
      returnAddress: home,
      deliveryAddress: friend,
      format: "flat",
      size: "env-9x12",
      service: "priority",
    },
    expect: "available",
    cautions: ["no-tracking", "time-unknown", "weight-limit"],
  },
  {
    name: "a filing by Priority Mail",
    piece: { returnAddress: home, deliveryAddress: court, service: "priority" },
    expect: "available",
    cautions: ["no-tracking", "time-unknown", "deadline"],
  },
  {
    name: "a First-Class letter",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "other-service",
  },
  {
    name: "a parcel by Priority Mail",
    piece: { returnAddress: home, format: "parcel", service: "priority" },
    expect: "not-available",
    reason: "parcel",
  },
  {
    name: "a piece too thick for a letter",
    piece: { returnAddress: home, bulky: true, service: "priority" },
    expect: "not-available",
    reason: "too-thick",
  },
  {
    name: "insurance",
    piece: { returnAddress: home, service: "priority", extras: ["insured"], postage: "online" },
    expect: "not-available",
    reason: "label-extra",
  },
  {
    name: "a receipt without Certified Mail",
    piece: {
      returnAddress: home,
      service: "priority-express",
      postage: "online",
      extras: ["return-receipt-card"],
    },
    expect: "not-available",
    reason: "receipt-host",
  },
  {
    name: "Priority Mail brought in person",
    piece: { service: "priority", way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
  {
    name: "Priority Mail by a remailer",
    piece: { service: "priority", way: "remailer" },
    expect: "not-available",
    reason: "by-another",
  },
];
