import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { testEntry } from "../../app/test-support.ts";
import { migrate } from "../migrate.ts";
import { createStores } from "../stores.ts";
import { migrations } from "./index.ts";

const upTo = (id: number) => migrations.filter((migration) => migration.id <= id);

/** A log at version 10 with rows written as that version wrote them. */
function log10(rows: { n: number; note: string; tracking: string; deletedAt?: number }[]): Database.Database {
  const db = new Database(":memory:");
  migrate(db, upTo(10));
  for (const { n, note, tracking, deletedAt = null } of rows) {
    const { id, version, createdAt, updatedAt, mailedOn, service, piece } = testEntry();
    db.prepare("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").run(
      ...[n, id.replace(/.$/, String(n)), version, createdAt, updatedAt, deletedAt],
      ...[mailedOn, service, tracking, `tag${n}`, note, JSON.stringify(piece)],
    );
    const bare = tracking.replaceAll(" ", "");
    db.prepare(
      "INSERT INTO entry_text (rowid, addresses, tag, note, tracking_number) VALUES (?, ?, ?, ?, ?)",
    ).run(n, `${piece.deliveryAddress}\n`, `tag${n}`, note, `${tracking} ${bare}`);
  }
  return db;
}

describe("version 20", () => {
  it("adds an empty address book and no saved needs, and leaves the log as it is", () => {
    const db = log10([{ n: 1, note: "larch", tracking: "" }]);
    const before = db.prepare("SELECT * FROM entry").all();
    migrate(db, upTo(20));
    expect(db.prepare("SELECT * FROM entry").all()).toEqual(before);
    for (const table of ["book_entry", "book_words", "need_profile"])
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    db.close();
  });
});

describe("version 30", () => {
  it("finds what version 10 found, and deleted entries only once they are back", () => {
    const db = log10([
      { n: 1, note: "larch", tracking: "9407 1000 0000" },
      { n: 2, note: "larch", tracking: "LX123456789US" },
      { n: 3, note: "larch", tracking: "920559017", deletedAt: 100 },
    ]);
    migrate(db, upTo(30));
    migrate(db, migrations);
    const stores = createStores(db);
    const found = (query: string) =>
      stores.log.list({ query, limit: 50 }).entries.map(({ id }) => Number(id.at(-1)));
    expect(found("larch")).toEqual([2, 1]);
    expect(found("muster 80999")).toEqual([2, 1]);
    expect([found("tag1"), found("94071000"), found("1000 9407"), found("lx1234")]).toEqual([
      [1],
      [1],
      [1],
      [2],
    ]);
    expect(found("9205590")).toEqual([]);
    expect(stores.log.restore(testEntry().id.replace(/.$/, "3"), 0).ok).toBe(true);
    expect([found("9205590"), found("larch")]).toEqual([[3], [3, 2, 1]]);
    expect(stores.log.list({ query: "larch", limit: 1 }).total).toBe(3);
    stores.close();
  });

  it("takes logs of any size, an empty one too", () => {
    for (const size of [0, 1, 1_001]) {
      const rows = Array.from({ length: size }, (_, n) => ({ n: n + 1, note: "larch", tracking: "" }));
      const db = log10([]);
      const copy = db.prepare(
        "INSERT INTO entry VALUES (?, ?, 1, 1, 1, NULL, '2026-03-14', 'priority', '', '', 'larch', '{}')",
      );
      for (const { n } of rows) {
        copy.run(n, String(n));
        db.prepare("INSERT INTO entry_text (rowid, note) VALUES (?, 'larch')").run(n);
      }
      migrate(db, upTo(30));
      migrate(db, migrations);
      expect(createStores(db).log.list({ query: "larch", limit: 1 }).total).toBe(size);
      db.close();
    }
  });
});

describe("version 90", () => {
  it("finds by words what was found before, and nothing that waits for its purge", () => {
    const db = new Database(":memory:");
    migrate(db, upTo(80));
    const { log, close } = createStores(db);
    const kept = testEntry({ note: "Envió larch", tag: "case-12", trackingNumber: "9407 1112 3334" });
    const gone = testEntry({ id: kept.id.replace(/.$/, "7"), note: "larch" });
    for (const entry of [kept, gone]) log.insert(entry);
    log.delete(gone.id, 1);
    const searches = ["larch", "l", "la", "lar", "envio", "case-12", "94071112", "1112 3", "birch"];
    const found = () => searches.map((query) => log.list({ query, limit: 5 }).entries.map(({ id }) => id));
    const before = found();
    expect(before.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0]);
    migrate(db, upTo(90));
    expect(found()).toEqual(before);
    expect(log.restore(gone.id, 0).ok).toBe(true);
    expect(log.list({ query: "larch", limit: 5 }).total).toBe(2);
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'entry_words%'").pluck().all()).toEqual(
      ["", "_data", "_idx", "_content", "_config"].map((end) => `entry_words${end}`),
    );
    expect(db.prepare("SELECT v FROM entry_words_config WHERE k = 'secure-delete'").pluck().get()).toBe(1);
    close();
  });
});
