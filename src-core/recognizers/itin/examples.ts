import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "900-70-0000", match: "900-70-0000", confidence: "likely" },
    { text: "999-99-0000", match: "999-99-0000", confidence: "likely" },
    { text: "900 70 0000", match: "900 70 0000", confidence: "possible" },
    { text: "ITIN 900700000", match: "900700000", confidence: "certain" },
    { text: "ITIN: 900-50-0000", match: "900-50-0000", confidence: "certain" },
    {
      text: "Identificación personal del contribuyente: 900-88-0000",
      match: "900-88-0000",
      confidence: "certain",
    },
    { text: "Núm. de ITIN 900-65-0000", match: "900-65-0000", confidence: "certain" },
  ],
  notFound: [
    "900700000",
    "900-66-0000",
    "900-89-0000",
    "900-93-0000",
    "ITIN 900-93-0000",
    "078-05-1120",
    "90070-0000",
  ],
};
