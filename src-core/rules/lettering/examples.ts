import type { RuleExample } from "../types.ts";

const to = "Sample Books\n40 Main St\nDenver CO 80012";

export const examples: readonly RuleExample[] = [
  {
    name: "a handwritten address",
    piece: { deliveryAddress: to, lettering: "handwritten" },
    expect: ["handwriting"],
  },
  {
    name: "a handwritten message on a postcard",
    piece: { format: "postcard", size: "card-4x6", message: "See you soon", lettering: "handwritten" },
    expect: ["handwriting"],
  },
  { name: "a printed address", piece: { deliveryAddress: to, lettering: "printed" }, expect: [] },
  { name: "nothing written yet", piece: { lettering: "handwritten" }, expect: [] },
  {
    name: "printed by a company",
    piece: { deliveryAddress: to, lettering: "handwritten", way: "print-and-mail" },
    expect: [],
  },
];
