import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";
import { texts as english } from "../../../../resources/locales/en-plan.ts";
import { texts as spanish } from "../../../../resources/locales/es-plan.ts";
import type { Money } from "../../../../src-core/prices/types.ts";
import { isFree, kindWords, moneyWords } from "./plan-words.ts";

const i18n = createInstance();
void i18n.init({
  lng: "en",
  initAsync: false,
  resources: { en: english, es: spanish },
  interpolation: { escapeValue: false },
});
const t = i18n.getFixedT("en", "plan");
const money = (change: Partial<Money>): Money => ({
  lowCents: 0,
  highCents: 0,
  monthlyLowCents: 0,
  monthlyHighCents: 0,
  unknown: false,
  facts: [],
  ...change,
});

describe("what a plan costs, in words", () => {
  it.each([
    [{}, "no extra money"],
    [{ lowCents: 200, highCents: 240 }, "about $2 to $2.40 more"],
    [{ lowCents: 4, highCents: 4 }, "about $0.04 more"],
    [{ lowCents: -770, highCents: -726 }, "about $7.26 to $7.70 less"],
    [{ lowCents: -100, highCents: 200 }, "from about $1 less to about $2 more"],
    [{ unknown: true }, "price not known to us"],
    [
      { lowCents: 100, highCents: 100, unknown: true },
      "about $1 more · part of the price is not known to us",
    ],
    [{ monthlyLowCents: 450, monthlyHighCents: 3600 }, "rent of about $4.50 to $36 a month"],
  ] satisfies [Partial<Money>, string][])("%j is %s", (change, said) => {
    expect(moneyWords(money(change), t, "en")).toBe(said);
  });

  it("names the years of its prices, but for a plan without any", () => {
    expect(moneyWords(money({ lowCents: 200, highCents: 200 }), t, "en", "2025–2026")).toBe(
      "about $2 more (2025–2026 prices)",
    );
    expect(moneyWords(money({}), t, "en", "2026")).toBe("no extra money");
  });

  it("is said in Spanish with the same amounts", () => {
    const said = moneyWords(money({ lowCents: 200, highCents: 240 }), i18n.getFixedT("es", "plan"), "es");
    expect(said).toMatch(/\$2\b.*\$2\.40.*más/);
  });
});

it("says nothing of an option that costs nothing, and never calls an unknown price nothing", () => {
  expect(isFree(money({}))).toBe(true);
  expect(isFree(money({ unknown: true }))).toBe(false);
  expect(isFree(money({ lowCents: -100 }))).toBe(false);
  expect(isFree(money({ monthlyHighCents: 3600 }))).toBe(false);
});

it("names a plan that is the best in several ways once, by all of them", () => {
  expect(kindWords(["cheapest-now", "strongest"], t)).toBe("Cheapest, usable now · Hides most");
});
