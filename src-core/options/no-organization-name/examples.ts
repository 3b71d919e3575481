import {
  abroad,
  clinic,
  court,
  electionOffice,
  friend,
  home,
  jail,
  lawOffice,
  program,
} from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a letter of a clinic",
    piece: { returnAddress: clinic, deliveryAddress: friend },
    expect: "available",
    cautions: ["keep-unit"],
  },
  {
    name: "a letter to a court",
    piece: { returnAddress: clinic, deliveryAddress: court },
    expect: "available",
    cautions: ["keep-unit", "names-matched"],
  },
  {
    name: "a letter to an election office",
    piece: { returnAddress: clinic, deliveryAddress: electionOffice },
    expect: "available",
    cautions: ["keep-unit", "ballot-envelope"],
  },
  {
    name: "a letter sent abroad",
    piece: { returnAddress: clinic, deliveryAddress: abroad, service: "international" },
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
    name: "a permit, which may be a nonprofit’s",
    piece: { returnAddress: clinic, deliveryAddress: friend, postage: "permit", dropOff: "counter" },
    expect: "available",
    cautions: ["keep-unit", "permit-form"],
  },
  {
    name: "a Ground Advantage label",
    piece: { returnAddress: clinic, deliveryAddress: friend, service: "ground-advantage", postage: "online" },
    expect: "available",
    cautions: ["keep-unit", "label-from"],
  },
  {
    name: "a print-and-mail firm",
    piece: { returnAddress: clinic, deliveryAddress: friend, way: "print-and-mail" },
    expect: "available",
    cautions: ["keep-unit", "vendor-name"],
  },
  {
    name: "a printed logo",
    piece: { returnAddress: clinic, deliveryAddress: friend, logo: "Riverside Family Clinic" },
    expect: "available",
    cautions: ["keep-unit", "logo"],
  },
  {
    name: "Registered Mail of a person in an office",
    piece: {
      returnAddress: "Ana Ruiz\nRiverside Family Clinic\n40 Cedar Ave\nAurora CO 80012",
      deliveryAddress: friend,
      extras: ["registered"],
      dropOff: "counter",
    },
    expect: "available",
    cautions: ["keep-unit"],
  },
  {
    name: "a clinic writes to a person in detention",
    piece: { returnAddress: clinic, deliveryAddress: jail },
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
    name: "Registered Mail with no person named",
    piece: { returnAddress: clinic, deliveryAddress: friend, extras: ["registered"], dropOff: "counter" },
    expect: "not-available",
    reason: "registered-names",
  },
  {
    name: "a parcel sent abroad with no person named",
    piece: { returnAddress: clinic, deliveryAddress: abroad, service: "international", format: "parcel" },
    expect: "not-available",
    reason: "customs-name",
  },
  {
    name: "General Delivery",
    piece: {
      returnAddress: "Riverside Family Clinic\nGENERAL DELIVERY\nAurora CO 80012-9999",
      deliveryAddress: friend,
    },
    expect: "not-available",
    reason: "general-delivery",
  },
  {
    name: "a military address",
    piece: {
      returnAddress: "Riverside Family Clinic\nUNIT 100 BOX 200\nAPO AE 09001",
      deliveryAddress: friend,
    },
    expect: "not-available",
    reason: "military-name",
  },
  {
    name: "a program's substitute address",
    piece: { returnAddress: program, deliveryAddress: friend },
    expect: "not-available",
    reason: "program-name",
  },
  {
    name: "no organization is named",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "not-needed",
    reason: "no-organization",
  },
  {
    name: "an organization that takes the mail in",
    piece: {
      returnAddress: "Ana Ruiz\nC/O Riverside Family Clinic\n40 Cedar Ave\nAurora CO 80012",
      deliveryAddress: friend,
    },
    expect: "not-needed",
    reason: "no-organization",
  },
  {
    name: "no address",
    piece: { returnAddress: "Riverside Family Clinic", deliveryAddress: friend },
    expect: "not-needed",
    reason: "no-address",
  },
];
