import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "RIF J-00000001-8", match: "J-00000001-8", confidence: "certain" },
    { text: "R.I.F.: V000000023", match: "V000000023", confidence: "certain" },
    { text: "V-00000002-3", match: "V-00000002-3", confidence: "likely" },
    { text: "RIF J-00000001-0", match: "J-00000001-0", confidence: "possible" },
  ],
  notFound: ["J-00000001-0", "V000000023", "A-00000001-8", "Lote J-00000001-8", "V-0000002-3"],
};
