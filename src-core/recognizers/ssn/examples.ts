import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "078-05-1120", match: "078-05-1120", confidence: "likely" },
    { text: "219 09 9999", match: "219 09 9999", confidence: "possible" },
    { text: "SSN: 078-05-1120", match: "078-05-1120", confidence: "certain" },
    { text: "Social Security No. 078 05 1120", match: "078 05 1120", confidence: "certain" },
    { text: "SSN 078051120", match: "078051120", confidence: "certain" },
    { text: "Número de Seguro Social: 219-09-9999", match: "219-09-9999", confidence: "certain" },
    { text: "Seguro Social núm. 219099999", match: "219099999", confidence: "certain" },
  ],
  notFound: [
    "078051120",
    "000-12-3456",
    "666-12-3456",
    "123-45-0000",
    "123-00-4567",
    "900-70-0000",
    "80012-1234",
    "SSN 000-12-3456",
    "078-05 1120",
    "1-078-05-1120",
    "12 078 05 1120",
  ],
};
