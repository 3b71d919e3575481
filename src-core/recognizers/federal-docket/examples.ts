import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "1:26-cv-00000", match: "1:26-cv-00000", confidence: "likely" },
    { text: "Case 2:26-cr-00001", match: "2:26-cr-00001", confidence: "certain" },
    { text: "Caso núm. 5:26-bk-00001", match: "5:26-bk-00001", confidence: "certain" },
    { text: "No. 1:26-cv-00001-ABC", match: "1:26-cv-00001-ABC", confidence: "certain" },
  ],
  notFound: ["26-cv-123", "1:26-xx-00000", "1:26", "10:30-11:30", "1:26-cv-123"],
};
