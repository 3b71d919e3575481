import { court, electionOffice, friend, home, jail, lawOffice } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { returnAddress: home, deliveryAddress: friend, lettering: "handwritten" },
    expect: "available",
    cautions: ["reads-contents", "account", "copies-only"],
  },
  {
    name: "a letter to a court",
    piece: { returnAddress: home, deliveryAddress: court },
    expect: "available",
    cautions: ["reads-contents", "account", "copies-only", "deadline"],
  },
  {
    name: "a family letter to a person in detention",
    piece: { returnAddress: home, deliveryAddress: jail },
    expect: "available",
    cautions: ["reads-contents", "account", "copies-only", "custody-check"],
  },
  {
    name: "a company prints and mails it",
    piece: { way: "print-and-mail", postage: "permit", dropOff: "office-mail" },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "a piece that is brought in person",
    piece: { way: "in-person" },
    expect: "not-needed",
    reason: "other-way",
  },
  {
    name: "a parcel",
    piece: { returnAddress: home, format: "parcel" },
    expect: "not-available",
    reason: "not-a-letter",
  },
  {
    name: "Certified Mail",
    piece: { returnAddress: home, extras: ["certified"] },
    expect: "not-available",
    reason: "services",
  },
  {
    name: "no return address",
    piece: { deliveryAddress: friend },
    expect: "not-available",
    reason: "needs-sender",
  },
  {
    name: "a lawyer's letter to a person in detention",
    piece: { returnAddress: lawOffice, deliveryAddress: jail },
    expect: "not-available",
    reason: "lawyer-to-custody",
  },
  {
    name: "a ballot",
    piece: { returnAddress: home, deliveryAddress: electionOffice },
    expect: "not-available",
    reason: "ballot-envelope",
  },
];
