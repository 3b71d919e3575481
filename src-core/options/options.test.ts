import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import enAddress from "../../resources/locales/en/options-address.json" with { type: "json" };
import enMailing from "../../resources/locales/en/options-mailing.json" with { type: "json" };
import esAddress from "../../resources/locales/es/options-address.json" with { type: "json" };
import esMailing from "../../resources/locales/es/options-mailing.json" with { type: "json" };
import { factOf } from "../facts/index.ts";
import { mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { analyse } from "../report/analyse.ts";
import { readContext } from "../rules/context.ts";
import { rules } from "../rules/index.ts";
import { noChange } from "./availability.ts";
import { evaluateOptions } from "./evaluate.ts";
import { options } from "./index.ts";
import {
  type Amount,
  askIds,
  type OptionExample,
  officeTrips,
  paperKinds,
  places,
  readiness,
  slots,
} from "./types.ts";

const en = { ...enAddress, ...enMailing };
const es = { ...esAddress, ...esMailing };

/** Every folder beside this file is an option. */
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const examplesById = Object.fromEntries(
  await Promise.all(
    folders.map(async (id) => {
      const { examples }: { examples: readonly OptionExample[] } = await import(`./${id}/examples.ts`);
      return [id, examples] as const;
    }),
  ),
);

const headings = [
  "What it changes",
  "Hides from",
  "Does not hide",
  "Cost and set-up",
  "Cautions",
  "Not available when",
  "Sources",
];

interface OptionTexts {
  title: string;
  summary: string;
  hides: string;
  keeps: string;
  cost: string;
  setup: string;
  cautions: Record<string, string>;
  /** Left out where nothing is known to go wrong. */
  fails?: Record<string, string>;
  reasons: Record<string, string>;
}

/** Official names of forms, as on the form itself. */
const knownForm = /^PS Form \d{4}(?:-[A-Z])?$/;

/** Every price in the facts of an option, in cents. */
function pricesOf(facts: Parameters<typeof factOf>[0][]): readonly number[] {
  return facts.flatMap((fact) =>
    (factOf(fact).figures ?? [])
      .filter(({ unit }) => unit === "usd")
      .map(({ value }) => Math.round(value * 100)),
  );
}

/** The texts of every option without the details it asks for. */
const textsOf = ({ asks, ...texts }: typeof en | typeof es): Record<string, OptionTexts> => texts;

const languages = { en: textsOf(en), es: textsOf(es) };

const examplesOf = (id: string) => examplesById[id] ?? [];
const contextOf = (example: OptionExample) => readContext(mailpieceSchema.parse(example.piece));

describe("the list of options", () => {
  it("is sorted, has no id twice, and has every folder", () => {
    expect(options.map((option) => option.id)).toEqual(folders);
  });

  it("has texts for nothing else, in every language", () => {
    for (const texts of Object.values(languages)) expect(Object.keys(texts).sort()).toEqual(folders);
  });

  it("has a label and a hint for every detail that can be asked, in every language", () => {
    for (const { asks } of [en, es]) {
      expect(Object.keys(asks).sort()).toEqual([...askIds].sort());
      for (const { label, hint } of Object.values(asks))
        expect(Math.min(label.length, hint.length)).toBeGreaterThan(5);
    }
  });
});

describe.each(options.map((option) => [option.id, option] as const))("option %s", (id, option) => {
  const examples = examplesOf(id);

  it.each(examples.map((example) => [example.name, example] as const))("judges %s", (_, example) => {
    const { status, ...rest } = option.check(contextOf(example));
    expect({ status, reason: "reason" in rest ? rest.reason : undefined }).toEqual({
      status: example.expect,
      reason: example.reason,
    });
    if (example.cautions && "cautions" in rest) expect(rest.cautions).toEqual(example.cautions);
  });

  it("has examples of the three answers, or says in its README why one cannot happen", () => {
    const seen = new Set(examples.map((example) => example.expect));
    // Listed only to say why it is never offered.
    if (/## Not available when\n\nAlways\. \w+/.test(readme(id))) {
      expect(seen).toContain("not-available");
      expect(seen).not.toContain("available");
      return;
    }
    expect(seen).toContain("available");
    expect(seen).toContain("not-needed");
    if (!seen.has("not-available")) expect(readme(id)).toMatch(/## Not available when\n\nNever\. \w+/);
  });

  it("reaches every reason and every caution with an example, and no other", () => {
    const answers = examples.map((example) => option.check(contextOf(example)));
    const reasons = new Set(answers.flatMap((answer) => ("reason" in answer ? [answer.reason] : [])));
    const cautions = new Set(answers.flatMap((answer) => ("cautions" in answer ? answer.cautions : [])));
    expect([...reasons].sort()).toEqual([...option.reasons].sort());
    expect([...cautions].sort()).toEqual([...option.cautions].sort());
  });

  it("names a fact for every refusal", () => {
    for (const example of examples) {
      const answer = option.check(contextOf(example));
      if (answer.status === "not-available") expect(answer.facts.length).toBeGreaterThan(0);
    }
  });

  it("changes every piece that it says it can change", () => {
    for (const example of examples.filter(({ expect }) => expect === "available")) {
      const piece = mailpieceSchema.parse(example.piece);
      expect(option.apply(piece, {}), example.name).not.toEqual(piece);
    }
  });

  it("hides only what it says it helps with, or swaps one disclosure of a rule for another", () => {
    for (const example of examples) {
      const results = evaluateOptions(mailpieceSchema.parse(example.piece), analyse, [option]);
      for (const { hides, adds } of results) {
        const expected = [...option.helps, ...adds.map((added) => added.rule)];
        expect(
          hides.map((hidden) => hidden.rule).filter((rule) => !expected.includes(rule)),
          example.name,
        ).toEqual([]);
      }
    }
  });

  it("has facts, known rules and known details", () => {
    expect(option.facts.length).toBeGreaterThan(0);
    expect(new Set(option.facts).size).toBe(option.facts.length);
    // What only adds a proof or a lining says in its words that it hides nothing.
    if (option.helps.length === 0) expect(languages.en[id]?.hides).toMatch(/^Nothing\b/);
    const ruleIds = rules.map((rule) => rule.id);
    expect(option.helps.filter((rule) => !ruleIds.includes(rule))).toEqual([]);
    for (const ask of option.asks) expect(askIds).toContain(ask);
  });

  it("has a README with the agreed headings that names its facts", () => {
    const text = readme(id);
    expect([...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(headings);
    expect(option.facts.filter((fact) => !text.includes(`\`${fact}\``))).toEqual([]);
  });

  it.each(Object.entries(languages))("has all its texts in %s", (_, texts) => {
    const own = texts[id];
    if (!own) throw new Error("no texts");
    const { cautions, reasons, fails = {}, ...lines } = own;
    expect(Object.keys(lines).sort()).toEqual(["cost", "hides", "keeps", "setup", "summary", "title"]);
    expect(Object.keys(cautions).sort()).toEqual([...option.cautions].sort());
    expect(Object.keys(reasons).sort()).toEqual([...option.reasons, noChange].sort());
    expect(Object.keys(fails).sort()).toEqual([...option.terms.fails].sort());
    for (const text of [lines, cautions, reasons, fails].flatMap((group) => Object.values(group))) {
      expect(text.trim().length).toBeGreaterThan(4);
      expect(text).not.toMatch(/\b(?:safe|anonymous|an[oó]nim[oa]|(?:es|más) segur[oa])\b/i);
    }
  });

  it("has terms of known kinds, with no form and no field of a mailpiece twice", () => {
    const { terms } = option;
    expect(slots).toContain(terms.slot);
    expect(readiness).toContain(terms.ready);
    expect(paperKinds).toContain(terms.papers);
    expect(officeTrips).toContain(terms.officeTrip);
    expect(places).toContain(terms.where);
    for (const list of [terms.changes, terms.forms, terms.fails])
      expect(new Set<string>(list).size).toBe(list.length);
    for (const form of terms.forms) expect(form).toMatch(knownForm);
    const fields = Object.keys(mailpieceSchema.shape);
    expect(terms.changes.filter((field) => !fields.includes(field))).toEqual([]);
    expect(terms.forms.filter((form) => !languages.en[id]?.setup.includes(form))).toEqual([]);
  });

  it("takes every amount of money from a fact", () => {
    const prices = pricesOf([...option.facts]);
    const isKnown = (amount: Amount) =>
      amount === "unknown" ||
      (amount.lowCents <= amount.highCents &&
        [amount.lowCents, amount.highCents].every((cents) => cents === 0 || prices.includes(cents)));
    const { perPiece, monthly } = option.terms;
    expect({ perPiece: isKnown(perPiece), monthly: isKnown(monthly) }).toEqual({
      perPiece: true,
      monthly: true,
    });
  });

  it("states the same prices in every language", () => {
    const prices = Object.values(languages).map((texts) => texts[id]?.cost.match(/\$[\d.]+\d/g));
    expect(prices[1]).toEqual(prices[0]);
    if (prices[0]) expect(languages.en[id]?.cost).toMatch(/20\d\d/);
  });
});

function readme(id: string): string {
  return readFileSync(`${import.meta.dirname}/${id}/README.md`, "utf8");
}
