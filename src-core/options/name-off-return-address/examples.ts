import {
  abroad,
  court,
  electionOffice,
  friend,
  home,
  jail,
  lawOffice,
  military,
  program,
} from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["keep-unit"],
  },
  {
    name: "Priority Mail needs the address, not the name",
    piece: { returnAddress: home, deliveryAddress: friend, service: "priority" },
    expect: "available",
    cautions: ["keep-unit"],
  },
  {
    name: "a letter to a court",
    piece: { returnAddress: home, deliveryAddress: court },
    expect: "available",
    cautions: ["keep-unit", "names-matched"],
  },
  {
    name: "a host takes the mail",
    piece: {
      returnAddress: "Ana Ruiz\nC/O Rosa Vega\n40 Cedar Ave\nAurora CO 80012",
      deliveryAddress: friend,
    },
    expect: "available",
    cautions: ["keep-unit", "host-mail"],
  },
  {
    name: "a letter to an election office",
    piece: { returnAddress: home, deliveryAddress: electionOffice },
    expect: "available",
    cautions: ["keep-unit", "ballot-envelope"],
  },
  {
    name: "a letter sent abroad",
    piece: { returnAddress: home, deliveryAddress: abroad, service: "international" },
    expect: "available",
    cautions: ["keep-unit", "customs-maybe"],
  },
  {
    name: "a lawyer's letter",
    piece: { returnAddress: lawOffice, deliveryAddress: friend },
    expect: "available",
    cautions: ["keep-unit", "lawyer-mail"],
  },
  {
    name: "a military address",
    piece: { returnAddress: military, deliveryAddress: friend },
    expect: "not-available",
    reason: "military-name",
  },
  {
    name: "a letter to a person in detention",
    piece: { returnAddress: home, deliveryAddress: jail },
    expect: "not-available",
    reason: "custody",
  },
  {
    name: "a lawyer writes to a person in detention",
    piece: { returnAddress: lawOffice, deliveryAddress: jail },
    expect: "not-available",
    reason: "custody",
  },
  {
    name: "Registered Mail",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["registered"], dropOff: "counter" },
    expect: "not-available",
    reason: "registered-names",
  },
  {
    name: "a parcel sent abroad",
    piece: { returnAddress: home, deliveryAddress: friend, service: "international", format: "parcel" },
    expect: "not-available",
    reason: "customs-name",
  },
  {
    name: "a General Delivery address",
    piece: { returnAddress: "Ana Ruiz\nGENERAL DELIVERY\nAurora CO 80012-9999", deliveryAddress: friend },
    expect: "not-available",
    reason: "general-delivery",
  },
  {
    name: "no name is written",
    piece: { returnAddress: "12 Alder St Apt 4\nAurora CO 80012", deliveryAddress: friend },
    expect: "not-needed",
    reason: "no-name",
  },
  {
    name: "only a name is written",
    piece: { returnAddress: "Ana Ruiz", deliveryAddress: friend },
    expect: "not-needed",
    reason: "no-address",
  },
  {
    name: "nothing is written",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "no-address",
  },
  {
    name: "a program's substitute address",
    piece: { returnAddress: program, deliveryAddress: friend },
    expect: "not-available",
    reason: "program-name",
  },
  {
    name: "a permit, which may be a nonprofit’s",
    piece: { returnAddress: home, deliveryAddress: friend, postage: "permit", dropOff: "counter" },
    expect: "available",
    cautions: ["keep-unit", "permit-form"],
  },
  {
    name: "a Ground Advantage label",
    piece: { returnAddress: home, deliveryAddress: friend, service: "ground-advantage", postage: "online" },
    expect: "available",
    cautions: ["keep-unit", "label-from"],
  },
  {
    name: "a print-and-mail firm",
    piece: { returnAddress: home, deliveryAddress: friend, way: "print-and-mail" },
    expect: "available",
    cautions: ["keep-unit", "vendor-name"],
  },
];
