import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "A000-000-001", match: "A000-000-001", confidence: "likely" },
    { text: "A 000 000 001", match: "A 000 000 001", confidence: "likely" },
    { text: "A000000001", match: "A000000001", confidence: "likely" },
    { text: "A# 000-000-001", match: "A# 000-000-001", confidence: "certain" },
    { text: "A-Number: 000-000-001", match: "000-000-001", confidence: "certain" },
    { text: "USCIS# 000-000-001", match: "000-000-001", confidence: "certain" },
    { text: "Alien Registration No. A000000001", match: "A000000001", confidence: "certain" },
    { text: "Número A: 000 000 001", match: "A: 000 000 001", confidence: "certain" },
    { text: "Núm. de A 000-000-001", match: "A 000-000-001", confidence: "certain" },
    { text: "Número de A 000-000-001", match: "A 000-000-001", confidence: "certain" },
    { text: "Número de registro de extranjero: A00000001", match: "A00000001", confidence: "certain" },
    { text: "Ana Reyes A00-000-001", match: "A00-000-001", confidence: "likely" },
    { text: "A00000001", match: "A00000001", confidence: "possible" },
    { text: "A0000001", match: "A0000001", confidence: "possible" },
    { text: "Ana Reyes, A00000001, Detention Center", match: "A00000001", confidence: "likely" },
    { text: "Ana Reyes, A00000001, centro de detención", match: "A00000001", confidence: "likely" },
  ],
  notFound: [
    "000-000-001",
    "000000001",
    "A1",
    "A000001",
    "A0000000001",
    "Avenue A 555-0142",
    "120 Avenue A, New York NY 10009-1234",
    "Vive a 123 456 789 metros",
    "BA000000001",
    "A000-000-001-2",
  ],
};
