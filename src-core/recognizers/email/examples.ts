import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "clinic@example.org", match: "clinic@example.org", confidence: "likely" },
    {
      text: "Write to <m.reyes+mail@mail.example.org>.",
      match: "m.reyes+mail@mail.example.org",
      confidence: "likely",
    },
    { text: "E-mail: clinic@example.org", match: "clinic@example.org", confidence: "certain" },
    { text: "Correo electrónico: clinica@example.org", match: "clinica@example.org", confidence: "certain" },
    { text: "Escriba a clinica@example.org", match: "clinica@example.org", confidence: "certain" },
  ],
  notFound: ["a@b", "user@.org", "@example.org", "2 @ 3.50", "name@-example.org", "name@example.123", "#@!"],
};
