import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "General Delivery",
    piece: { returnAddress: "Ana Prueba\nGeneral Delivery\nDenver CO 80012" },
    expect: ["general-delivery"],
  },
  {
    name: "in capitals with its four digits",
    piece: { returnAddress: "ANA PRUEBA\nGENERAL DELIVERY\nDENVER CO 80012-9999" },
    expect: ["general-delivery"],
  },
  {
    name: "a recipient at General Delivery",
    piece: { deliveryAddress: "Ana Prueba\nGeneral Delivery\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "a box",
    piece: { returnAddress: "Ana Prueba\nPO Box 59\nDenver CO 80012" },
    expect: [],
  },
];
