import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "words show above the address",
    piece: { window: "delivery", windowText: "Your order for November" },
    expect: ["readable"],
  },
  {
    name: "words show in the second window",
    piece: { window: "delivery-and-return", windowText: "Second page of three" },
    expect: ["readable"],
  },
  { name: "nobody can say what shows", piece: { window: "delivery" }, expect: ["may-shift"] },
  {
    name: "a number shows, and more may",
    piece: { window: "delivery", windowText: "SSN 078-05-1120" },
    expect: ["may-shift"],
  },
  {
    name: "words that tell a matter show",
    piece: { window: "delivery", windowText: "Your treatment plan" },
    expect: [],
  },
  { name: "no window", piece: {}, expect: [] },
  { name: "words left over from a window that is gone", piece: { windowText: "Past due" }, expect: [] },
];
