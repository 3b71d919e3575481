import type { Mailpiece } from "../../src-core/mailpiece/mailpiece.ts";
import type { NeedVerdict } from "../../src-core/needs/types.ts";
import type { Plan, PlanRequest, PlanResult } from "../../src-core/planner/types.ts";
import { analyse } from "../../src-core/report/analyse.ts";
import type { Disclosure } from "../../src-core/rules/types.ts";

/** What a reviewer reads of a result: no words of a language, and of disclosures only their ids. */
export function projectionOf(request: PlanRequest, result: PlanResult) {
  return {
    now: verdicts(result.now),
    shown: idsOf(analyse(request.piece).disclosures, request.needs.observers),
    plans: result.plans.map((plan) => planOf(request, plan)),
    blocked: result.blocked.map(({ relaxed, ...blocked }) => ({
      ...blocked,
      relaxed: relaxed ? planOf(request, relaxed) : null,
    })),
  };
}

function planOf(request: PlanRequest, plan: Plan) {
  const { lowCents, highCents, monthlyLowCents, monthlyHighCents, unknown } = plan.money;
  return {
    kinds: plan.kinds,
    steps: plan.steps,
    changes: changesOf(request.piece, plan.piece),
    money: { lowCents, highCents, monthlyLowCents, monthlyHighCents, unknown },
    ready: plan.ready,
    papers: plan.papers,
    forms: plan.forms,
    officeTrip: plan.officeTrip,
    needs: verdicts(plan.needs),
    hides: plan.hides.map(({ id }) => id),
    adds: plan.adds.map(({ id }) => id),
    left: plan.left.map(({ id }) => id),
  };
}

function changesOf(before: Mailpiece, after: Mailpiece): Record<string, unknown> {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => JSON.stringify(was.get(field)) !== JSON.stringify(value),
    ),
  );
}

function verdicts(list: readonly NeedVerdict[]): Record<string, string> {
  return Object.fromEntries(
    list.map((verdict) => [
      verdict.need,
      verdict.status === "kept" ? "kept" : `${verdict.status}: ${verdict.reason}`,
    ]),
  );
}

function idsOf(disclosures: readonly Disclosure[], observers: readonly string[]): readonly string[] {
  return disclosures
    .filter((disclosure) => disclosure.observers.some((observer) => observers.includes(observer)))
    .map(({ id }) => id);
}
