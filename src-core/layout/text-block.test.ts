import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterWidth, countLines, fitText, lineHeight, longestLine } from "./text-block.ts";

const room = { x: 1, y: 2, width: 3, height: 1 };

describe("fitText", () => {
  it("sets lines from the top left, one below the other, in the size asked for", () => {
    const block = fitText("12 Sample Lane\nDenver", room, 0.1);
    expect(block?.fontIn).toBe(0.1);
    expect(block?.lines.map(({ text, start }) => [text, start])).toEqual([
      ["12 Sample Lane", 0],
      ["Denver", 15],
    ]);
    const [first, second] = block?.lines ?? [];
    expect(first?.rect.x).toBe(1);
    expect((first?.rect.y ?? 0) + (first?.rect.height ?? 0)).toBeCloseTo(3);
    expect(second?.rect.y).toBeCloseTo((first?.rect.y ?? 0) - 0.1 * lineHeight);
    expect(second?.rect.width).toBeCloseTo(6 * 0.1 * characterWidth);
  });

  it("shrinks the type to fit a long line or many lines", () => {
    const wide = fitText("x".repeat(60), room, 0.1);
    expect(wide?.fontIn).toBeCloseTo(3 / (60 * characterWidth));
    expect(wide?.lines[0]?.text).toHaveLength(60);
    expect(fitText("x\n".repeat(10), room, 0.1)?.lines).toHaveLength(10);
  });

  it("cuts what does not fit at 45% of the size", () => {
    const block = fitText(`${"x".repeat(500)}\n`.repeat(500), room, 0.1);
    expect(block?.fontIn).toBeCloseTo(0.045);
    expect(block?.lines[0]?.text.length).toBeLessThan(500);
    expect(block?.lines.length).toBeLessThan(500);
  });

  it("wraps a message at spaces before it shrinks it, and keeps an address line whole", () => {
    const text = "Home on Sunday! The house is empty until then.\nCall me.";
    const block = fitText(text, room, 0.2, true);
    expect(block?.fontIn).toBe(0.2);
    expect(block?.lines.map((line) => line.text)).toEqual([
      "Home on Sunday! The house",
      "is empty until then.",
      "Call me.",
    ]);
    for (const line of block?.lines ?? [])
      expect(text.slice(line.start)).toMatch(new RegExp(`^${line.text}`));
    expect(fitText(text, room, 0.2)?.lines).toHaveLength(2);
  });

  it("wraps within a word that is longer than a line", () => {
    const block = fitText("x".repeat(60), { ...room, height: 2 }, 0.2, true);
    expect(block?.lines.map((line) => line.text.length)).toEqual([25, 25, 10]);
  });

  it("does not cut a character in half", () => {
    const block = fitText("😀".repeat(400), room, 0.1);
    expect(block?.lines[0]?.text).toMatch(/^(?:😀)+$/u);
  });

  it("knows every line break, and leaves out spaces and blank lines around the words", () => {
    const text = "\n  \r\n Ana \r\rc/o Luis\u2028Denver\n\n";
    const lines = fitText(text, room, 0.1)?.lines ?? [];
    expect(lines.map(({ text: words }) => words)).toEqual(["Ana", "", "c/o Luis", "Denver"]);
    for (const line of lines) expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text);
    expect([countLines(text), longestLine(text)]).toEqual([4, 8]);
  });

  it("sets nothing when there are no words or no room", () => {
    expect(fitText(" \n ", room, 0.1)).toBeUndefined();
    expect(fitText("Ana", { ...room, height: 0.01 }, 0.1)).toBeUndefined();
    expect(fitText("Ana", { ...room, width: -1 }, 0.1)).toBeUndefined();
    expect([countLines(" "), longestLine("")]).toEqual([0, 0]);
  });

  it("stays in its room with words of the source, whatever the text and the room", () => {
    const size = fc.double({ min: -0.5, max: 6, noNaN: true });
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        size,
        size,
        fc.boolean(),
        (text, width, height, wrap) => {
          const block = fitText(text, { x: 0.5, y: 0.25, width, height }, 0.2, wrap);
          for (const line of block?.lines ?? []) {
            expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text);
            expect(line.rect.x + line.rect.width).toBeLessThanOrEqual(0.5 + width + 1e-6);
            expect(line.rect.y).toBeGreaterThanOrEqual(0.25 - 1e-6);
          }
        },
      ),
    );
  });
});
