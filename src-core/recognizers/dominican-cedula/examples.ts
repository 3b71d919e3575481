import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "402-0000001-2", match: "402-0000001-2", confidence: "likely" },
    { text: "Cédula 402-0000001-2", match: "402-0000001-2", confidence: "certain" },
    { text: "Dominican ID: 40200000012", match: "40200000012", confidence: "certain" },
    { text: "Su cédula, de Santo Domingo: 40200000012", match: "40200000012", confidence: "likely" },
  ],
  notFound: ["402-0000001-3", "40200000012", "000-0000000-0", "402-0000001", "Factura 402-0000001-2"],
};
