import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execPath, pid } from "node:process";
import { afterAll, describe, expect, it } from "vitest";
import { acquireInstance, type Instance, type InstanceInfo, type Machine } from "./instance.ts";
import { removeTempFolders, tempFolder } from "./test-support.ts";

afterAll(removeTempFolders);

const info: InstanceInfo = { pid, host: "browser", startedAt: 1_000_000_000 };
const machine = (running: readonly number[], bootedAt = 0): Machine => ({
  isRunning: (asked) => running.includes(asked),
  bootedAt: () => bootedAt,
});

function held(folder: string, own = info, on = machine([pid])): Instance {
  const result = acquireInstance(folder, own, on);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe("an instance", () => {
  it("holds its folder, which it makes, in a file for its owner only", () => {
    const folder = join(tempFolder(), "data");
    held(folder);
    expect(readdirSync(folder)).toEqual(["instance.json"]);
    expect(statSync(join(folder, "instance.json")).mode & 0o777).toBe(0o600);
  });

  it("keeps others out and tells them how to reach it", () => {
    const folder = tempFolder();
    held(folder).update({ port: 40_000, controlSecret: "abc" });
    const second = acquireInstance(folder, { ...info, host: "electron" }, machine([pid]));
    const expected = { code: "already-running", info: { ...info, port: 40_000, controlSecret: "abc" } };
    expect(second).toEqual({ ok: false, error: expected });
    expect(statSync(join(folder, "instance.json")).mode & 0o777).toBe(0o600);
  });

  it("gives the folder free, once", () => {
    const folder = tempFolder();
    const first = held(folder);
    first.release();
    const second = held(folder);
    first.release();
    first.update({ port: 1 });
    expect(acquireInstance(folder, info, machine([pid])).ok).toBe(false);
    second.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("takes over from a program that is gone", () => {
    const folder = tempFolder();
    held(folder, { ...info, pid: 999_999 });
    held(folder);
    expect(JSON.parse(readFileSync(join(folder, "instance.json"), "utf8"))).toMatchObject({ pid });
    expect(readdirSync(folder)).toEqual(["instance.json"]);
  });

  it("takes over from before a restart of the machine, whoever has that number now", () => {
    const folder = tempFolder();
    held(folder, { ...info, pid: 321 }, machine([pid, 321]));
    const afterRestart = machine([pid, 321], info.startedAt + 3_600_000);
    expect(acquireInstance(folder, { ...info, startedAt: info.startedAt + 3_700_000 }, afterRestart).ok).toBe(
      true,
    );
  });

  it.each(["", "{", "[]", '{"pid":-1}'])("takes over from the broken file %j", (text) => {
    const folder = tempFolder();
    writeFileSync(join(folder, "instance.json"), text);
    expect(acquireInstance(folder, info, machine([pid])).ok).toBe(true);
  });

  it("is found alive by the real machine, and gone after its process ended", () => {
    const folder = tempFolder();
    const now = { ...info, startedAt: Date.now() };
    const mine = acquireInstance(folder, now);
    expect(mine.ok).toBe(true);
    expect(acquireInstance(folder, now)).toMatchObject({ error: { code: "already-running" } });
    if (mine.ok) mine.value.release();

    const module = new URL("./instance.ts", import.meta.url).href;
    const script = `import { acquireInstance } from ${JSON.stringify(module)};
      acquireInstance(${JSON.stringify(folder)}, { pid: process.pid, host: "electron", startedAt: Date.now() });`;
    execFileSync(execPath, ["--input-type=module", "-e", script]);
    expect(existsSync(join(folder, "instance.json"))).toBe(true);
    expect(acquireInstance(folder, now).ok).toBe(true);
  });

  it("says so when the folder cannot be made", () => {
    const file = join(tempFolder(), "file");
    writeFileSync(file, "");
    expect(acquireInstance(join(file, "data"), info)).toEqual({
      ok: false,
      error: { code: "folder-read-only" },
    });
  });
});
