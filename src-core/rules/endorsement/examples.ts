import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "Return Service Requested",
    piece: { markings: ["return-service-requested"] },
    expect: ["organization"],
  },
  {
    name: "two endorsements are one finding",
    piece: { markings: ["address-service-requested", "change-service-requested"] },
    expect: ["organization"],
  },
  { name: "no marking", piece: {}, expect: [] },
  {
    name: "a marking that is not an endorsement",
    piece: { markings: ["personal-confidential"] },
    expect: [],
  },
];
