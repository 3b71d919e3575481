import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "Green card ABC0000000000", match: "ABC0000000000", confidence: "certain" },
    { text: "EAD card no. SRC0000000000", match: "SRC0000000000", confidence: "certain" },
    { text: "Tarjeta verde: ABC0000000000", match: "ABC0000000000", confidence: "certain" },
    { text: "Permiso de trabajo núm. ABC0000000000", match: "ABC0000000000", confidence: "certain" },
  ],
  notFound: ["IOE0000000000", "ABC000000000", "abc0000000000", "Order ABC0000000000", "TEL2125550100"],
};
