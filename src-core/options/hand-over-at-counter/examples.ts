import { friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a letter in a box",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["seen", "ask-for-proof"],
  },
  {
    name: "a bulky stamped envelope in a box",
    piece: { returnAddress: home, deliveryAddress: friend, format: "flat", size: "env-9x12", bulky: true },
    expect: "available",
    cautions: ["seen", "ask-for-proof"],
  },
  {
    name: "Certified Mail in the own mailbox",
    piece: { extras: ["certified"], dropOff: "home-mailbox" },
    expect: "available",
    cautions: ["seen", "ask-for-proof", "certified-receipt"],
  },
  { name: "a counter letter", piece: { dropOff: "counter" }, expect: "not-needed", reason: "already" },
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
