import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a clinic's logo",
    piece: { returnAddress: "PO Box 59\nDenver CO 80012", logo: "Sample Valley Women's Clinic" },
    expect: ["health"],
  },
  {
    name: "an immigration legal aid office",
    piece: { returnAddress: "Example Immigrant Legal Services\n12 Sample Lane\nDenver CO 80012" },
    expect: ["immigration"],
  },
  {
    name: "a Spanish law office",
    piece: { logo: "Bufete de abogados Ejemplo" },
    expect: ["legal"],
  },
  {
    name: "a logo whose words tell a matter",
    piece: { logo: "Sample Pharmacy\nRefill reminder" },
    expect: ["health"],
  },
  {
    name: "two hints, of which the strongest speaks",
    piece: { logo: "New Dawn Recovery\nSample Coalition" },
    expect: ["sounds-like"],
  },
  { name: "a name that only sounds alike", piece: { logo: "New Dawn Recovery" }, expect: ["sounds-like"] },
  { name: "a bakery", piece: { logo: "Sample Valley Bakery" }, expect: [] },
  {
    name: "a street that sounds like a church",
    piece: { returnAddress: "Ana Prueba\n12 Church Street\nTemple TX 76501" },
    expect: [],
  },
];
