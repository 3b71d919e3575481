import fontkit from "@pdf-lib/fontkit";
import { describe, expect, it } from "vitest";
import { ascent, descent, isInFont, type Weight, weights, widthOf } from "../../src-core/print/font.ts";
import { fontBytes } from "./font-files.ts";

interface OpenFont {
  characterSet: readonly number[];
  unitsPerEm: number;
  ascent: number;
  descent: number;
  glyphForCodePoint(code: number): { advanceWidth: number };
}

const open = (weight: Weight): OpenFont => fontkit.create(fontBytes(weight));

describe.each(weights)("the table of the %s font that src-core measures with", (weight) => {
  const font = open(weight);
  const characters = font.characterSet.filter((code) => isInFont(String.fromCodePoint(code)));

  it("has the width of each of its characters (else run scripts/font-table.mjs)", () => {
    expect(characters.length).toBeGreaterThan(2_500);
    const wrong = characters.filter((code) => {
      const width = (font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm;
      return Math.round(widthOf(String.fromCodePoint(code), weight) * 1000) !== Math.round(width);
    });
    expect(wrong.map((code) => code.toString(16))).toEqual([]);
  });

  it("has no character that the font lacks", () => {
    const inFont = new Set(font.characterSet);
    const invented = Array.from({ length: 0x20000 }, (_, code) => code).filter(
      (code) => isInFont(String.fromCodePoint(code)) && !inFont.has(code),
    );
    expect(invented).toEqual([]);
  });

  it("has the letters of Latin, Greek and Cyrillic that the font has, and none of scripts that must be joined", () => {
    const letters = font.characterSet.map((code) => String.fromCodePoint(code));
    const lost = letters.filter(
      (letter) => /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(letter) && !isInFont(letter),
    );
    expect(lost).toEqual([]);
    const joined = letters.filter((letter) => /\p{Script=Devanagari}/u.test(letter));
    expect(joined.length).toBeGreaterThan(50);
    expect(joined.filter(isInFont)).toEqual([]);
  });

  it("has its height and depth", () => {
    expect([ascent, descent]).toEqual([font.ascent / font.unitsPerEm, -font.descent / font.unitsPerEm]);
  });
});
