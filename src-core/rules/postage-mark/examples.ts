import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  { name: "a metered letter", piece: { postage: "meter" }, expect: ["meter"] },
  { name: "a letter with online postage", piece: { postage: "online" }, expect: ["online"] },
  {
    name: "a flat with a label printed at the counter",
    piece: { format: "flat", size: "env-9x12", postage: "counter-label", dropOff: "counter" },
    expect: ["counter-label"],
  },
  {
    name: "a letter with a kiosk sticker",
    piece: { postage: "kiosk-label", dropOff: "kiosk" },
    expect: ["kiosk-label"],
  },
  { name: "a letter with a permit imprint", piece: { postage: "permit" }, expect: ["permit"] },
  { name: "a letter with a stamp", piece: { postage: "stamp" }, expect: [] },
  {
    name: "a certified letter paid with stamps has other labels, but no postage mark",
    piece: { postage: "stamp", extras: ["certified"], dropOff: "counter" },
    expect: [],
  },
  {
    name: "the mark of a company that prints and mails letters",
    piece: { way: "print-and-mail", postage: "permit", dropOff: "office-mail" },
    expect: ["vendor"],
  },
  { name: "a metered envelope brought in person", piece: { postage: "meter", way: "in-person" }, expect: [] },
];
