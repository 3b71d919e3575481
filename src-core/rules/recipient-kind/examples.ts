import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "an immigration court",
    piece: { deliveryAddress: "Immigration Court\n34 Sample Plaza Suite 400\nDenver CO 80012" },
    expect: ["immigration-court"],
  },
  {
    name: "an immigration court known by its room",
    piece: { deliveryAddress: "Clerk\n1961 Stout Street, Suite 3101\nDenver CO 80294" },
    expect: ["immigration-court"],
  },
  {
    name: "a reproductive health clinic",
    piece: { deliveryAddress: "Planned Parenthood\n34 Sample Road\nDenver CO 80012" },
    expect: ["reproductive-health"],
  },
  {
    name: "a union local",
    piece: { deliveryAddress: "Teamsters Local 999\n34 Sample Road\nDenver CO 80012" },
    expect: ["union"],
  },
  {
    name: "a family court, which tells more than a court",
    piece: { deliveryAddress: "Superior Court\nFamily Division\n34 Sample Plaza\nDenver CO 80012" },
    expect: ["family-court"],
  },
  {
    name: "a check-in office of ICE",
    piece: { deliveryAddress: "ISAP Office\n34 Sample Road\nDenver CO 80012" },
    expect: ["immigration-enforcement"],
  },
  {
    name: "a name with three hints, of which the strongest speaks",
    piece: { deliveryAddress: "Sample Coalition Recovery Ministries Inc\n34 Sample Road\nDenver CO 80012" },
    expect: ["sounds-like"],
  },
  {
    name: "a name that only sounds alike",
    piece: { deliveryAddress: "New Dawn Recovery Inc\n34 Sample Road\nDenver CO 80012" },
    expect: ["sounds-like"],
  },
  {
    name: "a building that the court shares with others",
    piece: { deliveryAddress: "Example Widgets LLC\n1961 Stout Street\nDenver CO 80294" },
    expect: ["sounds-like"],
  },
  {
    name: "a person held in a building that houses a court too",
    piece: {
      deliveryAddress: "Luis Ejemplo\nA 000-000-001\nEloy Detention Center\n1705 E Hanna Rd\nEloy AZ 85131",
    },
    expect: [],
  },
  {
    name: "a street and a town that sound like churches",
    piece: { deliveryAddress: "Luis Ejemplo\n34 Church Street\nTemple TX 76501" },
    expect: [],
  },
  {
    name: "an ordinary company",
    piece: { deliveryAddress: "Example Widgets LLC\nPO Box 59\nDenver CO 80012" },
    expect: [],
  },
];
