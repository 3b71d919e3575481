import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a person in immigration detention",
    piece: {
      deliveryAddress: "Luis Ejemplo\nA 000-000-001\nEloy Detention Center\n34 Sample Road\nEloy AZ 85131",
    },
    expect: ["detention"],
  },
  {
    name: "a person in a county jail",
    piece: { deliveryAddress: "Luis Ejemplo\nSample County Jail\n34 Sample Road\nDenver CO 80012" },
    expect: ["prison"],
  },
  {
    name: "a place that may be something else",
    piece: { deliveryAddress: "Luis Ejemplo\nOld Jail Lofts Inc\n34 Sample Road\nDenver CO 80012" },
    expect: ["maybe"],
  },
  {
    name: "a number without a facility",
    piece: { deliveryAddress: "Luis Ejemplo\nA-Number: A 000-000-001\n34 Sample Road\nDenver CO 80012" },
    expect: ["maybe"],
  },
  {
    name: "a jail's own office",
    piece: { deliveryAddress: "Sample County Jail\n34 Sample Road\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "a person at home",
    piece: { deliveryAddress: "Luis Ejemplo\n34 Prison Lane\nDenver CO 80012" },
    expect: [],
  },
];
