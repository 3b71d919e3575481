import { electionOffice, friend } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a greeting card size",
    piece: { deliveryAddress: friend, size: "env-a6" },
    expect: "available",
    cautions: ["must-fold"],
  },
  {
    name: "a booklet envelope with a window",
    piece: { deliveryAddress: friend, size: "env-6x9", window: "delivery" },
    expect: "available",
    cautions: ["must-fold", "window"],
  },
  {
    name: "an invitation size to an election office",
    piece: { deliveryAddress: electionOffice, size: "env-a7" },
    expect: "available",
    cautions: ["must-fold", "ballot-envelope"],
  },
  { name: "a #10 envelope", piece: { deliveryAddress: friend }, expect: "not-needed", reason: "already" },
  {
    name: "a postcard",
    piece: { format: "postcard", size: "card-4x6" },
    expect: "not-needed",
    reason: "not-a-letter",
  },
  {
    name: "a large envelope",
    piece: { format: "flat", size: "env-9x12" },
    expect: "not-available",
    reason: "flat",
  },
  {
    name: "a letter that is too thick",
    piece: { size: "env-6x9", bulky: true },
    expect: "not-available",
    reason: "too-thick",
  },
];
