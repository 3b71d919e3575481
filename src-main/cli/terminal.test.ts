import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, printable, printableJson, table, wrap } from "./terminal.ts";

const esc = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);
const csi = String.fromCharCode(0x9b);
const nul = String.fromCharCode(0);

/** Anything that a terminal would obey instead of show. */
const obeyed = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;

describe("printable", () => {
  it("shows escape sequences, bells and NUL instead of letting the terminal obey them", () => {
    expect(printable(`a${esc}[2Jb${bell}c${csi}31md${nul}e`)).toBe("a�[2Jb�c�31md�e");
  });

  it("shows marks that would turn the order of letters around", () => {
    expect(printable("abc\u202Edcba")).toBe("abc�dcba");
  });

  it("keeps line feeds, accents, emoji and letters of every script", () => {
    const text = "Núñez\n“Ñandú” • 北京 עברית 👩‍👧";
    expect(printable(text)).toBe(text);
  });

  it("leaves nothing that acts on a terminal in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text)).not.toMatch(obeyed);
        expect(printable(text)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe("printableJson", () => {
  it("keeps what the JSON means and leaves nothing that acts on a terminal", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const json = JSON.stringify(value, null, 2);
        expect(JSON.parse(printableJson(json))).toEqual(JSON.parse(json));
        expect(printableJson(json)).not.toMatch(obeyed);
      }),
    );
  });
});

describe("displayWidth", () => {
  it.each([
    ["Peña", 4],
    ["Pen\u0303a", 4],
    ["北京", 4],
    ["•••-001", 7],
    ["👩‍👧", 2],
    ["", 0],
  ])("of %j is %i", (text, width) => expect(displayWidth(text)).toBe(width));
});

describe("wrap", () => {
  it("breaks between words and never returns an empty list", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("", 7)).toEqual([""]);
  });

  it("counts an accent that is a character of its own as no column", () => {
    expect(wrap("an\u0303o an\u0303o", 7)).toEqual(["an\u0303o an\u0303o"]);
  });

  it("cuts a word that is wider than the line", () => {
    expect(wrap("a 0123456789 b", 4)).toEqual(["a", "0123", "4567", "89 b"]);
  });

  it("loses no character and makes no line too wide", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("table", () => {
  it("lines its columns up, with accents, ideographs and cells of different heights", () => {
    const columns = [
      { heading: "#", width: 1 },
      { heading: "Qué", width: 6 },
    ];
    expect(
      table(columns, [
        [["1"], ["Peña", "北京 x"]],
        [["2"], []],
      ]),
    ).toEqual([
      "+---+--------+",
      "| # | Qué    |",
      "+---+--------+",
      "| 1 | Peña   |",
      "|   | 北京 x |",
      "+---+--------+",
      "| 2 |        |",
      "+---+--------+",
    ]);
  });
});
