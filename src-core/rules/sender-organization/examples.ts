import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a company above a street",
    piece: { returnAddress: "Example Widgets LLC\n12 Sample Lane\nDenver CO 80012" },
    expect: ["organization"],
  },
  {
    name: "a logo beside a box",
    piece: { returnAddress: "PO Box 59\nDenver CO 80012", logo: "Sample Valley Bakery" },
    expect: ["logo"],
  },
  {
    name: "name and logo",
    piece: { returnAddress: "Example Widgets LLC\nPO Box 59\nDenver CO 80012", logo: "Example Widgets" },
    expect: ["organization", "logo"],
  },
  {
    name: "a person only",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "an organisation on two lines",
    piece: {
      returnAddress: "Example Widgets LLC\nSample Repair Department\n12 Sample Lane\nDenver CO 80012",
    },
    expect: ["organization"],
  },
  {
    name: "a lawyer's name and title",
    piece: { returnAddress: "Ana Prueba, Attorney at Law\n12 Sample Lane\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "a host that is an organisation",
    piece: { returnAddress: "Ana Prueba\nc/o Example Widgets LLC\n12 Sample Lane\nDenver CO 80012" },
    expect: [],
  },
  { name: "a plain envelope", piece: {}, expect: [] },
  { name: "a corner with only a phone number", piece: { logo: "Tel. (303) 555-0142" }, expect: [] },
];
