import type { Needs } from "../../../../src-core/needs/types.ts";

/**
 * The needs that say all that is needed: a deadline without its day, or a money limit without its amount, would stand
 * in the way of every plan while it is being filled in. The editor says that it is left out.
 */
export function completeNeeds(needs: Needs): Needs {
  const list = needs.needs.filter(
    (need) =>
      !(need === "deadline" && needs.deadline === null) &&
      !(need === "money-limit" && needs.moneyLimitCents === null),
  );
  return list.length === needs.needs.length ? needs : { ...needs, needs: list };
}
