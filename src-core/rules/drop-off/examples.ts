import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  { name: "a blue box on the street", piece: {}, expect: ["collection-box"] },
  { name: "the home mailbox", piece: { dropOff: "home-mailbox" }, expect: ["home-mailbox"] },
  { name: "a post office counter", piece: { dropOff: "counter" }, expect: ["counter"] },
  {
    name: "a lobby kiosk",
    piece: { dropOff: "kiosk", postage: "kiosk-label" },
    expect: ["kiosk"],
  },
  {
    name: "the office's outgoing mail",
    piece: { dropOff: "office-mail", postage: "meter" },
    expect: ["office-mail"],
  },
];
