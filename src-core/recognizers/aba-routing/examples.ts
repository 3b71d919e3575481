import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "Routing number 123456780", match: "123456780", confidence: "certain" },
    { text: "ABA: 123456780", match: "123456780", confidence: "certain" },
    { text: "Número de ruta 123456780", match: "123456780", confidence: "certain" },
    { text: "Wire to Example Bank, 123456780", match: "123456780", confidence: "likely" },
  ],
  notFound: [
    "123456780",
    "Routing 123456789",
    "Routing 000000000",
    "Routing 12345678",
    "Aurora CO 123456780",
  ],
};
