import { friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a letter with a return address",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["hints-organization", "new-address", "not-forwarded"],
  },
  {
    name: "a Priority Mail parcel",
    piece: { returnAddress: home, deliveryAddress: friend, format: "parcel", service: "priority" },
    expect: "available",
    cautions: ["hints-organization", "new-address", "not-forwarded", "fees"],
  },
  {
    name: "the line is chosen",
    piece: { returnAddress: home, markings: ["return-service-requested"] },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "another such line is typed",
    piece: { returnAddress: `${home}\nAddress Service Requested` },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "no return address",
    piece: { deliveryAddress: friend },
    expect: "not-available",
    reason: "needs-return-address",
  },
  {
    name: "a letter sent abroad",
    piece: { returnAddress: home, service: "international" },
    expect: "not-available",
    reason: "abroad",
  },
  {
    name: "a piece that is brought in person",
    piece: { way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
];
