import { jail } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a postcard",
    piece: { format: "postcard", size: "card-4x6", message: "See you at the hearing" },
    expect: "available",
    cautions: ["postage"],
  },
  {
    name: "a postcard to a person in detention",
    piece: { format: "postcard", size: "card-4x6", deliveryAddress: jail },
    expect: "available",
    cautions: ["postage", "custody-check"],
  },
  { name: "a letter", piece: { message: "not a card" }, expect: "not-needed", reason: "not-a-postcard" },
];
