// The built-in examples, as the command line reports them, against tests/examples/<id>.expected.json. Anything that
// differs fails. `UPDATE_EXPECTED=1 npx vitest run tests/examples.test.ts && npm run fix` writes them anew; what a careful reader
// expects of each example, and why, is in tests/examples/REVIEW.md.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareWithFile, projectionOf } from "./projection.ts";

const examples = join(import.meta.dirname, "..", "resources", "examples");
const expected = join(import.meta.dirname, "examples");
const idsIn = (folder: string, end: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();

describe("the built-in examples", () => {
  const ids = idsIn(examples, ".json");

  it("each have an expected report, and every expected report an example", () => {
    expect(ids.length).toBeGreaterThan(5);
    if (process.env.UPDATE_EXPECTED !== "1") expect(idsIn(expected, ".expected.json")).toEqual(ids);
  });

  it.each(ids)("%s is reported as expected", async (id) => {
    const found = await projectionOf(join(examples, `${id}.json`));
    compareWithFile(found, join(expected, `${id}.expected.json`));
  });
});
