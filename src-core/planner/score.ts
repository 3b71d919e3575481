import type { ObserverId } from "../observers/types.ts";
import { weights } from "../options/evaluate.ts";
import { type Readiness, readiness } from "../options/types.ts";
import { highCentsOf } from "../prices/price.ts";
import type { Money } from "../prices/types.ts";
import type { Disclosure } from "../rules/types.ts";

/** What plans are compared by; less is better everywhere. */
export interface Score {
  /** Weight of every disclosure for every observer that matters and learns it. */
  exposure: number;
  /** How many steps are not to be had everywhere: only some post offices, states or people have them. */
  rare: number;
  /** A price that nobody knows counts as more than any that is known. */
  unknown: boolean;
  /** Upper end, first month of rents included, against the piece as it was. */
  cents: number;
  ready: number;
  steps: number;
  /** The steps by name, in the order of the slots: between equals, the first in the alphabet. */
  names: readonly string[];
}

/** About what an envelope more or a metered price less comes to. */
const smallChangeCents = 50;

export const objectives = ["strongest", "cheapest"] as const;
export type Objective = (typeof objectives)[number];

/** Whoever mails it for the sender reads it whole: that counts even for a sender who did not think of them. */
const newReader: ObserverId = "mailing-service";

/** Where someone lives weighs more than who takes their mail: it cannot be changed, and it is where harm comes to. */
function isHome({
  topic,
  narrowsTo,
  severity,
}: Pick<Disclosure, "topic" | "narrowsTo" | "severity">): boolean {
  return topic === "where-you-are" && narrowsTo === "household" && severity !== "minor";
}

/**
 * How much a set of disclosures tells the observers that matter: each counts once for each of them, by its severity.
 * What nobody can tell counts like what is shown.
 */
export function exposureOf(
  disclosures: readonly Pick<Disclosure, "severity" | "observers" | "topic" | "narrowsTo">[],
  observers: readonly ObserverId[],
): number {
  return disclosures.reduce(
    (sum, disclosure) =>
      sum +
      weights[disclosure.severity] *
        (isHome(disclosure) ? 2 : 1) *
        disclosure.observers.filter((each) => observers.includes(each) || each === newReader).length,
    0,
  );
}

export function readyRank(ready: Readiness): number {
  return readiness.indexOf(ready);
}

export function moneyScore(money: Money): Pick<Score, "unknown" | "cents"> {
  return { unknown: money.unknown, cents: highCentsOf(money) };
}

/**
 * Negative when the first is the better plan; 0 only for the same steps. What tells less goes before what costs less,
 * or after it; then sooner, fewer steps, and the alphabet. A box that few can get must not win by its price.
 */
export function compareScores(objective: Objective, a: Score, b: Score): number {
  const exposure = a.exposure - b.exposure || a.rare - b.rare;
  const money = Number(a.unknown) - Number(b.unknown) || outlay(a) - outlay(b);
  return (
    (objective === "strongest" ? exposure || money : money || exposure) ||
    a.ready - b.ready ||
    compareSteps(a, b)
  );
}

/**
 * What more a plan costs, with small change left out: prices are about, and nobody should be told to keep a name on an
 * envelope to save a few cents. A saving is no reason for a plan.
 */
function outlay({ cents }: Pick<Score, "cents">): number {
  return cents <= smallChangeCents ? 0 : cents;
}

/** Fewer steps first, then by their names. */
export function compareSteps(a: Pick<Score, "steps" | "names">, b: Pick<Score, "steps" | "names">): number {
  return a.steps - b.steps || compareNames(a.names, b.names);
}

function compareNames(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const left = a[index] ?? "";
    const right = b[index] ?? "";
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
