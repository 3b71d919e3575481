import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "2027AF00001", match: "2027AF00001", confidence: "likely" },
    { text: "DV case 2027EU00002", match: "2027EU00002", confidence: "certain" },
    { text: "Case Number: 2026SA12", match: "2026SA12", confidence: "certain" },
    { text: "Lotería de visas 2027NA00003", match: "2027NA00003", confidence: "certain" },
  ],
  notFound: ["2027XX00001", "2027AF", "1927AF00001", "2027AF1", "Order 2027AF00001", "2027AF000000001"],
};
