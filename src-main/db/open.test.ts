import { randomBytes } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type Database from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import type { CallError } from "../../src-core/contract/errors.ts";
import type { Result } from "../../src-core/result.ts";
import { removeTempFolders, tempFolder, testEntry } from "../app/test-support.ts";
import { SqliteLogStore } from "./log-store.ts";
import { latestVersion, type Migration } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { createLog, openLog } from "./open.ts";
import { createStores } from "./stores.ts";

afterAll(removeTempFolders);

const key = randomBytes(32);

function dbOf(result: Result<Database.Database, CallError>): Database.Database {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** A closed log of some pages with one entry; returns its path. */
function closedLog(): string {
  const path = join(tempFolder(), "log.db");
  const store = new SqliteLogStore(dbOf(createLog(path, key)));
  store.insert(testEntry({ note: "n".repeat(9000) }));
  store.close();
  return path;
}

const newest = latestVersion(migrations);
const second: Migration = {
  id: newest + 10,
  up: (db) => db.exec("ALTER TABLE entry ADD COLUMN colour INTEGER NOT NULL DEFAULT 0"),
};
const failing: Migration = {
  id: newest + 20,
  up(db) {
    db.exec("DELETE FROM entry");
    db.exec("INSERT INTO no_such_table VALUES (1)");
  },
};

describe("a journal that a kill left", () => {
  it.each([0, 4_096])("of %i empty bytes is gone once the log is open, which is whole", (bytes) => {
    const path = closedLog();
    writeFileSync(`${path}-journal`, Buffer.alloc(bytes));
    const db = dbOf(openLog(path, key));
    expect(readdirSync(dirname(path)).filter((name) => name.includes("journal"))).toEqual([]);
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.prepare("SELECT count(*) FROM entry").pluck().get()).toBe(1);
    db.close();
  });
});

describe("a new log", () => {
  it("is encrypted from the first byte and readable by its owner only", () => {
    const path = closedLog();
    const start = readFileSync(path).subarray(0, 100).toString("latin1");
    expect(start).not.toContain("SQLite");
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("keeps its write-ahead log private too, and has no shared-memory file", () => {
    const path = join(tempFolder(), "log.db");
    const store = new SqliteLogStore(dbOf(createLog(path, key)));
    store.insert(testEntry());
    expect(readdirSync(dirname(path)).sort()).toEqual(["log.db", "log.db-wal"]);
    expect(statSync(`${path}-wal`).mode & 0o777).toBe(0o600);
    store.close();
    expect(readdirSync(dirname(path))).toEqual(["log.db"]);
  });

  it("has the durability and deletion settings that the security model promises", () => {
    const db = dbOf(openLog(closedLog(), key));
    expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(db.pragma("synchronous", { simple: true })).toBe(2);
    expect(db.pragma("secure_delete", { simple: true })).toBe(1);
    expect(db.pragma("temp_store", { simple: true })).toBe(2);
    expect(db.pragma("cipher", { simple: true })).toBe("sqlcipher");
    db.close();
  });

  it("never replaces a file that is there", () => {
    const path = closedLog();
    const before = readFileSync(path);
    expect(createLog(path, randomBytes(32)).ok).toBe(false);
    expect(readFileSync(path)).toEqual(before);
  });
});

describe("opening a log", () => {
  it("finds every entry again", () => {
    const store = new SqliteLogStore(dbOf(openLog(closedLog(), key)));
    expect(store.get(testEntry().id)).toEqual({ ok: true, value: testEntry({ note: "n".repeat(9000) }) });
    store.close();
  });

  it("is refused to a second program while the first has it", () => {
    const path = closedLog();
    const db = dbOf(openLog(path, key));
    expect(openLog(path, key)).toEqual({ ok: false, error: { code: "already-running" } });
    db.close();
  });

  it("says log-missing and starts no new one when the file is gone", () => {
    const path = join(tempFolder(), "log.db");
    expect(openLog(path, key)).toEqual({ ok: false, error: { code: "log-missing" } });
    expect(existsSync(path)).toBe(false);
  });

  const damages: [string, (path: string) => void][] = [
    ["empty", (path) => truncateSync(path, 0)],
    ["cut within the first page", (path) => truncateSync(path, 1000)],
    ["cut after the first page", (path) => truncateSync(path, 4096)],
    ["cut within the last page", (path) => truncateSync(path, statSync(path).size - 100)],
    ["without its last page", (path) => truncateSync(path, statSync(path).size - 4096)],
    ["a byte of the salt changed", (path) => flip(path, 3)],
    ["a byte of the first page changed", (path) => flip(path, 100)],
    ["a byte of a middle page changed", (path) => flip(path, 4096 * 4 + 50)],
    ["a byte of the last page's code changed", (path) => flip(path, statSync(path).size - 1)],
    ["another kind of file", (path) => writeFileSync(path, "not a database ".repeat(1000))],
    ["a plain SQLite header", (path) => writeFileSync(path, `SQLite format 3\0${"\0".repeat(8176)}`)],
  ];
  it.each(damages)("says log-damaged and leaves the file alone when it is %s", (_name, damage) => {
    const path = closedLog();
    damage(path);
    const before = readFileSync(path);
    expect(openLog(path, key)).toEqual({ ok: false, error: { code: "log-damaged" } });
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(dirname(path))).toEqual(["log.db"]);
  });

  // What a large file shows at a glance; its other pages are looked at in the background (file-check.test.ts).
  const seenAtOnce = damages.filter(([name]) => !/middle page|last page's code/.test(name));
  it.each(seenAtOnce)("says so at once for a large file, too, when it is %s", (_name, damage) => {
    const path = closedLog();
    damage(path);
    const before = readFileSync(path);
    expect(openLog(path, key, migrations, 0)).toEqual({ ok: false, error: { code: "log-damaged" } });
    expect(readFileSync(path)).toEqual(before);
  });

  it("checks a large file whole before it migrates it", () => {
    const path = closedLog();
    flip(path, statSync(path).size - 1);
    const before = readFileSync(path);
    const opened = openLog(path, key, [...migrations, second], 0);
    expect(opened).toEqual({ ok: false, error: { code: "log-damaged" } });
    expect(readFileSync(path)).toEqual(before);
  });

  it("says log-damaged for the key of another vault", () => {
    const path = closedLog();
    const before = readFileSync(path);
    expect(openLog(path, randomBytes(32))).toEqual({ ok: false, error: { code: "log-damaged" } });
    expect(readFileSync(path)).toEqual(before);
  });

  it("refuses a log from a newer version and leaves it alone", () => {
    const path = closedLog();
    dbOf(openLog(path, key, [...migrations, second])).close();
    const before = readFileSync(path);
    expect(openLog(path, key)).toEqual({ ok: false, error: { code: "log-newer" } });
    expect(readFileSync(path)).toEqual(before);
  });
});

describe("migrating a log", () => {
  it("keeps old rows, keeps a copy first, and drops the copy once the new version was opened again", () => {
    const path = closedLog();
    const before = readFileSync(path);
    const db = dbOf(openLog(path, key, [...migrations, second]));
    expect(db.prepare("SELECT id, colour FROM entry").all()).toEqual([{ id: testEntry().id, colour: 0 }]);
    db.close();
    expect(readFileSync(`${path}.before-${second.id}`)).toEqual(before);
    dbOf(openLog(path, key, [...migrations, second])).close();
    expect(readdirSync(dirname(path))).toEqual(["log.db"]);
  });

  it("rolls all of it back when one step fails", () => {
    const path = closedLog();
    expect(() => openLog(path, key, [...migrations, second, failing])).toThrow("no_such_table");
    const db = dbOf(openLog(path, key));
    expect(db.prepare("SELECT count(*) AS n FROM entry").get()).toEqual({ n: 1 });
    expect(db.pragma("user_version", { simple: true })).toBe(newest);
    db.close();
  });

  it("removes the copy when something is purged, as the copy holds it too", () => {
    const path = closedLog();
    const stores = createStores(dbOf(openLog(path, key, [...migrations, second])));
    expect(existsSync(`${path}.before-${second.id}`)).toBe(true);
    stores.log.delete(testEntry().id, 1);
    stores.purge();
    expect(existsSync(`${path}.before-${second.id}`)).toBe(false);
    stores.close();
  });

  it("works on a log without entries", () => {
    const path = join(tempFolder(), "log.db");
    dbOf(createLog(path, key)).close();
    const db = dbOf(openLog(path, key, [...migrations, second]));
    expect(db.prepare("SELECT count(*) AS n FROM entry").get()).toEqual({ n: 0 });
    db.close();
  });

  it.each([[[10, 10]], [[20, 10]], [[15]], [[0]]])("does not start with the numbers %j", (ids) => {
    const list = ids.map((id) => ({ id, up: () => {} }));
    expect(() => openLog(closedLog(), key, list)).toThrow("steps of ten");
  });
});

function flip(path: string, position: number): void {
  const bytes = readFileSync(path);
  bytes[position] = (bytes[position] ?? 0) ^ 0x40;
  rmSync(path);
  writeFileSync(path, bytes);
}
