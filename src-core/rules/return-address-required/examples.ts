import type { RuleExample } from "../types.ts";

const from = "Ana Prueba\n12 Sample Lane\nDenver CO 80012";

export const examples: readonly RuleExample[] = [
  {
    name: "an endorsement without a return address",
    piece: { markings: ["return-service-requested"] },
    expect: ["endorsement"],
  },
  {
    name: "Priority Mail with only a city",
    piece: {
      format: "flat",
      size: "env-9x12",
      service: "priority",
      postage: "counter-label",
      returnAddress: "Denver CO 80012",
    },
    expect: ["priority"],
  },
  { name: "Media Mail", piece: { format: "parcel", service: "media-mail" }, expect: ["media-mail"] },
  {
    name: "a registered letter",
    piece: { extras: ["registered"], dropOff: "counter" },
    expect: ["registered"],
  },
  { name: "an insured letter", piece: { extras: ["insured"], dropOff: "counter" }, expect: ["insured"] },
  {
    name: "a certified letter with a return receipt",
    piece: { extras: ["certified", "return-receipt-electronic"], dropOff: "counter" },
    expect: ["return-receipt"],
  },
  {
    name: "a parcel abroad",
    piece: { format: "parcel", service: "international", postage: "counter-label", dropOff: "counter" },
    expect: ["customs"],
  },
  { name: "a permit imprint: it depends on its form", piece: { postage: "permit" }, expect: ["permit-form"] },
  {
    name: "Ground Advantage: the rule was not confirmed",
    piece: { format: "parcel", service: "ground-advantage", postage: "online" },
    expect: ["label-from"],
  },
  {
    name: "a foreign return address on a registered letter",
    piece: {
      extras: ["registered"],
      dropOff: "counter",
      returnAddress: "Calle Falsa 123, Col. Ejemplo, 00000 Ciudad, MEXICO",
    },
    expect: ["unread"],
  },
  {
    name: "Priority Mail with a full return address",
    piece: { format: "parcel", service: "priority", postage: "online", returnAddress: from },
    expect: [],
  },
  { name: "an ordinary stamped letter may go without", piece: {}, expect: [] },
  {
    name: "a certified letter without a receipt may go without",
    piece: { extras: ["certified"], dropOff: "counter" },
    expect: [],
  },
];
