import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "92748931507708513018050063", match: "92748931507708513018050063", confidence: "certain" },
    { text: "9361289878700317633795", match: "9361289878700317633795", confidence: "certain" },
    { text: "9400111201080805483016", match: "9400111201080805483016", confidence: "certain" },
    { text: "9505 5110 6960 5048 6006 24", match: "9505 5110 6960 5048 6006 24", confidence: "certain" },
    { text: "9101026837331000039521", match: "9101026837331000039521", confidence: "certain" },
    {
      text: "Certified Mail 9407 3000 0000 0000 0000 03",
      match: "9407 3000 0000 0000 0000 03",
      confidence: "certain",
    },
    {
      text: "4201028200009261290113185417468510",
      match: "4201028200009261290113185417468510",
      confidence: "certain",
    },
    {
      text: "420 22153 9101026837331000039521",
      match: "420 22153 9101026837331000039521",
      confidence: "certain",
    },
    {
      text: "Aurora CO 80012 9400 1112 0108 0805 4830 16",
      match: "9400 1112 0108 0805 4830 16",
      confidence: "certain",
    },
    {
      text: "Número de rastreo: 9400 1112 0108 0805 4830 16",
      match: "9400 1112 0108 0805 4830 16",
      confidence: "certain",
    },
    { text: "03071790000523483741", match: "03071790000523483741", confidence: "likely" },
    { text: "71969010756003077385", match: "71969010756003077385", confidence: "likely" },
    { text: "77000000000000000002", match: "77000000000000000002", confidence: "certain" },
    {
      text: "Article number 7196 9010 7560 0307 7385",
      match: "7196 9010 7560 0307 7385",
      confidence: "certain",
    },
    {
      text: "Correo Certificado 7020 0000 0000 0000 0003",
      match: "7020 0000 0000 0000 0003",
      confidence: "certain",
    },
    {
      text: "Certified Mail 7020 0000 0000 0000 0001",
      match: "7020 0000 0000 0000 0001",
      confidence: "likely",
    },
    { text: "9400111201080805483017", match: "9400111201080805483017", confidence: "possible" },
    { text: "Tracking no. 9400111201080805483017", match: "9400111201080805483017", confidence: "likely" },
  ],
  notFound: [
    "71969010756003077386",
    "00050010203123456789",
    "8400111201080805483016",
    "4111 1111 1111 1111",
    "80012-1234",
    "(212) 555-0100",
    "12345678901234567890123",
    "420 22153 8101026837331000039521",
    "X9400111201080805483016",
    "9400 1112 0108 0805 4830 17 80012",
  ],
};
