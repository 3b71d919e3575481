import { randomBytes, randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { bookDraft } from "../../src-core/address-book/entries.ts";
import type { BookEntry } from "../../src-core/address-book/types.ts";
import { needsSchema } from "../../src-core/needs/types.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { removeTempFolders, tempFolder, testEntry } from "../app/test-support.ts";
import { createLog, openMemoryLog } from "./open.ts";
import { createStores } from "./stores.ts";
import { decryptedPages } from "./test-pages.ts";
import { plansOf } from "./test-plans.ts";

afterAll(removeTempFolders);

function newEntry(change: Partial<BookEntry> = {}): BookEntry {
  const address = "Ana Muster\n1 Elm St\nHollow Creek, CO 80999";
  const fields = { kind: "person", name: "", address, ownKind: null, note: "", ...change } as const;
  return { ...bookDraft(fields), id: randomUUID(), version: 1, ...change };
}
const everything = { query: "", limit: 500 };

let db = openMemoryLog();
let stores: Stores = createStores(db);

beforeEach(() => {
  stores.close();
  db = openMemoryLog();
  stores = createStores(db);
});

/** Adds entries at addresses of their own. */
function add(...changes: Partial<BookEntry>[]): BookEntry[] {
  return changes.map((change, n) => {
    const entry = newEntry({ address: `Somebody ${n}\n${n + 1} Elm St\nReno NV 89501`, ...change });
    expect(stores.book.insert(entry)).toEqual({ ok: true, value: entry });
    return entry;
  });
}
const names = (query: string) => stores.book.list({ ...everything, query }).entries.map(({ name }) => name);

describe("the list of the address book", () => {
  it("goes by the name shown, without regard to case and accents", () => {
    add({ name: "zoe" }, { name: "" }, { name: "Álvaro" }, { name: "bruno" }, { name: "ÁNGEL" });
    expect(names("")).toEqual(["Álvaro", "ÁNGEL", "bruno", "", "zoe"]);
  });

  it.each([
    ["jose", ["José Ñandú"]],
    ["ÑAND jos", ["José Ñandú"]],
    ["pena blv", ["José Ñandú"]],
    ["89501 peña", ["José Ñandú"]],
    ["clin", ["Clinic"]],
    ["po 51", ["Clinic"]],
    ["reno", ["Clinic", "José Ñandú"]],
    ["ose", []],
    ["jose clinic", []],
    ["a note", []],
    ['"; DROP TABLE book_entry', []],
  ])("finds by beginnings of words of name and address: %j", (query, found) => {
    add(
      { name: "José Ñandú", address: "J. Ñandú\n5 Peña Blvd\nReno NV 89501", note: "a note" },
      { name: "Clinic", address: "Desk\nPO Box 512\nReno NV 89501" },
    );
    expect(names(query)).toEqual(found);
  });

  it("gives what a plain filter would, for any kind, words and limit", () => {
    const rows = fc.array(
      fc.record({
        kind: fc.constantFrom("person" as const, "organization" as const, "own" as const),
        name: fc.constantFrom("birch", "larch", "Linden", "birch larch"),
        deleted: fc.boolean(),
      }),
      { maxLength: 25 },
    );
    const question = fc.record({
      limit: fc.integer({ min: 1, max: 30 }),
      kind: fc.constantFrom(undefined, "person" as const, "own" as const),
      query: fc.constantFrom("", "b", "LA bi", "li", "elm 1"),
    });
    fc.assert(
      fc.property(rows, question, (list, { limit, kind, query }) => {
        const own = createStores(openMemoryLog());
        const kept = list
          .map((row, n) => {
            const entry = newEntry({ kind: row.kind, name: row.name, address: `${n} Elm St`, ownKind: null });
            const { ok } = own.book.insert({ ...entry, ...bookDraft(entry) });
            if (row.deleted) own.book.delete(entry.id, 1);
            return { ...row, ok, entry, n };
          })
          .filter(({ deleted }) => !deleted)
          .filter((row) => kind === undefined || row.kind === kind)
          .filter(({ name, n }) => {
            const words = `${name} ${n} elm st`.toLowerCase().split(" ");
            return query
              .toLowerCase()
              .split(" ")
              .every((typed) => typed === "" || words.some((word) => word.startsWith(typed)));
          })
          .sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || a.n - b.n);
        const page = own.book.list({ query, kind, limit });
        own.close();
        expect(page.total).toBe(kept.length);
        expect(page.entries.map(({ id }) => id)).toEqual(kept.slice(0, limit).map(({ entry }) => entry.id));
      }),
      { numRuns: 60 },
    );
  });

  it("never fails, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        stores.book.list({ query, limit: 10 });
      }),
    );
  });

  it.each([
    { query: "", limit: 200 },
    { query: "eli", limit: 200 },
    { query: "", kind: "own" as const, limit: 200 },
    { query: "eli 1", kind: "own" as const, limit: 200 },
  ])("is answered from indexes, in order, however many there are: %j", (question) => {
    const plans = plansOf(db, () => stores.book.list(question));
    expect(plans.length).toBe(2);
    for (const plan of plans) expect(plan).not.toMatch(/TEMP B-TREE FOR ORDER BY|SCAN book_entry$/m);
    const index = question.kind ? "book_entry_by_kind" : "book_entry_by_name";
    for (const plan of plans.filter((text) => text.includes("book_entry"))) expect(plan).toContain(index);
  });

  it("leaves out a kind that this version does not know, and shows the rest", () => {
    const [strange, odd] = add({ name: "a" }, { name: "b", kind: "own", ownKind: "po-box" }, { name: "c" });
    db.prepare("UPDATE book_entry SET kind = 'pen pal' WHERE id = ?").run(strange?.id);
    db.prepare("UPDATE book_entry SET own_kind = 'castle' WHERE id = ?").run(odd?.id);
    expect(stores.book.list(everything).entries).toMatchObject([
      { name: "b", kind: "own", ownKind: "home" },
      { name: "c" },
    ]);
    expect(stores.book.all().length).toBe(2);
  });
});

describe("entries of the address book", () => {
  it("come back as they were written, and rise in version with each change", () => {
    const [entry] = add({ kind: "own", ownKind: "po-box", name: "%_'", note: "ñ\n\u{1f4ee}" });
    if (!entry) throw new Error("none");
    expect(stores.book.all()).toEqual([entry]);
    const draft = bookDraft({ ...entry, kind: "person", name: "changed" });
    const updated = stores.book.update(entry.id, 1, draft);
    expect(updated).toEqual({ ok: true, value: { ...draft, id: entry.id, version: 2 } });
    expect([names("chan"), stores.book.all()]).toEqual([["changed"], [updated.ok && updated.value]]);
    expect(stores.book.update(entry.id, 1, draft)).toEqual({ ok: false, error: "entry-changed" });
    expect(stores.book.update(randomUUID(), 1, draft)).toEqual({ ok: false, error: "entry-not-found" });
  });

  it("forget the words that a change took out", () => {
    const [entry] = add({ name: "before" });
    if (!entry) throw new Error("none");
    stores.book.update(entry.id, 1, { ...entry, name: "after" });
    expect([names("before"), names("after")]).toEqual([[], ["after"]]);
  });

  it("have an address once for each kind, however it is written", () => {
    const first = newEntry({ name: "first" });
    stores.book.insert(first);
    const sameAddress = "ANA MUSTER, 1 Elm Street, Hollow Creek, Colorado 80999";
    const known = { ok: false, error: { code: "address-known", entry: first } };
    expect(stores.book.insert(newEntry({ name: "second", address: sameAddress }))).toEqual(known);
    const own = newEntry({ kind: "own", ownKind: "home", address: sameAddress });
    expect(stores.book.insert(own).ok).toBe(true);
    expect(stores.book.update(own.id, 1, { ...own, kind: "person", ownKind: null })).toEqual(known);
    expect(stores.book.update(first.id, 1, { ...first, address: sameAddress }).ok).toBe(true);
    expect(stores.book.list(everything).total).toBe(2);
  });

  it("leave every list when deleted, and come back whole", () => {
    const [entry] = add({ name: "unique" });
    if (!entry) throw new Error("none");
    expect(stores.book.delete(entry.id, 100)).toBe(true);
    expect(stores.book.list(everything)).toEqual({ entries: [], total: 0 });
    expect(stores.book.list({ ...everything, query: "uni" })).toEqual({ entries: [], total: 0 });
    expect(stores.book.all()).toEqual([]);
    expect(stores.book.update(entry.id, 1, entry)).toEqual({ ok: false, error: "entry-not-found" });
    expect(stores.book.delete(entry.id, 101)).toBe(false);
    expect(stores.book.restore(entry.id, 99)).toEqual({ ok: true, value: entry });
    expect(names("uni")).toEqual(["unique"]);
  });

  it("cannot be brought back after the time for it, once purged, or when the address was added again", () => {
    const [late, again] = add({ name: "late" }, { name: "again" });
    if (!late || !again) throw new Error("none");
    stores.book.delete(late.id, 100);
    stores.book.delete(again.id, 200);
    expect(stores.book.restore(late.id, 100)).toEqual({ ok: false, error: "undo-expired" });
    const other = { ...again, id: randomUUID(), name: "other" };
    expect(stores.book.insert(other).ok).toBe(true);
    expect(stores.book.restore(again.id, 0)).toEqual({
      ok: false,
      error: { code: "address-known", entry: other },
    });
    expect(stores.purge()).toBe(2);
    expect(stores.book.restore(late.id, 0)).toEqual({ ok: false, error: "undo-expired" });
    expect(names("")).toEqual(["other"]);
  });
});

describe("what is deleted from log and address book", () => {
  it("waits for one purge, the oldest first", () => {
    const [entry] = add({ name: "book" });
    const mailing = testEntry();
    stores.log.insert(mailing);
    expect(stores.oldestDeletedAt()).toBeUndefined();
    stores.log.delete(mailing.id, 300);
    stores.book.delete(entry?.id ?? "", 200);
    expect(stores.oldestDeletedAt()).toBe(200);
    expect(stores.purge(250)).toBe(1);
    expect(stores.oldestDeletedAt()).toBe(300);
    expect(stores.purge(250)).toBe(0);
    expect(stores.purge()).toBe(1);
  });

  const secret = (n: number) => `zq${n.toString(36)}traceword${((n * 7919) % 10_007).toString(36)}`;

  /** A file with 400 addresses, 100 of them left alone. */
  function filled() {
    const path = join(tempFolder(), "log.db");
    const key = randomBytes(32);
    const created = createLog(path, key);
    if (!created.ok) throw new Error(created.error.code);
    const own = createStores(created.value);
    const entries = Array.from({ length: 400 }, (_, n) =>
      newEntry({ name: secret(n), address: `${n} Elm St`, note: "n".repeat((n * 37) % 900) }),
    );
    for (const entry of entries) own.book.insert(entry);
    return { path, key, own, entries, touched: entries.filter((_, n) => n % 4 !== 0) };
  }

  it.each(["deleted", "changed"])("leaves no trace in any page once purged, when it was %s", (how) => {
    const { path, key, own, entries, touched } = filled();
    for (const entry of touched) {
      if (how === "deleted") own.book.delete(entry.id, 1);
      else own.book.update(entry.id, 1, { ...entry, name: "plain" });
    }
    own.purge();
    // The file stays open: nothing may hang on closing it.
    const pages = decryptedPages(path, key).toString("latin1").toLowerCase();
    const found = entries.filter(({ name }) => pages.includes(name));
    expect(found.map(({ name }) => name)).toEqual(
      entries.filter((entry) => !touched.includes(entry)).map(({ name }) => name),
    );
    own.close();
  });

  it.each<[string, (own: Stores, entry: BookEntry) => void]>([
    ["a changed address", (own, entry) => own.book.update(entry.id, 1, { ...entry, name: "plain" })],
    ["a deleted profile", (own) => own.profiles.delete(profile.id)],
    [
      "a changed profile",
      (own) => own.profiles.update(profile.id, 1, { name: "plain", needs: profile.needs }),
    ],
  ])("has the file rewritten at the next purge after %s", (_name, act) => {
    const { path, own, entries } = filled();
    own.profiles.insert(profile);
    own.purge();
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
    act(own, entries[0] ?? newEntry());
    own.purge();
    expect(statSync(`${path}-wal`).size).toBe(0);
    own.close();
  });
});

const profile = {
  id: randomUUID(),
  version: 1,
  name: "Filing",
  needs: needsSchema.parse({ needs: ["today"] }),
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
