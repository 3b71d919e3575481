import type { RuleExample } from "../types.ts";

const to = "Sample Books\n40 Main St\nDenver CO 80012";
const from = "Ana Prueba\n12 Sample Lane\nDenver CO 80012";

export const examples: readonly RuleExample[] = [
  {
    name: "a stamped letter without a return address",
    piece: { deliveryAddress: to },
    expect: ["neighbours"],
  },
  {
    name: "a stamped postcard without a return address",
    piece: { deliveryAddress: to, format: "postcard", size: "card-4x6" },
    expect: ["neighbours"],
  },
  {
    name: "a stamped letter with a return address",
    piece: { deliveryAddress: to, returnAddress: from },
    expect: [],
  },
  {
    name: "a return address on the flap",
    piece: { deliveryAddress: to, backText: from },
    expect: [],
  },
  {
    name: "a metered letter names its own device",
    piece: { deliveryAddress: to, postage: "meter" },
    expect: [],
  },
  {
    name: "a stamped letter mailed in another area",
    piece: { deliveryAddress: to, mailedElsewhere: true },
    expect: [],
  },
  { name: "a letter that a remailer sends on", piece: { deliveryAddress: to, way: "remailer" }, expect: [] },
];
