import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type Database from "better-sqlite3";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { removeTempFolders, tempFolder, testEntry } from "../app/test-support.ts";
import { isWhole } from "./file-check.ts";
import { migrations } from "./migrations/index.ts";
import { createLog, openLog } from "./open.ts";
import { pageBytes } from "./page-file.ts";
import { type SalvageOutcome, salvage } from "./salvage.ts";
import { finishSalvage } from "./salvage-files.ts";
import { createStores } from "./stores.ts";

afterAll(removeTempFolders);

const key = randomBytes(32);
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const entries = 400;

interface Filled {
  good: Buffer;
  /** The pages of each table and index. */
  pages: Map<string, number[]>;
  leaves: Map<string, number[]>;
  rows: Map<string, Map<number, string>>;
}

let made: Filled | undefined;
/** One file for all tests: each works on a copy. */
function filled(): Filled {
  if (made) return made;
  const path = join(tempFolder(), "log.db");
  const created = createLog(path, key);
  if (!created.ok) throw new Error(created.error.code);
  const db = created.value;
  const stores = createStores(db);
  db.exec("BEGIN");
  for (let n = 0; n < entries; n++) {
    stores.log.insert(
      testEntry({
        id: idOf(n),
        tag: `tag-${n % 9}`,
        matter: n % 5 === 0 ? "m-7" : "",
        note: `larch ${n} ${"n".repeat(n % 80 === 0 ? 9_000 : 200)}`,
      }),
    );
    stores.book.insert({
      ...{ id: idOf(n), version: 1, kind: "person", name: `Name ${n}`, address: `${n} Elm St` },
      ...{ ownKind: null, note: "" },
    });
  }
  db.prepare("INSERT INTO matter_hold (matter, reason, since) VALUES ('m-7', 'subpoena', 5)").run();
  db.exec("COMMIT");
  const pages = new Map<string, number[]>();
  const leaves = new Map<string, number[]>();
  for (const row of db.prepare("SELECT name, pageno, pagetype FROM dbstat").all()) {
    const { name, pageno, pagetype } = row as { name: string; pageno: number; pagetype: string };
    pages.set(name, [...(pages.get(name) ?? []), pageno]);
    if (pagetype === "leaf") leaves.set(name, [...(leaves.get(name) ?? []), pageno]);
  }
  const rows = rowsOf(db);
  stores.close();
  made = { good: readFileSync(path), pages, leaves, rows };
  return made;
}

const compared = ["entry", "entry_body", "book_entry", "matter_hold"];

function rowsOf(db: Database.Database): Map<string, Map<number, string>> {
  return new Map(
    compared.map((table) => {
      const all = db.prepare(`SELECT rowid AS r, * FROM ${table}`).all() as { r: number }[];
      return [table, new Map(all.map((row) => [row.r, JSON.stringify(row)]))];
    }),
  );
}

function damagedCopy(pages: readonly number[], at = 300): string {
  const bytes = Buffer.from(filled().good);
  for (const page of pages) {
    const byte = (page - 1) * pageBytes + at;
    bytes[byte] = (bytes[byte] ?? 0) ^ 1;
  }
  const path = join(tempFolder(), "log.db");
  writeFileSync(path, bytes);
  return path;
}

function salvageAll(path: string): SalvageOutcome {
  const steps = salvage({ path, key, now: 1_000_000 });
  let last = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      if (!step.value.ok) throw new Error(step.value.error.code);
      return step.value.value;
    }
    expect(step.value.done).toBeLessThanOrEqual(step.value.total);
    expect(step.value.done).toBeGreaterThanOrEqual(last);
    last = step.value.done;
  }
}

function openWhole(path: string): Database.Database {
  const opened = openLog(path, key);
  if (!opened.ok) throw new Error(opened.error.code);
  expect(isWhole(opened.value)).toBe(true);
  expect(opened.value.pragma("foreign_key_check")).toEqual([]);
  return opened.value;
}

describe("salvaging", () => {
  it("loses nothing of a whole file", () => {
    const path = damagedCopy([]);
    const outcome = salvageAll(path);
    expect([...outcome.tables.values()].filter(({ lost, lostUnknown }) => lost > 0 || lostUnknown)).toEqual(
      [],
    );
    expect(outcome.damagedPages).toBe(0);
    const db = openWhole(path);
    expect(rowsOf(db)).toEqual(filled().rows);
    db.close();
  });

  it("keeps the damaged file byte by byte, and puts the new one in its place", () => {
    const path = damagedCopy([filled().leaves.get("entry_body")?.[3] ?? 0]);
    const before = readFileSync(path);
    expect(salvageAll(path).file).toBe("log.db.damaged-1");
    expect(readFileSync(`${path}.damaged-1`)).toEqual(before);
    expect(readdirSync(dirname(path)).sort()).toEqual(["log.db", "log.db.damaged-1"]);
    expect(salvageAll(path).file).toBe("log.db.damaged-2");
  });

  it("finds every entry and address by its words again, and counts right", () => {
    const words = [
      ...(filled().pages.get("entry_words_data") ?? []),
      ...(filled().pages.get("book_words_data") ?? []),
    ];
    const path = damagedCopy(words);
    salvageAll(path);
    const stores = createStores(openWhole(path));
    expect(stores.log.count()).toBe(entries);
    expect(stores.log.list({ ...anyList, query: "larch 123" }).total).toBe(1);
    expect(stores.book.list({ query: "name 77", limit: 10 }).total).toBe(1);
    stores.close();
  });

  it("brings back lines of the log from its indexes, and only the number and the times of them are lost", () => {
    const leaf = filled().leaves.get("entry")?.[2] ?? 0;
    const path = damagedCopy([leaf]);
    const outcome = salvageAll(path);
    expect(outcome.tables.get("entry")).toEqual({ saved: entries, lost: 0, lostUnknown: false });
    const stores = createStores(openWhole(path));
    const all = stores.log.all();
    expect(all).toHaveLength(entries);
    expect(all.filter(({ createdAt }) => createdAt === 1_000_000).length).toBeGreaterThan(3);
    expect(new Set(all.map(({ note }) => note.split(" ")[1])).size).toBe(entries);
    expect(all.filter(({ held }) => held)).toHaveLength(entries / 5);
    stores.close();
  });

  it("keeps lines whose body is lost, as entries that cannot be opened", () => {
    const path = damagedCopy([filled().leaves.get("entry_body")?.[5] ?? 0]);
    const outcome = salvageAll(path);
    const { lost = 0, lostUnknown } = outcome.tables.get("entry_body") ?? {};
    expect(lostUnknown).toBe(false);
    expect(lost).toBeGreaterThan(0);
    const stores = createStores(openWhole(path));
    const { entries: lines, total } = stores.log.list({ ...anyList, limit: 200 });
    expect(total).toBe(entries);
    const unreadable = lines.filter(({ id }) => !stores.log.get(id).ok);
    expect(unreadable.every(({ recipient }) => recipient === "Ana Muster")).toBe(true);
    expect(stores.log.all()).toHaveLength(entries - lost);
    stores.close();
  });

  it("reads rows below a damaged inner page, of which SQLite reads none", () => {
    const root = (filled().pages.get("entry_body") ?? []).find(
      (page) => !filled().leaves.get("entry_body")?.includes(page) && isInner(page),
    );
    const path = damagedCopy([root ?? 0]);
    salvageAll(path);
    const db = openWhole(path);
    expect(rowsOf(db).get("entry_body")).toEqual(filled().rows.get("entry_body"));
    db.close();
  });

  it("reads the rows of a file whose first page, and with it the list of its tables, is gone", () => {
    const bytes = Buffer.from(filled().good);
    bytes.fill(0, 0, pageBytes);
    const path = join(tempFolder(), "log.db");
    writeFileSync(path, bytes);
    salvageAll(path);
    const db = openWhole(path);
    expect(rowsOf(db).get("entry_body")).toEqual(filled().rows.get("entry_body"));
    db.close();
  });

  it("keeps a hold whose reason is lost", () => {
    const path = damagedCopy(filled().pages.get("matter_hold") ?? []);
    salvageAll(path);
    const db = openWhole(path);
    expect(db.prepare("SELECT matter, reason FROM matter_hold").all()).toEqual([
      { matter: "m-7", reason: "" },
    ]);
    expect(db.prepare("SELECT count(*) FROM entry WHERE held = 1").pluck().get()).toBe(entries / 5);
    db.close();
  });

  it("keeps the files of an entry that are whole, and takes away those of which a part is lost", () => {
    const path = join(tempFolder(), "log.db");
    const created = createLog(path, key);
    if (!created.ok) throw new Error(created.error.code);
    const stores = createStores(created.value);
    stores.log.insert(testEntry({ id: idOf(1) }));
    const addFile = created.value.prepare(
      `INSERT INTO attachment (id, entry, kind, name, added_at, type, bytes, sha256, cleaned)
       VALUES (?, 1, 'receipt', 'receipt.png', 1, 'image/png', 60000, 'hash', 0)`,
    );
    const addPiece = created.value.prepare(
      "INSERT INTO attachment_piece (attachment, number, bytes) VALUES (?, ?, ?)",
    );
    for (let n = 1; n <= 3; n++) {
      addFile.run(idOf(n));
      for (let piece = 0; piece < 3; piece++) addPiece.run(n, piece, Buffer.alloc(20_000, n));
    }
    const owners = created.value.prepare(
      "SELECT pageno FROM dbstat WHERE name = 'attachment_piece' AND pagetype = 'overflow'",
    );
    const overflow = owners.pluck().all().map(Number);
    stores.close();
    const bytes = readFileSync(path);
    const hit = ((overflow[Math.floor(overflow.length / 2)] ?? 0) - 1) * pageBytes + 77;
    bytes[hit] = (bytes[hit] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const outcome = salvageAll(path);
    expect(outcome.tables.get("attachment")).toEqual({ saved: 2, lost: 1, lostUnknown: false });
    const db = openWhole(path);
    expect(db.prepare("SELECT count(*), sum(length(bytes)) FROM attachment_piece").all()).toEqual([
      { "count(*)": 6, "sum(length(bytes))": 120_000 },
    ]);
    expect(db.prepare("SELECT attachments FROM entry").pluck().get()).toBe(2);
    db.close();
  });

  it("brings a log of an earlier version up to date on the way", () => {
    const path = join(tempFolder(), "log.db");
    const created = createLog(
      path,
      key,
      migrations.filter(({ id }) => id <= 30),
    );
    if (!created.ok) throw new Error(created.error.code);
    const insert = created.value.prepare(
      `INSERT INTO entry (id, version, created_at, updated_at, mailed_on, service, tracking_number, tag, note, piece)
       VALUES (?, 1, 1, 1, '2026-03-14', 'first-class', '', 'old', ?, ?)`,
    );
    for (let n = 0; n < 60; n++)
      insert.run(
        idOf(n),
        `larch ${n} ${"n".repeat(400)}`,
        JSON.stringify({ deliveryAddress: `Ana Muster\n${n} Elm St` }),
      );
    const pages = created.value.prepare(
      "SELECT pageno FROM dbstat WHERE name = 'entry' AND pagetype = 'leaf'",
    );
    const hit = Number(pages.pluck().all()[3]);
    created.value.close();
    const bytes = readFileSync(path);
    bytes[(hit - 1) * pageBytes + 900] = (bytes[(hit - 1) * pageBytes + 900] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const { saved, lost } = salvageAll(path).tables.get("entry") ?? {};
    expect(saved).toBeGreaterThan(50);
    expect((saved ?? 0) + (lost ?? 0)).toBe(60);
    const stores = createStores(openWhole(path));
    expect(stores.log.count()).toBe(saved);
    expect(stores.log.list({ ...anyList, query: "elm larch" }).total).toBe(saved);
    stores.close();
  });

  it("saves every row of every table whose pages are whole, whichever pages are damaged", () => {
    const { good, rows, pages, leaves } = filled();
    const last = good.length / pageBytes;
    const owner = new Map([...pages].flatMap(([name, list]) => list.map((page) => [page, name] as const)));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2, max: last }), { minLength: 1, maxLength: 6 }),
        (hit) => {
          const path = damagedCopy(hit, 500);
          const outcome = salvageAll(path);
          expect(outcome.damagedPages).toBe(hit.length);
          const db = openWhole(path);
          const saved = rowsOf(db);
          const isListHit = hit.some((page) => owner.get(page) === "sqlite_schema");
          for (const table of ["book_entry", "entry"]) {
            const isHit = hit.some((page) => owner.get(page) === table);
            if (!isHit) expect(saved.get(table)?.size, table).toBe(rows.get(table)?.size);
            const { lost = 0, saved: count = 0 } = outcome.tables.get(table) ?? {};
            // Nothing is made up, and what is missing is told.
            if (table === "book_entry") {
              for (const [row, text] of saved.get(table) ?? []) expect(text).toBe(rows.get(table)?.get(row));
              if (!isListHit) expect(count + lost).toBe(rows.get(table)?.size);
            }
            expect(saved.get(table)?.size).toBe(count);
          }
          db.close();
        },
      ),
      { numRuns: 12 },
    );
    expect(leaves.size).toBeGreaterThan(10);
  });

  it("leaves nothing behind when it is given up, at any step", () => {
    const path = damagedCopy([filled().leaves.get("entry_body")?.[5] ?? 0]);
    const before = readFileSync(path);
    for (const giveUpAfter of [0, 1, 5, 20, 60]) {
      const steps = salvage({ path, key, now: 0 });
      for (let step = 0; step < giveUpAfter; step++) steps.next();
      steps.return({ ok: false, error: { code: "stream-ended" } });
      expect(readdirSync(dirname(path))).toEqual(["log.db"]);
      expect(readFileSync(path)).toEqual(before);
    }
  });

  it("is finished at the next opening when the program ended between its two last steps", () => {
    const path = damagedCopy([]);
    const whole = readFileSync(path);
    writeFileSync(`${path}.salvaged`, whole);
    writeFileSync(path, "damaged");
    openWhole(path).close();
    expect(readFileSync(`${path}.damaged-1`, "utf8")).toBe("damaged");
    // The other moment: the damaged one is aside already.
    writeFileSync(`${path}.salvaged`, whole);
    finishSalvage(path);
    finishSalvage(path);
    expect(existsSync(`${path}.damaged-2`)).toBe(true);
    expect(existsSync(`${path}.salvaged`)).toBe(false);
  });

  it("says so when nothing can be read", () => {
    const path = join(tempFolder(), "log.db");
    writeFileSync(path, randomBytes(20 * pageBytes));
    const steps = salvage({ path, key, now: 0 });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual({ ok: false, error: { code: "salvage-nothing" } });
    expect(readdirSync(dirname(path))).toEqual(["log.db"]);
  });
});

const anyList = { query: "", limit: 50, offset: 0 };

function isInner(page: number): boolean {
  const overflow = [...filled().pages.values()].flat().filter((each) => each === page).length;
  return overflow === 1 && page === Math.min(...(filled().pages.get("entry_body") ?? []));
}
