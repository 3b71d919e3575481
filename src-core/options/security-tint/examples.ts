import { electionOffice, friend } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  { name: "a letter", piece: { deliveryAddress: friend }, expect: "available", cautions: ["light-outside"] },
  {
    name: "a large window envelope",
    piece: { deliveryAddress: friend, format: "flat", size: "env-9x12", window: "delivery" },
    expect: "available",
    cautions: ["light-outside", "window"],
  },
  {
    name: "a ballot",
    piece: { deliveryAddress: electionOffice },
    expect: "available",
    cautions: ["light-outside", "ballot-envelope"],
  },
  { name: "a tinted envelope", piece: { tinted: true }, expect: "not-needed", reason: "already" },
  {
    name: "a postcard",
    piece: { format: "postcard", size: "card-4x6" },
    expect: "not-needed",
    reason: "no-envelope",
  },
  {
    name: "a parcel",
    piece: { format: "parcel", service: "ground-advantage" },
    expect: "not-needed",
    reason: "no-envelope",
  },
];
