import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "00050010203123456789", match: "00050010203123456789", confidence: "likely" },
    {
      text: "00 050 010203 123456789 01234-5678",
      match: "00 050 010203 123456789 01234-5678",
      confidence: "likely",
    },
    { text: "01234567094987654321", match: "01234567094987654321", confidence: "possible" },
    { text: "0123456709498765432101234", match: "0123456709498765432101234", confidence: "possible" },
    { text: "01234567094987654321012345678", match: "01234567094987654321012345678", confidence: "possible" },
    {
      text: "01234567094987654321 01234567891",
      match: "01234567094987654321 01234567891",
      confidence: "likely",
    },
    { text: "IMb: 0123 4567 0949 8765 4321", match: "0123 4567 0949 8765 4321", confidence: "certain" },
    {
      text: "Código de barras postal: 01234567094987654321",
      match: "01234567094987654321",
      confidence: "certain",
    },
    { text: "01234567094987654321 01234", match: "01234567094987654321 01234", confidence: "possible" },
  ],
  notFound: [
    "05234567094987654321",
    "012345670949876543210123",
    "9400111201080805483016",
    "4111 1111 1111 1111",
    "0123 4567 0949 8765 4321 0123 4567 0949 8765 4321 0123",
    "Intelligent Mail",
  ],
};
