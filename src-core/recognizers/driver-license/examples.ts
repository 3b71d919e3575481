import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "Driver license A0000001", match: "A0000001", confidence: "certain" },
    { text: "California driver's license no. A0000001", match: "A0000001", confidence: "certain" },
    { text: "Licencia de conducir: A0000001", match: "A0000001", confidence: "certain" },
    { text: "licencia de Florida Z000-000-00-001-0", match: "Z000-000-00-001-0", confidence: "certain" },
    { text: "Texas DL 00000001", match: "00000001", confidence: "certain" },
    { text: "License no. Z000-0000-0001\nIllinois", match: "Z000-0000-0001", confidence: "likely" },
  ],
  notFound: ["License no. 0000001", "Z0000-0000-0001", "DL 123", "Contractor lic. 12345", "Part A0000001"],
};
