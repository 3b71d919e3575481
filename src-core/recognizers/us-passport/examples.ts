import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "Passport X00000001", match: "X00000001", confidence: "certain" },
    { text: "Passport card # C00000001", match: "C00000001", confidence: "certain" },
    { text: "Pasaporte núm. 000000001", match: "000000001", confidence: "certain" },
    { text: "Pasaporte núm. A00000001", match: "A00000001", confidence: "certain" },
    { text: "My passport is lost, it was 000000001", match: "000000001", confidence: "likely" },
  ],
  notFound: ["X00000001", "000000001", "Passport X0000001", "Passport X000000001", "Part no. A00000001"],
};
