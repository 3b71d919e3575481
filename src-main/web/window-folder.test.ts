import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeWindowFolder, sweepWindowFolders } from "./window-folder.ts";

const base = mkdtempSync(join(tmpdir(), "plainview-sweep-"));
const env = { XDG_RUNTIME_DIR: base };
const program = process.execPath;
/** A process id that no process has: the highest that Linux gives out is lower. */
const nobody = String(2 ** 30);

const left = (owner: string): string => {
  const folder = makeWindowFolder(program, env);
  writeFileSync(join(folder, "plainview-owner"), owner);
  return folder;
};

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

describe.runIf(process.platform === "linux")("sweeping what killed runs left behind", () => {
  it("removes the folder of a process that is gone, and keeps one that is in use", () => {
    const gone = left(nobody);
    const inUse = left(String(process.pid));
    sweepWindowFolders(program, env);
    expect([existsSync(gone), existsSync(inUse)]).toEqual([false, true]);
  });

  it("keeps a folder whose owner is being written by another start at this moment", () => {
    const beingMade = left("");
    sweepWindowFolders(program, env);
    expect(existsSync(beingMade)).toBe(true);
  });
});
