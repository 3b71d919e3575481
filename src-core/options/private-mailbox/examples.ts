import { court, electionOffice, friend, home, jail, military, program } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding"],
  },
  {
    name: "a letter to an election office",
    piece: { returnAddress: home, deliveryAddress: electionOffice },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "ballot-envelope"],
  },
  {
    name: "a family letter to a person in detention",
    piece: { returnAddress: home, deliveryAddress: jail },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "custody-identity"],
  },
  {
    name: "no return address and none required",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "nothing-to-replace",
  },
  {
    name: "such an address is written",
    piece: { returnAddress: "Ana Ruiz\nPMB 234\n40 Cedar Ave\nAurora CO 80012", deliveryAddress: friend },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "a letter to a court",
    piece: { returnAddress: home, deliveryAddress: court },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "address-on-file", "move-deadlines"],
  },
  {
    name: "Registered Mail",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["registered"], dropOff: "counter" },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "registered-pickup"],
  },
  {
    name: "a program's substitute address",
    piece: { returnAddress: program, deliveryAddress: friend },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "program-address"],
  },
  {
    name: "a military address",
    piece: { returnAddress: military, deliveryAddress: friend },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "military-lines"],
  },
  {
    name: "a permit, which may be a nonprofit’s",
    piece: { returnAddress: home, deliveryAddress: friend, postage: "permit", dropOff: "counter" },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "nonprofit-permit"],
  },
];
