import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "Matrícula consular 0000000", match: "0000000", confidence: "likely" },
    { text: "Matrícula consular núm. 00000001", match: "00000001", confidence: "likely" },
    { text: "Mexican consular ID card: 0000001", match: "0000001", confidence: "likely" },
    { text: "Consular card no. 0000001", match: "0000001", confidence: "likely" },
  ],
  notFound: [
    "0000000",
    "Matrícula 0000000",
    "Matrícula consular",
    "Consular ID 000000",
    "Matrícula consular 000000001",
  ],
};
