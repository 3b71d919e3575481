import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "XEXX010101HNEXXXA4", match: "XEXX010101HNEXXXA4", confidence: "certain" },
    { text: "PEXJ850228HDFRXN02", match: "PEXJ850228HDFRXN02", confidence: "certain" },
    { text: "pexj850228hdfrxn02", match: "pexj850228hdfrxn02", confidence: "certain" },
    { text: "CURP: PEXJ850228HDFRXN02", match: "PEXJ850228HDFRXN02", confidence: "certain" },
    {
      text: "Clave Única de Registro de Población XEXX010101HNEXXXA4",
      match: "XEXX010101HNEXXXA4",
      confidence: "certain",
    },
    { text: "PEXJ850228HDFRXN03", match: "PEXJ850228HDFRXN03", confidence: "possible" },
    { text: "CURP XEXX010101HNEXXXA5", match: "XEXX010101HNEXXXA5", confidence: "likely" },
    { text: "PEXJ 850228 HDFRXN 02", match: "PEXJ 850228 HDFRXN 02", confidence: "certain" },
  ],
  notFound: [
    "PEXJ850230HDFRXN04",
    "PEXJ850228HZZRXN02",
    "PEXJ850228XDFRXN0",
    "PEXJ850228HDFRXN02A",
    "PEXJ850228ADFRXN02",
  ],
};
