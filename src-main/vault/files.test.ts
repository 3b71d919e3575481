import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { platform } from "node:process";
import { afterAll, describe, expect, it } from "vitest";
import { removeTempFolders, tempFolder } from "../app/test-support.ts";
import { removeUnfinishedWrites, replaceSecretFile, shredFile, writeFileAtomic } from "./files.ts";

afterAll(removeTempFolders);

describe("files", () => {
  it("makes folder and file for their owner only", () => {
    const folder = join(tempFolder(), "a", "b");
    writeFileAtomic(join(folder, "f.json"), "1");
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, "f.json")).mode & 0o777).toBe(0o600);
  });

  it("replaces content whole and leaves no neighbour, even over a leftover of a crash", () => {
    const folder = tempFolder();
    const path = join(folder, "f.json");
    writeFileSync(`${path}.tmp`, "half of someth");
    writeFileAtomic(path, "long old content");
    writeFileAtomic(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["f.json"]);
  });

  it("keeps the old content when the new cannot be put in place", () => {
    const folder = tempFolder();
    const path = join(folder, "is-a-folder");
    mkdirSync(join(path, "inside"), { recursive: true });
    expect(() => writeFileAtomic(path, "new")).toThrow();
    expect(readdirSync(folder)).toEqual(["is-a-folder"]);
    expect(readdirSync(path)).toEqual(["inside"]);
  });

  // A second name for the same bytes stands in for the disk blocks that a removal leaves behind.
  it.skipIf(platform === "win32")("overwrites the bytes of a secret that it replaces", () => {
    const folder = tempFolder();
    const path = join(folder, "vault.json");
    writeFileSync(path, "old wrapping");
    linkSync(path, join(folder, "blocks"));
    replaceSecretFile(path, "new wrapping");
    expect(readFileSync(path, "utf8")).toBe("new wrapping");
    const blocks = readFileSync(join(folder, "blocks"));
    expect(blocks).toHaveLength(12);
    expect(blocks.toString()).not.toBe("old wrapping");
  });

  it("overwrites the bytes of a file that it shreds", () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "secret"), "old wrapping");
    linkSync(join(folder, "secret"), join(folder, "blocks"));
    shredFile(join(folder, "secret"));
    expect(readdirSync(folder)).toEqual(["blocks"]);
    expect(readFileSync(join(folder, "blocks"), "latin1")).not.toBe("old wrapping");
  });

  it("removes what a crash left of writing, overwritten, and nothing else", () => {
    const folder = tempFolder();
    for (const name of ["vault.json", "vault.json.tmp", "log.db.tmp"])
      writeFileSync(join(folder, name), "wrapping");
    linkSync(join(folder, "vault.json.tmp"), join(folder, "blocks"));
    removeUnfinishedWrites(folder);
    expect(readdirSync(folder).sort()).toEqual(["blocks", "log.db.tmp", "vault.json"]);
    expect(readFileSync(join(folder, "blocks"), "latin1")).not.toBe("wrapping");
  });
});
