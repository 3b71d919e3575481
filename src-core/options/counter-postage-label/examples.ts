import { court, friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["shows-office", "counter-visit"],
  },
  {
    name: "a letter with online postage",
    piece: { returnAddress: home, deliveryAddress: friend, postage: "online" },
    expect: "available",
    cautions: ["shows-office", "counter-visit"],
  },
  {
    name: "a filing with an immigration court",
    piece: { returnAddress: home, deliveryAddress: court },
    expect: "available",
    cautions: ["shows-office", "counter-visit", "day-received"],
  },
  {
    name: "a label from the counter",
    piece: { postage: "counter-label", dropOff: "counter" },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "a permit imprint",
    piece: { postage: "permit", dropOff: "counter" },
    expect: "not-available",
    reason: "permit-batch",
  },
  {
    name: "a piece that is brought in person",
    piece: { way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
  {
    name: "a letter that a company prints and mails",
    piece: { way: "print-and-mail", postage: "permit", dropOff: "office-mail" },
    expect: "not-available",
    reason: "by-another",
  },
];
