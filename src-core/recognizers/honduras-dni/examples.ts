import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "0801-1990-00000", match: "0801-1990-00000", confidence: "likely" },
    { text: "DNI 0801-1990-00000", match: "0801-1990-00000", confidence: "certain" },
    { text: "Identidad: 0801199000000", match: "0801199000000", confidence: "certain" },
    { text: "0801199000000 (Honduras)", match: "0801199000000", confidence: "likely" },
  ],
  notFound: ["0801199000000", "0001-1990-00000", "1901-1990-00000", "0801-1890-00000", "0801-1990-0000"],
};
