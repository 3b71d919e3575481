import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeRecoveryCode, readRecoveryCode } from "./recovery-code.ts";

const codes = fc
  .uint8Array({ minLength: 31, maxLength: 31 })
  .map((bytes) => makeRecoveryCode(() => Buffer.from(bytes)));
const bare = (code: string) => code.replaceAll("-", "");
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

describe("recovery code", () => {
  it("is eight groups of four without look-alikes", () => {
    const shape = /^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/;
    fc.assert(fc.property(codes, (code) => shape.test(code)));
  });

  it("is different every time", () => {
    expect(new Set(Array.from({ length: 100 }, () => makeRecoveryCode())).size).toBe(100);
  });

  it("is read back however it is spaced, dashed and cased, and with O, I and L for digits", () => {
    fc.assert(
      fc.property(codes, fc.constantFrom("", " ", "-", " – ", "\n"), (code, gap) => {
        const typed = code.toLowerCase().replaceAll("-", gap).replaceAll("0", "o").replaceAll("1", "l");
        expect(readRecoveryCode(typed)).toBe(bare(code));
      }),
    );
  });

  it("is refused with any one character wrong", () => {
    fc.assert(
      fc.property(codes, fc.nat(31), fc.integer({ min: 1, max: 31 }), (code, position, shift) => {
        const text = bare(code);
        const wrong = alphabet.charAt((alphabet.indexOf(text.charAt(position)) + shift) % 32);
        expect(readRecoveryCode(text.slice(0, position) + wrong + text.slice(position + 1))).toBeUndefined();
      }),
    );
  });

  it("is refused with two different neighbours swapped", () => {
    fc.assert(
      fc.property(codes, fc.nat(30), (code, position) => {
        const text = bare(code);
        fc.pre(text.charAt(position) !== text.charAt(position + 1));
        const swapped =
          text.slice(0, position) +
          text.charAt(position + 1) +
          text.charAt(position) +
          text.slice(position + 2);
        expect(readRecoveryCode(swapped)).toBeUndefined();
      }),
    );
  });

  it("is refused when a character or a group is missing or doubled", () => {
    fc.assert(
      fc.property(codes, fc.nat(31), (code, position) => {
        const text = bare(code);
        expect(readRecoveryCode(text.slice(0, position) + text.slice(position + 1))).toBeUndefined();
        expect(readRecoveryCode(text.slice(4))).toBeUndefined();
        expect(readRecoveryCode(text + text.slice(0, 4))).toBeUndefined();
      }),
    );
  });

  it("reads any text without throwing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readRecoveryCode(text)));
  });
});
