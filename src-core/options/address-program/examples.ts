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
    cautions: ["enrolled-only", "tells-enrollment"],
  },
  {
    name: "a letter to an election office",
    piece: { returnAddress: home, deliveryAddress: electionOffice },
    expect: "available",
    cautions: ["enrolled-only", "tells-enrollment", "ballot-envelope"],
  },
  {
    name: "a family letter to a person in detention",
    piece: { returnAddress: home, deliveryAddress: jail },
    expect: "available",
    cautions: ["enrolled-only", "tells-enrollment", "custody-identity"],
  },
  {
    name: "a letter to a tax office",
    piece: { returnAddress: home, deliveryAddress: taxOffice },
    expect: "available",
    cautions: ["enrolled-only", "tells-enrollment", "time-runs", "federal-office", "address-on-file"],
  },
  {
    name: "a letter to an immigration court",
    piece: { returnAddress: home, deliveryAddress: court },
    expect: "available",
    cautions: [
      "enrolled-only",
      "tells-enrollment",
      "time-runs",
      "federal-office",
      "address-on-file",
      "move-deadlines",
    ],
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
    cautions: ["enrolled-only", "tells-enrollment", "not-sent-on"],
  },
  {
    name: "a military address",
    piece: { returnAddress: military, deliveryAddress: friend },
    expect: "available",
    cautions: ["enrolled-only", "tells-enrollment", "military-lines"],
  },
  {
    name: "a permit, which may be a nonprofit’s",
    piece: { returnAddress: home, deliveryAddress: friend, postage: "permit", dropOff: "counter" },
    expect: "available",
    cautions: ["enrolled-only", "tells-enrollment", "nonprofit-permit"],
  },
  {
    name: "a lawyer writes to a person in detention",
    piece: { returnAddress: lawOffice, deliveryAddress: jail },
    expect: "not-available",
    reason: "lawyer-to-custody",
  },
  {
    name: "a program's substitute address",
    piece: { returnAddress: program, deliveryAddress: friend },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "a block that only sounds like a program",
    piece: { returnAddress: "Ana Ruiz\nACP\n100 Sample Plaza\nDenver CO 80012", deliveryAddress: friend },
    expect: "available",
    cautions: ["enrolled-only", "tells-enrollment", "program-address"],
  },
  {
    name: "a parcel",
    piece: { returnAddress: home, deliveryAddress: friend, service: "ground-advantage", format: "parcel" },
    expect: "available",
    cautions: ["enrolled-only", "tells-enrollment", "not-sent-on"],
  },
  {
    name: "a home in a state where no full program was found",
    piece: { returnAddress: "Ana Ruiz\n12 Alder St\nBismarck ND 58501", deliveryAddress: friend },
    expect: "available",
    cautions: ["enrolled-only", "tells-enrollment", "no-program-found"],
  },
];
