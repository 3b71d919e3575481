import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { judgeNeeds } from "../needs/judge.ts";
import type { Needs } from "../needs/types.ts";
import { isGoodEnough } from "../needs/verdicts.ts";
import { type Option, readiness, slots } from "../options/types.ts";
import { mailable } from "../postal-rules/mailable.ts";
import { priceChange } from "../prices/price.ts";
import { readContext } from "../rules/context.ts";
import { runRules } from "../rules/engine.ts";
import type { Rule } from "../rules/types.ts";
import { allMoves, isUsable, type Move } from "./moves.ts";
import { compareScores, exposureOf, type Objective, type Score } from "./score.ts";
import type { PlanRequest } from "./types.ts";

export interface BruteForce {
  request: PlanRequest;
  options: readonly Option[];
  rules: readonly Rule[];
  objective: Objective;
}

/**
 * The best plan by trying them all: every set of moves with at most one for each slot, in the order of the slots, each
 * only where it may be used. Nothing is bounded, pruned or put together from parts; every whole piece is analysed as
 * the Check screen does it. Equal pieces are analysed once, or a thousand cases would take minutes.
 */
export function bruteForce({ request, options, rules, objective }: BruteForce): Score | undefined {
  const { piece, needs, own, without, today } = request;
  const analyses = new Map<string, ReturnType<typeof analyse>>();
  const analyse = (each: Mailpiece) => {
    const context = readContext(each);
    return {
      context,
      disclosures: runRules(rules, context),
      isMailable: mailable(each).length === 0,
      usable: new Map(options.map((option) => [option.id, isUsable(option.check(context), needs)])),
    };
  };
  const analysisOf = (each: Mailpiece) => {
    const key = JSON.stringify(each);
    const known = analyses.get(key) ?? analyse(each);
    analyses.set(key, known);
    return known;
  };
  const scoreOf = (each: Mailpiece, moves: readonly Move[]): Score | undefined => {
    const { context, disclosures, isMailable } = analysisOf(each);
    const chosen = moves.map(({ option, terms }) => ({ terms, facts: option.facts }));
    const verdicts = judgeNeeds({ needs, context, disclosures, chosen, today });
    if (!isMailable || verdicts.some((verdict) => !isGoodEnough(verdict.need, verdict))) return undefined;
    const money = priceChange(piece, each, chosen);
    return {
      exposure: exposureOf(disclosures, needs.observers),
      rare: moves.reduce(
        (sum, { terms }) => sum + (terms.where === "anywhere" ? 0 : 1) + (terms.arranged ? 1 : 0),
        0,
      ),
      unknown: money.unknown,
      cents: money.highCents + money.monthlyHighCents,
      ready: Math.max(0, ...moves.map(({ terms }) => readiness.indexOf(terms.ready))),
      steps: moves.length,
      names: moves.map(({ name }) => name),
    };
  };

  const moves = allMoves(options, own, without ?? []).filter(
    ({ terms }) =>
      objective === "strongest" || (!terms.arranged && (terms.ready === "now" || terms.ready === "same-day")),
  );
  const asItIs = scoreOf(piece, []);
  let best: Score | undefined;
  const tryFrom = (slot: number, each: Mailpiece, chosen: readonly Move[]): void => {
    const name = slots[slot];
    if (name === undefined) {
      const score = scoreOf(each, chosen);
      if (!score || (asItIs && score.exposure >= asItIs.exposure)) return;
      if (!best || compareScores(objective, score, best) < 0) best = score;
      return;
    }
    tryFrom(slot + 1, each, chosen);
    for (const move of moves) {
      if (move.terms.slot !== name || analysisOf(each).usable.get(move.option.id) !== true) continue;
      const after = move.option.apply(each, move.details);
      if (JSON.stringify(after) !== JSON.stringify(each)) tryFrom(slot + 1, after, [...chosen, move]);
    }
  };
  tryFrom(0, piece, []);
  return best;
}

/** The same request with other needs. */
export function withNeedsOf(request: PlanRequest, needs: Needs["needs"]): PlanRequest {
  return { ...request, needs: { ...request.needs, needs } };
}
