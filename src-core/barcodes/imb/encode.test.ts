import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barMap } from "./bars.ts";
import { codewordOf, patternOf } from "./characters.ts";
import { encodeImb } from "./encode.ts";
import { frameCheck } from "./frame-check.ts";
import { divideBy, multiplyAdd, newLimbs, toNumber } from "./limbs.ts";
import { fromValue, toCodewords, toValue } from "./payload.ts";
import { vectors } from "./vectors.test-helper.ts";

const tracking = "01234567094987654321";

describe("encodeImb", () => {
  it.each(vectors)("gives the published bars for $tracking / $routing", ({ bars, ...payload }) => {
    expect(encodeImb(payload)).toEqual({ ok: true, value: bars });
  });

  it.each(vectors)(
    "passes through the published frame check of $tracking / $routing",
    ({ crc, ...payload }) => {
      expect(frameCheck(toValue(payload))).toBe(crc);
    },
  );

  it.each(vectors.filter((vector) => vector.codewords))(
    "passes through the published codewords of $tracking / $routing",
    ({ codewords, ...payload }) => {
      expect([...toCodewords(toValue(payload))]).toEqual(codewords);
    },
  );

  it("passes through the published number of the 11-digit example", () => {
    const limbs = [...toValue({ tracking, routing: "01234567891" })];
    const hex = limbs.map((limb) => limb.toString(16).padStart(4, "0")).reverse();
    expect(hex.join("").toUpperCase()).toBe("00016907B2A24ABC16A2E5C004B1");
  });

  it.each([
    ["an empty tracking code", "", "", { code: "tracking-length", length: 0 }],
    ["19 digits", tracking.slice(1), "", { code: "tracking-length", length: 19 }],
    ["21 digits", `${tracking}0`, "", { code: "tracking-length", length: 21 }],
    ["a second digit of 5", "05000000000000000000", "", { code: "barcode-id", digit: 5 }],
    ["a second digit of 9", "09000000000000000000", "", { code: "barcode-id", digit: 9 }],
    ["a space", "0 234567094987654321", "", { code: "not-digits", field: "tracking", position: 2 }],
    [
      "digits of another script",
      "0123456709498765432١",
      "",
      { code: "not-digits", field: "tracking", position: 20 },
    ],
    ["a hyphen in the ZIP+4", tracking, "01234-5678", { code: "not-digits", field: "routing", position: 6 }],
    ...[1, 2, 3, 4, 6, 7, 8, 10, 12, 31].map(
      (length) =>
        [
          `a routing code of ${length}`,
          tracking,
          "1".repeat(length),
          { code: "routing-length", length },
        ] as const,
    ),
  ] as const)("refuses %s", (_, track, routing, error) => {
    expect(encodeImb({ tracking: track, routing })).toEqual({ ok: false, error });
  });

  it("accepts every second digit from 0 to 4", () => {
    for (const digit of "01234") {
      expect(encodeImb({ tracking: `9${digit}${"9".repeat(18)}`, routing: "99999999999" }).ok).toBe(true);
    }
  });
});

describe("the tables", () => {
  it("has the published entries", () => {
    expect([0, 1, 1286].map((index) => patternOf[index])).toEqual([0x001f, 0x1f00, 0x01f0]);
    expect([0, 1, 77].map((index) => patternOf[1287 + index])).toEqual([0x0003, 0x1800, 0x00a0]);
  });

  it("gives every codeword a pattern of its own, and its inverse to nobody else", () => {
    expect(new Set(patternOf).size).toBe(1365);
    expect(codewordOf.filter((entry) => entry >= 0).length).toBe(2 * 1365);
  });

  it("puts each of the 130 bits into one bar, and never two bits of a character into the same bar", () => {
    const bits = barMap.flatMap((bar) => [
      `${bar.descenderCharacter}:${bar.descenderMask}`,
      `${bar.ascenderCharacter}:${bar.ascenderMask}`,
    ]);
    expect(new Set(bits).size).toBe(130);
    expect(barMap.filter((bar) => bar.ascenderCharacter === bar.descenderCharacter)).toEqual([]);
  });
});

describe("the number behind the bars", () => {
  it("agrees with BigInt arithmetic", () => {
    const small = fc.integer({ min: 1, max: 4095 });
    fc.assert(
      fc.property(fc.array(small, { maxLength: 9 }), small, (factors, divisor) => {
        const limbs = newLimbs();
        let big = 0n;
        for (const factor of factors) {
          multiplyAdd(limbs, factor, factor - 1);
          big = big * BigInt(factor) + BigInt(factor - 1);
        }
        const remainder = divideBy(limbs, divisor);
        expect(remainder).toBe(Number(big % BigInt(divisor)));
        const back = limbs.reduceRight((sum, limb) => sum * 65536n + BigInt(limb), 0n);
        expect(back).toBe(big / BigInt(divisor));
        if (back < 2n ** 53n) expect(toNumber(limbs)).toBe(Number(back));
      }),
    );
  });

  it("gives back the first and last payload of each routing length", () => {
    for (const length of [0, 5, 9, 11]) {
      for (const digit of "09") {
        const payload = {
          tracking: digit === "0" ? "0".repeat(20) : `94${"9".repeat(18)}`,
          routing: digit.repeat(length),
        };
        expect(fromValue(toValue(payload))).toEqual(payload);
      }
    }
  });

  it("is no payload one past the last routing code", () => {
    const value = toValue({ tracking: `94${"9".repeat(18)}`, routing: "99999999999" });
    multiplyAdd(value, 1, 1);
    expect(fromValue(value)).toBeUndefined();
  });
});
