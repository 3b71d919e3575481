import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  { name: "a stamped letter", piece: {}, expect: "not-available", reason: "tells-account" },
  { name: "a metered letter", piece: { postage: "meter" }, expect: "not-available", reason: "tells-account" },
  {
    name: "it is chosen",
    piece: { postage: "permit", dropOff: "counter" },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "a piece that is brought in person",
    piece: { way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
];
