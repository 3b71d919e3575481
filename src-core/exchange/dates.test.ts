import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDateReader, guessDateOrder } from "./dates.ts";

const day = (text: string, order: "auto" | "mdy" | "dmy" = "auto") => {
  const read = createDateReader(order)(text);
  return read.ok ? read.value : read.error;
};

describe("a date in a file", () => {
  it.each([
    "2026-03-14",
    "2026/3/14",
    "20260314",
    "3/14/2026",
    "03/14/26",
    "3-14-2026",
    "14/3/2026",
    "14.3.2026",
    "March 14, 2026",
    "Mar 14 2026",
    "14 March 2026",
    "Saturday, March 14th, 2026",
    "14 de marzo de 2026",
    "Sábado 14 de marzo del 2026",
    "14-mar-26",
    " 3/14/2026 ",
    "2026-03-14T10:30:00Z",
    "2026-03-14 10:30:00.123 +0200",
    "3/14/2026 10:32 AM",
    "14 de marzo de 2026 10:32 p. m.",
  ])("is read: %s", (text) => {
    expect(day(text)).toBe("2026-03-14");
  });

  it.each([
    "",
    "soon",
    "2026-02-30",
    "2026-13-01",
    "31/4/2026",
    "14/14/2026",
    "3/14",
    "3-14/2026",
    "March 2026",
    "March 14",
    "14 15 March 2026",
    "March April 14 2026",
    "1902-03-14",
    "46095",
    "0/0/0000",
    "9".repeat(70),
  ])("is refused: %s", (text) => {
    expect(day(text)).toBe("date-not-valid");
  });

  it("is month first when it could be either, as in the United States", () => {
    expect(day("3/4/2026")).toBe("2026-03-04");
    expect(day("3/4/2026", "dmy")).toBe("2026-04-03");
  });

  it("is refused in a chosen order that it does not fit", () => {
    expect(day("14/3/2026", "mdy")).toBe("date-not-valid");
    expect(day("3/14/2026", "dmy")).toBe("date-not-valid");
  });

  it("of two digits is a year from 1970 to 2069", () => {
    expect(day("3/14/69")).toBe("2069-03-14");
    expect(day("3/14/70")).toBe("1970-03-14");
  });
});

describe("the dates of one file", () => {
  it("may all be day first", () => {
    const read = createDateReader("auto");
    expect(["14/3/2026", "31/12/2026"].map((text) => read(text).ok)).toEqual([true, true]);
  });

  it.each([
    ["3/14/2026", "14/3/2026"],
    ["3/4/2026", "14/3/2026"],
    ["14/3/2026", "3/4/2026"],
    ["14/3/2026", "3/14/2026"],
  ])("are not guessed once they disagree: %s, %s", (first, second) => {
    const read = createDateReader("auto");
    expect(read(first).ok).toBe(true);
    expect(read(second)).toEqual({ ok: false, error: "date-order-unclear" });
  });

  it("in other forms settle nothing", () => {
    const read = createDateReader("auto");
    expect(["2026-03-14", "14/3/2026", "March 4, 2026", "13/3/2026"].map((text) => read(text).ok)).toEqual(
      Array(4).fill(true),
    );
  });

  it("suggest day first only when some can be nothing else and none is month first", () => {
    expect(guessDateOrder(["3/4/2026", "14/3/2026"])).toBe("dmy");
    expect(guessDateOrder(["3/4/2026"])).toBe("auto");
    expect(guessDateOrder(["3/14/2026", "14/3/2026"])).toBe("auto");
    expect(guessDateOrder(["2026-03-14", "?"])).toBe("auto");
  });
});

describe("any text", () => {
  it("reads as a real day or not at all", () => {
    const like = fc
      .array(fc.constantFrom(..."0123456789/.- :T", "mar", "de", "2026", "12"), { maxLength: 12 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), like), (text) => {
        const read = createDateReader("auto")(text);
        if (!read.ok) return;
        const at = new Date(`${read.value}T00:00:00Z`);
        expect(at.toISOString().slice(0, 10)).toBe(read.value);
      }),
      { numRuns: 2000 },
    );
  });

  it("written month first comes back as the day it was", () => {
    const days = fc.date({
      min: new Date(Date.UTC(1970, 0, 1)),
      max: new Date(Date.UTC(2069, 11, 31)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.boolean(), (at, short) => {
        const year = short ? String(at.getUTCFullYear()).slice(2) : at.getUTCFullYear();
        const text = `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${year}`;
        expect(day(text, "mdy")).toBe(at.toISOString().slice(0, 10));
      }),
    );
  });
});
