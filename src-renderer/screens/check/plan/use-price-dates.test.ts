import { expect, it } from "vitest";
import { yearsOf } from "./use-price-dates.ts";

it.each([
  [[], ""],
  [["2026-01-18"], "2026"],
  [["2025-07-13", "2026-01"], "2025–2026"],
  [["undated", "2026"], "2026"],
])("the prices of %j are of %s", (dates, years) => {
  expect(yearsOf(dates)).toBe(years);
});

it("takes a price put together from old and new sources for one of the last of them", () => {
  expect(yearsOf(["2000–2026"])).toBe("2026");
  expect(yearsOf(["2016–2025", "2026-01"])).toBe("2025–2026");
});
