import { agency, friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a person at a company",
    piece: {
      returnAddress: home,
      deliveryAddress: "Alder Widgets LLC\nAttn: Ben Ortiz\n88 Willow Rd\nPueblo CO 81003",
    },
    expect: "available",
    cautions: ["mailroom"],
  },
  {
    name: "an attention line on the front",
    piece: { deliveryAddress: friend, frontText: "Attn: Records" },
    expect: "available",
    cautions: ["mailroom"],
  },
  {
    name: "no attention line",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "none-there",
  },
  {
    name: "a form that an agency sorts by",
    piece: { deliveryAddress: agency },
    expect: "not-available",
    reason: "sorts-by-it",
  },
  {
    name: "a person in detention named on the line",
    piece: {
      deliveryAddress: "Northfield Detention Center\nAttn: Luis Ruiz\n100 Quarry Rd\nAurora CO 80010",
    },
    expect: "not-available",
    reason: "custody",
  },
  {
    name: "the only name",
    piece: { deliveryAddress: "Attn: Ana Soto\n14 Main St\nAurora CO 80012" },
    expect: "not-available",
    reason: "only-name",
  },
];
