import { electionOffice, friend } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a letter addressed by hand",
    piece: { deliveryAddress: friend, lettering: "handwritten" },
    expect: "available",
    cautions: ["printer-marks"],
  },
  {
    name: "a card written by hand",
    piece: {
      deliveryAddress: friend,
      lettering: "handwritten",
      format: "postcard",
      size: "card-4x6",
      message: "See you soon",
    },
    expect: "available",
    cautions: ["printer-marks", "postcard-message"],
  },
  { name: "a printed envelope", piece: { deliveryAddress: friend }, expect: "not-needed", reason: "already" },
  {
    name: "a ballot envelope filled in by hand",
    piece: { deliveryAddress: electionOffice, lettering: "handwritten" },
    expect: "not-available",
    reason: "ballot-envelope",
  },
];
