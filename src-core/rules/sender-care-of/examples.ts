import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "care of a friend",
    piece: { returnAddress: "Ana Prueba\nc/o Luis Ejemplo\n12 Sample Lane\nDenver CO 80012" },
    expect: ["host"],
  },
  {
    name: "care of a law office",
    piece: { returnAddress: "Ana Prueba\nC/O Example Law Office\nPO Box 59\nDenver CO 80012" },
    expect: ["host"],
  },
  {
    name: "a name without a host",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "the recipient has a host",
    piece: { deliveryAddress: "Ana Prueba\nc/o Luis Ejemplo\n12 Sample Lane\nDenver CO 80012" },
    expect: [],
  },
];
