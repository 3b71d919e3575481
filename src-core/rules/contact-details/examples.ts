import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a phone number under the return address",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane\nDenver CO 80012\nTel. (303) 555-0142" },
    expect: ["phone"],
  },
  { name: "an e-mail address on the back", piece: { backText: "ana@example.org" }, expect: ["email"] },
  {
    name: "both in a logo",
    piece: { logo: "Sample Valley Bakery\n303-555-0142\nhello@example.org" },
    expect: ["phone", "email"],
  },
  {
    name: "ZIP+4 is not a phone number",
    piece: { returnAddress: "PO Box 59\nDenver CO 80012-0059" },
    expect: [],
  },
  { name: "no contact details", piece: { backText: "Thank you" }, expect: [] },
];
