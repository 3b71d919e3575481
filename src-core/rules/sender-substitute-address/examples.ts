import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "the program is named",
    piece: {
      returnAddress: "Ana Prueba\nAddress Confidentiality Program\n100 Sample Plaza Apt 999\nDenver CO 80012",
    },
    expect: ["program"],
  },
  {
    name: "Safe at Home in a state that uses the name",
    piece: { returnAddress: "Ana Prueba\nSafe at Home\nPO Box 59\nSaint Paul MN 55101" },
    expect: ["program"],
  },
  {
    name: "a program without a state",
    piece: { returnAddress: "Ana Prueba\nAddress Confidentiality Program\nPO Box 59" },
    expect: ["program-no-state"],
  },
  {
    name: "only the letters ACP",
    piece: { returnAddress: "Ana Prueba\nACP 999\nPO Box 59\nDenver CO 80012" },
    expect: ["sounds-like"],
  },
  {
    name: "Safe at Home in a state without a program of that name",
    piece: { returnAddress: "Safe at Home\nPO Box 59\nDallas TX 75201" },
    expect: ["sounds-like"],
  },
  {
    name: "a home inspector with a similar name",
    piece: { returnAddress: "Safe at Home Inspections LLC\nPO Box 59\nSaint Paul MN 55101" },
    expect: [],
  },
  {
    name: "an ordinary box",
    piece: { returnAddress: "Ana Prueba\nPO Box 59\nDenver CO 80012" },
    expect: [],
  },
];
