import type { RuleExample } from "../types.ts";

const to = "Sample Books\n40 Main St\nDenver CO 80012";
const from = "Ana Prueba\n12 Sample Lane\nDenver CO 80012";

export const examples: readonly RuleExample[] = [
  { name: "no return address", piece: { deliveryAddress: to }, expect: ["no-address"] },
  {
    name: "a return address that is only a city and ZIP Code",
    piece: { deliveryAddress: to, returnAddress: "Denver CO 80012" },
    expect: ["incomplete"],
  },
  {
    name: "a foreign return address",
    piece: { deliveryAddress: to, returnAddress: "Calle Falsa 123, Col. Ejemplo, 00000 Ciudad, MEXICO" },
    expect: ["unread"],
  },
  { name: "a full return address", piece: { deliveryAddress: to, returnAddress: from }, expect: [] },
  {
    name: "a PO Box is a full return address",
    piece: { deliveryAddress: to, returnAddress: "Ana Prueba\nPO Box 59\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "a postcard, in which there is nothing to open",
    piece: { format: "postcard", size: "card-4x6", deliveryAddress: to },
    expect: [],
  },
  { name: "a return address on the flap", piece: { deliveryAddress: to, backText: from }, expect: [] },
  {
    name: "an address only inside",
    piece: { deliveryAddress: to, addressInside: true },
    expect: ["inside"],
  },
  { name: "a letter brought in person", piece: { deliveryAddress: to, way: "in-person" }, expect: [] },
];
