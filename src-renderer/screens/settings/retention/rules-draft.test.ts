import { describe, expect, it } from "vitest";
import type { RetentionRule } from "../../../../src-core/log/retention.ts";
import { daysIn, isSame, listed, withoutRule, withRule } from "./rules-draft.ts";

const rule = (scope: RetentionRule["scope"], value: string, days: number | null): RetentionRule => ({
  scope,
  value,
  days,
});

describe("rules on the screen", () => {
  it("have one rule at most for the same entries", () => {
    const rules = withRule(withRule([], rule("tag", "rent", 30)), rule("matter", "rent", 60));
    expect(rules).toHaveLength(2);
    expect(withRule(rules, rule("tag", "rent", null))).toEqual([
      rule("tag", "rent", null),
      rule("matter", "rent", 60),
    ]);
    expect(withoutRule(rules, rule("tag", "rent", 1))).toEqual([rule("matter", "rent", 60)]);
  });

  it("are changed when a length is, and not when only their order is", () => {
    const rules = [rule("all", "", 180), rule("tag", "a", 30)];
    expect(isSame(rules, rules.toReversed())).toBe(true);
    expect(isSame(rules, withRule(rules, rule("all", "", null)))).toBe(false);
    expect(isSame(rules, rules.slice(1))).toBe(false);
  });

  it("are listed with tags and matters by name, numbers as numbers", () => {
    const rules = [
      rule("matter", "24-10", 1),
      rule("matter", "24-9", 1),
      rule("all", "", 180),
      rule("tag", "rent", 1),
    ];
    const { forAll, others } = listed(rules);
    expect(forAll?.days).toBe(180);
    expect(others.map(({ value }) => value)).toEqual(["rent", "24-9", "24-10"]);
  });
});

describe("a number of days", () => {
  it.each([
    ["1", 1],
    [" 36500 ", 36_500],
    ["0045", 45],
    ["0", undefined],
    ["36501", undefined],
    ["", undefined],
    ["-5", undefined],
    ["1.5", undefined],
    ["1e3", undefined],
  ])("%j is read as %j", (text, days) => {
    expect(daysIn(text)).toBe(days);
  });
});
