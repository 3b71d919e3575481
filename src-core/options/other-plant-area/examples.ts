import { court, friend, home, program } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a letter without a return address",
    piece: { deliveryAddress: friend },
    expect: "available",
    cautions: ["area-unknown", "later-date", "date-ties"],
  },
  {
    name: "a letter from a PO Box, left in the own mailbox",
    piece: {
      returnAddress: "Ana Ruiz\nPO BOX 59\nDenver CO 80202",
      deliveryAddress: friend,
      dropOff: "home-mailbox",
    },
    expect: "available",
    cautions: ["area-unknown", "later-date", "date-ties"],
  },
  {
    name: "a program address to a court",
    piece: { returnAddress: program, deliveryAddress: court },
    expect: "available",
    cautions: ["area-unknown", "later-date", "date-ties", "deadline"],
  },
  {
    name: "Certified Mail",
    piece: { deliveryAddress: friend, extras: ["certified"] },
    expect: "available",
    cautions: ["area-unknown", "later-date", "date-ties", "tracked-anyway"],
  },
  {
    name: "mailed elsewhere already",
    piece: { mailedElsewhere: true },
    expect: "not-needed",
    reason: "already",
  },
  { name: "a metered letter", piece: { postage: "meter" }, expect: "not-needed", reason: "no-postmark" },
  {
    name: "a street address on the front",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "not-needed",
    reason: "address-shows",
  },
  {
    name: "a piece that is brought in person",
    piece: { way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
  {
    name: "a letter that a remailer mails",
    piece: { way: "remailer" },
    expect: "not-available",
    reason: "by-another",
  },
];
