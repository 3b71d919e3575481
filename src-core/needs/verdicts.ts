import type { FactId } from "../facts/index.ts";
import type { NeedId, NeedVerdict } from "./types.ts";

/** A verdict without its need: the functions that judge one need do not repeat its name. */
export type Judged =
  | { status: "kept" }
  | { status: "broken" | "cannot-tell"; reason: string; facts: readonly FactId[] };

export const kept: Judged = { status: "kept" };

export function broken(reason: string, ...facts: readonly FactId[]): Judged {
  return { status: "broken", reason, facts };
}

export function cannotTell(reason: string, ...facts: readonly FactId[]): Judged {
  return { status: "cannot-tell", reason, facts };
}

/** The first that is broken, else the first that nobody can tell, else kept. */
export function worst(...all: readonly Judged[]): Judged {
  return (
    all.find(({ status }) => status === "broken") ??
    all.find(({ status }) => status === "cannot-tell") ??
    kept
  );
}

/**
 * Whether a plan may stand on this: kept, or a deadline so near that nobody can tell. No way of mailing could promise
 * more then, so the plan is given with the doubt said beside it.
 */
export function isGoodEnough(need: NeedId, judged: Judged | NeedVerdict): boolean {
  return (
    judged.status === "kept" ||
    (need === "deadline" && judged.status === "cannot-tell" && judged.reason === "near")
  );
}

export function verdictOf(need: NeedId, judged: Judged): NeedVerdict {
  return { need, ...judged };
}
