import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a form on the attention line",
    piece: { deliveryAddress: "USCIS\nAttn: I-589\nPO Box 59\nDallas TX 75201" },
    expect: ["form"],
  },
  {
    name: "a filing code",
    piece: { deliveryAddress: "USCIS\nAttn: AOS\nPO Box 59\nChicago IL 60601" },
    expect: ["form"],
  },
  {
    name: "the code of victim-based cases",
    piece: { deliveryAddress: "USCIS\nAttn: 1367\nPO Box 59\nChicago IL 60601" },
    expect: ["victim-case"],
  },
  { name: "a form on the front", piece: { frontText: "Form EOIR-33/IC enclosed" }, expect: ["form"] },
  {
    name: "a person at an office",
    piece: { deliveryAddress: "Attn: Luis Ejemplo\nExample Widgets LLC\nPO Box 59\nDenver CO 80012" },
    expect: ["name"],
  },
  {
    name: "an office",
    piece: { deliveryAddress: "Attn: Records Department\nExample Widgets LLC\nPO Box 59\nDenver CO 80012" },
    expect: [],
  },
  {
    name: "a highway that looks like a form",
    piece: { deliveryAddress: "Luis Ejemplo\n3400 I-90 Frontage Road\nBillings MT 59101" },
    expect: [],
  },
];
