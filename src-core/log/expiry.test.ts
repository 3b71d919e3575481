import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expiredOn, expiresOn, isOver, ruleFor } from "./expiry.ts";
import { type RetentionRule, retentionRuleSchema, retentionRulesSchema } from "./retention.ts";

const rule = (scope: RetentionRule["scope"], value: string, days: number | null): RetentionRule => ({
  scope,
  value,
  days,
});
const entry = (change: object = {}) => ({
  mailedOn: "2026-03-01",
  tag: "",
  matter: "",
  deadline: null as { day: string; remindOn: null } | null,
  held: false,
  ...change,
});

describe("the rule for an entry", () => {
  const rules = [rule("all", "", 180), rule("tag", "rent", 30), rule("matter", "M-1", null)];

  it("is that of its matter before that of its tag before the one for all", () => {
    expect(ruleFor(rules, { tag: "rent", matter: "M-1" })?.days).toBe(null);
    expect(ruleFor(rules, { tag: "rent", matter: "M-2" })?.days).toBe(30);
    expect(ruleFor(rules, { tag: "rents", matter: "" })?.days).toBe(180);
    expect(ruleFor([], { tag: "rent", matter: "M-1" })).toBeUndefined();
  });

  it("keeps what a matter or tag keeps, although the rule for all does not", () => {
    expect(isOver(rules, entry({ matter: "M-1" }), "2036-01-01")).toBe(false);
    expect(isOver(rules, entry({ tag: "rent" }), "2026-03-31")).toBe(true);
  });
});

describe("an entry", () => {
  const rules = [rule("all", "", 10)];

  it("is over as many days after it was mailed as the rule says, not a day sooner", () => {
    expect(isOver(rules, entry(), "2026-03-10")).toBe(false);
    expect(isOver(rules, entry(), "2026-03-11")).toBe(true);
    expect(isOver([rule("all", "", 366)], entry({ mailedOn: "2024-02-29" }), "2025-02-28")).toBe(false);
    expect(isOver([rule("all", "", 366)], entry({ mailedOn: "2024-02-29" }), "2025-03-01")).toBe(true);
  });

  it("counts from its deadline when that is later, and from the day mailed when it is not", () => {
    const later = entry({ deadline: { day: "2026-04-01", remindOn: null } });
    expect(isOver(rules, later, "2026-04-10")).toBe(false);
    expect(isOver(rules, later, "2026-04-11")).toBe(true);
    expect(isOver(rules, entry({ deadline: { day: "2026-02-01", remindOn: null } }), "2026-03-10")).toBe(
      false,
    );
  });

  it("never expires under a hold, and is counted as held back", () => {
    const held = entry({ held: true });
    expect(expiredOn(rules, [held, entry()], "2026-03-11")).toEqual({ expired: [entry()], heldBack: [held] });
  });
});

describe("the day on which an entry goes", () => {
  const rules = [rule("all", "", 10), rule("tag", "rent", null)];

  it("is the first on which its time is over", () => {
    expect(expiresOn(rules, entry())).toBe("2026-03-11");
    expect(expiresOn(rules, entry({ deadline: { day: "2026-04-01", remindOn: null } }))).toBe("2026-04-11");
  });

  it("is none when a rule keeps it, or none is set", () => {
    expect(expiresOn(rules, entry({ tag: "rent" }))).toBe(null);
    expect(expiresOn([], entry())).toBe(null);
  });
});

describe("expiry on a day", () => {
  const epoch = Date.UTC(2026, 0, 1);
  const isoDay = (n: number) => new Date(epoch + n * 86_400_000).toISOString().slice(0, 10);
  const labels = fc.constantFrom("", "a", "b");
  const rows = fc.array(
    fc.record({
      mailed: fc.integer({ min: 0, max: 400 }),
      deadline: fc.option(fc.integer({ min: 0, max: 400 })),
      tag: labels,
      matter: labels,
      held: fc.boolean(),
    }),
    { maxLength: 20 },
  );
  const days = fc.option(fc.integer({ min: 1, max: 200 }));
  const ruleSet = fc.record({ all: days, tagA: days, matterB: days }, { requiredKeys: [] });

  it("takes what a plain model of day numbers takes, and never what waits for its deadline", () => {
    fc.assert(
      fc.property(
        rows,
        ruleSet,
        fc.integer({ min: 0, max: 700 }),
        (all, { all: every, tagA, matterB }, now) => {
          const rules = [
            ...(every === undefined ? [] : [rule("all", "", every)]),
            ...(tagA === undefined ? [] : [rule("tag", "a", tagA)]),
            ...(matterB === undefined ? [] : [rule("matter", "b", matterB)]),
          ];
          const isGone = (row: (typeof all)[number]) => {
            let limit = every;
            if (row.tag === "a" && tagA !== undefined) limit = tagA;
            if (row.matter === "b" && matterB !== undefined) limit = matterB;
            return typeof limit === "number" && Math.max(row.mailed, row.deadline ?? 0) + limit <= now;
          };
          const entries = all.map((row) =>
            entry({
              mailedOn: isoDay(row.mailed),
              deadline: row.deadline === null ? null : { day: isoDay(row.deadline), remindOn: null },
              ...{ tag: row.tag, matter: row.matter, held: row.held },
            }),
          );
          const { expired, heldBack } = expiredOn(rules, entries, isoDay(now));
          expect(expired).toEqual(entries.filter((each, n) => !each.held && isGone(all[n] ?? never())));
          expect(heldBack).toEqual(entries.filter((each, n) => each.held && isGone(all[n] ?? never())));
          for (const each of expired) expect((each.deadline?.day ?? "") < isoDay(now)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function never(): never {
  throw new Error("no such row");
}

describe("rules", () => {
  it("for all name no tag or matter, and others do", () => {
    const accepts = (value: unknown) => retentionRuleSchema.safeParse(value).success;
    expect(accepts({ scope: "all", days: 180 })).toBe(true);
    expect(accepts({ scope: "all", value: "rent", days: 180 })).toBe(false);
    expect(accepts({ scope: "tag", value: " ", days: 180 })).toBe(false);
    expect(accepts({ scope: "matter", value: "M-1", days: null })).toBe(true);
    expect(accepts({ scope: "matter", value: "M-1", days: 0 })).toBe(false);
  });

  it("are one at most for each tag and matter", () => {
    const twice = [rule("tag", "rent", 1), rule("tag", "rent", 2)];
    expect(retentionRulesSchema.safeParse(twice).success).toBe(false);
    expect(retentionRulesSchema.safeParse([rule("tag", "rent", 1), rule("matter", "rent", 2)]).success).toBe(
      true,
    );
  });
});
