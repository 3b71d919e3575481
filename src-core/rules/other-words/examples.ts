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
    piece: { frontText: "Photos", backText: "Call your sister" },
    expect: ["words", "words"],
  },
  {
    name: "words that tell a matter, beside others",
    piece: { frontText: "Please open now\nYour lab results\nare inside", backText: "Stop the eviction" },
    expect: ["health", "court"],
  },
  {
    name: "a reference line that tells a matter",
    piece: { frontText: "Re: my asylum claim" },
    expect: ["immigration"],
  },
  {
    name: "a Spanish line that tells a matter",
    piece: { backText: "Papeles del divorcio" },
    expect: ["court"],
  },
  {
    name: "a medicine in a window",
    piece: { window: "delivery", windowText: "Account 77310\nYour refill of PrEP" },
    expect: ["health"],
  },
  {
    name: "the same matter twice on one side",
    piece: { frontText: "Lab results\nRe: account 12\nYour prescription" },
    expect: ["health"],
  },
  {
    name: "words with an ordinary meaning",
    piece: { frontText: "See you at the church party", backText: "A speedy recovery!" },
    expect: ["words", "words"],
  },
  {
    name: "words in a window that tell nothing",
    piece: { window: "delivery", windowText: "Order 12 of 20" },
    expect: [],
  },
  { name: "only a number with its label", piece: { frontText: "A-Number: A 000-000-001" }, expect: [] },
  { name: "only a reference line", piece: { frontText: "Re: my rent dispute" }, expect: [] },
  { name: "only a phone number", piece: { backText: "Call (303) 555-0142" }, expect: [] },
  { name: "a plain envelope", piece: {}, expect: [] },
];
