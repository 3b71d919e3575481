import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const tools = join(root, "node_modules");
const written: string[] = [];

/** Puts a real violation into a layer for a moment. */
function violate(layer: string, code: string): string {
  const folder = join(root, layer, "guard-probe");
  mkdirSync(folder, { recursive: true });
  written.push(folder);
  const file = join(folder, "probe.ts");
  writeFileSync(file, code);
  return file;
}

function refusal(program: string, args: string[]): string {
  try {
    execFileSync(process.execPath, [join(tools, program), ...args], {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
    });
    return "";
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

/** Source files of a layer, tests aside, that hold some words; for what neither the compiler nor Biome can ban. */
function filesWith(layer: string, words: string): string[] {
  const folder = join(root, layer);
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      /(?<!\.test)(?<!\.test-helper)\.ts$/.test(name) &&
      readFileSync(join(folder, name), "utf8").includes(words),
  );
}

const compile = (layer: string) => refusal("typescript/bin/tsc", ["-p", join(root, layer)]);
const lint = (file: string) => refusal("@biomejs/biome/bin/biome", ["lint", "--vcs-enabled=false", file]);

afterEach(() => {
  for (const folder of written.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("the guards between layers, tried with real violations", () => {
  it("the compiler refuses the DOM, Node and the network in src-core", () => {
    violate("src-core", "export const seen = [window, process, fetch];\n");
    const said = compile("src-core");
    for (const name of ["window", "process", "fetch"]) expect(said).toContain(`'${name}'`);
  });

  it("Biome refuses the clock in src-core", () => {
    expect(lint(violate("src-core", "export const now = Date.now();\n"))).toContain(
      "Take the time as a parameter",
    );
  });

  it("src-core takes randomness as a parameter", () => {
    violate("src-core", "export const luck = Math.random();\n");
    expect(filesWith("src-core", "Math.random")).toEqual([join("guard-probe", "probe.ts")]);
  });

  it.each([
    ["src-core", 'import { join } from "node:path";\nexport const path = join("a");\n'],
    ["src-core", 'import { client } from "../../src-renderer/transport.ts";\nexport const call = client;\n'],
    [
      "src-renderer",
      'import { createApp } from "../../src-main/app/compose.ts";\nexport const make = createApp;\n',
    ],
    ["src-main/web", 'import { app } from "electron";\nexport const name = app.name;\n'],
    ["src-main/app", 'import { app } from "electron";\nexport const name = app.name;\n'],
  ])("Biome refuses a forbidden import in %s", (layer, code) => {
    expect(lint(violate(layer, code))).toContain("noRestrictedImports");
  });

  it("Biome refuses an import cycle", () => {
    const file = violate("src-core", 'import { b } from "./other.ts";\nexport const a = () => b;\n');
    writeFileSync(
      join(file, "..", "other.ts"),
      'import { a } from "./probe.ts";\nexport const b = () => a;\n',
    );
    expect(lint(file)).toContain("noImportCycles");
  });
});
