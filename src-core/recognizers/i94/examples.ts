import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "I-94: 000000000A0", match: "000000000A0", confidence: "certain" },
    { text: "I-94 No. 00000000000", match: "00000000000", confidence: "certain" },
    { text: "Admission number 000000001A2", match: "000000001A2", confidence: "certain" },
    { text: "Número de admisión: 00000000001", match: "00000000001", confidence: "certain" },
    { text: "Copy of my I-94 for Ana, 000000001A2", match: "000000001A2", confidence: "likely" },
  ],
  notFound: ["000000000A0", "00000000000", "I-94: 00000000A0", "UPC 01234567890", "I-94 enclosed"],
};
