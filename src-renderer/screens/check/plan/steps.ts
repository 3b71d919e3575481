import type { OwnAddress } from "../../../../src-core/address-book/types.ts";
import type { Mailpiece } from "../../../../src-core/mailpiece/mailpiece.ts";
import { standIns } from "../../../../src-core/options/evaluate.ts";
import { options } from "../../../../src-core/options/index.ts";
import {
  type Availability,
  type Details,
  type Option,
  type Slot,
  slots,
} from "../../../../src-core/options/types.ts";
import { readContext } from "../../../../src-core/rules/context.ts";
import type { Context } from "../../../../src-core/rules/types.ts";

/** A change to make, and what to make it with. */
export interface Step {
  option: string;
  details: Details;
}

const byId = new Map(options.map((option) => [option.id, option]));

export function optionOf(id: string): Option | undefined {
  return byId.get(id);
}

function orderOf(option: string): number {
  const slot = optionOf(option)?.terms.slot;
  return slot === undefined ? slots.length : slots.indexOf(slot);
}

/** A piece after some steps: as it stands, with blanks for what is not known, and with every blank filled in. */
export interface Outcome {
  after: Mailpiece;
  filled: Mailpiece;
}

/** Applies the steps in the order of their slots, which is not always the order in which a person does them. */
export function outcomeOf(piece: Mailpiece, steps: readonly Step[]): Outcome {
  const inOrder = steps.toSorted((a, b) => orderOf(a.option) - orderOf(b.option));
  const apply = (extra: Details) =>
    inOrder.reduce(
      (current, { option, details }) => optionOf(option)?.apply(current, { ...extra, ...details }) ?? current,
      piece,
    );
  return { after: apply({}), filled: apply(standIns) };
}

/** A ticked option that cannot be applied together with those before it. */
export interface Conflict {
  option: string;
  availability: Exclude<Availability, { status: "available" }>;
}

/** Ticked options put together, as far as they go together. */
export interface Composed extends Outcome {
  steps: readonly Step[];
  conflicts: readonly Conflict[];
  /** What an option of this slot would find: the piece after the ticked options of the slots before it. */
  contextAt(slot: Slot): Context;
}

/** Applies ticked options in the order of their slots. Those that the ones before them rule out are left out. */
export function compose(
  piece: Mailpiece,
  ticked: readonly string[],
  detailsFor: (option: string) => Details,
): Composed {
  const chosen = ticked.flatMap((id) => optionOf(id) ?? []).sort((a, b) => orderOf(a.id) - orderOf(b.id));
  const steps: Step[] = [];
  const conflicts: Conflict[] = [];
  const reached: { slot: Slot; context: Context }[] = [];
  const start = readContext(piece);
  let context = start;
  for (const option of chosen) {
    const availability = option.check(context);
    if (availability.status !== "available") {
      conflicts.push({ option: option.id, availability });
      continue;
    }
    const details = detailsFor(option.id);
    steps.push({ option: option.id, details });
    context = readContext(option.apply(context.piece, details));
    reached.push({ slot: option.terms.slot, context });
  }
  return {
    ...outcomeOf(piece, steps),
    steps,
    conflicts,
    contextAt: (slot) =>
      reached.findLast((step) => slots.indexOf(step.slot) < slots.indexOf(slot))?.context ?? start,
  };
}

/** The own addresses that an option can use. */
export function ownFor(option: string, own: readonly OwnAddress[]): readonly OwnAddress[] {
  return own.filter(({ kind }) => kind === option);
}
