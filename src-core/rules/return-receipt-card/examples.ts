import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a certified letter with the green card",
    piece: {
      extras: ["certified", "return-receipt-card"],
      dropOff: "counter",
      returnAddress: "Ana Prueba\n12 Sample Lane\nDenver CO 80012",
    },
    expect: ["card"],
  },
  {
    name: "the card shows a box when the sender uses one",
    piece: {
      extras: ["registered", "return-receipt-card"],
      dropOff: "counter",
      returnAddress: "Ana Prueba\nPO Box 59\nDenver CO 80012",
    },
    expect: ["card"],
  },
  {
    name: "an electronic return receipt puts no address on the piece",
    piece: { extras: ["certified", "return-receipt-electronic"], dropOff: "counter" },
    expect: [],
  },
  { name: "a certified letter without a receipt", piece: { extras: ["certified"] }, expect: [] },
  { name: "an ordinary letter", piece: {}, expect: [] },
];
