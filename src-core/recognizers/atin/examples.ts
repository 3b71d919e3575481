import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "900-93-0000", match: "900-93-0000", confidence: "likely" },
    { text: "ATIN 900-93-0000", match: "900-93-0000", confidence: "certain" },
    { text: "ATIN: 900930000", match: "900930000", confidence: "certain" },
    { text: "Adopción: 900 93 0000", match: "900 93 0000", confidence: "certain" },
  ],
  notFound: ["900-70-0000", "900930000", "900 93 0000", "800-93-0000", "900-93-00000"],
};
