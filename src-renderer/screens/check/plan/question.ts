import type { OptionResult } from "../../../../src-core/options/types.ts";
import type { PlanRequest, PlanResult } from "../../../../src-core/planner/types.ts";
import type { Money } from "../../../../src-core/prices/types.ts";

/** What the page asks of the worker, numbered so that late answers can be told. */
export interface Question extends PlanRequest {
  turn: number;
}

/** What an option does to the piece, and what it costs by itself against the piece as it is. */
export interface JudgedOption extends OptionResult {
  money: Money;
}

/** The options come first, the plans when they are found. `failed` is a fault in the program. */
export type Answer = { turn: number } & (
  | { options: readonly JudgedOption[] }
  | { plans: PlanResult }
  | { failed: true }
);
