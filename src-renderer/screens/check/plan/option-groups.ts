import type { Slot } from "../../../../src-core/options/types.ts";

/** What options decide, as the list groups them; the title is `plan.own.group.<group>`. */
export const optionGroups = ["return-address", "words", "envelope", "postage", "proof", "drop-off"] as const;
export type OptionGroup = (typeof optionGroups)[number];

/** Written as a record so that a new slot does not compile without a group. */
const groupOf: Readonly<Record<Slot, OptionGroup>> = {
  way: "drop-off",
  "recipient-address": "words",
  "recipient-name": "words",
  "return-address": "return-address",
  "return-name": "return-address",
  words: "words",
  markings: "words",
  endorsement: "words",
  format: "envelope",
  stationery: "envelope",
  size: "envelope",
  lining: "envelope",
  "inner-envelope": "envelope",
  lettering: "envelope",
  service: "postage",
  "proof-of-delivery": "proof",
  receipt: "proof",
  "addressee-only": "proof",
  "proof-of-mailing": "proof",
  postage: "postage",
  "postmark-area": "drop-off",
  "drop-off": "drop-off",
};

export function groupOfSlot(slot: Slot): OptionGroup {
  return groupOf[slot];
}
