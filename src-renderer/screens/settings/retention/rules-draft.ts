import type { RetentionRule } from "../../../../src-core/log/retention.ts";

/** Rules as they stand on the screen, before they are saved. */
export type Rules = readonly RetentionRule[];

export function keyOf({ scope, value }: Pick<RetentionRule, "scope" | "value">): string {
  return `${scope} ${value}`;
}

/** The rule for the same entries takes the new one's place; else the new one comes last. */
export function withRule(rules: Rules, rule: RetentionRule): Rules {
  const isKnown = rules.some((each) => keyOf(each) === keyOf(rule));
  return isKnown ? rules.map((each) => (keyOf(each) === keyOf(rule) ? rule : each)) : [...rules, rule];
}

export function withoutRule(rules: Rules, rule: RetentionRule): Rules {
  return rules.filter((each) => keyOf(each) !== keyOf(rule));
}

/** In whichever order they stand. */
export function isSame(rules: Rules, others: Rules): boolean {
  const texts = (each: Rules) => each.map((rule) => `${keyOf(rule)} ${rule.days}`).sort();
  return texts(rules).join("\n") === texts(others).join("\n");
}

/** As they are listed: the one for all entries first, then by tag and by matter. */
export function listed(rules: Rules): { forAll: RetentionRule | undefined; others: Rules } {
  const others = rules.filter(({ scope }) => scope !== "all");
  return {
    forAll: rules.find(({ scope }) => scope === "all"),
    others: others.toSorted(
      (a, b) =>
        b.scope.localeCompare(a.scope) || a.value.localeCompare(b.value, undefined, { numeric: true }),
    ),
  };
}

/** Lengths that people pick from, in days: months first, then years. */
export const dayPresets = [30, 60, 90, 180, 365, 730, 1095, 1825, 2555] as const;
const most = 36_500;

/** A number of days as it is typed; undefined when it is none that a rule can have. */
export function daysIn(text: string): number | undefined {
  const plain = text.trim();
  if (!/^\d{1,5}$/.test(plain)) return undefined;
  const days = Number(plain);
  return days >= 1 && days <= most ? days : undefined;
}
