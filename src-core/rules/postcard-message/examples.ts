import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a postcard with a message",
    piece: { format: "postcard", size: "card-4x6", message: "See you at the hearing." },
    expect: ["open"],
  },
  {
    name: "a message of one word",
    piece: { format: "postcard", size: "card-4x6", message: " Gracias " },
    expect: ["open"],
  },
  { name: "an empty postcard", piece: { format: "postcard", size: "card-4x6" }, expect: [] },
  { name: "words left over after a change to a letter", piece: { message: "See you." }, expect: [] },
];
