import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const root = join(import.meta.dirname, "..");

const sourced = z.looseObject({
  source: z.looseObject({ value: z.string() }),
  importKind: z.string().optional(),
  exportKind: z.string().optional(),
});

/** What a module needs before it runs; what it imports only for its types, or later, is not among it. */
function importsOf(file: string): readonly string[] {
  const { program } = parseSync(file, readFileSync(file, "utf8"));
  return program.body.flatMap((node) => {
    const found = sourced.safeParse(node);
    if (!found.success || found.data.importKind === "type" || found.data.exportKind === "type") return [];
    return found.data.source.value;
  });
}

/** Every file of ours that the first page loads before it shows, from the root of the project. */
function firstPage(): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [join(root, "src-renderer", "main.tsx")];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const name = relative(root, file);
    if (reached.has(name)) continue;
    reached.add(name);
    if (!/\.tsx?$/.test(file)) continue;
    for (const path of importsOf(file))
      if (path.startsWith(".")) waiting.push(resolve(dirname(file), path.replace(/\?.*$/, "")));
  }
  return reached;
}

describe("the first page", () => {
  const files = [...firstPage()];

  it("is walked to its ends", () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files).toContain(join("src-core", "rules", "engine.ts"));
    expect(files).toContain(join("resources", "locales", "en", "rules.json"));
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it.each([
    [
      "options and plans, nor their words",
      /src-core\/(?:options|planner|prices)\/|en\/(?:options|needs|plan)/,
    ],
    ["facts, which are larger than all the rest", /src-core\/facts\/(?!best-by)|en\/facts/],
    ["the words of other screens", /en\/(?:book|errors|facts-screen|log|print|settings|vault)\.json/],
    ["any language but English", /locales\/es/],
  ])("does not wait for %s", (_what, banned) => {
    const found = files.map((file) => file.replaceAll("\\", "/")).filter((file) => banned.test(file));
    expect(found).toEqual([]);
  });

  it("knows where they are, so that the ban means something", () => {
    expect(importsOf(join(root, "src-renderer/screens/check/Options.tsx"))).toContain("./plan/Plans.tsx");
    expect(importsOf(join(root, "src-renderer/screens/check/plan/steps.ts")).join()).toMatch(
      /src-core\/options\/index\.ts/,
    );
  });
});
