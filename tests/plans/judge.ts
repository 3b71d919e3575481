import { type Mailpiece, mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import { textOf, textParts } from "../../src-core/mailpiece/place.ts";
import { evaluateOptions } from "../../src-core/options/evaluate.ts";
import { options } from "../../src-core/options/index.ts";
import type { Plan, PlanRequest, PlanResult } from "../../src-core/planner/types.ts";
import { analyse } from "../../src-core/report/analyse.ts";
import { optionsOf, type PlanExpectation, type Story } from "./story.ts";

/** Every point on which the planner and the story differ, in words; empty when they agree. */
export function disagreements(story: Story, request: PlanRequest, result: PlanResult): readonly string[] {
  const { expect } = story;
  return [
    ...Object.entries(expect.now).flatMap(([need, status]) => {
      const found = result.now.find((verdict) => verdict.need === need)?.status;
      return found === status ? [] : [`now: ${need} is ${found}, expected ${status}`];
    }),
    ...Object.entries(expect.plans).flatMap(([kind, wanted]) => {
      const plan = result.plans.find(({ kinds }) => kinds.some((one) => one === kind));
      return plan ? planDisagreements(kind, wanted, plan) : [`${kind}: no such plan`];
    }),
    ...result.plans.flatMap((plan) => everyPlan(story, request, plan)),
    ...expectsPlans(story, result),
    ...blockedDisagreements(story, result),
    ...refusalDisagreements(story, request),
    ...expect.facts.flatMap((fact) =>
      factsOf(request, result).has(fact) ? [] : [`nothing that is said rests on ${fact}`],
    ),
  ];
}

/** All words on the outside, one part a line. */
export function outsideOf(piece: Mailpiece): string {
  return textParts.map((part) => textOf(piece, part)).join("\n");
}

function expectsPlans(story: Story, { plans, blocked }: PlanResult): readonly string[] {
  const { expect } = story;
  if (expect.nothing) {
    return plans.length + blocked.length === 0 ? [] : ["something is proposed where nothing is to be gained"];
  }
  if (expect.blocked.length > 0) return plans.length === 0 ? [] : ["a plan where there can be none"];
  return [
    ...(plans.length === 0 ? ["no plan"] : []),
    ...blocked.map(({ need, reason }) => `blocked by ${need} (${reason}) where a plan is possible`),
  ];
}

function everyPlan(story: Story, request: PlanRequest, plan: Plan): readonly string[] {
  const { expect } = story;
  const name = plan.kinds.join("+");
  const never = new Set(expect.never.flatMap(optionsOf));
  const outside = outsideOf(plan.piece);
  const fields = mailpieceSchema.keyof().options;
  return [
    ...planDisagreements(name, expect.every, plan),
    ...stepsOf(plan)
      .filter((step) => never.has(step))
      .map((step) => `${name}: has ${step}, which does harm here`),
    ...expect.stays
      .filter((words) => !outside.includes(words))
      .map((words) => `${name}: takes off ${JSON.stringify(words)}, which has to stay`),
    ...fields
      .filter((field) => expect.untouched.includes(field))
      .filter((field) => JSON.stringify(plan.piece[field]) !== JSON.stringify(request.piece[field]))
      .map((field) => `${name}: changes ${field}`),
    ...fields
      .filter((field) => Object.hasOwn(expect.piece, field))
      .filter((field) => JSON.stringify(plan.piece[field]) !== JSON.stringify(expect.piece[field]))
      .map((field) => `${name}: ${field} is ${JSON.stringify(plan.piece[field])}`),
  ];
}

function planDisagreements(name: string, wanted: PlanExpectation, plan: Plan): readonly string[] {
  const steps = stepsOf(plan);
  const has = (names: string | readonly string[]) =>
    [names].flat().some((one) => optionsOf(one).some((option) => steps.includes(option)));
  const outside = outsideOf(plan.piece);
  return [
    ...wanted.must
      .filter((names) => !has(names))
      .map((names) => `${name}: lacks ${[names].flat().join(" or ")}`),
    ...wanted.mustNot.filter(has).map((names) => `${name}: has ${names}`),
    ...wanted.gone
      .filter((words) => outside.includes(words))
      .map((words) => `${name}: leaves ${JSON.stringify(words)} on the outside`),
  ];
}

function stepsOf(plan: Plan): readonly string[] {
  return plan.steps.map((step) => step.option);
}

function blockedDisagreements(story: Story, result: PlanResult): readonly string[] {
  return story.expect.blocked.flatMap(({ need, fact, relaxed }) => {
    const found = result.blocked.find((one) => one.need === need);
    if (!found) return [`${need} is not named as standing in the way`];
    const problems: string[] = [];
    if (fact && !found.facts.some((one) => one === fact)) problems.push(`blocked by ${need} without ${fact}`);
    if (relaxed === "none" && found.relaxed) problems.push(`a plan without ${need}, where there can be none`);
    if (relaxed && relaxed !== "none") {
      if (found.relaxed) problems.push(...planDisagreements(`without ${need}`, relaxed, found.relaxed));
      else problems.push(`does not say what leaving out ${need} would win`);
    }
    return problems;
  });
}

function refusalDisagreements(story: Story, { piece }: PlanRequest): readonly string[] {
  const results = evaluateOptions(piece, analyse);
  return Object.entries(story.expect.refused).flatMap(([option, fact]) => {
    const availability = results.find((result) => result.option === option)?.availability;
    if (availability?.status !== "not-available")
      return [`${option} is ${availability?.status ?? "unknown"}`];
    return availability.facts.some((one) => one === fact) ? [] : [`${option} is refused without ${fact}`];
  });
}

/** Facts of the options proposed, of refusals on the piece as it is, of verdicts and of prices. */
function factsOf({ piece }: PlanRequest, result: PlanResult): ReadonlySet<string> {
  const proposed = new Set(result.plans.flatMap(stepsOf));
  const verdicts = [...result.now, ...result.blocked, ...result.problems];
  return new Set<string>([
    ...options.flatMap((option) => (proposed.has(option.id) ? option.facts : [])),
    ...evaluateOptions(piece, analyse).flatMap(({ availability }) =>
      availability.status === "not-available" ? availability.facts : [],
    ),
    ...verdicts.flatMap((verdict) => ("facts" in verdict ? verdict.facts : [])),
    ...result.plans.flatMap((plan) => plan.money.facts),
  ]);
}
