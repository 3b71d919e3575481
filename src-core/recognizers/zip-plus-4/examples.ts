import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "80012-1234", match: "80012-1234", confidence: "likely" },
    { text: "Aurora, CO 80012-1234", match: "80012-1234", confidence: "certain" },
    { text: "San Juan PR 00901-1234", match: "00901-1234", confidence: "certain" },
    { text: "ZIP+4: 80012-1234", match: "80012-1234", confidence: "certain" },
    { text: "Código postal 80012-1234", match: "80012-1234", confidence: "certain" },
    { text: "Aurora CO 800121234", match: "800121234", confidence: "likely" },
    { text: "Aurora CO 80012 1234", match: "80012 1234", confidence: "likely" },
  ],
  notFound: [
    "80012",
    "800121234",
    "80012-123",
    "80012-12345",
    "00012-1234",
    "CO 80012 1234 Main St",
    "078-05-1120",
    "1-80012-1234",
  ],
};
