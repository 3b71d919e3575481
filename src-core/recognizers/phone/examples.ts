import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "(212) 555-0100", match: "(212) 555-0100", confidence: "likely" },
    { text: "212-555-0100", match: "212-555-0100", confidence: "likely" },
    { text: "212.555.0100", match: "212.555.0100", confidence: "likely" },
    { text: "1-907-555-0142", match: "1-907-555-0142", confidence: "likely" },
    { text: "+1 212 555 0100", match: "+1 212 555 0100", confidence: "likely" },
    { text: "+12125550100", match: "+12125550100", confidence: "likely" },
    { text: "212 555 0100", match: "212 555 0100", confidence: "possible" },
    { text: "(212-555-0100)", match: "212-555-0100", confidence: "likely" },
    { text: "Tel. 212 555 0100", match: "212 555 0100", confidence: "certain" },
    { text: "Phone: 2125550100", match: "2125550100", confidence: "certain" },
    { text: "Teléfono: (907) 555-0142", match: "(907) 555-0142", confidence: "certain" },
    { text: "To order: 212-555-0100", match: "212-555-0100", confidence: "likely" },
    { text: "Llame al 212-555-0100", match: "212-555-0100", confidence: "certain" },
  ],
  notFound: [
    "2125550100",
    "123-555-0100",
    "911-555-0100",
    "555-0100",
    "212-911-0100",
    "80012-1234",
    "CO 80012 212 555 0100",
    "9400 1112 0108 0805 4830 16",
    "078-05-1120",
    "212-555-0100-1",
    "IOE2125550100",
    "Invoice 212-555-0100",
    "Presupuesto 907-555-0142",
  ],
};
