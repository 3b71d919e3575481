import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  { name: "online postage on a letter", piece: { postage: "online" }, expect: "available", cautions: [] },
  {
    name: "a metered flat that weighs more than 10 ounces",
    piece: { format: "flat", size: "env-9x12", postage: "meter", bulky: true },
    expect: "available",
    cautions: ["counter-only"],
  },
  {
    name: "a Priority Mail label",
    piece: { postage: "online", service: "priority" },
    expect: "available",
    cautions: ["label-at-counter", "tracked-anyway"],
  },
  {
    name: "a parcel sent abroad",
    piece: { postage: "online", service: "international", format: "parcel" },
    expect: "available",
    cautions: ["customs-form"],
  },
  {
    name: "a permit imprint",
    piece: { postage: "permit", dropOff: "counter" },
    expect: "available",
    cautions: ["bulk-mailing"],
  },
  { name: "stamps", piece: { postage: "stamp" }, expect: "not-needed", reason: "already-stamps" },
  {
    name: "Priority Mail Express",
    piece: { postage: "online", service: "priority-express" },
    expect: "not-available",
    reason: "label-service",
  },
  {
    name: "Signature Confirmation",
    piece: { postage: "online", service: "priority", extras: ["signature-confirmation"] },
    expect: "not-available",
    reason: "label-service",
  },
  {
    name: "Adult Signature",
    piece: { service: "priority", postage: "online", extras: ["adult-signature"] },
    expect: "not-available",
    reason: "label-service",
  },
  {
    name: "a metered envelope that is brought in person",
    piece: { postage: "meter", way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
  {
    name: "a letter that a company prints and mails",
    piece: { postage: "permit", way: "print-and-mail" },
    expect: "not-available",
    reason: "by-another",
  },
];
