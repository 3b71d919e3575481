import { describe, expect, it } from "vitest";
import es from "../../resources/locales/es/print-paper.json" with { type: "json" };
import { envelopeIds } from "../reference/envelopes.ts";
import { ascent, descent, widthOf } from "./font.ts";
import { testPage } from "./test-page.ts";

const mm = 1 / 25.4;
// The longer of the two languages.
const { test } = es;
const steps = [test.printedWith, test.actualSize, test.right, test.up, test.again];
const words = { title: test.title, steps, top: test.top };

describe.each(envelopeIds)("the test page for %s", (size) => {
  const page = testPage(size, words);

  it("has crosses 30 mm from the edges", () => {
    const centers = page.strokes.flatMap((across) =>
      page.strokes
        .filter((up) => up.x1In === up.x2In && across.y1In === across.y2In)
        .filter(
          (up) =>
            Math.abs((across.x1In + across.x2In) / 2 - up.x1In) < 1e-6 &&
            Math.abs((up.y1In + up.y2In) / 2 - across.y1In) < 1e-6,
        )
        .map((up) => [up.x1In / mm, across.y1In / mm]),
    );
    expect(centers).toHaveLength(2);
    expect(centers[0]?.[0]).toBeCloseTo(30);
    expect(centers[1]?.[0]).toBeCloseTo(page.widthIn / mm - 30);
    for (const [, y] of centers) expect(y).toBeCloseTo(30);
  });

  it("has rulers that count millimetres from the edges", () => {
    const ticks = page.strokes.filter((one) => one.x1In === one.x2In && Math.abs(one.y1In - 12 * mm) < 1e-9);
    expect(ticks.length).toBeGreaterThan(100);
    for (const { x1In } of ticks) expect(x1In / mm).toBeCloseTo(Math.round(x1In / mm), 6);
    const hundred = page.texts.find(({ text, yIn }) => text === "100" && yIn < 12 * mm);
    const middle = (hundred?.xIn ?? 0) + (widthOf("100", "regular") * (hundred?.sizePt ?? 0)) / 72 / 2;
    expect(middle / mm).toBeCloseTo(100, 1);
  });

  it("has all its words and lines on the paper, with the words whole and readable", () => {
    for (const { text, xIn, yIn, sizePt, weight } of page.texts) {
      const size = sizePt / 72;
      expect(xIn).toBeGreaterThan(0);
      expect(xIn + widthOf(text, weight) * size, text).toBeLessThanOrEqual(page.widthIn);
      expect(yIn + ascent * size).toBeLessThanOrEqual(page.heightIn);
      expect(yIn - descent * size).toBeGreaterThan(0);
    }
    for (const { x1In, x2In, y1In, y2In } of page.strokes) {
      expect(Math.min(x1In, x2In, y1In, y2In)).toBeGreaterThan(0.2);
      expect(Math.max(x1In, x2In)).toBeLessThan(page.widthIn);
      expect(Math.max(y1In, y2In)).toBeLessThan(page.heightIn);
    }
    const said = page.texts.map(({ text }) => text).join(" ");
    for (const step of words.steps) expect(said).toContain(step);
    const sentences = page.texts.filter(({ text }) => !/^\d+$/.test(text) && text !== words.top);
    expect(Math.min(...sentences.map(({ sizePt }) => sizePt))).toBeGreaterThanOrEqual(8);
  });
});
