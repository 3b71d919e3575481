import { describe, expect, it } from "vitest";
import { median, quantile, timeSideBySide } from "./measure.ts";

describe("quantile", () => {
  it("is the smallest number that the share does not exceed", () => {
    const sorted = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(quantile(sorted, 0.5)).toBe(50);
    expect(quantile(sorted, 0.99)).toBe(99);
    expect(quantile(sorted, 1)).toBe(100);
    expect(quantile([7], 0.01)).toBe(7);
  });

  it("refuses to answer for nothing", () => {
    expect(() => quantile([], 0.5)).toThrow("nothing was measured");
  });
});

it("takes the median of numbers in any order", () => {
  expect(median([9, 1, 5])).toBe(5);
});

it("gives both sides the same work, and takes turns in who goes first", () => {
  const calls: string[] = [];
  const { ours, peers } = timeSideBySide(
    2,
    (run) => run,
    (run) => calls.push(`ours ${run}`),
    (run) => calls.push(`peers ${run}`),
  );
  expect(calls).toEqual(["ours 0", "peers 0", "peers 1", "ours 1"]);
  expect([ours.length, peers.length]).toEqual([2, 2]);
});
