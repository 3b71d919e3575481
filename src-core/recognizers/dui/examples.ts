import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "00000001-8", match: "00000001-8", confidence: "likely" },
    { text: "12345678-4", match: "12345678-4", confidence: "likely" },
    { text: "DUI: 00000001-8", match: "00000001-8", confidence: "certain" },
    { text: "DUI No. 123456784", match: "123456784", confidence: "certain" },
    { text: "Documento Único de Identidad: 12345678-4", match: "12345678-4", confidence: "certain" },
    { text: "DUI 12345678-0", match: "12345678-0", confidence: "possible" },
  ],
  notFound: [
    "Account 00000001-8",
    "DUI 123456780",
    "12345678-0",
    "04567890-0",
    "000000018",
    "123456784",
    "1234567-8",
    "80012-1234",
    "12345678-44",
  ],
};
