import type { Slot, Terms } from "../options/types.ts";

/** When a person does a step: what must be arranged first, then writing, getting the piece ready, and handing it over. */
export const phases = ["arrange", "write", "prepare", "hand-over"] as const;
export type Phase = (typeof phases)[number];

const phaseOfSlot: Readonly<Record<Slot, Exclude<Phase, "arrange">>> = {
  way: "hand-over",
  "recipient-address": "write",
  "recipient-name": "write",
  "return-address": "write",
  "return-name": "write",
  words: "write",
  markings: "write",
  endorsement: "write",
  format: "prepare",
  stationery: "prepare",
  size: "prepare",
  lining: "prepare",
  "inner-envelope": "prepare",
  lettering: "prepare",
  service: "hand-over",
  "proof-of-delivery": "hand-over",
  receipt: "hand-over",
  "addressee-only": "hand-over",
  "proof-of-mailing": "hand-over",
  postage: "prepare",
  "postmark-area": "hand-over",
  "drop-off": "hand-over",
};

/** The phase of a step. What somebody else must agree to, or what takes days, comes before anything is written. */
export function phaseOf({
  slot,
  arranged,
  consent,
  ready,
}: Pick<Terms, "slot" | "arranged" | "consent" | "ready">): Phase {
  return arranged || consent || ready === "days" || ready === "weeks" ? "arrange" : phaseOfSlot[slot];
}

/** Steps in the order in which to do them; within a phase they stay in the order they are given (that of the slots). */
export function orderSteps<T extends { terms: Pick<Terms, "slot" | "arranged" | "consent" | "ready"> }>(
  steps: readonly T[],
): readonly T[] {
  return phases.flatMap((phase) => steps.filter(({ terms }) => phaseOf(terms) === phase));
}
