import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "an A-Number on the front",
    piece: { frontText: "A-Number: A 000-000-001" },
    expect: ["immigration"],
  },
  { name: "a receipt number on the back", piece: { backText: "IOE0000000000" }, expect: ["immigration"] },
  {
    name: "a Social Security number in the window",
    piece: { window: "delivery", windowText: "SSN 078-05-1120" },
    expect: ["social-security"],
  },
  {
    name: "an A-Number that a detention facility needs",
    piece: {
      deliveryAddress: "Luis Ejemplo\nA 000-000-001\nEloy Detention Center\n34 Sample Road\nEloy AZ 85131",
    },
    expect: ["needed-for-custody"],
  },
  {
    name: "an A-Number in the address of somebody's home",
    piece: { deliveryAddress: "Luis Ejemplo\nA-Number: A 000-000-001\n34 Sample Road\nDenver CO 80012" },
    expect: ["immigration"],
  },
  { name: "a number that may be something else", piece: { frontText: "A12345678" }, expect: ["possible"] },
  {
    name: "numbers of the mail itself",
    piece: {
      frontText: "9407 1000 0000 0000 0000 00",
      deliveryAddress: "34 Sample Road\nDenver CO 80012-1234",
    },
    expect: [],
  },
  { name: "a phone number", piece: { backText: "(303) 555-0142" }, expect: [] },
];
