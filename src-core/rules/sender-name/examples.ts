import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a full name above a street",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane\nDenver CO 80012" },
    expect: ["name"],
  },
  {
    name: "a full name above a box",
    piece: { returnAddress: "Ana Maria Prueba\nPO Box 59\nDenver CO 80012" },
    expect: ["name"],
  },
  {
    name: "initials only",
    piece: { returnAddress: "A. P.\n12 Sample Lane\nDenver CO 80012" },
    expect: ["partial-name"],
  },
  {
    name: "an attention line may name a person",
    piece: { returnAddress: "Attn: R. Prueba\nExample Widgets LLC\n12 Sample Lane\nDenver CO 80012" },
    expect: ["name-doubtful"],
  },
  {
    name: "an office, and an organisation that reads like a name",
    piece: { returnAddress: "Attn: Returns Department\nPlanned Parenthood\n12 Sample Lane\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "an address without a name",
    piece: { returnAddress: "12 Sample Lane Apt 3\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "mail to a person in custody, where the name has to stay",
    piece: {
      returnAddress: "Ana Prueba\n12 Sample Lane\nDenver CO 80012",
      deliveryAddress: "Luis Ejemplo\nA 000-000-001\nEloy Detention Center\n34 Sample Road\nEloy AZ 85131",
    },
    expect: ["needed-for-custody"],
  },
  {
    name: "above a program's substitute address",
    piece: {
      returnAddress: "Ana Prueba\nAddress Confidentiality Program\nPO Box 59\nDenver CO 80012",
    },
    expect: ["name"],
  },
  { name: "no return address", piece: {}, expect: [] },
];
