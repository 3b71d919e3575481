import { court, friend, home, jail } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { deliveryAddress: friend },
    expect: "available",
    cautions: ["trust", "outer-envelope", "delay"],
  },
  {
    name: "a metered letter",
    piece: { deliveryAddress: friend, postage: "meter" },
    expect: "available",
    cautions: ["trust", "outer-envelope", "delay", "postage-tells"],
  },
  { name: "a remailer mails it", piece: { way: "remailer" }, expect: "not-needed", reason: "already" },
  {
    name: "a piece that is brought in person",
    piece: { way: "in-person" },
    expect: "not-needed",
    reason: "other-way",
  },
  {
    name: "Certified Mail",
    piece: { deliveryAddress: friend, extras: ["certified"] },
    expect: "not-available",
    reason: "services",
  },
  {
    name: "a parcel",
    piece: { deliveryAddress: friend, format: "parcel" },
    expect: "not-available",
    reason: "too-large",
  },
  {
    name: "a filing with a court",
    piece: { deliveryAddress: court },
    expect: "not-available",
    reason: "papers",
  },
  {
    name: "a letter to a person in detention",
    piece: { returnAddress: home, deliveryAddress: jail },
    expect: "not-available",
    reason: "custody",
  },
];
