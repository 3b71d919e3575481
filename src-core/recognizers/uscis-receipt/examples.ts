import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "IOE0000000000", match: "IOE0000000000", confidence: "likely" },
    { text: "EAC-26-000-00001", match: "EAC-26-000-00001", confidence: "likely" },
    { text: "msc 26 000 00001", match: "msc 26 000 00001", confidence: "likely" },
    { text: "Receipt Number: IOE0000000000", match: "IOE0000000000", confidence: "certain" },
    { text: "Número de recibo: LIN2600000001", match: "LIN2600000001", confidence: "certain" },
    { text: "Caso WAC2600000001", match: "WAC2600000001", confidence: "certain" },
    { text: "ZNY0000000000", match: "ZNY0000000000", confidence: "possible" },
    { text: "Recibo ZNY0000000000", match: "ZNY0000000000", confidence: "certain" },
    { text: "ABC0000000000", match: "ABC0000000000", confidence: "possible" },
    { text: "Case ABC0000000000", match: "ABC0000000000", confidence: "possible" },
    { text: "Receipt # ABC0000000000", match: "ABC0000000000", confidence: "likely" },
  ],
  notFound: [
    "IOE000000000",
    "IOE00000000000",
    "XIOE0000000000",
    "abc0000000000",
    "TEL2125550100",
    "SKU ABC0000000000",
    "ABC 26 000 00001",
    "RR473124829GB",
  ],
};
