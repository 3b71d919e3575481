import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "an Army unit in Europe",
    piece: { returnAddress: "Ana Prueba\nUnit 2050 Box 4190\nAPO AE 09001" },
    expect: ["unit"],
  },
  {
    name: "a postal service center in the Pacific",
    piece: { returnAddress: "Ana Prueba\nPSC 802 Box 74\nAPO AP 96201" },
    expect: ["unit"],
  },
  {
    name: "only a military post office",
    piece: { returnAddress: "Ana Prueba\nAPO AE 09001" },
    expect: ["post-office"],
  },
  {
    name: "a recipient in the military",
    piece: { deliveryAddress: "Ana Prueba\nUnit 2050 Box 4190\nAPO AE 09001" },
    expect: [],
  },
  {
    name: "a house in Delaware",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane Unit 5\nDover DE 19901" },
    expect: [],
  },
];
