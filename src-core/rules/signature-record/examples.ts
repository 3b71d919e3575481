import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a certified letter",
    piece: { extras: ["certified"], dropOff: "counter" },
    expect: ["certified"],
  },
  {
    name: "Restricted Delivery says who alone may sign",
    piece: { extras: ["certified", "restricted-delivery"], dropOff: "counter" },
    expect: ["restricted"],
  },
  {
    name: "Signature Confirmation",
    piece: { format: "parcel", service: "priority", postage: "online", extras: ["signature-confirmation"] },
    expect: ["kept"],
  },
  {
    name: "an electronic return receipt arrives by email",
    piece: { extras: ["certified", "return-receipt-electronic"], dropOff: "counter" },
    expect: ["certified", "emailed"],
  },
  {
    name: "insured mail is signed for only above a value",
    piece: { extras: ["insured"], postage: "counter-label", dropOff: "counter" },
    expect: ["insured"],
  },
  {
    name: "Priority Mail Express may go without a signature",
    piece: { format: "flat", size: "env-9x12", service: "priority-express", postage: "online" },
    expect: ["express"],
  },
  { name: "an ordinary letter", piece: {}, expect: [] },
  {
    name: "Priority Mail alone is not signed for",
    piece: { format: "parcel", service: "priority", postage: "online" },
    expect: [],
  },
  {
    name: "Adult Signature asks for age and ID",
    piece: { format: "parcel", service: "priority", postage: "online", extras: ["adult-signature"] },
    expect: ["adult"],
  },
  {
    name: "nothing is signed for that is brought in person",
    piece: { way: "in-person", extras: ["certified"] },
    expect: [],
  },
];
