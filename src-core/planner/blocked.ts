import type { NeedId, Needs, NeedVerdict } from "../needs/types.ts";
import type { Blocked, Plan } from "./types.ts";

export interface BlockedParts {
  /** How the piece as it is keeps the needs. */
  now: readonly NeedVerdict[];
  /** The best plan for some of the needs, judged by all of them; undefined when there is none. */
  find: (needs: Needs) => Plan | undefined;
}

/**
 * Which needs stand in the way when no plan keeps them all, in their order:
 * - each one without which there is a plan, with that plan;
 * - else each one that no set of options keeps even alone;
 * - else the needs of one smallest conflict: without any one of them the others of it can be kept.
 * The reason is how the best plan for the other needs breaks it.
 */
export function blockedNeeds(needs: Needs, { now, find }: BlockedParts): readonly Blocked[] {
  const only = (list: readonly NeedId[]): Needs => ({
    ...needs,
    needs: needs.needs.filter((need) => list.includes(need)),
  });
  const without = (list: readonly NeedId[], need: NeedId) => list.filter((other) => other !== need);

  const single = needs.needs.flatMap((need) => {
    const relaxed = find(only(without(needs.needs, need)));
    return relaxed ? [{ ...whyOf(need, relaxed.needs, now), relaxed }] : [];
  });
  if (single.length > 0) return single;

  const alone = needs.needs.filter((need) => !find(only([need])));
  if (alone.length > 0) return alone.map((need) => whyOf(need, find(only([]))?.needs ?? [], now));

  let conflict: readonly NeedId[] = needs.needs;
  for (const need of needs.needs) {
    const rest = without(conflict, need);
    if (!find(only(rest))) conflict = rest;
  }
  return conflict.map((need) => whyOf(need, find(only(without(conflict, need)))?.needs ?? [], now));
}

/** How a need is not kept: on the plan without it, else on the piece as it is. */
function whyOf(need: NeedId, planned: readonly NeedVerdict[], now: readonly NeedVerdict[]): Blocked {
  for (const verdict of [...planned, ...now]) {
    if (verdict.need === need && verdict.status !== "kept") {
      const { reason, params, facts } = verdict;
      return { need, reason, ...(params ? { params } : {}), facts };
    }
  }
  return { need, reason: "together", facts: [] };
}
