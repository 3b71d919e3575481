import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "../needs/days.ts";
import { dayAfter } from "./retention-days.ts";

const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2400, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

describe("the day so many days after another", () => {
  it("is the one that the calendar of the platform says", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 36_500 }), (from, days) => {
        const expected = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
        expect(dayAfter(from, days)).toBe(expected);
        expect(daysBetween(from, dayAfter(from, days))).toBe(days);
      }),
      { numRuns: 2_000 },
    );
  });

  it("knows leap days", () => {
    expect(dayAfter("2024-02-28", 1)).toBe("2024-02-29");
    expect(dayAfter("2023-02-28", 1)).toBe("2023-03-01");
    expect(dayAfter("2100-02-28", 1)).toBe("2100-03-01");
    expect(dayAfter("2000-02-29", 366)).toBe("2001-03-01");
  });

  it("ends with the last day that can be written", () => {
    expect(dayAfter("9999-06-01", 36_500)).toBe("9999-12-31");
  });
});
