import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a certified letter",
    piece: { extras: ["certified"], dropOff: "counter" },
    expect: ["certified"],
  },
  {
    name: "a registered letter",
    piece: { extras: ["registered"], dropOff: "counter" },
    expect: ["registered"],
  },
  {
    name: "a certified letter with an electronic return receipt has one label",
    piece: { extras: ["certified", "return-receipt-electronic"], dropOff: "counter" },
    expect: ["certified"],
  },
  { name: "an ordinary letter", piece: {}, expect: [] },
  {
    name: "a Certificate of Mailing stays with the sender",
    piece: { extras: ["certificate-of-mailing"], dropOff: "counter" },
    expect: [],
  },
];
