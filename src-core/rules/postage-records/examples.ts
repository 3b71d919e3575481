import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "online postage is tied to an account, and a business name can be asked for",
    piece: { postage: "online" },
    expect: ["online", "name-on-request"],
  },
  { name: "an office meter", piece: { postage: "meter" }, expect: ["meter", "name-on-request"] },
  { name: "a kiosk sticker", piece: { postage: "kiosk-label", dropOff: "kiosk" }, expect: ["kiosk-label"] },
  { name: "a permit mailing", piece: { postage: "permit" }, expect: ["permit"] },
  {
    name: "a counter label: it depends on how it was paid for",
    piece: { postage: "counter-label", dropOff: "counter" },
    expect: ["counter-label"],
  },
  { name: "a stamped letter", piece: { postage: "stamp" }, expect: [] },
  {
    name: "a stamped letter with a Certificate of Mailing, of which USPS keeps no copy",
    piece: { postage: "stamp", extras: ["certificate-of-mailing"], dropOff: "counter" },
    expect: [],
  },
  {
    name: "a letter printed and mailed by a company, which is another rule",
    piece: { way: "print-and-mail", postage: "permit" },
    expect: [],
  },
];
