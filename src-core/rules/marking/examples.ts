import type { RuleExample } from "../types.ts";

const plainAddress = "Sample Books\n40 Main St\nDenver CO 80012";

export const examples: readonly RuleExample[] = [
  {
    name: "Legal Mail to a shop gives the letter away for nothing",
    piece: { deliveryAddress: plainAddress, markings: ["legal-mail"] },
    expect: ["legend"],
  },
  {
    name: "Special Mail to a federal prison protects the letter",
    piece: {
      deliveryAddress: "John Sample\nSampleton Federal Correctional Institution\nPO Box 100\nDenver CO 80012",
      markings: ["special-mail"],
    },
    expect: ["legend-custody"],
  },
  {
    name: "Legal Mail to an immigration detention center protects the letter",
    piece: {
      deliveryAddress: "Ana Prueba\nICE Detention Center\n100 Sample Road\nDenver CO 80012",
      markings: ["legal-mail"],
    },
    expect: ["legend-detention"],
  },
  {
    name: "an address that only sounds like a jail",
    piece: {
      deliveryAddress: "Prison Book Club\n40 Main St\nDenver CO 80012",
      markings: ["attorney-client"],
    },
    expect: ["legend-maybe-custody"],
  },
  {
    name: "one finding for each marking, in their order",
    piece: {
      deliveryAddress: plainAddress,
      markings: ["do-not-bend", "personal-confidential", "free-matter-blind"],
    },
    expect: ["do-not-bend", "personal-confidential", "free-matter-blind"],
  },
  { name: "no marking", piece: { deliveryAddress: plainAddress }, expect: [] },
  {
    name: "endorsements are another rule",
    piece: { deliveryAddress: plainAddress, markings: ["return-service-requested"] },
    expect: [],
  },
  {
    name: "a lawyer's letter to a detention center without the words of legal mail",
    piece: {
      returnAddress: "Ejemplo Law Offices\nMarta Ruiz, Attorney at Law\n12 Sample Lane\nDenver CO 80012",
      deliveryAddress: "Ana Prueba\nICE Detention Center\n100 Sample Road\nDenver CO 80012",
    },
    expect: ["legend-missing"],
  },
  {
    name: "a lawyer's letter to a jail with typed words of legal mail",
    piece: {
      returnAddress: "Ejemplo Law Offices\nMarta Ruiz, Attorney at Law\n12 Sample Lane\nDenver CO 80012",
      deliveryAddress: "Ana Prueba\nInmate 1234567\nExample County Jail\n100 Sample Road\nDenver CO 80012",
      frontText: "Legal Mail",
    },
    expect: [],
  },
];
