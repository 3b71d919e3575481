import { agency, electionOffice, friend, home, jail } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a reference line on the front",
    piece: { deliveryAddress: friend, frontText: "Re: rent for May" },
    expect: "available",
    cautions: [],
  },
  {
    name: "an A-Number in the address of a friend",
    piece: { deliveryAddress: "Ben Ortiz\nA-Number: A 000-000-001\n88 Willow Rd\nPueblo CO 81003" },
    expect: "available",
    cautions: [],
  },
  {
    name: "a notice in a window to an agency",
    piece: { deliveryAddress: agency, window: "delivery", windowText: "Receipt IOE0000000000" },
    expect: "available",
    cautions: ["window-tap", "office-reference"],
  },
  {
    name: "a note beside the custody number",
    piece: { deliveryAddress: jail, frontText: "Happy birthday" },
    expect: "available",
    cautions: ["custody-number"],
  },
  {
    name: "a letter to an election office",
    piece: { deliveryAddress: electionOffice, backText: "ballot of Ana Ruiz" },
    expect: "available",
    cautions: ["ballot-envelope"],
  },
  {
    name: "only the custody number and the legend",
    piece: { deliveryAddress: jail, frontText: "Legal Mail" },
    expect: "not-available",
    reason: "custody-words",
  },
  {
    name: "nothing but addresses",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "not-needed",
    reason: "nothing-to-move",
  },
  {
    name: "the class mark that Media Mail needs",
    piece: { returnAddress: home, deliveryAddress: friend, service: "media-mail", frontText: "MEDIA MAIL" },
    expect: "not-needed",
    reason: "nothing-to-move",
  },
];
