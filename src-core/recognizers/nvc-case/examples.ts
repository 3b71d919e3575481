import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "NVC Case No. GUZ0000000000", match: "GUZ0000000000", confidence: "certain" },
    { text: "Caso de visa: XYZ0000000000", match: "XYZ0000000000", confidence: "certain" },
    { text: "Case CDJ0000000000", match: "CDJ0000000000", confidence: "certain" },
    { text: "Núm. de caso CDJ0000000000", match: "CDJ0000000000", confidence: "certain" },
    { text: "To NVC, fee for GUZ0000000000", match: "GUZ0000000000", confidence: "likely" },
    { text: "GUZ0000000000", match: "GUZ0000000000", confidence: "possible" },
  ],
  notFound: ["IOE0000000000", "GUZ000000000", "GUZ 00 000 00000", "SKU GUZ0000000000", "TEL2125550100"],
};
