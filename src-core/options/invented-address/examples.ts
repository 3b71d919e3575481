import { friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "not-available",
    reason: "never",
  },
  {
    name: "nothing is written",
    piece: { deliveryAddress: friend },
    expect: "not-available",
    reason: "never",
  },
  {
    name: "Priority Mail, which needs an address",
    piece: { deliveryAddress: friend, service: "priority" },
    expect: "not-available",
    reason: "never",
  },
];
