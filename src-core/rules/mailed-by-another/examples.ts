import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  { name: "a letter that a remailer sends on", piece: { way: "remailer" }, expect: ["remailer"] },
  {
    name: "a letter printed and mailed by a company",
    piece: { way: "print-and-mail", postage: "permit", dropOff: "office-mail" },
    expect: ["print-and-mail"],
  },
  { name: "a letter that the sender mails", piece: {}, expect: [] },
  { name: "a letter brought in person", piece: { way: "in-person" }, expect: [] },
];
