import {
  abroad,
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
    cautions: ["shared-address"],
  },
  {
    name: "a letter to a tax office",
    piece: { returnAddress: home, deliveryAddress: taxOffice },
    expect: "available",
    cautions: ["shared-address", "names-matched"],
  },
  {
    name: "a letter to an election office",
    piece: { returnAddress: home, deliveryAddress: electionOffice },
    expect: "available",
    cautions: ["shared-address", "ballot-envelope"],
  },
  {
    name: "a letter sent abroad",
    piece: { returnAddress: home, deliveryAddress: abroad, service: "international" },
    expect: "available",
    cautions: ["shared-address", "customs-maybe"],
  },
  {
    name: "a lawyer's letter",
    piece: { returnAddress: lawOffice, deliveryAddress: friend },
    expect: "available",
    cautions: ["shared-address", "lawyer-mail"],
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
    name: "initials are written",
    piece: { returnAddress: "A R\n12 Alder St Apt 4\nAurora CO 80012", deliveryAddress: friend },
    expect: "not-needed",
    reason: "already-initials",
  },
  {
    name: "no name is written",
    piece: { returnAddress: "12 Alder St Apt 4\nAurora CO 80012", deliveryAddress: friend },
    expect: "not-needed",
    reason: "no-personal-name",
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
    cautions: ["shared-address", "permit-form"],
  },
  {
    name: "a Ground Advantage label",
    piece: { returnAddress: home, deliveryAddress: friend, service: "ground-advantage", postage: "online" },
    expect: "available",
    cautions: ["shared-address", "label-from"],
  },
  {
    name: "a print-and-mail firm",
    piece: { returnAddress: home, deliveryAddress: friend, way: "print-and-mail" },
    expect: "available",
    cautions: ["shared-address", "vendor-name"],
  },
];
