import { describe, expect, it } from "vitest";
import { mostSelected, stretchBetween, toggled, without } from "./selection.ts";

describe("a selection", () => {
  it("reaches from where it began to a row, in both directions", () => {
    expect(stretchBetween(5, 9)).toEqual({ first: 5, end: 10 });
    expect(stretchBetween(9, 5)).toEqual({ first: 5, end: 10 });
    expect(stretchBetween(7, 7)).toEqual({ first: 7, end: 8 });
  });

  it("is no longer than a packet takes, and keeps the row where it began", () => {
    expect(stretchBetween(10, 999_999)).toEqual({ first: 10, end: 10 + mostSelected });
    expect(stretchBetween(999_999, 0)).toEqual({ first: 1_000_000 - mostSelected, end: 1_000_000 });
  });

  it("takes an entry in and out, until it is full", () => {
    const one = toggled(new Set(), "a");
    expect(one).toEqual({ ok: true, value: new Set(["a"]) });
    expect(toggled(new Set(["a"]), "a")).toEqual({ ok: true, value: new Set() });
    const full = new Set(Array.from({ length: mostSelected }, (_, n) => `e${n}`));
    expect(toggled(full, "a")).toEqual({ ok: false, error: "full" });
    expect(toggled(full, "e7")).toMatchObject({ ok: true });
  });

  it("loses what is gone and nothing else", () => {
    expect(without(new Set(["a", "b"]), ["b", "c"])).toEqual(new Set(["a"]));
  });
});
