import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const example = join(root, "resources", "examples", "immigration-court.json");

/** The source runs as it is under the pinned Node; the built program is there after `npm run build` or `npm test`. */
const programs = [
  ["the source", join(root, "src-main", "cli", "main.ts")],
  ["the built program", join(root, "out", "main", "cli.js")],
] as const;

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function start(program: string, args: readonly string[], closeOutput = false): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LANG: "en_US.UTF-8", LC_ALL: "", LC_MESSAGES: "", NODE_OPTIONS: "" };
    const child = spawn(process.execPath, [program, ...args], { cwd: root, env });
    const ended: Ended = { code: null, out: "", err: "" };
    if (closeOutput) child.stdout.destroy();
    else child.stdout.setEncoding("utf8").on("data", (text: string) => (ended.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (ended.err += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ ...ended, code }));
    child.stdin.end();
  });
}

describe.each(programs)("%s as a process", (_name, program) => {
  const there = existsSync(program);

  it.skipIf(!there)("prints the report, whole, and ends with 0", async () => {
    const { code, out, err } = await start(program, ["check", example, "--json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out).format).toBe("plainview-report-1");
  });

  it.skipIf(!there)("writes no colours or other escape sequences where there is no terminal", async () => {
    const { out } = await start(program, ["check", example]);
    expect(out).toContain("Who learns what");
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it.skipIf(!there)("ends quietly when the reader has closed the pipe", async () => {
    expect(await start(program, ["check", example, "--json"], true)).toEqual({ code: 0, out: "", err: "" });
  });

  it.skipIf(!there)("ends with the code of what went wrong", async () => {
    expect((await start(program, ["check", join(root, "resources", "nothing-here.json")])).code).toBe(3);
    expect((await start(program, ["check", "-"])).code).toBe(4);
    expect((await start(program, [])).code).toBe(2);
  });
});
