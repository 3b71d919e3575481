import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { observerIds } from "../observers/types.ts";
import { maxProfileFileBytes, readProfileFile, writeProfileFile } from "./profile-file.ts";
import { deadlineCounts, type Needs, needIds, needsSchema } from "./types.ts";

const needs = needsSchema.parse({ needs: ["returnable"], moneyLimitCents: 900 });
const file = { format: "plainview-needs", version: 1, name: "Filing", needs };
const day = fc
  .date({ min: new Date(Date.UTC(2020, 0, 1)), max: new Date(Date.UTC(2039, 11, 31)), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyNeeds: fc.Arbitrary<Needs> = fc.record({
  needs: fc.subarray([...needIds]),
  deadline: fc.option(fc.record({ day, counts: fc.constantFrom(...deadlineCounts) })),
  moneyLimitCents: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  observers: fc.subarray([...observerIds]),
});
const anyName = fc
  .string({ unit: "binary", minLength: 1, maxLength: 100 })
  .filter((name) => name.trim() === name && name !== "");

describe("a profile file", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(anyName, anyNeeds, (name, wanted) => {
        const text = writeProfileFile(name, wanted);
        expect(readProfileFile(text)).toEqual({ ok: true, value: { name, needs: wanted } });
        expect(readProfileFile(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(readProfileFile(text));
      }),
    );
  });

  it("says what it is, and holds needs and a name only", () => {
    const written: unknown = JSON.parse(writeProfileFile("Filing", needs));
    expect(written).toEqual(file);
    const leaky = { ...needs, address: "12 Elm St" };
    expect(writeProfileFile("Filing", leaky)).not.toContain("Elm");
  });

  it("may leave out what has a default", () => {
    const short = JSON.stringify({ ...file, needs: { needs: ["today"] } });
    expect(readProfileFile(short)).toMatchObject({
      ok: true,
      value: { needs: { needs: ["today"], deadline: null, observers: observerIds } },
    });
  });

  it.each([
    ["", "not-a-profile"],
    ["{", "not-a-profile"],
    ["null", "not-a-profile"],
    ["[]", "not-a-profile"],
    ['"plainview-needs"', "not-a-profile"],
    [JSON.stringify({ ...file, format: "something" }), "not-a-profile"],
    [JSON.stringify({ ...file, format: "something", version: 2 }), "not-a-profile"],
    [JSON.stringify({ ...file, version: 0 }), "not-a-profile"],
    [JSON.stringify({ ...file, version: "2" }), "not-a-profile"],
    [JSON.stringify({ ...file, name: " " }), "not-a-profile"],
    [JSON.stringify({ ...file, name: "n".repeat(101) }), "not-a-profile"],
    [JSON.stringify({ ...file, address: "12 Elm St" }), "not-a-profile"],
    [JSON.stringify({ ...file, needs: { ...needs, note: "12 Elm St" } }), "not-a-profile"],
    [JSON.stringify({ ...file, needs: { ...needs, needs: ["a pony"] } }), "not-a-profile"],
    [JSON.stringify({ ...file, needs: { ...needs, moneyLimitCents: 1e9 } }), "not-a-profile"],
    [JSON.stringify(file).replace("{", '{"__proto__":{"name":"x"},'), "not-a-profile"],
    [JSON.stringify({ ...file, version: 2 }), "newer-version"],
    [JSON.stringify({ format: "plainview-needs", version: 7, wishes: [] }), "newer-version"],
    [" ".repeat(maxProfileFileBytes + 1), "too-big"],
    ["ñ".repeat(maxProfileFileBytes / 2 + 1), "too-big"],
    ["\u{1f4ee}".repeat(maxProfileFileBytes / 4 + 1), "too-big"],
  ])("is refused for %#: %s → %s", (text, error) => {
    expect(readProfileFile(text)).toEqual({ ok: false, error });
  });

  it("may be as big as the limit", () => {
    const text = JSON.stringify(file);
    expect(readProfileFile(text.padEnd(maxProfileFileBytes)).ok).toBe(true);
  });

  it("never throws, whatever is in it", () => {
    const changed = fc
      .tuple(fc.nat({ max: 200 }), fc.string({ unit: "binary", maxLength: 5 }))
      .map(([at, inserted]) => {
        const text = writeProfileFile("Filing", needs);
        return text.slice(0, at) + inserted + text.slice(at + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json(), changed), (text) => {
        expect(typeof readProfileFile(text).ok).toBe("boolean");
      }),
    );
  });
});
