import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a name and a box",
    piece: { returnAddress: "Ana Prueba\nPO Box 59\nDenver CO 80012" },
    expect: ["box"],
  },
  {
    name: "a box without a name",
    piece: { returnAddress: "P.O. Box 59\nDenver, CO 80012" },
    expect: ["box"],
  },
  {
    name: "a box in a town without a ZIP Code",
    piece: { returnAddress: "PO Box 59\nDenver CO" },
    expect: ["box"],
  },
  { name: "a box number and nothing else", piece: { returnAddress: "PO Box 59" }, expect: ["box"] },
  {
    name: "a box below a street",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane\nPO Box 59\nDenver CO 80012" },
    expect: ["box"],
  },
  {
    name: "a house",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane\nDenver CO 80012" },
    expect: [],
  },
  { name: "no return address", piece: {}, expect: [] },
  {
    name: "a private mailbox",
    piece: { returnAddress: "Ana Prueba\nPMB 234\n12 Sample Lane\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "the box of a confidentiality program",
    piece: { returnAddress: "Ana Prueba\nSafe at Home\nPO Box 59\nSaint Paul MN 55101" },
    expect: [],
  },
];
