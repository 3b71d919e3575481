import { randomBytes } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { removeTempFolders, tempFolder, testEntry } from "../app/test-support.ts";
import { checkSteps } from "./file-check.ts";
import { createLog, openLog } from "./open.ts";
import { storageCode } from "./storage-error.ts";
import { createStores } from "./stores.ts";

afterAll(removeTempFolders);

const pageBytes = 4096;
const key = randomBytes(32);
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** A closed file in which every table and index has rows, some of them longer than a page. */
function closedFile(): string {
  const path = join(tempFolder(), "log.db");
  const created = createLog(path, key);
  if (!created.ok) throw new Error(created.error.code);
  const stores = createStores(created.value);
  for (let n = 0; n < 250; n++) {
    stores.log.insert(
      testEntry({ id: idOf(n), tag: `tag-${n}`, note: `${n} `.repeat(n % 50 === 0 ? 4000 : 100) }),
    );
    stores.book.insert({
      id: idOf(n),
      version: 1,
      kind: "person",
      name: `Name ${n}`,
      address: `${n} Elm St`,
      ownKind: null,
      note: "",
    });
  }
  stores.close();
  return path;
}

/** "seen at opening", "met in a step", or "not found". */
function whereFound(path: string): string {
  const opened = openLog(path, key, undefined, 0);
  if (!opened.ok) return opened.error.code === "log-damaged" ? "seen at opening" : opened.error.code;
  try {
    for (const _ of checkSteps(opened.value));
    return "not found";
  } catch (error) {
    return storageCode(error) === "log-damaged" ? "met in a step" : "another error";
  } finally {
    opened.value.close();
  }
}

describe("checking a large file in steps", () => {
  it("finds nothing wrong in a whole file, and takes more than one step", () => {
    const path = closedFile();
    expect(whereFound(path)).toBe("not found");
    const opened = openLog(path, key, undefined, 0);
    if (!opened.ok) throw new Error(opened.error.code);
    const stores = createStores(opened.value, 0);
    let steps = 1;
    while (!stores.checkSome()) steps++;
    expect(steps).toBeGreaterThan(20);
    expect(stores.isWhole()).toBe(true);
    stores.close();
  });

  it("meets a changed byte on any page", () => {
    const path = closedFile();
    const good = readFileSync(path);
    const pages = good.length / pageBytes;
    expect(pages).toBeGreaterThan(150);
    const copy = join(tempFolder(), "log.db");
    const missed: number[] = [];
    for (let page = 0; page < pages; page++) {
      copyFileSync(path, copy);
      const bytes = Buffer.from(good);
      const at = page * pageBytes + ((page * 997) % (pageBytes - 100));
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(copy, bytes);
      if (!["seen at opening", "met in a step"].includes(whereFound(copy))) missed.push(page);
    }
    expect(missed).toEqual([]);
  });

  it("has nothing to look at in a small file, checked at opening, or in memory", () => {
    const opened = openLog(closedFile(), key);
    if (!opened.ok) throw new Error(opened.error.code);
    const stores = createStores(opened.value);
    expect(stores.checkSome()).toBe(true);
    stores.close();
  });
});
