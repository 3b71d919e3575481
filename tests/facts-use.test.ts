import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import en from "../resources/locales/en/facts.json" with { type: "json" };
import screen from "../resources/locales/en/facts-screen.json" with { type: "json" };
import programs from "../resources/locales/en/programs.json" with { type: "json" };
import es from "../resources/locales/es/facts.json" with { type: "json" };
import programsEs from "../resources/locales/es/programs.json" with { type: "json" };
import { factIds, factOf, isFactId } from "../src-core/facts/index.ts";
import { programCautions } from "../src-core/facts/program-cautions.ts";
import { gradeLevel } from "../src-core/facts/reading-grade.test-helper.ts";
import { usedIn } from "../src-core/facts/used-in.ts";
import { usesOf } from "../src-core/facts/uses.ts";
import { observers } from "../src-core/observers/observers.ts";
import { options } from "../src-core/options/index.ts";
import { recognizers } from "../src-core/recognizers/index.ts";
import { addressProgramDirectory } from "../src-core/reference/address-program-directory.ts";
import { rules } from "../src-core/rules/index.ts";
import { factsNaming } from "../src-renderer/screens/facts/facts-naming.ts";
import { everyFact, findFacts } from "../src-renderer/screens/facts/find-facts.ts";
import { placeName } from "../src-renderer/screens/facts/program-texts.ts";
import { type CollectedUses, collectFactUses, unusedIn } from "./fact-uses.ts";
import listedAsUnused from "./facts-unused.json" with { type: "json" };
import { aboutTheProgram, screenStatements } from "./screen-statements.ts";

const root = join(import.meta.dirname, "..");
const today = "2026-11-21";
const english: Readonly<Record<string, string>> = en;
const spanish: Readonly<Record<string, string>> = es;

let collected: CollectedUses;
beforeAll(async () => {
  collected = await collectFactUses();
});

describe("every statement of the app rests on a fact:", () => {
  it("each message of each rule, wherever an example shows it", () => {
    expect(collected.messages.size).toBeGreaterThan(100);
    const bare = [...collected.messages].filter(([, facts]) => facts.some((list) => list.length === 0));
    expect(bare.map(([message]) => message)).toEqual([]);
    for (const rule of rules)
      expect(
        rule.messages.some((message) => collected.messages.has(`${rule.id}.${message}`)),
        `no example shows anything of ${rule.id}`,
      ).toBe(true);
  });

  it("each option, and each reason why one is not available", () => {
    expect(options.filter(({ facts }) => facts.length === 0).map(({ id }) => id)).toEqual([]);
    expect(collected.reasons.size).toBeGreaterThan(10);
    const bare = [...collected.reasons].filter(([, facts]) => facts.some((list) => list.length === 0));
    expect(bare.map(([reason]) => reason)).toEqual([]);
  });

  it("each observer and each kind of number", () => {
    expect(observers.filter(({ facts }) => facts.length === 0).map(({ id }) => id)).toEqual([]);
    expect(recognizers.filter(({ facts }) => facts.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it("with no empty list of facts where rules, options, observers and numbers are defined", () => {
    const empty = /\bfacts:\s*\[\s*\]/;
    expect("facts: [ ]").toMatch(empty);
    // One folder for each rule, option and number; what lies beside the folders defines none of them.
    const definitions = /^(?:(?:rules|options|recognizers)\/[^/]+|observers|postal-rules)\/[^/]+\.ts$/;
    const files = readdirSync(join(root, "src-core"), { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => definitions.test(name) && !/\.test(?:-helper)?\.ts$/.test(name))
      .map((name) => join(root, "src-core", name));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => empty.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("each entry of the program directory, by its source", () => {
    const bare = addressProgramDirectory.filter(
      ({ status, sources }) => status !== "not-searched" && sources.length === 0,
    );
    expect(bare.map(({ code }) => code)).toEqual([]);
  });
});

/** Catalogues whose texts belong to data that has its facts beside it, or that no screen shows. */
const withFactsBeside = [
  "facts",
  "rules",
  "options-address",
  "options-mailing",
  "needs",
  "observers",
  "identifiers",
  "programs",
  "imb",
];
const notOnScreens = ["cli", "start", "menu", "errors"];
const aboutMail =
  /\b(?:USPS|Postal|Post Office|post offices?|mail covers?|inspectors?|carriers?|postmarks?|courts?|laws?|police|sorting|return address(?:es)?|judges?|agenc(?:y|ies)|states?|mail)\b/;

describe("every sentence on a screen", () => {
  const texts = screenTexts();
  const claims = texts.filter(({ text }) => isSentence(text) && aboutMail.test(text)).map(({ key }) => key);

  it("that speaks of mail or of who records it has its facts, or is about this program", () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(isSentence("A judge is asked.") && aboutMail.test("A judge is asked.")).toBe(true);
    const known = [...Object.keys(screenStatements), ...aboutTheProgram];
    expect(claims.filter((key) => !known.includes(key))).toEqual([]);
  });

  it("is listed once, with facts that exist, and only while it is on a screen", () => {
    const stated = Object.keys(screenStatements);
    expect(aboutTheProgram.filter((key) => stated.includes(key))).toEqual([]);
    for (const [key, facts] of Object.entries(screenStatements)) {
      expect(facts.length, key).toBeGreaterThan(0);
      expect(
        facts.filter((fact) => !isFactId(fact)),
        key,
      ).toEqual([]);
    }
    expect([...stated, ...aboutTheProgram].filter((key) => !claims.includes(key))).toEqual([]);
  });
});

function isSentence(text: string): boolean {
  return /[.!?:]$/.test(text.trim());
}

function screenTexts(): readonly { key: string; text: string }[] {
  const folder = join(root, "resources", "locales", "en");
  const names = readdirSync(folder).map((name) => name.replace(/\.json$/, ""));
  const read = (value: unknown, key: string): { key: string; text: string }[] => {
    if (typeof value === "string") return [{ key, text: value }];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([part, below]) =>
      read(below, key.endsWith(":") ? key + part : `${key}.${part}`),
    );
  };
  return names
    .filter((name) => !withFactsBeside.includes(name) && !notOnScreens.includes(name))
    .flatMap((name) => read(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")), `${name}:`));
}

describe("where facts are used", () => {
  it("is what src-core/facts/used-in.ts says (run: node scripts/fact-uses.mjs)", () => {
    expect(usedIn).toEqual(Object.fromEntries(collected.uses));
  });

  it("is nowhere only for facts that are listed as unused; a new one must be used or listed", () => {
    const unused = unusedIn(collected.uses);
    console.info(
      `${factIds.length - unused.length} of ${factIds.length} facts are used. Nothing uses:\n${byTopic(unused)}`,
    );
    expect(unused.filter((id) => !listedAsUnused.includes(id))).toEqual([]);
  });

  it("is not claimed for facts that are used by now or gone (run: node scripts/fact-uses.mjs)", () => {
    const unused = unusedIn(collected.uses);
    expect(listedAsUnused.filter((id) => !unused.includes(id))).toEqual([]);
    expect(new Set(listedAsUnused).size).toBe(listedAsUnused.length);
  });

  it("has a name on the Facts screen for every rule", () => {
    expect(Object.keys(screen.rule).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it("reads a fact of each kind of use", () => {
    expect(usesOf("mailcover-no-judge").map(({ kind }) => kind)).toEqual(["observer", "screen"]);
    expect(usesOf("fc-prices-2025").some(({ kind }) => kind === "rule")).toBe(true);
    expect(usesOf("acp-count")).toEqual([{ kind: "screen", id: "facts" }]);
  });

  function byTopic(ids: readonly string[]): string {
    const topics = new Map<string, string[]>();
    for (const id of ids.filter(isFactId)) {
      const { topic } = factOf(id);
      topics.set(topic, [...(topics.get(topic) ?? []), id]);
    }
    return [...topics].map(([topic, list]) => `  ${topic}: ${list.join(" ")}`).join("\n");
  }
});

describe("finding facts", () => {
  const find = (change: Partial<typeof everyFact>) =>
    findFacts({ ...everyFact, ...change }, (id) => english[id] ?? "", today);

  it("gives every fact when nothing is asked", () => {
    expect(find({})).toEqual(factIds);
  });

  it("needs every word of the search, whatever the case and accents", () => {
    expect(find({ search: "RETENTION conflict" })).toEqual(["mailcover-retention-conflict"]);
    expect(find({ search: "39 CFR 233.3" }).length).toBeGreaterThan(3);
    const inSpanish = findFacts({ ...everyFact, search: "matricula" }, (id) => spanish[id] ?? "", today);
    expect(inSpanish).toContain("n-matricula");
  });

  it("narrows by topic, by use and by state together", () => {
    expect(find({ topic: "mail-covers", used: "rule" })).toContain("mailcover-definition");
    const unused = find({ used: "none" });
    expect(unused).toEqual(listedAsUnused);
    for (const id of find({ state: "disputed" })) expect(factOf(id).disputed).toBeDefined();
    expect(find({ state: "undated" }).every((id) => factOf(id).asOf === "undated")).toBe(true);
  });

  it("finds what is due for a new check on the day given, and never less later", () => {
    const due = find({ state: "due" });
    expect(due).toContain("fc-prices-2025");
    expect(due).not.toContain("contents-ex-parte-jackson");
    const later = findFacts({ ...everyFact, state: "due" }, () => "", "2030-01-01");
    expect(due.filter((id) => !later.includes(id))).toEqual([]);
    expect(later.length).toBeGreaterThan(due.length);
  });
});

describe("facts that name a place", () => {
  const inWords = (words: Readonly<Record<string, string>>, texts: typeof programs) =>
    Object.fromEntries(
      addressProgramDirectory.map(({ code, place }) => [
        code,
        factsNaming(placeName(texts, code, place), programCautions, (id) => words[id] ?? ""),
      ]),
    );

  it("are the same in both languages", () => {
    expect(inWords(spanish, programsEs)).toEqual(inWords(english, programs));
  });

  it("are told from places whose name holds the other", () => {
    const naming = inWords(english, programs);
    expect(naming.KS).toContain("acp-mail-exceptions");
    expect(naming.AR).not.toContain("acp-mail-exceptions");
    expect(naming.DC).toContain("acp-receipt-counts");
    expect(naming.WY).toEqual(["acp-without-program"]);
  });
});

describe("the words of the Facts screen", () => {
  it("read at eighth grade or below in English", () => {
    const sentences = screenTexts().filter(
      ({ key, text }) => key.startsWith("facts-screen:") && isSentence(text) && text.split(" ").length > 4,
    );
    expect(sentences.length).toBeGreaterThan(4);
    const average = sentences.reduce((sum, { text }) => sum + gradeLevel(text), 0) / sentences.length;
    expect(average).toBeLessThanOrEqual(8);
  });
});
