import { agency, electionOffice, friend, jail } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "Personal",
    piece: { deliveryAddress: friend, markings: ["personal-confidential"] },
    expect: "available",
    cautions: ["outer-opened"],
  },
  {
    name: "Attorney-client to a client at home",
    piece: { deliveryAddress: friend, markings: ["attorney-client"] },
    expect: "available",
    cautions: ["outer-opened", "lawyer-mail"],
  },
  {
    name: "a typed line and an attention line",
    piece: {
      deliveryAddress: "Alder Widgets LLC\nAttn: Ben Ortiz\n88 Willow Rd\nPueblo CO 81003",
      frontText: "PERSONAL AND CONFIDENTIAL",
    },
    expect: "available",
    cautions: ["outer-opened", "mailroom"],
  },
  {
    name: "Personal to an election office",
    piece: { deliveryAddress: electionOffice, markings: ["personal-confidential"] },
    expect: "available",
    cautions: ["outer-opened", "ballot-envelope"],
  },
  {
    name: "an inner envelope",
    piece: { deliveryAddress: friend, innerEnvelope: true },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "an ordinary letter",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "nothing-to-move",
  },
  {
    name: "an attention line that the agency needs",
    piece: { deliveryAddress: agency },
    expect: "not-needed",
    reason: "nothing-to-move",
  },
  {
    name: "a postcard",
    piece: { format: "postcard", size: "card-4x6", markings: ["personal-confidential"] },
    expect: "not-needed",
    reason: "no-envelope",
  },
  {
    name: "Attorney-client to a person in detention",
    piece: { deliveryAddress: jail, markings: ["attorney-client"] },
    expect: "not-available",
    reason: "custody",
  },
];
