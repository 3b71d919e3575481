import type { RetentionRule } from "./retention.ts";
import { dayAfter } from "./retention-days.ts";
import type { LogEntry } from "./types.ts";

type Kept = Pick<LogEntry, "mailedOn" | "tag" | "matter" | "held"> & {
  deadline: { day: string } | null;
};

/** The one rule that decides about an entry: that of its matter, else of its tag, else the one for all. */
export function ruleFor(
  rules: readonly RetentionRule[],
  { tag, matter }: Pick<Kept, "tag" | "matter">,
): RetentionRule | undefined {
  const find = (scope: RetentionRule["scope"], value: string) =>
    rules.find((rule) => rule.scope === scope && rule.value === value);
  return (
    (matter === "" ? undefined : find("matter", matter)) ??
    (tag === "" ? undefined : find("tag", tag)) ??
    find("all", "")
  );
}

/** The last day that an entry is there is the one before this day, if nothing holds it; null when it is kept. */
export function expiresOn(
  rules: readonly RetentionRule[],
  entry: Pick<Kept, "mailedOn" | "tag" | "matter" | "deadline">,
): string | null {
  const days = ruleFor(rules, entry)?.days ?? null;
  if (days === null) return null;
  const deadline = entry.deadline?.day ?? entry.mailedOn;
  return dayAfter(deadline > entry.mailedOn ? deadline : entry.mailedOn, days);
}

/**
 * Whether the time of an entry is over on a day ("2026-03-14"), legal hold or not. The days count from the day mailed
 * or, when it is later, from the deadline: so whatever waits for its deadline never expires before it.
 */
export function isOver(rules: readonly RetentionRule[], entry: Kept, day: string): boolean {
  const last = expiresOn(rules, entry);
  return last !== null && last <= day;
}

/** What goes on a day, and what would but for a legal hold. */
export function expiredOn<E extends Kept>(
  rules: readonly RetentionRule[],
  entries: readonly E[],
  day: string,
): { expired: E[]; heldBack: E[] } {
  const over = entries.filter((entry) => isOver(rules, entry, day));
  return { expired: over.filter(({ held }) => !held), heldBack: over.filter(({ held }) => held) };
}
