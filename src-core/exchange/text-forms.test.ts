import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessDelimiter } from "./delimiter.ts";
import { csvRow, guardCell, unguardCell } from "./formula-safe.ts";
import { KeySet, mailingKey } from "./same-mailing.ts";

describe("the delimiter of a file", () => {
  it.each([
    [",", "Date,Name,Note\n2026-03-14,Ana,x\n"],
    [";", "Fecha;Nombre;Costo\n14/3/2026;Ana;5,30\n15/3/2026;Luz;1.234,50\n"],
    ["\t", "Date\tName, first\n2026-03-14\tMuster, Ana\n"],
    ["|", "Date|Name\n2026|Ana\n"],
    [",", '"a;b;c","d"\n"x;y;z","w"\n'],
    [",", "Date"],
    [",", ""],
  ])("is %j", (delimiter, text) => {
    expect(guessDelimiter(text)).toEqual({ delimiter, skip: 0 });
  });

  it("can be named by the first line", () => {
    expect(guessDelimiter("sep=;\r\nA,B;C,D\r\n")).toEqual({ delimiter: ";", skip: 7 });
  });
});

/** Texts that are likely to begin like formulas. */
const cell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", " ", '"', ",", ";", "＝", "1", "a"), {
      maxLength: 6,
    })
    .map((parts) => parts.join("")),
);

describe("a cell of an export", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "'=1", "\n-1"])(
    "never begins a formula: %j",
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
    },
  );

  it("stays as it is when it is no formula", () => {
    for (const text of ["", "Ana", "2026-03-14", "'til", "5-3", "9407 1112"])
      expect(guardCell(text)).toBe(text);
  });

  it("never begins with a mark of a formula, whatever was typed, and comes back as it was", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const guarded = guardCell(text);
        expect(guarded).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
        expect(unguardCell(guarded)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("is quoted so that it stays one cell of one row", () => {
    expect(csvRow(["a,b", 'say "x"', "two\nlines", " x", "plain", ""])).toBe(
      '"a,b","say ""x""","two\nlines"," x",plain,\r\n',
    );
  });
});

describe("records of one mailing", () => {
  const mailing = {
    mailedOn: "2026-03-14",
    recipient: "José Muster",
    place: "Hollow Creek, CO 80999",
    trackingNumber: "9407 1112-0000 a",
  };

  it("are the same however they are written", () => {
    expect(
      mailingKey({
        ...mailing,
        recipient: "JOSE  MUSTER.",
        place: "HOLLOW CREEK CO 80999",
        trackingNumber: "940711120000A",
      }),
    ).toBe(mailingKey(mailing));
  });

  it.each([{ mailedOn: "2026-03-15" }, { recipient: "Ana" }, { place: "Reno" }, { trackingNumber: "" }])(
    "are others with another %j",
    (change) => {
      expect(mailingKey({ ...mailing, ...change })).not.toBe(mailingKey(mailing));
    },
  );

  it("of a million mailings that are much alike are told apart", () => {
    const keys = new KeySet();
    for (let number = 0; number < 1_000_000; number++)
      if (!keys.add(`2026-03-14|94071112${number}|ana muster|hollow creek co 80999`))
        throw new Error(`${number}`);
    expect(keys.size).toBe(1_000_000);
    expect(keys.add("2026-03-14|9407111277|ana muster|hollow creek co 80999")).toBe(false);
    expect(keys.has("2026-03-14|9407111277|ana muster|hollow creek co 80999")).toBe(true);
    expect(keys.has("2026-03-14|9407111277|ana muster|hollow creek co 80998")).toBe(false);
  });

  it("any set of texts holds what was added and nothing else", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), fc.array(fc.string()), (added, others) => {
        const keys = new KeySet();
        for (const text of added) keys.add(text);
        expect(keys.size).toBe(new Set(added).size);
        for (const text of [...added, ...others]) expect(keys.has(text)).toBe(added.includes(text));
      }),
    );
  });
});
