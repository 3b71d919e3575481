import { electionOffice, friend, home, jail, lawOffice } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a printed logo",
    piece: { returnAddress: home, deliveryAddress: friend, logo: "Riverside Family Clinic" },
    expect: "available",
    cautions: [],
  },
  {
    name: "a window",
    piece: { returnAddress: home, deliveryAddress: friend, window: "delivery", windowText: "Past due" },
    expect: "available",
    cautions: ["write-address"],
  },
  {
    name: "a logo to an election office",
    piece: { returnAddress: home, deliveryAddress: electionOffice, logo: "Riverside Club" },
    expect: "available",
    cautions: ["ballot-envelope"],
  },
  {
    name: "a printed corner that holds the return address",
    piece: { deliveryAddress: friend, logo: "Riverside Club\n12 Alder St\nAurora CO 80012" },
    expect: "available",
    cautions: ["write-address"],
  },
  {
    name: "a law office named only in the logo",
    piece: { returnAddress: home, deliveryAddress: friend, logo: "Ruiz Law Office" },
    expect: "available",
    cautions: ["lawyer-mail"],
  },
  {
    name: "a lawyer whose name is also in the return address",
    piece: { returnAddress: lawOffice, deliveryAddress: jail, logo: "Ruiz Law Office" },
    expect: "available",
    cautions: ["keep-source"],
  },
  {
    name: "a lawyer named only in the logo",
    piece: { returnAddress: "40 Cedar Ave\nAurora CO 80012", deliveryAddress: jail, logo: "Ruiz Law Office" },
    expect: "not-available",
    reason: "custody-source",
  },
  {
    name: "a plain envelope",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "not-needed",
    reason: "already-plain",
  },
];
