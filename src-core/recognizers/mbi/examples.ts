import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "MBI 1EG4-TE5-MK73", match: "1EG4-TE5-MK73", confidence: "certain" },
    { text: "Número de Medicare: 1EG4TE5MK73", match: "1EG4TE5MK73", confidence: "certain" },
    { text: "1EG4-TE5-MK73", match: "1EG4-TE5-MK73", confidence: "likely" },
    { text: "1EG4TE5MK73", match: "1EG4TE5MK73", confidence: "possible" },
  ],
  notFound: ["0EG4TE5MK73", "1SG4TE5MK73", "1EG4-TE5-MK7", "Model 1EG4TE5MK73", "1eg4te5mk73"],
};
