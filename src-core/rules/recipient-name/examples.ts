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
  {
    name: "an office whose name says what it is",
    piece: { deliveryAddress: "Immigration Court\n34 Sample Plaza\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "a person at such an office",
    piece: { deliveryAddress: "Luis Ejemplo\nSample Valley Legal Aid\n34 Sample Road\nDenver CO 80012" },
    expect: ["person-at-organization"],
  },
  {
    name: "a person in custody",
    piece: { deliveryAddress: "Luis Ejemplo\nSample County Jail\n34 Sample Road\nDenver CO 80012" },
    expect: [],
  },
  { name: "no delivery address yet", piece: {}, expect: [] },
];
