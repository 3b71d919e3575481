import {
  court,
  electionOffice,
  friend,
  home,
  jail,
  military,
  program,
  taxOffice,
} from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "opened-for-scans"],
  },
  {
    name: "a letter to an election office",
    piece: { returnAddress: home, deliveryAddress: electionOffice },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "opened-for-scans", "ballot-envelope"],
  },
  {
    name: "a family letter to a person in detention",
    piece: { returnAddress: home, deliveryAddress: jail },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "opened-for-scans", "custody-identity"],
  },
  {
    name: "a letter to a tax office",
    piece: { returnAddress: home, deliveryAddress: taxOffice },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "opened-for-scans", "address-on-file"],
  },
  {
    name: "a letter to an immigration court",
    piece: { returnAddress: home, deliveryAddress: court },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "opened-for-scans", "address-on-file", "move-deadlines"],
  },
  {
    name: "no return address and none required",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "nothing-to-replace",
  },
  {
    name: "no return address on Priority Mail",
    piece: { deliveryAddress: friend, service: "priority" },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "opened-for-scans"],
  },
  {
    name: "a program's substitute address",
    piece: { returnAddress: program, deliveryAddress: friend },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "opened-for-scans", "program-address"],
  },
  {
    name: "a military address",
    piece: { returnAddress: military, deliveryAddress: friend },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "opened-for-scans", "military-lines"],
  },
  {
    name: "a permit, which may be a nonprofit’s",
    piece: { returnAddress: home, deliveryAddress: friend, postage: "permit", dropOff: "counter" },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "opened-for-scans", "nonprofit-permit"],
  },
  {
    name: "such an address is written",
    piece: { returnAddress: "Ana Ruiz\nPMB 234\n40 Cedar Ave\nAurora CO 80012", deliveryAddress: friend },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "Registered Mail",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["registered"], dropOff: "counter" },
    expect: "available",
    cautions: ["form-on-file", "no-forwarding", "registered-pickup", "opened-for-scans"],
  },
];
