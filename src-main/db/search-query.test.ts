import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchQuery, trackingText } from "./search-query.ts";

describe("search query", () => {
  it.each([
    ["ana", '"ana"*'],
    ["ana elm", '"ana"* "elm"*'],
    ['"ana" OR NOT (elm*)', '"ana"* "OR"* "NOT"* "elm"*'],
    ["case-12", '"case"* "12"*'],
    ["Garci\u0301a", '"Garci\u0301a"*'],
    ["a:b^c", '"a"* "b"* "c"*'],
  ])("reads %j as words only", (typed, query) => {
    expect(searchQuery(typed)).toBe(query);
  });

  it.each(["", "  ", '"', "---", "()*", "\u0301", "\0", "\ud800"])(
    "finds nothing to search for in %j",
    (typed) => {
      expect(searchQuery(typed)).toBeUndefined();
    },
  );

  it("never lets a quote or an operator character through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        expect(searchQuery(typed) ?? "").toMatch(/^("[\p{L}\p{N}\p{Co}\p{M}]+"\*( |$))*$/u);
      }),
    );
  });

  it("stops at twenty words", () => {
    expect(searchQuery("w ".repeat(100))?.split(" ")).toHaveLength(20);
  });
});

describe("tracking text", () => {
  it("holds the number as written, bare and in groups", () => {
    expect(trackingText("9407 1000-00")).toBe("9407 1000-00 9407100000 9407 1000 00");
  });
});
