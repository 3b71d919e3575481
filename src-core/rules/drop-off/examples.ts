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
  { name: "brought to the door", piece: { way: "in-person" }, expect: ["in-person"] },
  {
    name: "a letter to a remailer is dropped somewhere too",
    piece: { way: "remailer" },
    expect: ["collection-box"],
  },
  {
    name: "printed and mailed by a company",
    piece: { way: "print-and-mail", postage: "permit", dropOff: "office-mail" },
    expect: [],
  },
  {
    name: "printed and mailed by a company, whatever else is chosen",
    piece: { way: "print-and-mail", dropOff: "counter" },
    expect: [],
  },
];
