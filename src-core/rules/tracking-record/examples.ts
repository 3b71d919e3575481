import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "Priority Mail has a record and a label",
    piece: { format: "parcel", service: "priority", postage: "online" },
    expect: ["record", "label"],
  },
  {
    name: "Ground Advantage with Signature Confirmation is kept longer",
    piece: {
      format: "parcel",
      service: "ground-advantage",
      postage: "counter-label",
      extras: ["signature-confirmation"],
      dropOff: "counter",
    },
    expect: ["record-signature", "label"],
  },
  {
    name: "the label of a certified letter belongs to certified-label",
    piece: { extras: ["certified"], dropOff: "counter" },
    expect: ["record-signature"],
  },
  {
    name: "an insured letter",
    piece: { extras: ["insured"], postage: "counter-label", dropOff: "counter" },
    expect: ["record", "label"],
  },
  { name: "an ordinary stamped letter", piece: {}, expect: [] },
  {
    name: "a Certificate of Mailing puts no barcode on the piece",
    piece: { extras: ["certificate-of-mailing"], dropOff: "counter" },
    expect: [],
  },
  {
    name: "a parcel with Adult Signature",
    piece: { format: "parcel", service: "priority", postage: "online", extras: ["adult-signature"] },
    expect: ["record-signature", "label"],
  },
  {
    name: "Priority Mail brought in person is no mail",
    piece: { service: "priority", way: "in-person" },
    expect: [],
  },
];
