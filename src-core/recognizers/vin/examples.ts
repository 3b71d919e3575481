import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "VIN 1M8GDM9AXKP042788", match: "1M8GDM9AXKP042788", confidence: "certain" },
    { text: "Núm. de serie 1M8GDM9AXKP042788", match: "1M8GDM9AXKP042788", confidence: "certain" },
    { text: "1M8GDM9AXKP042788", match: "1M8GDM9AXKP042788", confidence: "likely" },
    { text: "VIN: 1M8GDM9A1KP042788", match: "1M8GDM9A1KP042788", confidence: "possible" },
  ],
  notFound: [
    "1M8GDM9A1KP042788",
    "11111111111111111",
    "1M8GDM9AXKP04278",
    "1M8GDM9AXKPO42788",
    "Order 1M8GDM9AXKP042788",
  ],
};
