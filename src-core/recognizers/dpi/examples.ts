import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "1234 56789 0101", match: "1234 56789 0101", confidence: "likely" },
    { text: "1000 00002 0101", match: "1000 00002 0101", confidence: "likely" },
    { text: "1000000020101", match: "1000000020101", confidence: "possible" },
    { text: "DPI: 1000 00002 0101", match: "1000 00002 0101", confidence: "certain" },
    { text: "CUI 1000000020101", match: "1000000020101", confidence: "certain" },
    { text: "Núm. de identidad: 1000 00002 2217", match: "1000 00002 2217", confidence: "certain" },
  ],
  notFound: [
    "1234 56780 0101",
    "1000 00002 2301",
    "1000 00002 0001",
    "1000 00002 0100",
    "DPI 1234 56780 0101",
    "100000002010",
    "10000000201011",
    "1000 00002 0101 1234",
  ],
};
