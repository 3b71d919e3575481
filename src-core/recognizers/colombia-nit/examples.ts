import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "NIT 900000000-5", match: "900000000-5", confidence: "certain" },
    { text: "N.I.T. 900.000.000-5", match: "900.000.000-5", confidence: "certain" },
    { text: "900.000.000-5", match: "900.000.000-5", confidence: "likely" },
    { text: "NIT: 900000000-6", match: "900000000-6", confidence: "possible" },
  ],
  notFound: ["900000000-5", "900.000.000-6", "NIT 12.345", "NIT 9000000005", "900.000.000-55"],
};
