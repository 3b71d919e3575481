import { describe, expect, it } from "vitest";
import labelledSet from "../../tests/identifiers/set.json" with { type: "json" };
import {
  falseAlarmsIn,
  type Half,
  halfOf,
  isHit,
  type LabelledText,
  type Score,
  scoreOf,
  totalsOf,
} from "./accuracy.test-helper.ts";
import { findIdentifiers } from "./find.ts";
import { kindsThatAreMail, recognizers } from "./index.ts";
import type { IdentifierKind } from "./types.ts";

// The labelled envelopes of tests/identifiers, in two halves. While recognizers are worked on, only the misses of the
// half called "develop" may be looked at; the other half says whether what was learned there holds elsewhere. So a
// failure here names kinds and counts, never a text.

const known = new Set<string>(recognizers.map(({ id }) => id));
const isKind = (kind: string): kind is IdentifierKind => known.has(kind);
const isMail = (kind: IdentifierKind): boolean => kindsThatAreMail.has(kind);
const isSensitive = (kind: IdentifierKind): boolean => !isMail(kind);

const items: readonly LabelledText[] = labelledSet.map(({ id, language, clean, text, spans }) => ({
  id,
  language: language === "es" ? "es" : "en",
  clean,
  text,
  spans: spans.map(({ kind, start, end, ...rest }) => {
    if (!isKind(kind)) throw new Error(`${id}: no recognizer for ${kind}`);
    return { kind, start, end, ...("ambiguous" in rest ? { ambiguous: true as const } : {}) };
  }),
}));

const halves: readonly Half[] = ["develop", "held-out"];
const scores = new Map<Half, Score>(
  halves.map((half) => [
    half,
    scoreOf(
      items.filter(({ id }) => halfOf(id) === half),
      isMail,
      findIdentifiers,
    ),
  ]),
);
const scoreOfHalf = (half: Half): Score => {
  const score = scores.get(half);
  if (score === undefined) throw new Error(half);
  return score;
};

describe.each(halves)("the half “%s” of the labelled envelopes", (half) => {
  const score = scoreOfHalf(half);

  it("has its share of the texts and of every kind", () => {
    expect(items.filter(({ id }) => halfOf(id) === half).length).toBeGreaterThan(300);
    expect([...score.kinds.values()].filter(({ labelled }) => labelled >= 3).length).toBeGreaterThanOrEqual(
      35,
    );
  });

  it("has at least 97 of 100 personal numbers found", () => {
    expect(totalsOf(score, isSensitive).recall).toBeGreaterThanOrEqual(0.97);
  });

  it("has at least 97 of 100 findings right", () => {
    expect(totalsOf(score, isSensitive).precision).toBeGreaterThanOrEqual(0.97);
  });

  it("has false alarms on at most one clean envelope in a hundred", () => {
    expect((score.clean - score.leftAlone) / score.clean).toBeLessThanOrEqual(0.01);
  });

  it("has the numbers of the mail itself called what they are", () => {
    const totals = totalsOf(score, isMail);
    expect(totals.recall).toBeGreaterThanOrEqual(0.97);
    expect(totals.precision).toBeGreaterThanOrEqual(0.97);
  });

  it("has every ambiguous number given with both readings", () => {
    expect(score.ambiguous).toBeGreaterThan(0);
    expect(score.bothReadings).toBe(score.ambiguous);
  });

  it("has no kind of which more than a quarter is missed", () => {
    const weak = [...score.kinds].filter(([, { labelled, found }]) => found < labelled * 0.75);
    expect(weak.map(([kind]) => kind)).toEqual([]);
  });
});

describe("the count", () => {
  const text = "Re: A# 000-000-001, tel. (212) 555-0100";
  const item: LabelledText = {
    id: "x",
    language: "en",
    clean: false,
    text,
    spans: [
      { kind: "a-number", start: 4, end: 18 },
      { kind: "phone", start: 25, end: 39 },
    ],
  };
  const [number, phone] = item.spans;

  it("takes a number with or without its letter and brackets", () => {
    if (number === undefined || phone === undefined) throw new Error("no spans");
    expect(isHit(text, { kind: "a-number", start: 7, end: 18 }, number)).toBe(true);
    expect(isHit(text, { kind: "phone", start: 26, end: 39 }, phone)).toBe(true);
  });

  it("does not take half a number, another kind, or another place", () => {
    if (number === undefined) throw new Error("no spans");
    expect(isHit(text, { kind: "a-number", start: 7, end: 14 }, number)).toBe(false);
    expect(isHit(text, { kind: "ssn", start: 7, end: 18 }, number)).toBe(false);
    expect(isHit(text, { kind: "a-number", start: 25, end: 39 }, number)).toBe(false);
  });

  it("counts a miss, a false alarm and an envelope that was not left alone", () => {
    const clean: LabelledText = { ...item, id: "y", clean: true, spans: [] };
    const find = () => [{ kind: "a-number" as const, start: 4, end: 18 }];
    const score = scoreOf([item, clean], isMail, find);
    expect(totalsOf(score, isSensitive)).toMatchObject({
      labelled: 2,
      found: 1,
      falseAlarms: 1,
      recall: 0.5,
    });
    expect(score).toMatchObject({ clean: 1, leftAlone: 0 });
    expect(falseAlarmsIn(clean, find()).length).toBe(1);
  });

  it("asks for two readings of an ambiguous number, and counts it nowhere else", () => {
    const unsure: LabelledText = {
      ...item,
      spans: [{ kind: "a-number", start: 4, end: 18, ambiguous: true }],
    };
    const one = { kind: "a-number" as const, start: 4, end: 18 };
    expect(scoreOf([unsure], isMail, () => [one])).toMatchObject({ ambiguous: 1, bothReadings: 0 });
    const both = scoreOf([unsure], isMail, () => [{ ...one, alternatives: ["us-passport" as const] }]);
    expect(both).toMatchObject({ ambiguous: 1, bothReadings: 1 });
    expect(totalsOf(both, isSensitive)).toMatchObject({ labelled: 0, found: 0, falseAlarms: 0 });
  });
});
