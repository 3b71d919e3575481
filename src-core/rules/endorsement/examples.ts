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
  {
    name: "an endorsement typed under the return address",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane\nDenver CO 80012\nReturn Service Requested" },
    expect: ["organization"],
  },
  {
    name: "chosen and typed endorsements are one finding",
    piece: { frontText: "ADDRESS SERVICE REQUESTED", markings: ["return-service-requested"] },
    expect: ["organization"],
  },
  { name: "a line that merely asks for service", piece: { frontText: "Service requested" }, expect: [] },
  { name: "no marking", piece: {}, expect: [] },
  {
    name: "a marking that is not an endorsement",
    piece: { markings: ["personal-confidential"] },
    expect: [],
  },
];
