// Whole envelopes: tests/envelopes/<name>/envelope.json in, the disclosures of expected.json out, in order; anything not
// listed fails. `UPDATE_EXPECTED=1 npx vitest run tests/envelopes.test.ts` writes the expected files anew. Everything in
// them is invented.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareWithFile, projectionOf } from "./projection.ts";

const envelopes = join(import.meta.dirname, "envelopes");
const names = readdirSync(envelopes, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe("whole envelopes", () => {
  it("are there, each with what is expected of it", () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    if (process.env.UPDATE_EXPECTED === "1") return;
    expect(names.filter((name) => !existsSync(join(envelopes, name, "expected.json")))).toEqual([]);
  });

  it.each(names)("%s tells what is listed and nothing else", async (name) => {
    const { disclosures } = await projectionOf(join(envelopes, name, "envelope.json"));
    const found = disclosures.map(({ id, outcome }) => ({ id, outcome }));
    compareWithFile(found, join(envelopes, name, "expected.json"));
  });
});
