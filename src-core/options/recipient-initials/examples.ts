import { friend, home, jail, military, program } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a letter to a friend",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["tell-them"],
  },
  {
    name: "a PO Box",
    piece: { returnAddress: home, deliveryAddress: "Ben Ortiz\nPO BOX 59\nPueblo CO 81003" },
    expect: "available",
    cautions: ["tell-them", "box-names"],
  },
  {
    name: "Certified Mail",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["certified"] },
    expect: "available",
    cautions: ["tell-them", "signed-for"],
  },
  {
    name: "a person at an office",
    piece: {
      returnAddress: home,
      deliveryAddress: "Ben Ortiz\nHarbor Tools Inc\n40 Cedar Ave\nAurora CO 80012",
    },
    expect: "available",
    cautions: ["tell-them", "office-role"],
  },
  {
    name: "a person in detention",
    piece: { returnAddress: home, deliveryAddress: jail },
    expect: "not-available",
    reason: "custody",
  },
  {
    name: "Restricted Delivery",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["certified", "restricted-delivery"] },
    expect: "not-available",
    reason: "addressee-only",
  },
  {
    name: "Registered Mail",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["registered"], dropOff: "counter" },
    expect: "not-available",
    reason: "registered-names",
  },
  {
    name: "General Delivery",
    piece: { returnAddress: home, deliveryAddress: "Ben Ortiz\nGENERAL DELIVERY\nPueblo CO 81003-9999" },
    expect: "not-available",
    reason: "general-delivery",
  },
  {
    name: "a military address",
    piece: { returnAddress: home, deliveryAddress: military },
    expect: "not-available",
    reason: "military-name",
  },
  {
    name: "a program's substitute address",
    piece: { returnAddress: home, deliveryAddress: program },
    expect: "not-available",
    reason: "program-name",
  },
  {
    name: "initials are written",
    piece: { returnAddress: home, deliveryAddress: "B O\n88 Willow Rd\nPueblo CO 81003" },
    expect: "not-needed",
    reason: "already-initials",
  },
  {
    name: "an office alone",
    piece: { returnAddress: home, deliveryAddress: "Harbor Tools Inc\n40 Cedar Ave\nAurora CO 80012" },
    expect: "not-needed",
    reason: "no-personal-name",
  },
  {
    name: "nobody is named",
    piece: { returnAddress: home, deliveryAddress: "Current Resident\n88 Willow Rd\nPueblo CO 81003" },
    expect: "not-needed",
    reason: "no-personal-name",
  },
];
