import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "SEVIS N0000000000", match: "N0000000000", confidence: "certain" },
    { text: "SEVIS ID: N0000000001", match: "N0000000001", confidence: "certain" },
    { text: "Núm. de SEVIS N0000000001", match: "N0000000001", confidence: "certain" },
    { text: "I-20 for N0000000001", match: "N0000000001", confidence: "likely" },
    { text: "N0000000001\nInternational Student Office", match: "N0000000001", confidence: "likely" },
  ],
  notFound: ["N0000000000", "SEVIS N000000000", "SEVIS N00000000001", "Part N0000000000", "AN0000000000"],
};
