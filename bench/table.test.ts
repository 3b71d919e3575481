import { describe, expect, it } from "vitest";
import { isMet, type Row, ratioOf } from "./row.ts";
import { format, tableOf } from "./table.ts";

const time: Row = { measure: "a", value: 2, unit: "ms", peer: { name: "b", value: 0.5 }, goal: 1 };
const rate: Row = { measure: "a", value: 50, unit: "per-second", peer: { name: "b", value: 200 }, goal: 40 };

describe("a ratio", () => {
  it("says how many times the peer's cost, for times and for rates", () => {
    expect(ratioOf(time)).toBe(4);
    expect(ratioOf(rate)).toBe(4);
  });
});

describe("a goal", () => {
  it("is the most for a time and the least for a rate", () => {
    expect(isMet(time)).toBe(false);
    expect(isMet({ ...time, value: 1 })).toBe(true);
    expect(isMet(rate)).toBe(true);
    expect(isMet({ ...rate, value: 39 })).toBe(false);
    expect(isMet({ measure: "a share", value: 0.97, unit: "share", goal: 0.97 })).toBe(true);
    expect(isMet({ measure: "a share", value: 0.96, unit: "share", goal: 0.97 })).toBe(false);
  });

  it("can be the least for a time that is long on purpose", () => {
    expect(isMet({ measure: "a", value: 600, unit: "ms", goal: 500, isLeast: true })).toBe(true);
    expect(isMet({ measure: "a", value: 400, unit: "ms", goal: 500, isLeast: true })).toBe(false);
  });

  it("can be for the ratio, alone or besides", () => {
    const row: Row = { measure: "a", value: 13, unit: "ms", peer: { name: "b", value: 10 }, ratioGoal: 1.3 };
    expect(isMet(row)).toBe(true);
    expect(isMet({ ...row, value: 14 })).toBe(false);
    expect([isMet({ ...row, goal: 13 }), isMet({ ...row, goal: 12 })]).toEqual([true, false]);
    expect(tableOf([["log", [{ ...row, goal: 13 }]]])).toMatch(/1\.30× +≤ 13 ms, ≤ 1\.3× +yes/);
  });
});

it("shows numbers in the unit that is easiest to read", () => {
  expect(format(0.0123, "ms")).toBe("12.3 µs");
  expect(format(16.666, "ms")).toBe("16.7 ms");
  expect(format(1250, "ms")).toBe("1.25 s");
  expect(format(299_900, "bytes")).toBe("300 kB");
  expect(format(1_370_000, "bytes")).toBe("1.37 MB");
  expect(format(7885.4, "per-second")).toBe("7,885/s");
  expect(format(0.9791, "share")).toBe("97.9 %");
});

it("lines up its columns and marks what misses its goal", () => {
  const table = tableOf([
    ["log", [time]],
    ["start", [{ measure: "a longer name", missing: "no Chromium" }]],
  ]);
  const [head = "", group = "", first = "", , gap = ""] = table.split("\n");
  expect(group).toMatch(/^-- log -+$/);
  expect(first.indexOf("b: 0.5 ms")).toBe(head.indexOf("peer or limit"));
  expect(first).toMatch(/4\.00× +≤ 1 ms +NO$/);
  expect(gap).toBe("a longer name  not measured  no Chromium");
});
