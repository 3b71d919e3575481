import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import enIdentifiers from "../../resources/locales/en/identifiers.json" with { type: "json" };
import enObservers from "../../resources/locales/en/observers.json" with { type: "json" };
import enOptionsAddress from "../../resources/locales/en/options-address.json" with { type: "json" };
import enOptionsMailing from "../../resources/locales/en/options-mailing.json" with { type: "json" };
import en from "../../resources/locales/en/rules.json" with { type: "json" };
import esIdentifiers from "../../resources/locales/es/identifiers.json" with { type: "json" };
import esObservers from "../../resources/locales/es/observers.json" with { type: "json" };
import esOptionsAddress from "../../resources/locales/es/options-address.json" with { type: "json" };
import esOptionsMailing from "../../resources/locales/es/options-mailing.json" with { type: "json" };
import es from "../../resources/locales/es/rules.json" with { type: "json" };
import type { Address } from "../address/types.ts";
import { isFactId } from "../facts/index.ts";
import { gradeLevel } from "../facts/reading-grade.test-helper.ts";
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import { type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { readContext } from "./context.ts";
import { rules } from "./index.ts";
import type { Context, Finding, RuleExample } from "./types.ts";

const headings = ["What shows", "Who can see it", "Examples", "Known limits", "Sources"];

const exampleModules = import.meta.glob<{ examples: readonly RuleExample[] }>("./*/examples.ts", {
  eager: true,
});

/**
 * Rules with a message for each of many kinds: the kinds that their own examples, which show how the rule works,
 * do not name. Texts for the part that the rule reads.
 */
const otherKinds: Record<string, { part: keyof MailpieceInput; texts: Record<string, string> }> = {
  "identifier-visible": {
    part: "frontText",
    texts: {
      taxpayer: "ITIN: 900-50-0000",
      card: "4111 1111 1111 1111",
      "birth-date": "DOB 01/01/1900",
      "home-country": "DPI: 1000 00002 0101",
      "custody-number": "Reg. No. 00000-000",
    },
  },
  "sender-kind": {
    part: "logo",
    texts: {
      consulate: "Consulate General of Mexico",
      passport: "National Passport Center",
      custody: "Example County Jail",
      court: "Example County Superior Court",
      shelter: "Sample Valley Domestic Violence Shelter",
      membership: "Teamsters Local 999",
      money: "Equifax",
      family: "Department of Children and Families",
      newsroom: "Sample Valley Newsroom",
      veterans: "Department of Veterans Affairs",
      elections: "Board of Elections",
    },
  },
  "other-words": {
    part: "frontText",
    texts: {
      consulate: "From the Consulate of Mexico",
      passport: "Passport application",
      custody: "Parole hearing papers",
      legal: "Sent by Sample Valley Legal Aid",
      shelter: "Restraining order",
      membership: "Union vote",
      money: "Past due",
      family: "Adoption papers",
      newsroom: "For the reporter",
      veterans: "VA claim",
      elections: "Ballot inside",
    },
  },
  "recipient-kind": {
    part: "deliveryAddress",
    texts: {
      "immigration-detention": "ICE Processing Center",
      "immigration-legal-aid": "Example Immigrant Legal Services",
      "immigration-agency": "USCIS",
      "asylum-office": "Sample Valley Asylum Office",
      "visa-center": "National Visa Center",
      "unaccompanied-children": "Office of Refugee Resettlement",
      consulate: "Consulate General of Mexico",
      passport: "National Passport Center",
      custody: "Example County Jail",
      court: "Example County Superior Court",
      "criminal-court": "Office of the Public Defender",
      legal: "Ejemplo Law Offices",
      "hiv-sti": "Ryan White Program",
      "gender-care": "Sample Valley Gender Clinic",
      "substance-use": "Sample Valley Methadone Clinic",
      "mental-health": "Sample Valley Behavioral Health",
      health: "Sample Valley Community Hospital",
      shelter: "Sample Valley Domestic Violence Shelter",
      religion: "First Baptist Church",
      politics: "American Civil Liberties Union",
      debt: "Example Debt Collection",
      benefits: "Social Security Administration",
      credit: "Equifax",
      newsroom: "Sample Valley Newsroom",
      "child-welfare": "Child Protective Services",
      tax: "Internal Revenue Service",
      veterans: "Department of Veterans Affairs",
      elections: "Board of Elections",
    },
  },
};

/** Single pieces for messages that the rule's own examples leave out. */
const otherPieces: readonly (RuleExample & { rule: string })[] = [
  {
    rule: "identifier-visible",
    name: "a jail's own number, known by its place in the address",
    piece: {
      deliveryAddress: "Luis Ejemplo\nInmate 1234567\nExample County Jail\n34 Sample Road\nDenver CO 80012",
    },
    expect: ["facility-number"],
  },
  {
    rule: "contact-details",
    name: "ten digits that may be a phone number",
    piece: { frontText: "212 555 0100" },
    expect: ["possible-phone"],
  },
  {
    rule: "sender-organization",
    name: "a line that may name an organization",
    piece: { returnAddress: "Casa Ejemplo\n12 Sample Lane\nDenver CO 80012" },
    expect: ["organization-doubtful"],
  },
  {
    rule: "recipient-name",
    name: "a person at a company",
    piece: { deliveryAddress: "Luis Ejemplo\nExample Widgets LLC\n34 Sample Road\nDenver CO 80012" },
    expect: ["person-at-organization"],
  },
  {
    rule: "recipient-name",
    name: "a line that may name an organization",
    piece: { deliveryAddress: "Casa Ejemplo\n34 Sample Road\nDenver CO 80012" },
    expect: ["name"],
  },
];

function examplesOf(id: string): readonly RuleExample[] {
  const own = exampleModules[`./${id}/examples.ts`]?.examples;
  if (own === undefined) throw new Error(`${id} has no examples.ts`);
  const kinds = otherKinds[id];
  const more = Object.entries(kinds?.texts ?? {}).map(([message, text]) => ({
    name: `the kind “${message}”`,
    piece: { [kinds?.part ?? ""]: text },
    expect: [message],
  }));
  return [...own, ...more, ...otherPieces.filter(({ rule }) => rule === id)];
}

const contextOf = (example: RuleExample): Context => readContext(mailpieceSchema.parse(example.piece));

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The same piece, had the address reader been sure of nothing. */
function doubted(context: Context): Context {
  const doubt = (address: Address): Address => ({
    ...address,
    parts: address.parts.map((part) => ({ ...part, doubtful: true })),
  });
  return { ...context, from: doubt(context.from), to: doubt(context.to) };
}

const exampleContexts = rules.flatMap((rule) => examplesOf(rule.id).map(contextOf));

/** Every example of every rule and many built pieces, read once; the seed keeps a failure repeatable. */
const contexts: readonly Context[] = [
  ...exampleContexts,
  ...exampleContexts.map(doubted),
  ...fc.sample(mailpieceArbitrary, { numRuns: 400, seed: 20261121 }).map(readContext),
];

type Texts = Readonly<Record<string, string>>;

const catalogues: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Texts>>>>>> = {
  en,
  es,
};
const identifierNames = { en: Object.keys(enIdentifiers), es: Object.keys(esIdentifiers) };
const languages = ["en", "es"] as const;

const paramsOf = (texts: Texts): string[] => [
  ...new Set(
    Object.values(texts).flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name)),
  ),
];

describe("the list of rules", () => {
  it("names every folder exactly once", () => {
    expect(rules.map((rule) => rule.id).toSorted()).toEqual(folders.toSorted());
  });

  it("uses ids that are one catalogue key each", () => {
    const ids = rules.flatMap((rule) => [rule.id, ...rule.messages]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each(languages)("has texts for every message and for nothing else in %s", (language) => {
    const written = Object.entries(catalogues[language] ?? {}).map(([rule, messages]) => [
      rule,
      Object.keys(messages).toSorted(),
    ]);
    const declared = rules.map((rule) => [rule.id, rule.messages.toSorted()]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(declared));
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("rule %s", (id, rule) => {
  const examples = examplesOf(id);
  const findings = contexts.flatMap((context) => rule.check(context));

  it("has a README with the agreed headings that names the facts it rests on", () => {
    const readme = readFileSync(`${import.meta.dirname}/${id}/README.md`, "utf8");
    expect([...readme.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings);
    const sources = readme.slice(readme.indexOf("## Sources"));
    const named = [...sources.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    // "rcp-*" stands for every fact whose id begins so.
    expect(named.filter((name) => !isFactId(name) && !name.endsWith("*"))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it.each(examples.map((example) => [example.name, example] as const))("judges %s", (_, example) => {
    expect(rule.check(contextOf(example)).map((finding) => finding.message)).toEqual(example.expect);
  });

  it("has examples that show something and, unless every piece shows it, examples that do not", () => {
    const silent = examples.filter(({ expect: messages }) => messages.length === 0);
    expect(examples.length - silent.length).toBeGreaterThanOrEqual(2);
    const canBeSilent = contexts.some((context) => rule.check(context).length === 0);
    expect(silent.length).toBeGreaterThanOrEqual(canBeSilent ? 2 : 0);
  });

  it("declares each message once and reaches each with an example", () => {
    const reached = new Set(examples.flatMap((example) => example.expect));
    // The reader is not made to doubt every kind of part, but its type says that it may.
    for (const finding of examples.flatMap((example) => rule.check(doubted(contextOf(example)))))
      if (finding.message.endsWith("-doubtful")) reached.add(finding.message);
    expect(rule.messages.filter((message) => !reached.has(message))).toEqual([]);
    expect(new Set(rule.messages).size).toBe(rule.messages.length);
  });

  it("finds only declared messages, each with facts that exist and none twice", () => {
    for (const { message, facts } of findings) {
      expect(rule.messages).toContain(message);
      expect(facts.length, message).toBeGreaterThan(0);
      expect(facts.filter((fact) => !isFactId(fact))).toEqual([]);
      expect(new Set(facts).size, message).toBe(facts.length);
    }
  });

  describe.each(languages)("texts in %s", (language) => {
    const texts = (message: string): Texts => catalogues[language]?.[id]?.[message] ?? {};

    it("say the four parts, and why exactly where a message can be “cannot tell”", () => {
      const unsure = new Set(
        findings.filter(({ outcome }) => outcome === "cannot-tell").map(({ message }) => message),
      );
      for (const message of rule.messages) {
        const parts = ["title", "what", "can", "cost", ...(unsure.has(message) ? ["why"] : [])];
        expect(Object.keys(texts(message)).toSorted(), message).toEqual(parts.toSorted());
        for (const [part, text] of Object.entries(texts(message)))
          expect(text.trim().length, `${message}.${part}`).toBeGreaterThan(4);
      }
    });

    it("have titles that fit one line, and end every other text as a sentence", () => {
      for (const message of rule.messages) {
        const { title = "", ...sentences } = texts(message);
        expect(title.length, title).toBeLessThanOrEqual(60);
        expect(title).not.toMatch(/\.$/);
        for (const text of Object.values(sentences)) expect(text).toMatch(/[.?!)]$/);
      }
    });

    it("ask only for parameters that every finding of the message supplies", () => {
      for (const finding of findings) expect(missingParams(finding, language)).toEqual([]);
    });

    /** The screen adds the name of an identifier's kind, as `name` and `one`. */
    function missingParams({ message, params = {} }: Finding, tag: "en" | "es"): string[] {
      const named = params.kind !== undefined && identifierNames[tag].includes(params.kind);
      const supplied = [...Object.keys(params), ...(named ? ["name", "one"] : [])];
      return paramsOf(texts(message)).filter((name) => !supplied.includes(name));
    }
  });
});

describe("the words of all rules", () => {
  const english = Object.entries(catalogues.en ?? {}).flatMap(([rule, messages]) =>
    Object.entries(messages).map(([message, texts]) => ({ id: `${rule}.${message}`, texts })),
  );

  it("read at eighth grade or below for every message, and no text above eleventh", () => {
    const messages = english.map(({ id, texts: { title, ...rest } }) => ({
      id,
      grade: gradeLevel([`${title}.`, ...Object.values(rest)].join(" ")),
    }));
    expect(messages.length).toBeGreaterThan(100);
    expect(messages.filter(({ grade }) => grade > 8)).toEqual([]);
    // The formula says nothing about a few words: one long name makes them look hard.
    const long = english.flatMap(({ id, texts }) =>
      Object.entries(texts)
        .filter(([, text]) => text.split(" ").length >= 10)
        .map(([part, text]) => ({ id: `${id}.${part}`, grade: Math.round(gradeLevel(text) * 10) / 10 })),
    );
    expect(long.length).toBeGreaterThan(100);
    expect(long.filter(({ grade }) => grade > 11)).toEqual([]);
  });

  it("never call anything safe, secure or anonymous", () => {
    const verdict = /\b(?:safe(?:ly|r)?|secure(?:ly|d)?|anonym\w*|untraceable)\b/i;
    expect("It is safe.").toMatch(verdict);
    // Names that hold the word: Alaska's and others' program for people in danger.
    const names = /Safe at Home/g;
    for (const text of [en, enOptionsAddress, enOptionsMailing, enObservers].flatMap(strings))
      expect(text.replace(names, "")).not.toMatch(verdict);
  });

  it("never call anything “seguro” or “anónimo” in Spanish", () => {
    const verdict = /(?<![\p{L}])(?:segur[oa]s?|segur(?:amente|idad)|an[oó]nim\p{L}*)(?![\p{L}])/iu;
    expect("Es más seguro.").toMatch(verdict);
    // Insurance ("el seguro", "un seguro") and Social Security are other words.
    const others =
      /(?:n[úu]meros? (?:de|del) )?Seguro Social|(?:[Ee]l|[Uu]n|del|con|sin) seguro(?! (?:de que|para))|[Cc]opias? de seguridad|Safe at Home/g;
    for (const text of [es, esOptionsAddress, esOptionsMailing, esObservers].flatMap(strings))
      expect(text.replace(others, "")).not.toMatch(verdict);
  });
});

/** Every text of a catalogue, however deep. */
function strings(catalogue: unknown): string[] {
  if (typeof catalogue === "string") return [catalogue];
  return catalogue !== null && typeof catalogue === "object" ? Object.values(catalogue).flatMap(strings) : [];
}
