import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "1Z999AA10123456784", match: "1Z999AA10123456784", confidence: "certain" },
    { text: "1Z 999 AA1 01 2345 6784", match: "1Z 999 AA1 01 2345 6784", confidence: "certain" },
    { text: "1Z12345E6605272234", match: "1Z12345E6605272234", confidence: "certain" },
    { text: "UPS 1Z999AA10123456785", match: "1Z999AA10123456785", confidence: "likely" },
    { text: "1Z999AA10123456785", match: "1Z999AA10123456785", confidence: "possible" },
  ],
  notFound: [
    "1Z999AA1012345678",
    "1Z999AA101234567844",
    "2Z999AA10123456784",
    "A1Z999AA10123456784",
    "1Z ONE WORD AFTER 12",
  ],
};
