import { randomBytes, randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { LogEntry } from "../../src-core/contract/calls.ts";
import { mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import { removeTempFolders, tempFolder, testEntry } from "../app/test-support.ts";
import { SqliteLogStore } from "./log-store.ts";
import { createLog, openMemoryLog } from "./open.ts";
import { decryptedPages } from "./test-pages.ts";

afterAll(removeTempFolders);

const newEntry = (change: Partial<LogEntry> = {}) => testEntry({ id: randomUUID(), ...change });
const addressed = (deliveryAddress: string) => mailpieceSchema.parse({ deliveryAddress });
const everything = { query: "", limit: 200 };

let db = openMemoryLog();
let store = new SqliteLogStore(db);

beforeEach(() => {
  store.close();
  db = openMemoryLog();
  store = new SqliteLogStore(db);
});

const recipients = (query: string) =>
  store.list({ ...everything, query }).entries.map((entry) => entry.recipient);

describe("list", () => {
  it("shows the newest day first, and of one day the last recorded first", () => {
    const entries = ["2026-03-01", "2026-03-03", "2026-03-01", "2026-03-02"].map((mailedOn) =>
      newEntry({ mailedOn }),
    );
    for (const entry of entries) store.insert(entry);
    const order = [1, 3, 2, 0].map((index) => entries[index]?.id);
    expect(store.list(everything).entries.map((entry) => entry.id)).toEqual(order);
  });

  it("sums an entry up by the first and last line of the address", () => {
    store.insert(
      newEntry({ piece: addressed("\n Ana Muster \n1 Elm St\nHollow Creek, CO 80999\n"), note: "x" }),
    );
    store.insert(newEntry({ piece: addressed("Ana only"), mailedOn: "2026-01-01" }));
    expect(store.list(everything).entries).toMatchObject([
      { recipient: "Ana Muster", place: "Hollow Creek, CO 80999", hasNote: true },
      { recipient: "Ana only", place: "", hasNote: false },
    ]);
  });

  it("narrows to a tag exactly", () => {
    for (const tag of ["case-1", "case-12", ""]) store.insert(newEntry({ tag }));
    expect(store.list({ ...everything, tag: "case-1" }).total).toBe(1);
    expect(store.tags()).toEqual(["case-1", "case-12"]);
  });

  it("gives the same entries in pages of any size as a plain sorted array", () => {
    const model = fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 5 }),
        tag: fc.constantFrom("", "a", "b"),
        word: fc.constantFrom("birch", "larch"),
        deleted: fc.boolean(),
      }),
      { maxLength: 30 },
    );
    const question = fc.record({
      limit: fc.integer({ min: 1, max: 7 }),
      tag: fc.constantFrom(undefined, "a", "b"),
      query: fc.constantFrom("", "bi", "LARCH", "bi la"),
    });
    fc.assert(
      fc.property(model, question, (rows, { limit, tag, query }) => {
        const own = new SqliteLogStore(openMemoryLog());
        const kept = rows.map(({ day, tag: rowTag, word, deleted }, index) => {
          const entry = newEntry({ mailedOn: `2026-01-0${day}`, tag: rowTag, note: word });
          own.insert(entry);
          if (deleted) own.delete(entry.id, 1);
          return { entry, deleted, index };
        });
        const expected = kept
          .filter(({ deleted }) => !deleted)
          .filter(({ entry }) => tag === undefined || entry.tag === tag)
          .filter(({ entry }) =>
            query
              .toLowerCase()
              .split(" ")
              .every((word) => entry.note.startsWith(word)),
          )
          .sort((a, b) => b.entry.mailedOn.localeCompare(a.entry.mailedOn) || b.index - a.index)
          .map(({ entry }) => entry.id);
        const got: string[] = [];
        let cursor: string | undefined;
        for (let pages = 0; pages <= rows.length; pages++) {
          const page = own.list({ query, tag, limit, cursor });
          expect(page.total).toBe(expected.length);
          expect(page.entries.length).toBeLessThanOrEqual(limit);
          got.push(...page.entries.map((entry) => entry.id));
          if (page.nextCursor === null) break;
          cursor = page.nextCursor;
        }
        own.close();
        expect(got).toEqual(expected);
      }),
    );
  });

  it("neither repeats nor skips an entry when one is added between two pages", () => {
    for (let day = 1; day <= 6; day++) store.insert(newEntry({ mailedOn: `2026-03-0${day}` }));
    const first = store.list({ query: "", limit: 3 });
    store.insert(newEntry({ mailedOn: "2026-03-09" }));
    const second = store.list({ query: "", limit: 3, cursor: first.nextCursor ?? "" });
    const days = [...first.entries, ...second.entries].map((entry) => entry.mailedOn.slice(-1));
    expect(days.join("")).toBe("654321");
  });
});

describe("search", () => {
  beforeEach(() => {
    store.insert(
      newEntry({ piece: addressed("José Ñandú\n5 Peña Blvd\nHollow Creek, CO 80999"), tag: "case-12" }),
    );
    const piece = mailpieceSchema.parse({
      deliveryAddress: "Clinic Desk\nPO Box 9",
      returnAddress: "Olga Quill\n2 Oak Ct",
    });
    store.insert(newEntry({ piece, note: "hearing notice", trackingNumber: "9407 1000 0000 0000 0000 00" }));
  });

  it.each([
    ["jose", "José Ñandú"],
    ["PENA blv", "José Ñandú"],
    ["ñand", "José Ñandú"],
    ["case-12", "José Ñandú"],
    ["80999 hollow", "José Ñandú"],
    ["olga", "Clinic Desk"],
    ["hear not", "Clinic Desk"],
    ["94071000", "Clinic Desk"],
    ["9407 1000", "Clinic Desk"],
    ['"hearing" OR zzz', undefined],
    ["earing", undefined],
    ["jose olga", undefined],
  ])("%j finds %j", (query, recipient) => {
    expect(recipients(query)).toEqual(recipient === undefined ? [] : [recipient]);
  });

  it("follows an update, and forgets the old words", () => {
    const entry = newEntry({ note: "before" });
    store.insert(entry);
    store.update(entry.id, 1, { ...entry, note: "afterwards" }, 5);
    expect(recipients("before")).toEqual([]);
    expect(recipients("afterw")).toEqual(["Ana Muster"]);
  });

  it("never fails, whatever is typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (query) => {
        store.list({ query, limit: 10 });
      }),
    );
    for (const query of [
      '"',
      "''",
      "a*",
      "NEAR(a b)",
      "tag:x",
      "-a",
      "^a",
      "a AND",
      "{a}",
      "a\0b",
      "; DROP TABLE entry",
    ])
      expect(() => store.list({ query, limit: 10 }), query).not.toThrow();
  });
});

describe("entries", () => {
  it("come back as they were written", () => {
    const piece = mailpieceSchema.parse({
      deliveryAddress: "A\r\nB\u0000 \u{1f4ee} ñ",
      extras: ["certified"],
      bulky: true,
    });
    const entry = newEntry({ piece, note: "line\nline '\"", tag: "%_", service: "priority" });
    store.insert(entry);
    expect(store.get(entry.id)).toEqual({ ok: true, value: entry });
  });

  it("rise in version with each update and keep when they were made", () => {
    const entry = newEntry();
    store.insert(entry);
    const updated = store.update(entry.id, 1, { ...entry, tag: "t" }, 9_000);
    expect(updated).toEqual({ ok: true, value: { ...entry, tag: "t", version: 2, updatedAt: 9_000 } });
    expect(store.get(entry.id)).toEqual(updated);
  });

  it("refuse an update made from an older version", () => {
    const entry = newEntry();
    store.insert(entry);
    store.update(entry.id, 1, { ...entry, note: "first" }, 2);
    expect(store.update(entry.id, 1, { ...entry, note: "second" }, 3)).toEqual({
      ok: false,
      error: "entry-changed",
    });
    expect(store.get(entry.id)).toMatchObject({ value: { note: "first" } });
  });

  it("leave every list when deleted, and come back whole", () => {
    const entry = newEntry({ tag: "t", note: "unique" });
    store.insert(entry);
    expect(store.delete(entry.id, 100)).toBe(true);
    expect(store.list(everything)).toEqual({ entries: [], nextCursor: null, total: 0 });
    expect([store.tags(), store.count(), recipients("unique"), store.all()]).toEqual([[], 0, [], []]);
    expect(store.get(entry.id)).toEqual({ ok: false, error: "entry-not-found" });
    expect(store.update(entry.id, 1, entry, 101)).toEqual({ ok: false, error: "entry-not-found" });
    expect(store.delete(entry.id, 101)).toBe(false);
    expect(store.restore(entry.id, 99)).toEqual({ ok: true, value: entry });
    expect(recipients("unique")).toEqual(["Ana Muster"]);
  });

  it("cannot be brought back after the time for it, or once purged", () => {
    const [late, purged] = [newEntry(), newEntry()];
    for (const entry of [late, purged]) {
      store.insert(entry);
      store.delete(entry.id, 100);
    }
    expect(store.restore(late.id, 100)).toEqual({ ok: false, error: "undo-expired" });
    expect(store.purge()).toBe(2);
    expect(store.restore(purged.id, 0)).toEqual({ ok: false, error: "undo-expired" });
  });

  it("are purged only up to the time asked for", () => {
    const entries = [newEntry(), newEntry(), newEntry()];
    for (const [index, entry] of entries.entries()) {
      store.insert(entry);
      if (index > 0) store.delete(entry.id, index * 100);
    }
    expect(store.purge(100)).toBe(1);
    expect(store.oldestDeletedAt()).toBe(200);
    expect(store.count()).toBe(1);
  });

  it("that cannot be read are still listed, and say so when opened", () => {
    const [broken, foreign] = [newEntry(), newEntry()];
    for (const entry of [broken, foreign]) store.insert(entry);
    db.prepare("UPDATE entry SET piece = '{' WHERE id = ?").run(broken.id);
    db.prepare("UPDATE entry SET piece = ? WHERE id = ?").run('{"format":"scroll"}', foreign.id);
    expect(store.list(everything).entries.map((entry) => entry.recipient)).toEqual(["", ""]);
    expect(store.get(broken.id)).toEqual({ ok: false, error: "entry-damaged" });
    expect(store.get(foreign.id)).toEqual({ ok: false, error: "entry-damaged" });
  });
});

describe("purging", () => {
  const secret = (n: number) => `zq${n.toString(36)}traceword${((n * 7919) % 10_007).toString(36)}`;

  /** A file with 600 entries; every third is kept. */
  function filled() {
    const path = join(tempFolder(), "log.db");
    const key = randomBytes(32);
    const created = createLog(path, key);
    if (!created.ok) throw new Error(created.error.code);
    const own = new SqliteLogStore(created.value);
    const entries = Array.from({ length: 600 }, (_, n) =>
      newEntry({ piece: addressed(`Name ${secret(n)}`), note: "n".repeat((n * 37) % 3000), tag: secret(n) }),
    );
    for (const entry of entries) own.insert(entry);
    return { path, key, own, entries };
  }

  it("leaves no trace of a deleted entry in any page, slack and search index included", () => {
    const { path, key, own, entries } = filled();
    for (const [n, entry] of entries.entries()) if (n % 3 !== 0) own.delete(entry.id, 1);
    own.purge();
    // The log stays open: nothing may hang on closing it.
    const pages = decryptedPages(path, key).toString("latin1").toLowerCase();
    const found = entries.map((_, n) => n).filter((n) => pages.includes(secret(n)));
    expect(found).toEqual(entries.map((_, n) => n).filter((n) => n % 3 === 0));
    own.close();
  });

  it("empties the write-ahead log, which holds older pages", () => {
    const path = join(tempFolder(), "log.db");
    const created = createLog(path, randomBytes(32));
    if (!created.ok) throw new Error(created.error.code);
    const own = new SqliteLogStore(created.value);
    const entry = newEntry();
    own.insert(entry);
    own.delete(entry.id, 1);
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
    own.purge();
    expect(statSync(`${path}-wal`).size).toBe(0);
    own.close();
  });

  it("leaves no trace of words that an update replaced", () => {
    const { path, key, own, entries } = filled();
    for (const entry of entries)
      own.update(entry.id, 1, { ...entry, piece: addressed("Name plain"), tag: "plain" }, 2);
    own.purge();
    const pages = decryptedPages(path, key).toString("latin1").toLowerCase();
    expect(pages).toContain("name plain");
    expect(pages).not.toContain("traceword");
    own.close();
  });
});
