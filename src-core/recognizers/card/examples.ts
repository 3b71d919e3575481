import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "4111 1111 1111 1111", match: "4111 1111 1111 1111", confidence: "certain" },
    { text: "5555-5555-5555-4444", match: "5555-5555-5555-4444", confidence: "certain" },
    { text: "3782 822463 10005", match: "3782 822463 10005", confidence: "certain" },
    { text: "4111111111111111", match: "4111111111111111", confidence: "likely" },
    { text: "4111 1111 1111 1111 12/30", match: "4111 1111 1111 1111", confidence: "certain" },
    { text: "Visa 4111111111111111", match: "4111111111111111", confidence: "certain" },
    { text: "Tarjeta de crédito: 4111111111111111", match: "4111111111111111", confidence: "certain" },
  ],
  notFound: [
    "4111 1111 1111 1112",
    "Visa 4111 1111 1111 1112",
    "9111 1111 1111 1111",
    "41111 1111 1111 111",
    "9407 3000 0000 0000 0000 03",
    "71969010756003077385",
    "4111 1111 1111 1111 4111",
    "01234567094987654321",
  ],
};
