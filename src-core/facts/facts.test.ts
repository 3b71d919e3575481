import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/facts.json" with { type: "json" };
import es from "../../resources/locales/es/facts.json" with { type: "json" };
import { addressProgramDirectory } from "../reference/address-program-directory.ts";
import { alternatives } from "./alternatives.ts";
import { type FactId, factIds, factOf, isFactId } from "./index.ts";
import { postalRules } from "./postal-rules.ts";
import { gradeLevel } from "./reading-grade.test-helper.ts";
import { isSourceUrl } from "./sources.ts";
import { surveillance } from "./surveillance.ts";

const english: Readonly<Record<string, string>> = en;
const spanish: Readonly<Record<string, string>> = es;

/** Newest month that the research covers; a later date would be a typing error. */
const READ_UP_TO = "2026-11-21";
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const RANGE = /^(\d{4})–(\d{4})$/;
const WEB_ADDRESS = /^https?:\/\/[^\s/?#"<>]+\.[^\s"<>]+$/;

const HEDGES_EN =
  /\b(our reading|believed|reported|reportedly|not confirmed|as far as we know|we found no|likely|probably|might|it seems|is said to)\b/i;
const HEDGES_ES =
  /(nuestra lectura|se cree|según (un )?informes?|sin confirmar|no (está|están|se ha|se) confirm|que sepamos|no hallamos|probable(mente)?|podrían?|quizá|al parecer|se dice que)/i;

function words(id: FactId): { en: string; es: string } {
  return { en: english[id] ?? "", es: spanish[id] ?? "" };
}

/** Names and quotations stay English in Spanish text and keep words we would not use ourselves; drop them. */
function ownWords(text: string): string {
  return text.replaceAll(/"[^"]*"|\([^)]*\)/g, " ");
}

function idsWhere(broken: (id: FactId) => boolean): FactId[] {
  return factIds.filter(broken);
}

function isAllowedDate(asOf: string): boolean {
  if (asOf === "undated") return true;
  const range = RANGE.exec(asOf);
  if (range) return Number(range[1]) < Number(range[2]) && `${range[2]}` <= READ_UP_TO;
  return DATE.test(asOf) && asOf <= READ_UP_TO;
}

describe("every fact", () => {
  it("exists: the walk has something to walk", () => {
    expect(factIds.length).toBeGreaterThan(500);
  });

  it("is in one list only", () => {
    const all = [surveillance, postalRules, alternatives].flatMap((list) => Object.keys(list));
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
    expect(factIds).toHaveLength(all.length);
  });

  it("has an id that i18next reads as one key", () => {
    expect(idsWhere((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("names at least one source that a reader can look up", () => {
    expect(idsWhere((id) => factOf(id).sources.length === 0)).toEqual([]);
    expect(idsWhere((id) => factOf(id).sources.some(({ cite }) => cite.trim().length < 4))).toEqual([]);
    expect(idsWhere((id) => factOf(id).sources.some(({ cite }) => /https?:|\(above\)/.test(cite)))).toEqual(
      [],
    );
  });

  it("gives web addresses in full", () => {
    const bad = factIds.flatMap((id) =>
      factOf(id).sources.filter(({ url }) => url !== undefined && !WEB_ADDRESS.test(url)),
    );
    expect(bad).toEqual([]);
  });

  it("lists no source twice", () => {
    const repeated = idsWhere((id) => {
      const keys = factOf(id).sources.map(({ cite, url }) => url ?? cite);
      return new Set(keys).size !== keys.length;
    });
    expect(repeated).toEqual([]);
  });

  it("says when its text was read, never later than the research", () => {
    expect(idsWhere((id) => !isAllowedDate(factOf(id).asOf))).toEqual([]);
    expect(["2027", "2026-13", "about 2019", "2015–2006", ""].filter(isAllowedDate)).toEqual([]);
  });

  it("rests on a text when it claims that one was read", () => {
    const unread = /no text (found|read)|general knowledge|editorial/i;
    const claimed = idsWhere((id) => {
      const { verified, sources } = factOf(id);
      return (
        (verified === "yes" || verified === "secondary") && sources.every(({ cite }) => unread.test(cite))
      );
    });
    expect(claimed).toEqual([]);
  });
});

describe("the words of a fact", () => {
  it("exist in English and Spanish, and are not the same text", () => {
    expect(idsWhere((id) => words(id).en.trim() === "")).toEqual([]);
    expect(idsWhere((id) => words(id).es.trim() === "")).toEqual([]);
    expect(idsWhere((id) => words(id).en === words(id).es)).toEqual([]);
  });

  it("belong to a fact: no catalogue has a left-over key", () => {
    expect(Object.keys(english).filter((key) => !isFactId(key))).toEqual([]);
    expect(Object.keys(spanish).filter((key) => !isFactId(key))).toEqual([]);
  });

  it("are whole sentences without web addresses or note marks", () => {
    const broken = /https?:|www\.|[`{}]|\bn\.c\.|as of:|verified:/;
    expect(idsWhere((id) => broken.test(words(id).en) || broken.test(words(id).es))).toEqual([]);
    expect(idsWhere((id) => !/^["A-Z0-9].*[.]"?$/.test(words(id).en))).toEqual([]);
    expect(idsWhere((id) => !/^["A-ZÁÉÍÓÚÑ0-9].*[.]"?$/.test(words(id).es))).toEqual([]);
  });

  it("are hedged in both languages when the fact is an inference or not confirmed", () => {
    const unsure = factIds.filter((id) => ["no", "inference"].includes(factOf(id).verified));
    expect(unsure.length).toBeGreaterThan(100);
    expect(unsure.filter((id) => !HEDGES_EN.test(words(id).en))).toEqual([]);
    expect(unsure.filter((id) => !HEDGES_ES.test(words(id).es))).toEqual([]);
  });

  it("call prices approximate or reported", () => {
    const priced = factIds.filter((id) => /\$\d+\.\d\d/.test(words(id).en));
    expect(priced.length).toBeGreaterThan(4);
    expect(priced.filter((id) => !/\babout\b/.test(words(id).en))).toEqual([]);
    expect(priced.filter((id) => !/\bunos\b/.test(words(id).es))).toEqual([]);
  });

  it("carry the same figures, dates and form numbers in both languages", () => {
    const figures = (text: string): string[] =>
      [...new Set([...text.matchAll(/\d[\d,./-]*\d|\d/g)].map(([figure]) => figure))].sort();
    const differ = idsWhere((id) => figures(words(id).en).join(" ") !== figures(words(id).es).join(" "));
    expect(differ).toEqual([]);
  });

  it("promise nothing: no fact calls anything safe or anonymous", () => {
    const promise = /\b(safe|safely|anonymous|anonymously|untraceable)\b/i;
    expect(idsWhere((id) => promise.test(ownWords(words(id).en)))).toEqual([]);
    expect(idsWhere((id) => /\banónim[oa]s?\b|\bde forma segura\b/i.test(ownWords(words(id).es)))).toEqual(
      [],
    );
  });

  it("hold no English left over in the Spanish", () => {
    const leftOver =
      /\b(the|and|with|from|that|which|is|are|was|were|has|have|not|you|your|mail|address|sender|letter)\b/;
    expect(idsWhere((id) => leftOver.test(ownWords(words(id).es)))).toEqual([]);
  });

  it("address the Spanish reader as usted", () => {
    const familiar =
      /\b(tú|tu|tus|ti|contigo|te|puedes|tienes|debes|quieres|eres|estás|envías|usas|escribes)\b/i;
    expect(idsWhere((id) => familiar.test(ownWords(words(id).es)))).toEqual([]);
  });

  it("read at eighth grade or below on the whole, and never above twelfth", () => {
    const grades = factIds.map((id) => ({ id, grade: gradeLevel(words(id).en) }));
    const average = grades.reduce((sum, { grade }) => sum + grade, 0) / grades.length;
    expect(grades.filter(({ grade }) => grade > 12)).toEqual([]);
    expect(average).toBeLessThanOrEqual(8);
  });
});

describe("facts that two notes state", () => {
  const cites = (id: FactId): string =>
    factOf(id)
      .sources.map(({ cite }) => cite)
      .join(" ; ");

  it("carry the sources of both", () => {
    expect(cites("mailcover-duration")).toMatch(/Publication 55.*printed CFR/);
    expect(cites("kiosk-photo")).toMatch(/FCW.*880\.000/);
    expect(cites("alt-acp")).toMatch(/Virginia.*Colorado/);
  });

  it("give both figures where official texts disagree", () => {
    expect(words("mailcover-retention-conflict").en).toMatch(/8 years.*5 years/);
    expect(words("mailcover-retention-conflict").es).toMatch(/8 años.*5 años/);
  });
});

describe("isSourceUrl", () => {
  const known = "https://www.law.cornell.edu/cfr/text/39/233.3";

  it("knows the address of every source", () => {
    const urls = factIds.flatMap((id) =>
      factOf(id).sources.flatMap(({ url }) => (url === undefined ? [] : [url])),
    );
    expect(urls.length).toBeGreaterThan(500);
    expect(urls.filter((url) => !isSourceUrl(url))).toEqual([]);
  });

  it("knows the address of every source of the program directory", () => {
    const urls = addressProgramDirectory.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? []));
    expect(urls.length).toBeGreaterThan(50);
    expect(urls.filter((url) => !isSourceUrl(url))).toEqual([]);
  });

  it("refuses anything that is not exactly such an address", () => {
    expect(isSourceUrl(known)).toBe(true);
    const near = [`${known}/`, `${known}?x=1`, ` ${known}`, known.toUpperCase(), known.slice(0, -1)];
    const foreign = [
      "",
      "https://www.law.cornell.edu/",
      "javascript:alert(1)",
      "file:///etc/hosts",
      "__proto__",
    ];
    expect([...near, ...foreign].filter(isSourceUrl)).toEqual([]);
  });
});

describe("gradeLevel", () => {
  it("puts plain words low and dense words high", () => {
    expect(gradeLevel("The cat sat on the mat. It was warm.")).toBeLessThan(2);
    expect(
      gradeLevel(
        "Organizational confidentiality considerations necessitate comprehensive documentation procedures.",
      ),
    ).toBeGreaterThan(15);
  });
});
