import { agency, electionOffice, friend, home, jail, military, program } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["form-on-file"],
  },
  {
    name: "a letter to an election office",
    piece: { returnAddress: home, deliveryAddress: electionOffice },
    expect: "available",
    cautions: ["form-on-file", "ballot-envelope"],
  },
  {
    name: "a family letter to a person in detention",
    piece: { returnAddress: home, deliveryAddress: jail },
    expect: "available",
    cautions: ["form-on-file", "custody-identity"],
  },
  {
    name: "no return address and none required",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "nothing-to-replace",
  },
  {
    name: "such an address is written",
    piece: { returnAddress: "Ana Ruiz\nPO BOX 59\nAurora CO 80012", deliveryAddress: friend },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "a letter to an agency",
    piece: { returnAddress: home, deliveryAddress: agency },
    expect: "available",
    cautions: ["form-on-file", "address-on-file", "move-deadlines"],
  },
  {
    name: "no return address on Priority Mail",
    piece: { deliveryAddress: friend, service: "priority" },
    expect: "available",
    cautions: ["form-on-file"],
  },
  {
    name: "a program's substitute address",
    piece: { returnAddress: program, deliveryAddress: friend },
    expect: "available",
    cautions: ["form-on-file", "program-address"],
  },
  {
    name: "a military address",
    piece: { returnAddress: military, deliveryAddress: friend },
    expect: "available",
    cautions: ["form-on-file", "military-lines"],
  },
  {
    name: "a permit, which may be a nonprofit’s",
    piece: { returnAddress: home, deliveryAddress: friend, postage: "permit", dropOff: "counter" },
    expect: "available",
    cautions: ["form-on-file", "nonprofit-permit"],
  },
];
