import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "Inmate # AA0001", match: "AA0001", confidence: "possible" },
    { text: "DIN 00-A-0001", match: "00-A-0001", confidence: "possible" },
    { text: "Interno núm. A00001", match: "A00001", confidence: "possible" },
    { text: "Ana Reyes #00000001\nExample State Prison", match: "00000001", confidence: "possible" },
    { text: "Ana Reyes AA0001\nPrisión estatal Ejemplo", match: "AA0001", confidence: "possible" },
  ],
  notFound: ["AA0001", "Ana Reyes AA0001", "Lot AA0001", "00000001", "Apt 12345, 10 Prison Rd"],
};
