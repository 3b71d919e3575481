import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a sentence on the front",
    piece: { frontText: "Your test results are inside" },
    expect: ["words"],
  },
  {
    name: "two lines on the back",
    piece: { backText: "With love\nfrom the three of us" },
    expect: ["words"],
  },
  {
    name: "front and back",
    piece: { frontText: "Photos", backText: "Stop the eviction" },
    expect: ["words", "words"],
  },
  { name: "only a number with its label", piece: { frontText: "A-Number: A 000-000-001" }, expect: [] },
  { name: "only a reference line", piece: { frontText: "Re: my rent dispute" }, expect: [] },
  { name: "only a phone number", piece: { backText: "Call (303) 555-0142" }, expect: [] },
  { name: "a plain envelope", piece: {}, expect: [] },
];
