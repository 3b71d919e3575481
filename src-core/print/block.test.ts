import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockHeight, fits, readableSizes, setWords, wordsOf, wrapLine, wrapWords } from "./block.ts";
import { ascent, descent, printable, widthOf } from "./font.ts";

describe("breaking a line", () => {
  it("happens at spaces, and within a word only where the word alone is too wide", () => {
    const width = widthOf("12 Alder St", "regular");
    expect(wrapLine("12 Alder St Apt 4, Aurora", "regular", width)).toEqual([
      "12 Alder St",
      "Apt 4,",
      "Aurora",
    ]);
    const word = "Wwwwwwwwwwwwwwwwwwww";
    const parts = wrapLine(`to ${word}`, "regular", width);
    expect(parts[0]).toBe("to");
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.slice(1).join("")).toBe(word);
    expect(wrapLine("", "regular", width)).toEqual([""]);
  });

  it("loses nothing but spaces, and every line fits, whatever the text and the width", () => {
    const text = fc.oneof(fc.string({ maxLength: 120 }), fc.string({ unit: "binary", maxLength: 60 }));
    fc.assert(
      fc.property(text, fc.double({ min: 0, max: 30, noNaN: true }), (raw, width) => {
        const line = printable(raw).text;
        const lines = wrapLine(line, "bold", width);
        expect(lines.join("").replaceAll(/\s/g, "")).toBe(line.replaceAll(/\s/g, ""));
        for (const one of lines) {
          expect(one).not.toMatch(/^[\udc00-\udfff]/);
          if (Array.from(one.trim()).length > 1)
            expect(widthOf(one.trim(), "bold")).toBeLessThanOrEqual(width + 1e-6);
        }
      }),
    );
  });
});

describe("a block of words", () => {
  const room = { x: 1, y: 2, width: 3, height: 1 };

  it("is set from the top left, its letters wholly inside its box", () => {
    const words = wordsOf("message", "Ana\nBen");
    const { texts, outcome } = setWords(words, 10, room);
    expect(texts.map(({ text, xIn }) => [text, xIn])).toEqual([
      ["Ana", 1],
      ["Ben", 1],
    ]);
    const [first, second] = texts;
    expect((first?.yIn ?? 0) + (ascent * 10) / 72).toBeCloseTo(3);
    expect((first?.yIn ?? 0) - (second?.yIn ?? 0)).toBeCloseTo((10 * 1.2) / 72);
    expect((second?.yIn ?? 0) - (descent * 10) / 72).toBeCloseTo(outcome.rect.y);
    expect(outcome.rect.height).toBeCloseTo(blockHeight(2, 10));
    expect(outcome).toMatchObject({ lineCount: 2, cut: [], leftOut: 0, sizePt: 10 });
  });

  it("is cut at the edges of its room, and says where", () => {
    const words = wordsOf("message", `short\n${"W".repeat(100)}\n${"x\n".repeat(50)}`);
    const { texts, outcome } = setWords(words, 10, room);
    expect(outcome.cut).toEqual([1]);
    expect(outcome.leftOut).toBe(outcome.lineCount - texts.length);
    expect(outcome.leftOut).toBeGreaterThan(0);
    expect(outcome.rect.x + outcome.rect.width).toBeLessThanOrEqual(4);
    expect(outcome.rect.y).toBeGreaterThanOrEqual(2 - 1e-9);
    expect(fits(words, 10, 3, 1)).toBe(false);
    expect(setWords(words, 10, { ...room, width: -1 }).texts).toEqual([]);
  });

  it("keeps blank lines between others as room, and leaves those around it out", () => {
    const { texts, outcome } = setWords(wordsOf("message", "\n\nAna\n\nBen\n \n"), 10, room);
    expect(texts.map(({ text }) => text)).toEqual(["Ana", "Ben"]);
    expect(outcome.lineCount).toBe(3);
  });

  it("knows when it need not be broken", () => {
    const words = wordsOf("message", "Ana\nBen Prueba");
    expect(wrapWords(words, 50)).toBe(words);
    expect(wrapWords(words, widthOf("Prueba", "regular")).lines).toEqual(["Ana", "Ben", "Prueba"]);
  });

  it("is tried in half points down to what an address may have", () => {
    expect(readableSizes(10)).toEqual([10, 9.5, 9, 8.5, 8]);
  });
});
