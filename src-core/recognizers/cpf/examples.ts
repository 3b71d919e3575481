import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "000.000.001-91", match: "000.000.001-91", confidence: "certain" },
    { text: "123.456.789-09", match: "123.456.789-09", confidence: "certain" },
    { text: "CPF: 000.000.001-91", match: "000.000.001-91", confidence: "certain" },
    { text: "CPF núm. 12345678909", match: "12345678909", confidence: "certain" },
    { text: "CPF 000.000.001-00", match: "000.000.001-00", confidence: "possible" },
  ],
  notFound: [
    "000.000.001-00",
    "12345678909",
    "CPF 12345678900",
    "111.111.111-11",
    "123.456.789",
    "+12125550100",
  ],
};
