import {
  agency,
  court,
  electionOffice,
  friend,
  home,
  jail,
  program,
  taxOffice,
} from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a letter to a friend",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["exact-lines"],
  },
  {
    name: "a parcel",
    piece: { returnAddress: home, deliveryAddress: friend, service: "ground-advantage", format: "parcel" },
    expect: "available",
    cautions: ["exact-lines", "program-mail"],
  },
  {
    name: "Registered Mail",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["registered"], dropOff: "counter" },
    expect: "available",
    cautions: ["exact-lines", "signed-mail"],
  },
  {
    name: "Restricted Delivery",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["certified", "restricted-delivery"] },
    expect: "available",
    cautions: ["exact-lines", "signed-mail"],
  },
  {
    name: "a person in detention",
    piece: { returnAddress: home, deliveryAddress: jail },
    expect: "not-available",
    reason: "custody",
  },
  {
    name: "a person in a federal prison",
    piece: {
      returnAddress: home,
      deliveryAddress:
        "Luis Ruiz\nReg. No. 00000-000\nFederal Correctional Institution\n100 Quarry Rd\nAurora CO 80010",
    },
    expect: "not-available",
    reason: "custody",
  },
  {
    name: "an immigration court",
    piece: { returnAddress: home, deliveryAddress: court },
    expect: "not-available",
    reason: "office-address",
  },
  {
    name: "an agency",
    piece: { returnAddress: home, deliveryAddress: agency },
    expect: "not-available",
    reason: "office-address",
  },
  {
    name: "a tax office",
    piece: { returnAddress: home, deliveryAddress: taxOffice },
    expect: "not-available",
    reason: "office-address",
  },
  {
    name: "an election office",
    piece: { returnAddress: home, deliveryAddress: electionOffice },
    expect: "not-available",
    reason: "office-address",
  },
  {
    name: "a PO Box",
    piece: { returnAddress: home, deliveryAddress: "Ben Ortiz\nPO BOX 59\nPueblo CO 81003" },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "a host",
    piece: {
      returnAddress: home,
      deliveryAddress: "Ben Ortiz\nC/O Rosa Vega\n40 Cedar Ave\nAurora CO 80012",
    },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "a program",
    piece: { returnAddress: home, deliveryAddress: program },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "our blanks",
    piece: { returnAddress: home, deliveryAddress: "Ben Ortiz\n____\n____" },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "no delivery address",
    piece: { returnAddress: home },
    expect: "not-needed",
    reason: "no-recipient",
  },
];
