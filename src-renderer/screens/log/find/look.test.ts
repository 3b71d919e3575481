import { describe, expect, it } from "vitest";
import { filterSchema } from "../../../../src-core/log/types.ts";
import { countOfFilters, isSameLook, limitsOf, lookOf, noFilter, usualLook, withLimit } from "./look.ts";

const everything = filterSchema.parse({
  query: " juniper ",
  tag: "clinic",
  matter: "24-113",
  statuses: ["mailed", "lost"],
  services: ["priority"],
  from: "2026-01-01",
  to: "2026-02-01",
  held: false,
  deadlineTo: "2026-03-01",
});

describe("what narrows the list", () => {
  it("is said of every part of a filter", () => {
    const said = limitsOf(everything).map(({ of }) => of);
    expect(said).toEqual([
      "query",
      "status",
      "status",
      "service",
      "tag",
      "matter",
      "held",
      "from",
      "to",
      "deadlineTo",
    ]);
    // A new field of the filter must be said too.
    const fields = Object.keys(filterSchema.shape).map(
      (name) => ({ statuses: "status", services: "service" })[name] ?? name,
    );
    expect(new Set(said)).toEqual(new Set(fields));
    expect(countOfFilters(everything)).toBe(9);
    expect(limitsOf(noFilter)).toEqual([]);
  });

  it("can be taken away one by one until nothing narrows", () => {
    let filter = everything;
    for (let left = limitsOf(filter).length; left > 0; left--) {
      const [first] = limitsOf(filter);
      if (first) filter = first.without;
      expect(limitsOf(filter)).toHaveLength(left - 1);
    }
    expect(filter).toEqual(noFilter);
  });

  it("is unset by an empty value", () => {
    expect(withLimit(noFilter, "tag", "a")).toEqual({ ...noFilter, tag: "a" });
    expect(withLimit({ ...noFilter, tag: "a" }, "tag", "")).toEqual(noFilter);
    expect(withLimit({ ...noFilter, held: true }, "held", undefined)).toEqual(noFilter);
    expect(withLimit(noFilter, "held", false)).toEqual({ ...noFilter, held: false });
  });
});

describe("a look", () => {
  it("is the same whatever the order of its parts", () => {
    const filter = { ...noFilter, statuses: ["lost", "mailed"] as ("lost" | "mailed")[] };
    const turned = { ...filter, statuses: filter.statuses.toReversed() };
    expect(isSameLook({ ...usualLook, filter }, { ...usualLook, filter: turned })).toBe(true);
    expect(isSameLook({ ...usualLook, filter }, usualLook)).toBe(false);
    expect(isSameLook(usualLook, { ...usualLook, sort: { by: "mailed", descending: false } })).toBe(false);
    expect(isSameLook(usualLook, { ...usualLook, columns: ["to"] })).toBe(false);
  });

  it("leaves out columns that it does not know, and always shows to whom", () => {
    const { columns } = lookOf({ ...usualLook, columns: ["cost", "weight", "date"] });
    expect(columns).toEqual(["date", "to", "cost"]);
  });
});
