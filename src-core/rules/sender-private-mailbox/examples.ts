import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "PMB on its own line",
    piece: { returnAddress: "Ana Prueba\nPMB 234\n12 Sample Lane\nDenver CO 80012" },
    expect: ["pmb"],
  },
  {
    name: "PMB on the street line",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane PMB 234\nDenver CO 80012" },
    expect: ["pmb"],
  },
  {
    name: "a number sign after a suite",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane Ste 5 # 59\nDenver CO 80012" },
    expect: ["number-sign"],
  },
  {
    name: "a post office box",
    piece: { returnAddress: "Ana Prueba\nPO Box 59\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "an apartment",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane Apt 3B\nDenver CO 80012" },
    expect: [],
  },
];
