import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "EIN 12-0000000", match: "12-0000000", confidence: "certain" },
    { text: "Employer ID No. 120000000", match: "120000000", confidence: "certain" },
    { text: "Empleador 12-0000000", match: "12-0000000", confidence: "certain" },
    { text: "Form W-2 for 12-0000000", match: "12-0000000", confidence: "likely" },
    { text: "Núm. patronal: 12-0000000", match: "12-0000000", confidence: "certain" },
  ],
  notFound: ["12-0000000", "EIN 07-0000000", "EIN 12-000000", "EIN 12-00000000", "Lot 12-0000000"],
};
