import { abroad, agency, court, electionOffice, friend, home, jail, military } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a letter to a neighbor",
    piece: { deliveryAddress: friend },
    expect: "available",
    cautions: ["seen", "no-mailbox"],
  },
  {
    name: "Certified Mail to an agency",
    piece: { returnAddress: home, deliveryAddress: agency, extras: ["certified"] },
    expect: "available",
    cautions: ["seen", "stamped-copy", "ask-first", "no-mailbox"],
  },
  {
    name: "a filing with an immigration court",
    piece: { returnAddress: home, deliveryAddress: court },
    expect: "available",
    cautions: ["seen", "shared-building", "stamped-copy", "ask-first", "no-mailbox"],
  },
  {
    name: "a ballot",
    piece: { returnAddress: home, deliveryAddress: electionOffice },
    expect: "available",
    cautions: ["seen", "no-mailbox", "ballot-envelope"],
  },
  { name: "brought in person already", piece: { way: "in-person" }, expect: "not-needed", reason: "already" },
  {
    name: "a letter that a remailer mails",
    piece: { way: "remailer" },
    expect: "not-needed",
    reason: "other-way",
  },
  {
    name: "a person in detention",
    piece: { deliveryAddress: jail },
    expect: "not-available",
    reason: "custody",
  },
  {
    name: "a letter sent abroad",
    piece: { deliveryAddress: abroad, service: "international" },
    expect: "not-available",
    reason: "abroad",
  },
  {
    name: "a PO Box",
    piece: { deliveryAddress: "Ben Ortiz\nPO BOX 12\nPueblo CO 81003" },
    expect: "not-available",
    reason: "box",
  },
  {
    name: "a military address",
    piece: { deliveryAddress: military },
    expect: "not-available",
    reason: "box",
  },
];
