import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  { name: "a registered letter", piece: { extras: ["registered"], dropOff: "counter" }, expect: ["receipt"] },
  {
    name: "a registered letter abroad",
    piece: { service: "international", extras: ["registered"], dropOff: "counter" },
    expect: ["receipt"],
  },
  { name: "a certified letter", piece: { extras: ["certified"], dropOff: "counter" }, expect: [] },
  { name: "an ordinary letter", piece: {}, expect: [] },
];
