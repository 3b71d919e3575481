import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import packageJson from "../../package.json" with { type: "json" };

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");

// Inside the project, so that the build finds the database in node_modules; `.cache` is ignored by git.
let folder = "";
beforeAll(async () => {
  mkdirSync(join(root, ".cache"), { recursive: true });
  folder = mkdtempSync(join(root, ".cache", "electron-test-"));
  const electronVite = join(root, "node_modules", "electron-vite", "bin", "electron-vite.js");
  await run(
    process.execPath,
    [electronVite, "build", "--outDir", join(folder, "out"), "--logLevel", "error"],
    {
      cwd: root,
    },
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = (...path: string[]) => readFileSync(join(folder, "out", ...path), "utf8");

describe("the build", () => {
  it("has a preload that a sandboxed window can load: CommonJS that requires electron and nothing else", () => {
    const preload = built("preload", "index.cjs");
    expect([...preload.matchAll(/require\(\s*["'`]([^"'`]+)/g)].map((match) => match[1])).toEqual([
      "electron",
    ]);
    expect(preload).not.toMatch(/^\s*(import|export)\b/m);
    expect(preload).not.toMatch(/zod/i);
  });

  it("has an entry that takes electron from Electron, and is where package.json says", () => {
    expect(packageJson.main).toBe("out/main/main.js");
    expect(built("main", "main.js")).toMatch(/^import .* from "electron";$/m);
  });

  it("keeps electron out of the browser host", () => {
    expect(built("main", "web.js")).not.toMatch(/from "electron"/);
  });

  it("runs on the stand-in, from the first line to the last window", async () => {
    const { stdout } = await run(
      process.execPath,
      [
        "--disable-warning=ExperimentalWarning",
        join(import.meta.dirname, "run-built.mjs"),
        join(folder, "out"),
      ],
      { env: { ...process.env, PLAINVIEW_DATA: join(folder, "data") }, timeout: 60_000 },
    );
    const { assets, answers, exitCode } = z
      .object({
        assets: z.record(z.string(), z.number()),
        answers: z.object({
          info: z.unknown(),
          created: z.boolean(),
          added: z.boolean(),
          listed: z.number(),
          status: z.unknown(),
        }),
        exitCode: z.number(),
      })
      .parse(JSON.parse(stdout));
    expect(answers.info).toMatchObject({
      ok: true,
      value: { host: "electron", version: packageJson.version },
    });
    expect(answers).toMatchObject({
      created: true,
      added: true,
      listed: 1,
      status: { value: { state: "locked" } },
    });
    expect(Object.keys(assets).length).toBeGreaterThan(1);
    expect(new Set(Object.values(assets))).toEqual(new Set([200]));
    expect(exitCode).toBe(0);
  }, 90_000);
});
