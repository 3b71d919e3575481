import {
  court,
  electionOffice,
  friend,
  home,
  jail,
  lawOffice,
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
    cautions: ["hold-time", "bring-id"],
  },
  {
    name: "a letter to an election office",
    piece: { returnAddress: home, deliveryAddress: electionOffice },
    expect: "available",
    cautions: ["hold-time", "bring-id", "ballot-envelope"],
  },
  {
    name: "a family letter to a person in detention",
    piece: { returnAddress: home, deliveryAddress: jail },
    expect: "available",
    cautions: ["hold-time", "bring-id", "custody-identity"],
  },
  {
    name: "no return address and none required",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "nothing-to-replace",
  },
  {
    name: "such an address is written",
    piece: { returnAddress: "Ana Ruiz\nGENERAL DELIVERY\nAurora CO 80012-9999", deliveryAddress: friend },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "a lawyer writes to a person in detention",
    piece: { returnAddress: lawOffice, deliveryAddress: jail },
    expect: "not-available",
    reason: "lawyer-to-custody",
  },
  {
    name: "a letter to a tax office",
    piece: { returnAddress: home, deliveryAddress: taxOffice },
    expect: "available",
    cautions: ["hold-time", "bring-id", "deadline", "address-on-file"],
  },
  {
    name: "no return address on a letter to an immigration court, which may send papers back",
    piece: { deliveryAddress: court },
    expect: "available",
    cautions: ["hold-time", "bring-id", "deadline", "address-on-file", "move-deadlines"],
  },
  {
    name: "Priority Mail",
    piece: { returnAddress: home, deliveryAddress: friend, service: "priority" },
    expect: "available",
    cautions: ["hold-time", "bring-id", "required-unconfirmed"],
  },
  {
    name: "a program's substitute address",
    piece: { returnAddress: program, deliveryAddress: friend },
    expect: "available",
    cautions: ["hold-time", "bring-id", "program-address"],
  },
  {
    name: "a military address",
    piece: { returnAddress: military, deliveryAddress: friend },
    expect: "not-available",
    reason: "military",
  },
  {
    name: "a military post office without a unit",
    piece: { returnAddress: "Ana Ruiz\nAPO AE 09001", deliveryAddress: friend },
    expect: "not-available",
    reason: "military",
  },
  {
    name: "a permit, which may be a nonprofit’s",
    piece: { returnAddress: home, deliveryAddress: friend, postage: "permit", dropOff: "counter" },
    expect: "available",
    cautions: ["hold-time", "bring-id", "nonprofit-permit"],
  },
];
