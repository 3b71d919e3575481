import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitting, isInFont, printable, replacement, widthOf } from "./font.ts";

describe("what the font for print can show", () => {
  it.each([
    "José Núñez Ibáñez, ¿Quién? ¡Ñandú!",
    "Đặng Thị Ngọc Ánh, Phường Tân Định",
    "Łukasz Żółć, Çağrı Şahin, Þórður Ægisson",
    "Γιάννης Παπαδόπουλος, Θεσσαλονίκη",
    "Юлия Щербакова, Ґалаґан, Київ",
    "№ 12½ – “Suite” ‘B’ · €5 … ™",
  ])("%s as it is written", (text) => {
    expect(printable(text)).toEqual({ text, missing: [] });
  });

  it("joins letters and their accents, as they are on a keyboard that types them apart", () => {
    expect(printable("Jose\u0301 Nguye\u0302\u0303n").text).toBe("José Nguyễn");
  });

  it("replaces what it lacks by a sign that everyone sees, and says what", () => {
    expect(printable("李 Ana 李 तारा")).toEqual({
      text: `${replacement} Ana ${replacement} ${replacement.repeat(4)}`,
      missing: ["李", "त", "ा", "र"],
    });
    expect(printable("a\u0007b\ud800c")).toEqual({
      text: `a${replacement}b${replacement}c`,
      missing: ["\u0007", "\ud800"],
    });
    expect(isInFont(replacement)).toBe(true);
  });

  it("prints tabs and odd spaces as spaces, and leaves out marks that show nothing", () => {
    expect(printable("12\tAlder\u3000St\u200b\ufeff\u00ad")).toEqual({ text: "12 Alder St", missing: [] });
  });

  it("never throws, and prints only what the font has, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const shown = printable(text);
        for (const character of shown.text) expect(isInFont(character)).toBe(true);
        expect(shown.text.includes(replacement)).toBe(
          shown.missing.length > 0 || text.normalize("NFC").includes(replacement),
        );
      }),
    );
  });
});

describe("the width of a text", () => {
  it("is the sum of its characters, wider when bold", () => {
    expect(widthOf("Ana", "regular")).toBeCloseTo(widthOf("A", "regular") + widthOf("na", "regular"));
    expect(widthOf("Ana", "bold")).toBeGreaterThan(widthOf("Ana", "regular"));
    expect(widthOf("", "bold")).toBe(0);
  });

  it("says how much of a text fits, never half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.nat(40), (raw, width) => {
        const { text } = printable(raw);
        const end = fitting(text, "regular", width);
        expect(widthOf(text.slice(0, end), "regular")).toBeLessThanOrEqual(width + 1e-6);
        const next = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
        if (end < text.length) expect(widthOf(text.slice(0, end) + next, "regular")).toBeGreaterThan(width);
        expect(text.slice(end)).not.toMatch(/^[\udc00-\udfff]/);
      }),
    );
  });
});
