import { randomBytes, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { LogEntry } from "../../src-core/log/types.ts";
import { mailpieceArbitrary } from "../../src-core/mailpiece/arbitrary.test-helper.ts";
import { emptyMailpiece, mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { removeTempFolders, tempFolder, testEntry } from "../app/test-support.ts";
import { createLog, openLog, openMemoryLog } from "./open.ts";
import { createStores } from "./stores.ts";
import { decryptedPages } from "./test-pages.ts";

afterAll(removeTempFolders);

const newEntry = (change: Partial<LogEntry> = {}) => testEntry({ id: randomUUID(), ...change });
const addressed = (deliveryAddress: string) => mailpieceSchema.parse({ deliveryAddress });
const everything = { query: "", limit: 200 };

let db = openMemoryLog();
let stores = createStores(db);
let store = stores.log;

beforeEach(() => {
  stores.close();
  db = openMemoryLog();
  stores = createStores(db);
  store = stores.log;
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
        const memory = createStores(openMemoryLog());
        const own = memory.log;
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
        memory.close();
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
    const abroad = { piece: addressed("Bao Trandem\nFrance"), trackingNumber: "LX 123 456 789 US" };
    store.insert(newEntry({ ...abroad, mailedOn: "2026-01-01" }));
    const pasted = { piece: addressed("Kofi Whitlow"), trackingNumber: "92055901755477" };
    store.insert(newEntry({ ...pasted, mailedOn: "2026-01-01" }));
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
    ["9407100000000000000000", "Clinic Desk"],
    ["1000000", "Clinic Desk"],
    ["940710001", undefined],
    ["lx 123", "Bao Trandem"],
    ["lx123456789us", "Bao Trandem"],
    ["LX1234", "Bao Trandem"],
    ["9205590", "Kofi Whitlow"],
    ["9205 59", "Kofi Whitlow"],
    ["5901755477", "Kofi Whitlow"],
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

  it("finds nothing deleted, counts none of it, and finds it again when it is back", () => {
    const [kept, dropped] = [newEntry({ note: "larch" }), newEntry({ note: "larch" })];
    for (const entry of [kept, dropped]) store.insert(entry);
    store.delete(dropped.id, 100);
    expect(store.list({ ...everything, query: "larch" })).toMatchObject({
      total: 1,
      entries: [{ id: kept.id }],
    });
    store.restore(dropped.id, 0);
    store.restore(dropped.id, 0);
    expect(store.list({ ...everything, query: "larch" }).total).toBe(2);
  });

  it("finds a damaged entry that came back by what can still be read of it", () => {
    const entry = newEntry({ note: "larch" });
    store.insert(entry);
    db.prepare("UPDATE entry_body SET piece = '{' WHERE row = (SELECT row FROM entry WHERE id = ?)").run(
      entry.id,
    );
    store.delete(entry.id, 100);
    expect(store.restore(entry.id, 0)).toEqual({ ok: false, error: "entry-damaged" });
    expect(store.list({ ...everything, query: "larch" }).total).toBe(1);
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
    const entry = newEntry({
      ...{ piece, note: "line\nline '\"", tag: "%_", service: "priority", status: "proof", matter: "M-204" },
      ...{ sentFrom: "Clinic", numbers: [{ kind: "certified", text: "9407 1000" }], costCents: 0 },
      deadline: { day: "2026-04-01", remindOn: "2026-03-30" },
      plan: { options: ["po-box"], needs: ["proof-mailed"], why: "ñ" },
      disclosed: [{ rule: "return-address", message: "shown", observers: ["household"] }],
    });
    expect(store.insert(entry)).toEqual(entry);
    expect(store.get(entry.id)).toEqual({ ok: true, value: entry });
    expect(store.all()).toEqual([entry]);
  });

  it("come back whole with any mailpiece", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        const entry = newEntry({ piece });
        store.insert(entry);
        expect(store.get(entry.id)).toEqual({ ok: true, value: entry });
      }),
    );
  });

  it("rest on what a mailpiece has when nothing else is said, which is not stored: to change it takes a migration", () => {
    expect(emptyMailpiece).toMatchObject({
      ...{ format: "letter", size: "env-10", returnAddress: "", returnAddressNotHome: false },
      ...{ deliveryAddress: "", frontText: "", backText: "", logo: "", window: "none", windowText: "" },
      ...{ message: "", lettering: "printed", postage: "stamp", service: "first-class", extras: [] },
      ...{
        markings: [],
        dropOff: "collection-box",
        postmark: "machine",
        way: "self",
        mailedElsewhere: false,
      },
      ...{ tinted: false, innerEnvelope: false, addressInside: false, bulky: false },
    });
  });

  it("rise in version with each update and keep when they were made", () => {
    const entry = newEntry();
    store.insert(entry);
    const updated = store.update(entry.id, 1, { ...entry, tag: "t" }, 9_000);
    expect(updated).toEqual({ ok: true, value: { ...entry, tag: "t", version: 2, updatedAt: 9_000 } });
    expect(store.get(entry.id)).toEqual(updated);
  });

  it("keep what they were before each change, the last first, whole", () => {
    const entry = newEntry({ note: "n".repeat(5_000), tag: "a", costCents: 485 });
    store.insert(entry);
    expect(store.history(entry.id)).toEqual({ ok: true, value: [] });
    const second = { ...entry, note: "short", costCents: null, piece: addressed("Bo Muster") };
    store.update(entry.id, 1, second, 7_000);
    store.update(entry.id, 2, { ...second, tag: "b", status: "delivered" }, 8_000);
    // Nothing is different: a version of its own, but no change to remember.
    store.update(entry.id, 3, { ...second, tag: "b", status: "delivered" }, 9_000);
    const deliveryAddress = "Ana Muster\n1 Elm St\nHollow Creek, CO 80999";
    expect(store.history(entry.id)).toEqual({
      ok: true,
      value: [
        { version: 3, at: 8_000, before: { tag: "a", status: "mailed" } },
        {
          version: 2,
          at: 7_000,
          before: {
            note: "n".repeat(5_000),
            costCents: "485",
            "piece.deliveryAddress": deliveryAddress,
          },
        },
      ],
    });
    store.delete(entry.id, 9_500);
    expect(store.history(entry.id)).toEqual({ ok: false, error: "entry-not-found" });
    stores.purge();
    expect(db.prepare("SELECT count(*) FROM entry_change").pluck().get()).toBe(0);
  });

  it("keep what the piece disclosed when it was recorded, until another piece is recorded", () => {
    const disclosed = [{ rule: "r", message: "m", observers: ["household" as const] }];
    const later = [{ rule: "r2", message: "m", observers: [] }];
    const entry = newEntry({ disclosed });
    store.insert(entry);
    expect(store.update(entry.id, 1, { ...entry, note: "x" }, 2, later)).toMatchObject({
      value: { disclosed },
    });
    const other = { ...entry, piece: addressed("Bo") };
    expect(store.update(entry.id, 2, other, 3, later)).toMatchObject({ value: { disclosed: later } });
  });

  it("cannot be deleted while they are held", () => {
    const entry = newEntry({ hold: true });
    expect(store.insert(entry)).toMatchObject({ hold: true, held: true });
    expect(store.delete(entry.id, 1)).toEqual({ ok: false, error: "entry-held" });
    expect(store.count()).toBe(1);
  });

  it("are due from the day of the reminder or deadline on, until they are delivered or returned", () => {
    const due = (day: string) => store.due(day).map(({ id }) => id);
    const deadline = (day: string, remindOn: string | null = null) => ({ deadline: { day, remindOn } });
    const [late, soon, reminded, done] = [
      newEntry(deadline("2026-02-01")),
      newEntry(deadline("2026-03-20")),
      newEntry(deadline("2026-04-30", "2026-03-15")),
      newEntry({ ...deadline("2026-02-01"), status: "delivered" }),
    ];
    for (const entry of [late, soon, reminded, done, newEntry()]) store.insert(entry);
    expect([due("2026-01-31"), due("2026-02-01")]).toEqual([[], [late.id]]);
    expect(due("2026-03-15")).toEqual([late.id, reminded.id]);
    expect(due("2026-12-31")).toEqual([late.id, reminded.id, soon.id]);
    store.update(late.id, 1, { ...late, status: "returned" }, 2);
    store.delete(soon.id, 3);
    expect(due("2026-12-31")).toEqual([reminded.id]);
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
    expect(store.delete(entry.id, 100)).toEqual({ ok: true, value: null });
    expect(store.list(everything)).toEqual({ entries: [], nextCursor: null, total: 0 });
    expect([store.tags(), store.count(), recipients("unique"), store.all()]).toEqual([[], 0, [], []]);
    expect(store.get(entry.id)).toEqual({ ok: false, error: "entry-not-found" });
    expect(store.update(entry.id, 1, entry, 101)).toEqual({ ok: false, error: "entry-not-found" });
    expect(store.delete(entry.id, 101)).toEqual({ ok: false, error: "entry-not-found" });
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
    expect(stores.purge()).toBe(2);
    expect(store.restore(purged.id, 0)).toEqual({ ok: false, error: "undo-expired" });
  });

  it("are purged only up to the time asked for", () => {
    const entries = [newEntry(), newEntry(), newEntry()];
    for (const [index, entry] of entries.entries()) {
      store.insert(entry);
      if (index > 0) store.delete(entry.id, index * 100);
    }
    expect(stores.purge(100)).toBe(1);
    expect(stores.oldestDeletedAt()).toBe(200);
    expect(store.count()).toBe(1);
  });

  it("that cannot be read are still listed, and say so when opened", () => {
    const [broken, foreign] = [newEntry(), newEntry()];
    for (const entry of [broken, foreign]) store.insert(entry);
    db.prepare("UPDATE entry_body SET piece = '{' WHERE row = (SELECT row FROM entry WHERE id = ?)").run(
      broken.id,
    );
    db.prepare("UPDATE entry_body SET piece = ? WHERE row = (SELECT row FROM entry WHERE id = ?)").run(
      '{"format":"scroll"}',
      foreign.id,
    );
    expect(store.list(everything).total).toBe(2);
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
    // Whether the disk has it does not matter here, and takes most of the time.
    created.value.pragma("synchronous = OFF");
    const own = createStores(created.value);
    const entries = Array.from({ length: 600 }, (_, n) =>
      newEntry({ piece: addressed(`Name ${secret(n)}`), note: "n".repeat((n * 37) % 3000), tag: secret(n) }),
    );
    for (const entry of entries) own.log.insert(entry);
    return { path, key, own, entries };
  }

  it("leaves no trace of a deleted entry in any page, slack and search index included", () => {
    const { path, key, own, entries } = filled();
    for (const [n, entry] of entries.entries()) if (n % 3 !== 0) own.log.delete(entry.id, 1);
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
    const own = createStores(created.value);
    const entry = newEntry();
    own.log.insert(entry);
    own.log.delete(entry.id, 1);
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
    own.purge();
    expect(statSync(`${path}-wal`).size).toBe(0);
    own.close();
  });

  it("leaves no trace of what a deleted entry was before its changes", () => {
    const { path, key, own, entries } = filled();
    for (const entry of entries)
      own.log.update(entry.id, 1, { ...entry, piece: addressed("Name plain"), tag: "plain" }, 2);
    for (const [n, entry] of entries.entries()) if (n % 3 !== 0) own.log.delete(entry.id, 1);
    own.purge();
    const pages = decryptedPages(path, key).toString("latin1").toLowerCase();
    expect(pages).toContain("name plain");
    const found = entries.map((_, n) => n).filter((n) => pages.includes(secret(n)));
    // Of those that are left, it is kept on purpose.
    expect(found).toEqual(entries.map((_, n) => n).filter((n) => n % 3 === 0));
    own.close();
  });

  /** A file taken for a large one, with as much deleted as `purging` expects gone. */
  function largeFilled() {
    const { path, key, own, entries } = filled();
    own.close();
    const reopen = () => {
      const opened = openLog(path, key, undefined, 0);
      if (!opened.ok) throw new Error(opened.error.code);
      opened.value.pragma("synchronous = OFF");
      return createStores(opened.value, 0);
    };
    const kept = entries.map((_, n) => n).filter((n) => n % 3 === 0);
    const traces = () => {
      const pages = decryptedPages(path, key).toString("latin1").toLowerCase();
      return entries.map((_, n) => n).filter((n) => pages.includes(secret(n)));
    };
    const removeTwoThirds = (stores: Stores) => {
      for (const [n, entry] of entries.entries()) if (n % 3 !== 0) stores.log.delete(entry.id, 1);
      stores.purge();
    };
    return { path, reopen, kept, traces, removeTwoThirds };
  }

  it("leaves no trace in a large file once it is closed, which is rewritten then and readable by its owner only", () => {
    const { path, reopen, kept, traces, removeTwoThirds } = largeFilled();
    const first = reopen();
    removeTwoThirds(first);
    const inode = statSync(path).ino;
    first.closeWithoutTraces();
    expect(traces()).toEqual(kept);
    expect(statSync(path).ino).not.toBe(inode);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(path))).toEqual(["log.db"]);
    const second = reopen();
    expect([second.log.count(), second.isWhole()]).toEqual([kept.length, true]);
    second.closeWithoutTraces();
    expect(statSync(path).ino).not.toBe(inode);
  });

  it("rewrites a large file only when there is a reason", () => {
    const { path, reopen } = largeFilled();
    const { ino } = statSync(path);
    const stores = reopen();
    stores.log.insert(newEntry());
    stores.closeWithoutTraces();
    expect(statSync(path).ino).toBe(ino);
  });

  it("remembers what is left to do when the program ends before, or in the middle of it", () => {
    const { path, reopen, kept, traces, removeTwoThirds } = largeFilled();
    const first = reopen();
    removeTwoThirds(first);
    first.close();
    const second = reopen();
    second.closeWithoutTraces();
    expect(traces()).toEqual(kept);
    const { ino } = statSync(path);
    // As it is when a rewriting was cut short.
    writeFileSync(`${path}.rewritten`, "half");
    reopen().closeWithoutTraces();
    expect(statSync(path).ino).not.toBe(ino);
    expect(readdirSync(dirname(path))).toEqual(["log.db"]);
    const last = reopen();
    expect(last.log.count()).toBe(kept.length);
    last.close();
  });

  it("closes a file that cannot be rewritten, keeps it whole, and tries again the next time", () => {
    const { path, reopen, kept, removeTwoThirds } = largeFilled();
    const first = reopen();
    removeTwoThirds(first);
    mkdirSync(`${path}.rewritten`);
    expect(() => first.closeWithoutTraces()).toThrow();
    rmSync(`${path}.rewritten`, { recursive: true });
    const { ino } = statSync(path);
    const second = reopen();
    expect([second.log.count(), second.isWhole()]).toEqual([kept.length, true]);
    second.closeWithoutTraces();
    expect(statSync(path).ino).not.toBe(ino);
  });
});
