import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barsOf } from "./bars.ts";
import { patternOf } from "./characters.ts";
import { barsFor, upsideDown } from "./damage.test-helper.ts";
import { decodeImb } from "./decode.ts";
import { frameCheck } from "./frame-check.ts";
import { multiplyAdd, newLimbs } from "./limbs.ts";
import { vectors } from "./vectors.test-helper.ts";

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(""));
const payloads = fc.record({
  tracking: fc.tuple(digits(1), fc.integer({ min: 0, max: 4 }), digits(18)).map((parts) => parts.join("")),
  routing: fc.oneof(...[0, 5, 9, 11].map(digits)),
});

/** Bars of ten codewords before adjustment, in or out of range, with the frame check of the number they make. */
function barsOfCodewords(codewords: readonly number[], addToLast = 0): string {
  const value = newLimbs();
  for (const [index, codeword] of codewords.entries()) multiplyAdd(value, index === 9 ? 636 : 1365, codeword);
  const crc = frameCheck(value);
  const adjusted = codewords.map((codeword, index) => {
    if (index === 9) return codeword * 2 + addToLast;
    return index === 0 && crc & 0x400 ? codeword + 659 : codeword;
  });
  const invert = (index: number) => ((crc >> index) & 1 ? 0x1fff : 0);
  return barsOf(Int32Array.from(adjusted, (codeword, index) => (patternOf[codeword] ?? 0) ^ invert(index)));
}

const first = vectors[0]?.bars ?? "";

describe("decodeImb", () => {
  it.each(vectors)("reads the published bars of $tracking / $routing", ({ bars, tracking, routing }) => {
    expect(decodeImb(bars)).toMatchObject({
      ok: true,
      value: { tracking, routing, rotated: false, certainty: "exact", corrected: [], filled: [], others: [] },
    });
  });

  it("reads every payload back, the right way up and upside down", () => {
    fc.assert(
      fc.property(payloads, fc.boolean(), (payload, turn) => {
        const bars = barsFor(payload);
        expect(bars).toMatch(/^[FADT]{65}$/);
        expect(decodeImb(turn ? upsideDown(bars) : bars)).toMatchObject({
          ok: true,
          value: { ...payload, rotated: turn, certainty: "exact" },
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("accepts lower case and white space anywhere", () => {
    const spaced = ` ${first.toLowerCase().replace(/(.{13})/g, "$1\u00a0\n")}\t`;
    expect(decodeImb(spaced)).toMatchObject({ ok: true, value: { tracking: vectors[0]?.tracking } });
  });

  it.each([
    ["another letter", `${first.slice(0, 4)}x${first.slice(5)}`, "x", 5],
    ["a digit, counted with the spaces before it", `  ${first.slice(0, 3)}0`, "0", 6],
    ["a character outside the basic plane", `FAD\u{1f4ee}`, "\u{1f4ee}", 4],
    ["half a character", "FA\ud800", "\ud800", 3],
  ])("points at %s", (_, text, letter, position) => {
    expect(decodeImb(text)).toEqual({ ok: false, error: { code: "bad-letter", letter, position } });
  });

  it.each([
    ["", 0],
    [first.slice(1), 64],
    [`${first}T`, 66],
    ["?".repeat(1000), 1000],
  ])("asks for 65 bars and says how many there are: %j", (text, count) => {
    expect(decodeImb(text)).toEqual({ ok: false, error: { code: "bar-count", count } });
  });

  it("cuts the fields by the first digit of the mailer number", () => {
    const fields = (tracking: string, routing: string) => {
      const reading = decodeImb(barsFor({ tracking, routing }));
      return reading.ok ? reading.value.fields : reading.error;
    };
    expect(fields("00700899999123456789", "01234567891")).toEqual({
      barcodeId: "00",
      stid: "700",
      mailerId: "899999",
      serial: "123456789",
      zip: "01234",
      plus4: "5678",
      deliveryPoint: "91",
    });
    expect(fields("14270900000001654321", "01234")).toEqual({
      barcodeId: "14",
      stid: "270",
      mailerId: "900000001",
      serial: "654321",
      zip: "01234",
    });
  });

  it("refuses characters whose codewords no payload gives, though their frame check fits", () => {
    expect(decodeImb(barsOfCodewords(vectors[3]?.codewords ?? []))).toMatchObject({
      value: { certainty: "exact" },
    });
    const rest = [787, 607, 1022, 861, 19, 816, 1294, 35];
    const strangers = [
      ...Array.from({ length: 46 }, (_, index) => barsOfCodewords([659 + index, ...rest, 301])),
      ...Array.from({ length: 46 }, (_, index) => barsOfCodewords([14, ...rest, 636 + index])),
      // An odd last codeword is an even one upside down.
      barsOfCodewords([14, ...rest, 301], 1),
    ];
    for (const bars of strangers) {
      const result = decodeImb(bars);
      expect(result.ok && result.value.certainty === "exact").toBe(false);
    }
  });

  it("never throws, and refuses strings that hold no barcode", () => {
    const barStrings = fc
      .array(fc.constantFrom(..."FADTfadt? "), { minLength: 60, maxLength: 75 })
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), barStrings), (text) => {
        expect(decodeImb(text).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
