import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/identifiers.json" with { type: "json" };
import es from "../../resources/locales/es/identifiers.json" with { type: "json" };
import { meets, numberProfile } from "../text/number-profile.ts";
import type { RecognizerExamples } from "./examples.ts";
import { findIdentifiers } from "./find.ts";
import { kindsThatAreMail, recognizers } from "./index.ts";
import type { Confidence, Evidence } from "./types.ts";

const folders = readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const headings = ["## What it is", "## Pattern", "## Evidence", "## Known confusions", "## Sources"];
const confidences: Record<Confidence, true> = { certain: true, likely: true, possible: true };
const evidences: Record<Evidence, true> = {
  shape: true,
  "check-digit": true,
  label: true,
  prefix: true,
  calendar: true,
};

const exampleModules = import.meta.glob<{ examples: RecognizerExamples }>("./*/examples.ts", { eager: true });

function examplesOf(id: string): RecognizerExamples {
  const module = exampleModules[`./${id}/examples.ts`];
  if (module === undefined) throw new Error(`${id} has no examples.ts`);
  return module.examples;
}

describe("the list of recognizers", () => {
  it("names every folder exactly once", () => {
    const ids = recognizers.map((recognizer) => recognizer.id);
    expect(ids.toSorted()).toEqual(folders.toSorted());
  });

  it("has the mail numbers first", () => {
    const flags = recognizers.map((recognizer) => recognizer.mailNumber);
    expect(flags.lastIndexOf(true)).toBeLessThan(flags.indexOf(false));
    expect([...kindsThatAreMail]).toEqual([
      "usps-tracking",
      "s10-tracking",
      "imb-digits",
      "zip-plus-4",
      "ups-tracking",
      "fedex-tracking",
    ]);
  });
});

describe.each(recognizers)("$id", (recognizer) => {
  const { found, notFound } = examplesOf(recognizer.id);

  it("says since when it exists and which facts it rests on", () => {
    expect(recognizer.since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(recognizer.facts.length).toBeGreaterThan(0);
    expect(new Set(recognizer.facts).size).toBe(recognizer.facts.length);
    for (const fact of recognizer.facts) expect(fact).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
  });

  it("has a README with every heading and every fact it names", () => {
    const readme = new URL(`./${recognizer.id}/README.md`, import.meta.url);
    expect(existsSync(readme)).toBe(true);
    const lines = readFileSync(readme, "utf8").split("\n");
    for (const heading of headings) expect(lines).toContain(heading);
    for (const fact of recognizer.facts) expect(lines.join("\n")).toContain(`\`${fact}\``);
  });

  it("has examples of both sorts", () => {
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(notFound.length).toBeGreaterThanOrEqual(4);
  });

  it.each(found)("finds $match in: $text", ({ text, match, confidence }) => {
    const matches = recognizer.find(text).map((m) => ({ ...m, text: text.slice(m.start, m.end) }));
    expect(matches).toContainEqual(expect.objectContaining({ text: match, confidence }));
    for (const { evidence } of matches) expect(evidence).toContain("shape");
  });

  it("asks of a text no more than its own examples have", () => {
    for (const { text } of found) expect(meets(numberProfile(text), recognizer.needs), text).toBe(true);
  });

  it.each(found)(
    "claims $match, and no more, beside the other recognizers: $text",
    ({ text, match, confidence }) => {
      const own = findIdentifiers(text).filter(({ kind }) => kind === recognizer.id);
      expect(own.map((found) => [found.text, found.confidence])).toEqual([[match, confidence]]);
    },
  );

  it.each(notFound.map((text) => ({ text })))("finds nothing in: $text", ({ text }) => {
    expect(recognizer.find(text)).toEqual([]);
  });

  it("is never certain of a shape alone", () => {
    for (const { text } of found) {
      for (const match of recognizer.find(text)) {
        const strong = match.evidence.some((evidence) => evidence === "label" || evidence === "check-digit");
        if (match.confidence === "certain") expect(strong, text).toBe(true);
      }
    }
  });

  it.each(Object.entries({ en, es }))("has texts in %s", (_language, texts) => {
    const { name, one } = texts[recognizer.id];
    expect(name.length).toBeGreaterThan(1);
    expect(one.length).toBeGreaterThan(1);
    expect(`${name}${one}`).not.toMatch(/\{\{|\.$/);
  });
});

describe.each(Object.entries({ en, es }))("identifier texts in %s", (_language, texts) => {
  it("name each kind, each confidence and each evidence, and nothing else", () => {
    const kinds = recognizers.map((recognizer) => recognizer.id);
    expect(Object.keys(texts).toSorted()).toEqual([...kinds, "confidence", "evidence"].toSorted());
    expect(Object.keys(texts.confidence).toSorted()).toEqual(Object.keys(confidences).toSorted());
    expect(Object.keys(texts.evidence).toSorted()).toEqual(Object.keys(evidences).toSorted());
  });
});
