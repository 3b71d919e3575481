import type { Mailpiece } from "../../../../src-core/mailpiece/mailpiece.ts";
import { evaluateOptions } from "../../../../src-core/options/evaluate.ts";
import { planMail } from "../../../../src-core/planner/plan.ts";
import { priceChange } from "../../../../src-core/prices/price.ts";
import { analyse } from "../../../../src-core/report/analyse.ts";
import type { Answer, JudgedOption, Question } from "./question.ts";
import { optionOf } from "./steps.ts";

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
        tell({ turn, options: judge(piece) });
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

/** Every option on this piece, with its price: what is paid for a service stands in the piece, a rent in the option. */
function judge(piece: Mailpiece): readonly JudgedOption[] {
  return evaluateOptions(piece, analyse).map((result) => {
    const option = optionOf(result.option);
    return { ...result, money: priceChange(piece, result.preview, option ? [option] : []) };
  });
}
