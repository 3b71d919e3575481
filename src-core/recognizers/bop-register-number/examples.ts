import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "00000-000", match: "00000-000", confidence: "possible" },
    { text: "Reg. No. 00000-000", match: "00000-000", confidence: "certain" },
    { text: "Register Number: 00000-000", match: "00000-000", confidence: "certain" },
    { text: "Núm. de registro 00000-000", match: "00000-000", confidence: "certain" },
    { text: "Número de registro: 00000-000", match: "00000-000", confidence: "certain" },
    { text: "John Doe 00000-000\nFCI Example", match: "00000-000", confidence: "likely" },
    { text: "Juan Pérez 00000-000, prisión federal", match: "00000-000", confidence: "likely" },
  ],
  notFound: [
    "Aurora CO 80012-123",
    "80012-1234",
    "00000-00",
    "000000-000",
    "00000000",
    "1-00000-000",
    "Lot 00000-000",
    "078-05-1120",
  ],
};
