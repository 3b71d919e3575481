import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a person at a house",
    piece: { deliveryAddress: "Luis Ejemplo\n34 Sample Road\nDenver CO 80012" },
    expect: ["person"],
  },
  {
    name: "a company",
    piece: { deliveryAddress: "Example Widgets LLC\nPO Box 59\nDenver CO 80012" },
    expect: ["organization"],
  },
  {
    name: "an address without a name",
    piece: { deliveryAddress: "34 Sample Road\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "to whoever lives there",
    piece: { deliveryAddress: "Current Resident\n34 Sample Road\nDenver CO 80012" },
    expect: [],
  },
  { name: "no delivery address yet", piece: {}, expect: [] },
];
