import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logSearchQuery, searchQuery, trackingText } from "./search-query.ts";

describe("search query", () => {
  it.each([
    ["ana", '"ana"*'],
    ["ana elm", '"ana"* AND "elm"*'],
    ['"ana" OR NOT (elm*)', '"ana"* AND "OR"* AND "NOT"* AND "elm"*'],
    ["case-12", '"case"* AND "12"*'],
    ["Garci\u0301a", '"Garci\u0301a"*'],
    ["a:b^c", '"a"* AND "b"* AND "c"*'],
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
        expect(searchQuery(typed) ?? "").toMatch(/^("[\p{L}\p{N}\p{Co}\p{M}]+"\*( AND |$))*$/u);
      }),
    );
  });

  it("stops at twenty words", () => {
    expect(searchQuery("w ".repeat(100))?.split(" AND ")).toHaveLength(20);
  });
});

describe("search query of the log", () => {
  it.each([
    ["9407", '"9407"*'],
    ["94071", '("94071"* OR tracking_number : "9407 1"*)'],
    ["ana 940710001", '"ana"* AND ("940710001"* OR tracking_number : "9407 1000 1"*)'],
    ["EA123456789US", '"EA123456789US"*'],
  ])("also looks for %j among the groups of tracking numbers when it is a long number", (typed, query) => {
    expect(logSearchQuery(typed)).toBe(query);
  });
});

describe("tracking text", () => {
  it.each([
    ["9407 1000 0000", "9407 1000 0000"],
    ["940710000000", "9407 1000 0000"],
    [" 94071 ", "9407 1"],
    ["9407 1000-00", "9407 1000-00 9407 1000 00"],
    ["EA 123 456 789 US", "EA 123 456 789 US EA123456789US EA12 3456 789U S"],
    ["", ""],
  ])("of %j holds each group of four, and what else it is found by", (written, text) => {
    expect(trackingText(written).trim()).toBe(text);
  });
});
