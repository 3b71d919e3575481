import { evaluateOptions } from "../../../../src-core/options/evaluate.ts";
import { planMail } from "../../../../src-core/planner/plan.ts";
import { analyse } from "../../../../src-core/report/analyse.ts";
import type { Answer, Question } from "./question.ts";

/** Looking for plans cannot be broken off: while somebody types, it waits until they rest. */
const restMs = 120;

/**
 * Answers questions one after the other and gives each answer to `tell`. A newer question takes the place of one that
 * waits, and ends one that is being answered before its plans are looked for.
 */
export function makeAnswers(tell: (answer: Answer) => void): (question: Question) => void {
  let latest: Question | undefined;
  let isBusy = false;
  const work = async () => {
    isBusy = true;
    while (latest) {
      const question = latest;
      const { turn, piece } = question;
      try {
        tell({ turn, options: evaluateOptions(piece, analyse) });
        await new Promise((resolve) => setTimeout(resolve, restMs));
        if (latest !== question) continue;
        tell({ turn, plans: planMail(question) });
      } catch {
        tell({ turn, failed: true });
      }
      if (latest === question) latest = undefined;
    }
    isBusy = false;
  };
  return (question) => {
    latest = question;
    if (!isBusy) void work();
  };
}
