import type { FactId } from "../facts/index.ts";

/** About what something costs, in US cents, both ends included. Always shown as "about", with the date. */
export interface Money {
  lowCents: number;
  highCents: number;
  /** Rent, a month. */
  monthlyLowCents: number;
  monthlyHighCents: number;
  /** True when a part has no price in any source that was read. */
  unknown: boolean;
  facts: readonly FactId[];
}
