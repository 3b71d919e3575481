import { friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "not-available",
    reason: "incomplete",
  },
  {
    name: "a town alone is written",
    piece: { returnAddress: "Aurora CO 80012", deliveryAddress: friend },
    expect: "not-available",
    reason: "incomplete",
  },
  {
    name: "Priority Mail",
    piece: { returnAddress: home, deliveryAddress: friend, service: "priority" },
    expect: "not-available",
    reason: "incomplete",
  },
];
