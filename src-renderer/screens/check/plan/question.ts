import type { OptionResult } from "../../../../src-core/options/types.ts";
import type { PlanRequest, PlanResult } from "../../../../src-core/planner/types.ts";

/** What the page asks of the worker, numbered so that late answers can be told. */
export interface Question extends PlanRequest {
  turn: number;
}

/** The options come first, the plans when they are found. `failed` is a fault in the program. */
export type Answer = { turn: number } & (
  | { options: readonly OptionResult[] }
  | { plans: PlanResult }
  | { failed: true }
);
