import { friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a Priority Mail parcel without a return address",
    piece: { deliveryAddress: friend, format: "parcel", service: "priority", postage: "online" },
    expect: "available",
    cautions: ["label-from", "still-tracked", "time-unknown"],
  },
  {
    name: "a First-Class letter",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "other-service",
  },
  {
    name: "a Priority Mail letter",
    piece: { deliveryAddress: friend, service: "priority" },
    expect: "not-needed",
    reason: "first-class-fits",
  },
  {
    name: "a parcel with a return address",
    piece: { returnAddress: home, format: "parcel", service: "priority" },
    expect: "not-needed",
    reason: "has-return-address",
  },
  {
    name: "a certified parcel",
    piece: { format: "parcel", service: "priority", extras: ["certified"] },
    expect: "not-available",
    reason: "extra-service",
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
