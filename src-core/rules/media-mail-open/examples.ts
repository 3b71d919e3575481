import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a parcel of books by Media Mail",
    piece: { format: "parcel", service: "media-mail", postage: "counter-label", dropOff: "counter" },
    expect: ["inspection", "class-mark"],
  },
  {
    name: "Media Mail with online postage",
    piece: { format: "parcel", service: "media-mail", postage: "online" },
    expect: ["inspection", "class-mark"],
  },
  {
    name: "the same books by Priority Mail",
    piece: { format: "parcel", service: "priority", postage: "online" },
    expect: [],
  },
  { name: "a First-Class letter", piece: {}, expect: [] },
];
