import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  { name: "only a city and ZIP+4", piece: { returnAddress: "Denver CO 80012-1234" }, expect: ["block"] },
  {
    name: "a box with its ZIP+4",
    piece: { returnAddress: "Ana Prueba\nPO Box 59\nDenver CO 80012-0059" },
    expect: ["box"],
  },
  {
    name: "a full street address shows more than its ZIP+4",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane\nDenver CO 80012-1234" },
    expect: [],
  },
  {
    name: "a ZIP without the four digits",
    piece: { returnAddress: "PO Box 59\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "General Delivery has its own four digits",
    piece: { returnAddress: "Ana Prueba\nGeneral Delivery\nDenver CO 80012-9999" },
    expect: [],
  },
];
