import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withoutDetails } from "./disclosed-words.ts";

const titlesIn = (tag: string): string[] => {
  const text = readFileSync(
    join(import.meta.dirname, "../../../resources/locales", tag, "rules.json"),
    "utf8",
  );
  return [...text.matchAll(/"title": "((?:[^"\\]|\\.)*)"/g)].map(([, title = ""]) => title);
};

describe("what an entry disclosed when it was recorded", () => {
  it("is said without the number or word that is not kept", () => {
    expect(withoutDetails("A phone number ({{masked}})")).toBe("A phone number");
    expect(withoutDetails("A custody number ({{masked}}), needed here")).toBe(
      "A custody number, needed here",
    );
    expect(withoutDetails("“{{marking}}” shows, and should stay")).toBe("… shows, and should stay");
    expect(withoutDetails("Your full name")).toBe("Your full name");
  });

  it.each(["en", "es"])("leaves no hole in any title of the rules (%s)", (tag) => {
    const titles = titlesIn(tag);
    expect(titles.length).toBeGreaterThan(100);
    expect(titles.filter((title) => /\{\{|\(\)|^\W*$/.test(withoutDetails(title)))).toEqual([]);
  });
});
