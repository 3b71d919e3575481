import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Drawing } from "./drawing.ts";
import { ascent, descent, widthOf } from "./font.ts";
import { longestPage, type WordedPage, wordedPageSchema } from "./types.ts";
import { wordedPages } from "./worded-page.ts";

const pagesOf = (input: Partial<WordedPage>): readonly Drawing[] =>
  wordedPages(wordedPageSchema.parse({ language: "en", title: "A plan", sections: [], ...input }));
const wordsOf = (pages: readonly Drawing[]): string =>
  pages
    .flatMap(({ texts }) => texts.map(({ text }) => text))
    .join(" ")
    .replace(/\s+/g, " ");

const sentence = fc
  .array(fc.string({ unit: fc.constantFrom(..."abcdeñ́ "), maxLength: 60 }), { maxLength: 40 })
  .map((words) => words.join(" "));
const anyPage = fc.record({
  language: fc.constantFrom("en" as const, "es" as const),
  title: fc.string({ unit: "binary", maxLength: 300 }),
  intro: sentence,
  sections: fc.array(
    fc.record({
      heading: fc.string({ maxLength: 80 }),
      style: fc.constantFrom("text", "check", "number", "bullet", "table"),
      items: fc.array(
        fc.oneof(
          sentence,
          fc.tuple(sentence, sentence).map(([a, b]) => `${a}\t${b}`),
          fc.string({ unit: "binary" }),
        ),
        { maxLength: 12 },
      ),
    }),
    { maxLength: 6 },
  ),
  footer: sentence,
});

describe("a page of words", () => {
  it("stays inside its margins, whatever the words", () => {
    fc.assert(
      fc.property(anyPage, (input) => {
        for (const { texts, strokes, widthIn, heightIn } of wordedPages(wordedPageSchema.parse(input))) {
          expect([widthIn, heightIn]).toEqual([8.5, 11]);
          for (const { text, xIn, yIn, sizePt, weight } of texts) {
            expect(xIn).toBeGreaterThanOrEqual(0.9 - 1e-9);
            expect(xIn + (widthOf(text, weight) * sizePt) / 72).toBeLessThanOrEqual(7.6 + 1e-6);
            expect(yIn + (ascent * sizePt) / 72).toBeLessThanOrEqual(10.2);
            expect(yIn - (descent * sizePt) / 72).toBeGreaterThan(0.3);
          }
          for (const { y1In, y2In } of strokes) expect(Math.min(y1In, y2In)).toBeGreaterThan(0.8);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("loses no word on the way over many pages, and numbers them", () => {
    const items = Array.from(
      { length: 120 },
      (_, index) => `Step ${index} ${"and more words ".repeat(index % 30)}end`,
    );
    const pages = pagesOf({
      sections: [{ heading: "Steps", style: "check", items }],
      footer: "39 CFR 233.3(g)",
    });
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, index) => {
      expect(page.texts.at(-1)?.text).toBe(`${index + 1} / ${pages.length}`);
    });
    const said = wordsOf(pages.map((page) => ({ ...page, texts: page.texts.slice(0, -1) })));
    for (const item of [...items, "39 CFR 233.3(g)"]) expect(said).toContain(item);
  });

  it("does not number a single page", () => {
    const [page, ...more] = pagesOf({ intro: "Short." });
    expect(more).toEqual([]);
    expect(page?.texts.map(({ text }) => text)).toEqual(["A plan", "Short."]);
  });

  it("draws an empty box before each item to tick, and numbers and dots before others", () => {
    const items = ["One", "Two"];
    const [checks] = pagesOf({ sections: [{ heading: "", style: "check", items }] });
    expect(checks?.strokes).toHaveLength(8);
    const marks = (style: "number" | "bullet") =>
      pagesOf({ sections: [{ heading: "", style, items }] })[0]
        ?.texts.slice(1)
        .map(({ text }) => text);
    expect(marks("number")).toEqual(["1.", "One", "2.", "Two"]);
    expect(marks("bullet")).toEqual(["•", "One", "•", "Two"]);
  });

  it("sets a table in two columns, each value beside its name", () => {
    const [page] = pagesOf({
      sections: [{ heading: "", style: "table", items: ["Name\tAna Prueba", "Date and place\tToday"] }],
    });
    const at = (text: string) => page?.texts.find((one) => one.text === text);
    expect(at("Name")?.yIn).toBe(at("Ana Prueba")?.yIn);
    expect(at("Ana Prueba")?.xIn).toBe(at("Today")?.xIn);
    expect(at("Today")?.xIn).toBeGreaterThan(at("Date and place")?.xIn ?? 9);
  });

  it("keeps a heading with what follows it", () => {
    for (let count = 20; count < 60; count++) {
      const pages = pagesOf({
        sections: [
          { heading: "First", style: "text", items: Array.from({ length: count }, () => "Line") },
          { heading: "Second", style: "text", items: ["Here"] },
        ],
      });
      const page = pages.find(({ texts }) => texts.some(({ text }) => text === "Second"));
      expect(page?.texts.some(({ text }) => text === "Here")).toBe(true);
    }
  });

  it("refuses more words than one can print at once", () => {
    const items = Array.from({ length: 50 }, () => "x".repeat(4_500));
    const input = { language: "en", title: "", sections: [{ style: "text", items }] };
    expect(items.join("").length).toBeGreaterThan(longestPage);
    expect(wordedPageSchema.safeParse(input).success).toBe(false);
  });
});
