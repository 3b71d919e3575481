import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeNeeds } from "../needs/judge.ts";
import { isGoodEnough } from "../needs/verdicts.ts";
import { options as allOptions } from "../options/index.ts";
import { mailable } from "../postal-rules/mailable.ts";
import { readContext } from "../rules/context.ts";
import { runRules } from "../rules/engine.ts";
import { rules } from "../rules/index.ts";
import { bruteForce, withNeedsOf } from "./brute-force.test-helper.ts";
import { caseArbitrary } from "./cases.test-helper.ts";
import { Judgments } from "./judgments.ts";
import { allMoves, movesBySlot } from "./moves.ts";
import { ownToUse, planMail, withProof } from "./plan.ts";
import { exposureOf, type Objective, objectives, type Score } from "./score.ts";
import { findBest } from "./search.ts";
import type { PlanKind, PlanRequest } from "./types.ts";

/** What the planner finds for one objective, asked the way `planMail` asks. */
function searched(
  request: PlanRequest,
  options: typeof allOptions,
  objective: Objective,
  below: number | undefined,
): Score | undefined {
  const { piece, needs, own, today } = request;
  const moves = allMoves(options, own, []).filter(
    ({ terms }) =>
      objective === "strongest" || (!terms.arranged && (terms.ready === "now" || terms.ready === "same-day")),
  );
  return findBest(
    {
      start: piece,
      moves: movesBySlot(moves, needs),
      needs,
      objective,
      ...(below === undefined ? {} : { below }),
    },
    new Judgments(rules, { needs, today }),
  )?.score;
}

/** A plan as the names of its moves in any order: those of `planMail` are in the order of doing. */
function sorted(names: readonly string[] | undefined): readonly string[] | undefined {
  return names?.toSorted();
}

/** Trying every plan takes its time, more so on a busy computer. */
const patience = { timeout: 240_000 };

describe("the planner", patience, () => {
  it("finds what trying every plan finds, with the same score, in 1,000 small cases", () => {
    let planned = 0;
    fc.assert(
      fc.property(
        caseArbitrary(allOptions, { most: 8 }),
        fc.constantFrom(...objectives),
        ({ request, options }, objective) => {
          const expected = bruteForce({ request, options, rules, objective });
          const asItIs = bruteForce({ request, options: [], rules, objective: "strongest" });
          // With no option there is never a plan: the piece as it is tells no less than itself.
          expect(asItIs?.steps ?? 0).toBe(0);
          const below = isWellAsItIs(request);
          expect(searched(request, options, objective, below)).toEqual(expected);
          if (expected) planned += 1;
        },
      ),
      { numRuns: 1000 },
    );
    // Enough of them have a plan at all for the comparison to mean something.
    expect(planned).toBeGreaterThan(200);
  });

  it("gives the plans that trying every plan gives, each under its kinds", () => {
    let plans = 0;
    fc.assert(
      fc.property(caseArbitrary(allOptions, { most: 6 }), ({ request, options }) => {
        const result = planMail({ ...request, otherWays: true }, { options, rules });
        const best = (objective: Objective, each: PlanRequest) =>
          sorted(bruteForce({ request: { ...each, own: ownToUse(each) }, options, rules, objective })?.names);
        const strongest = best("strongest", request);
        const of = (kind: PlanKind) => {
          const plan = result.plans.find(({ kinds }) => kinds.includes(kind));
          return sorted(
            plan?.steps.map(({ option, own }) => (own === undefined ? option : `${option} ${own}`)),
          );
        };
        expect(of("strongest")).toEqual(strongest);
        if (!strongest) return;
        plans += result.plans.length;
        expect(of("cheapest-now")).toEqual(best("cheapest", request));
        const wantsProof = request.needs.needs.some((need) =>
          ["deadline", "proof-mailed", "proof-delivered"].includes(need),
        );
        expect(of("full-proof")).toEqual(
          wantsProof ? best("strongest", withNeedsOf(request, withProof(request.needs).needs)) : undefined,
        );
      }),
      { numRuns: 200 },
    );
    expect(plans).toBeGreaterThan(50);
  });
});

/** What the piece tells as it is, where it may go as it is: only plans that tell less are wanted then. */
function isWellAsItIs({ piece, needs, today }: PlanRequest): number | undefined {
  const context = readContext(piece);
  const disclosures = runRules(rules, context);
  const verdicts = judgeNeeds({ needs, context, disclosures, chosen: [], today });
  const isWell =
    mailable(piece).length === 0 && verdicts.every((verdict) => isGoodEnough(verdict.need, verdict));
  return isWell ? exposureOf(disclosures, needs.observers) : undefined;
}
