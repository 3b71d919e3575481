import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestBy, isPast, monthsUntilCheck, paceOf, researchEnded } from "./best-by.ts";
import { factIds, factOf } from "./index.ts";
import type { Pace } from "./types.ts";

describe("the month by which a fact should be checked again", () => {
  it.each([
    ["2025-07-13", "price", "2026-01"],
    ["2026-01", "price", "2026-07"],
    ["2025-12", "procedure", "2026-12"],
    ["2024-02-24", "law", "2026-02"],
    ["2025", "law", "2027-12"],
    ["2006–2015", "law", "2017-12"],
    ["2010–2026", "procedure", "2027-11"],
    ["2026", "price", "2027-05"],
  ] as const)("of a text of %s on a matter of %s is %s", (asOf, pace, month) => {
    expect(bestBy({ asOf, pace })).toEqual({ kind: "month", month });
  });

  it("does not exist for a source without a date, nor for what happened", () => {
    expect(bestBy({ asOf: "undated", pace: "law" })).toEqual({ kind: "undated" });
    expect(bestBy({ asOf: "1878", pace: "history" })).toEqual({ kind: "history" });
    expect(bestBy({ asOf: "undated", pace: "history" })).toEqual({ kind: "history" });
  });

  it("is a real month, later than the text by the months of its pace", () => {
    const month = fc.integer({ min: 1950 * 12, max: 2026 * 12 + 9 });
    const pace = fc.constantFrom<Exclude<Pace, "history">[]>("price", "procedure", "law");
    fc.assert(
      fc.property(month, pace, (at, pace) => {
        const asOf = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
        const best = bestBy({ asOf, pace });
        if (best.kind !== "month") throw new Error(`${asOf} has no month`);
        expect(best.month).toMatch(/^\d{4}-(?:0[1-9]|1[0-2])$/);
        const then = Number(best.month.slice(0, 4)) * 12 + Number(best.month.slice(5)) - 1;
        expect(then - at).toBe(monthsUntilCheck[pace]);
      }),
    );
  });
});

describe("a fact is past its month", () => {
  const best = { kind: "month", month: "2026-11" } as const;

  it("from the first day of the next month on", () => {
    expect(isPast(best, "2026-11-01")).toBe(false);
    expect(isPast(best, "2026-11-30")).toBe(false);
    expect(isPast(best, "2026-12-01")).toBe(true);
    expect(isPast(best, "2027-01-01")).toBe(true);
  });

  it("never when there is no month", () => {
    expect(isPast({ kind: "undated" }, "2099-01-01")).toBe(false);
    expect(isPast({ kind: "history" }, "2099-01-01")).toBe(false);
  });
});

describe("the pace of facts", () => {
  it("is that of a price wherever the words give a postal fee or a running price", () => {
    const priced = factIds.filter((id) =>
      factOf(id).figures?.some(({ label }) => label?.startsWith("price")),
    );
    expect(priced.length).toBeGreaterThan(6);
    expect(priced.filter((id) => paceOf(factOf(id)) !== "price")).toEqual([]);
  });

  it("lets no dated fact of the research be due on the day it ended, if its text is of that year and no price", () => {
    const fresh = factIds.filter((id) => /^2026/.test(factOf(id).asOf) && paceOf(factOf(id)) !== "price");
    expect(fresh.length).toBeGreaterThan(50);
    const due = fresh.filter((id) =>
      isPast(bestBy({ ...factOf(id), pace: paceOf(factOf(id)) }), researchEnded),
    );
    expect(due).toEqual([]);
  });
});
