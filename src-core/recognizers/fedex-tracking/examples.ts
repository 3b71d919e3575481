import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "FedEx 9865 7878 8855", match: "9865 7878 8855", confidence: "certain" },
    { text: "FedEx Express: 477179081230", match: "477179081230", confidence: "certain" },
    { text: "FedEx Ground 041441760228964", match: "041441760228964", confidence: "certain" },
    { text: "FedEx 986578788856", match: "986578788856", confidence: "possible" },
    { text: "9611020987654312345672", match: "9611020987654312345672", confidence: "likely" },
    { text: "477179081230, ship by FedEx", match: "477179081230", confidence: "likely" },
  ],
  notFound: ["986578788855", "041441760228964", "FedEx 12345", "9611020987654312345673", "UPC 012345678905"],
};
