import { agency, electionOffice, friend, home, jail, numbered } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a reference line on the front",
    piece: { deliveryAddress: friend, frontText: "Re: rent for May" },
    expect: "available",
    cautions: [],
  },
  {
    name: "an A-Number beside a person's name: that person may be in detention",
    piece: { deliveryAddress: numbered },
    expect: "not-available",
    reason: "custody-words",
  },
  {
    name: "a birth date in the address of a friend",
    piece: { deliveryAddress: "Ben Ortiz\nDOB 01/01/1900\n88 Willow Rd\nPueblo CO 81003" },
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
    name: "a routing line that an agency asks for",
    piece: { deliveryAddress: agency, frontText: "Attn: I-90" },
    expect: "not-needed",
    reason: "nothing-to-move",
  },
  {
    name: "a legend on a letter to an address that we do not know",
    piece: { deliveryAddress: friend, frontText: "LEGAL MAIL" },
    expect: "not-needed",
    reason: "nothing-to-move",
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
