import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/facts.json" with { type: "json" };
import es from "../../resources/locales/es/facts.json" with { type: "json" };
import { factIds, factOf, isFactId } from "./index.ts";
import { numbersIn } from "./numbers-in.test-helper.ts";
import type { FigureUnit } from "./types.ts";

const english: Readonly<Record<string, string>> = en;
const spanish: Readonly<Record<string, string>> = es;

/** How the words of each language name a unit. Counts are of many things, so nothing is asked of them. */
const unitWords: Readonly<Record<Exclude<FigureUnit, "count">, readonly [en: RegExp, es: RegExp]>> = {
  usd: [/\$/, /\$/],
  hours: [/\bhours?\b/, /\bhoras?\b/],
  days: [/\bdays?\b/, /\bdías?\b/],
  "business-days": [/\b(?:business|working) days?\b/, /\bdías? (?:hábil|laborable)/],
  months: [/\bmonths?\b/, /\bmes(?:es)?\b/],
  years: [/\b(?:years?|age)\b/, /\baños?\b/],
  ounces: [/\bounces?\b/, /\bonzas?\b/],
  pounds: [/\bpounds?\b/, /\blibras?\b/],
  inches: [/\binch(?:es)?\b/, /\bpulgadas?\b/],
  miles: [/\bmiles?\b/, /\bmillas?\b/],
  percent: [/%/, /%/],
  digits: [/\bdigits?\b|-digit\b/, /\b(?:dígitos?|cifras?)\b/],
  characters: [/\bcharacters?\b/, /\b(?:caracteres|carácter)\b/],
  points: [/\bpoints?\b/, /\bpuntos?\b/],
};

const withFigures = factIds.flatMap((id) => {
  const { figures } = factOf(id);
  return figures ? [{ id, figures }] : [];
});

describe("the figures of facts", () => {
  it("exist: the walk has something to walk", () => {
    expect(withFigures.length).toBeGreaterThan(90);
    expect(withFigures.filter(({ figures }) => figures.length === 0)).toEqual([]);
  });

  it("all stand in the words of both languages", () => {
    const missing = withFigures.flatMap(({ id, figures }) =>
      figures
        .filter(
          ({ value }) =>
            !numbersIn(english[id] ?? "", "en").has(value) || !numbersIn(spanish[id] ?? "", "es").has(value),
        )
        .map(({ value, unit }) => `${id}: ${value} ${unit}`),
    );
    expect(missing).toEqual([]);
  });

  it("have units that the words of both languages name", () => {
    const missing = withFigures.flatMap(({ id, figures }) =>
      figures
        .filter(({ unit }) => {
          if (unit === "count") return false;
          const [inEnglish, inSpanish] = unitWords[unit];
          return !inEnglish.test(english[id] ?? "") || !inSpanish.test(spanish[id] ?? "");
        })
        .map(({ value, unit }) => `${id}: ${value} ${unit}`),
    );
    expect(missing).toEqual([]);
  });

  it("are told apart by their label when a fact has several of a unit", () => {
    const confused = withFigures.filter(({ figures }) => {
      const keys = figures.map(({ unit, label }) => `${unit} ${label ?? ""}`);
      return new Set(keys).size !== keys.length;
    });
    expect(confused.map(({ id }) => id)).toEqual([]);
    const labels = withFigures.flatMap(({ figures }) => figures.flatMap(({ label }) => label ?? []));
    expect(labels.filter((label) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(label))).toEqual([]);
  });

  it("hold every price in the words of a fact that is about prices", () => {
    const left = factIds.flatMap((id) => {
      const { figures, pace } = factOf(id);
      if (pace !== "price") return [];
      const prices = [...(english[id] ?? "").matchAll(/\$([\d,]+(?:\.\d+)?)/g)].map(([, price]) =>
        Number(price),
      );
      return prices
        .filter((price) => !figures?.some(({ unit, value }) => unit === "usd" && value === price))
        .map((price) => `${id}: ${price}`);
    });
    expect(left).toEqual([]);
  });
});

describe("the reading of numbers in a text", () => {
  it.each([
    ["118,577 covers, some 85% of them", "en", [118577, 85]],
    ["3-1/2 to 6-1/8 inches and 1/4 inch", "en", [3.5, 6.125, 0.25]],
    ["33.2 billion items, half an inch, seven days", "en", [33.2e9, 0.5, 7]],
    ["160 mil millones, 2.5 millones y tres días", "es", [160e9, 2.5e6, 3]],
    ["about $0.78. Each", "en", [0.78]],
  ] as const)("finds in %j (%s) %j", (text, language, numbers) => {
    expect([...numbersIn(text, language)].toSorted()).toEqual([...numbers].toSorted());
  });
});

describe("facts on which the sources disagree", () => {
  const disputed = factIds.filter((id) => factOf(id).disputed !== undefined);

  it("name facts on the other side that exist and name them back", () => {
    expect(disputed.length).toBeGreaterThan(5);
    for (const id of disputed)
      for (const other of factOf(id).disputed ?? []) {
        expect(isFactId(other), `${id}: ${other}`).toBe(true);
        if (isFactId(other)) expect(factOf(other).disputed, `${other} ↔ ${id}`).toContain(id);
      }
  });

  it("give both sides in their own words when they name no other fact", () => {
    const twoSides =
      /disagree|differ|disputed|Neither is confirmed|Sources give \d+ or \d+|One USPS page lists|guides see/;
    const alone = disputed.filter((id) => factOf(id).disputed?.length === 0);
    expect(alone.filter((id) => !twoSides.test(english[id] ?? ""))).toEqual([]);
  });

  it("are all that say so", () => {
    const says =
      /\b(?:texts|sources|courts|lists|guides) (?:disagree|differ)\b|\bdisputed this\b|Neither is confirmed/i;
    const missed = factIds.filter((id) => says.test(english[id] ?? "") && !disputed.includes(id));
    expect(missed).toEqual([]);
  });
});
