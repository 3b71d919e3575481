// Whole stories: who mails what, what they need, and what an expert in postal privacy and legal-clinic practice would
// tell them, decided by reasoning (tests/plans/stories/<id>.json, `why`) and never regenerated. What the planner says in
// full is in tests/plans/expected/<id>.expected.json; `UPDATE_EXPECTED=1 npx vitest run tests/plans.test.ts` writes
// those anew. tests/plans/REVIEW.md is the reading of each result.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { options } from "../src-core/options/index.ts";
import { planMail } from "../src-core/planner/plan.ts";
import { disagreements } from "./plans/judge.ts";
import { projectionOf } from "./plans/projection.ts";
import { groups, readStories, requestOf } from "./plans/story.ts";
import { compareWithFile } from "./projection.ts";

const expected = join(import.meta.dirname, "plans", "expected");
const stories = readStories();

describe("whole stories", () => {
  it("are at least thirty, each with an expected result, and every expected result has a story", () => {
    expect(stories.length).toBeGreaterThanOrEqual(30);
    if (process.env.UPDATE_EXPECTED === "1") return;
    const files = readdirSync(expected).map((name) => name.replace(/\.expected\.json$/, ""));
    expect(files.sort()).toEqual(stories.map(({ id }) => id).sort());
  });

  it("name only options that exist, so that no expectation is empty by a slip of the pen", () => {
    const known = new Set(options.map(({ id }) => id));
    const named = stories.flatMap((story) => {
      const { every, plans, never, refused, blocked } = story.expect;
      const relaxed = blocked.flatMap((one) => (typeof one.relaxed === "object" ? [one.relaxed] : []));
      const expectations = [every, ...Object.values(plans), ...relaxed];
      return [
        ...story.without,
        ...never,
        ...Object.keys(refused),
        ...expectations.flatMap(({ must, mustNot }) => [...must.flat(), ...mustNot]),
      ].filter((name) => !name.startsWith("any:"));
    });
    const grouped = Object.values(groups).flat();
    expect([...new Set([...named, ...grouped])].filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(stories.map((story) => [story.id, story] as const))(
    "%s is told what an expert would say",
    (_, story) => {
      const request = requestOf(story);
      expect(disagreements(story, request, planMail(request))).toEqual([]);
    },
  );

  it.each(stories.map((story) => [story.id, story] as const))(
    "%s has its plans as committed",
    (id, story) => {
      const request = requestOf(story);
      const found: unknown = JSON.parse(JSON.stringify(projectionOf(request, planMail(request))));
      compareWithFile(found, join(expected, `${id}.expected.json`));
    },
  );
});
