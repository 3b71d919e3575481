import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cardProblems, fileProblems, rowProblems } from "../../src-core/exchange/problems.ts";
import { languages } from "../../src-core/ports/host.ts";

describe("what can be wrong with a file", () => {
  it.each(languages)("has a text in %s for each problem, and none for others", (language) => {
    const path = join(import.meta.dirname, "../../resources/locales", language, "exchange.json");
    const { problems } = JSON.parse(readFileSync(path, "utf8"));
    expect(Object.keys(problems).sort()).toEqual([...fileProblems, ...rowProblems, ...cardProblems].sort());
  });
});
