import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import { mailpieceSchema } from "../../../src-core/mailpiece/mailpiece.ts";
import { removeTempFolders, tempFolder, testEntry } from "../../app/test-support.ts";
import { migrate } from "../migrate.ts";
import { createLog, openLog } from "../open.ts";
import { createStores } from "../stores.ts";
import { migrations } from "./index.ts";

afterAll(removeTempFolders);

interface OldEntry {
  n: number;
  address: string;
  note?: string;
  tag?: string;
  tracking?: string;
  mailedOn?: string;
  deletedAt?: number;
  piece?: string;
}

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const upTo30 = migrations.filter(({ id }) => id <= 30);

/** Writes entries as the program did at version 30: the statements of its log store at that time. */
function fill30(db: Database.Database, entries: readonly OldEntry[]): void {
  for (const {
    n,
    address,
    note = "",
    tag = "",
    tracking = "",
    mailedOn = "2026-03-14",
    ...rest
  } of entries) {
    const piece = mailpieceSchema.parse({ deliveryAddress: address, returnAddress: "Olga Quill\n2 Oak Ct" });
    const id = idOf(n);
    const { lastInsertRowid } = db
      .prepare(
        `INSERT INTO entry (id, version, created_at, updated_at, mailed_on, service, tracking_number, tag, note, piece)
         VALUES (@id, @version, @createdAt, @updatedAt, @mailedOn, @service, @trackingNumber, @tag, @note, @piece)`,
      )
      .run({
        ...{ id, version: 3, createdAt: 1_000 + n, updatedAt: 2_000 + n, mailedOn, service: "priority" },
        ...{ trackingNumber: tracking, tag, note, piece: rest.piece ?? JSON.stringify(piece) },
      });
    const groups = (tracking.replace(/\D/g, "").match(/.{1,4}/g) ?? []).join(" ");
    db.prepare(
      "INSERT INTO entry_words (rowid, addresses, tag, note, tracking_number) VALUES (?, ?, ?, ?, ?)",
    ).run(lastInsertRowid, `${address}\n${piece.returnAddress}`, tag, note, groups);
    if (rest.deletedAt === undefined) continue;
    db.prepare("UPDATE entry SET deleted_at = ? WHERE id = ?").run(rest.deletedAt, id);
    db.prepare("DELETE FROM entry_words WHERE rowid = ?").run(lastInsertRowid);
  }
}

function log30(entries: readonly OldEntry[]): Database.Database {
  const db = new Database(":memory:");
  migrate(db, upTo30);
  fill30(db, entries);
  return db;
}

describe("version 40", () => {
  it("keeps every word of an entry, and gives what is new its usual value", () => {
    const address = " José Ñandú \n5 Peña Blvd\r\nHollow Creek, CO 80999\n";
    const db = log30([
      { n: 1, address, note: "larch 'q\"", tag: "case-1", tracking: "9407 1000 0000 0000 0000 00" },
    ]);
    migrate(db, migrations);
    const { log, close } = createStores(db);
    const piece = mailpieceSchema.parse({ deliveryAddress: address, returnAddress: "Olga Quill\n2 Oak Ct" });
    expect(log.get(idOf(1))).toEqual({
      ok: true,
      value: testEntry({
        ...{ id: idOf(1), version: 3, createdAt: 1_001, updatedAt: 2_001, service: "priority", piece },
        ...{ note: "larch 'q\"", tag: "case-1", trackingNumber: "9407 1000 0000 0000 0000 00" },
      }),
    });
    expect(log.list({ limit: 5 }).entries).toMatchObject([
      {
        ...{ recipient: "José Ñandú", place: "Hollow Creek, CO 80999", status: "mailed", hasNote: true },
        ...{ matter: "", costCents: null, deadlineDay: null, attachments: 0, held: false },
      },
    ]);
    expect(log.history(idOf(1))).toEqual({ ok: true, value: [] });
    close();
  });

  it("lists, sorts, finds and counts as before, and leaves deleted entries waiting", () => {
    const db = log30([
      { n: 1, address: "birch", note: "larch", mailedOn: "2026-01-02" },
      { n: 2, address: "Álamo", note: "larch", tag: "t" },
      { n: 3, address: "cedar", note: "larch", deletedAt: 100 },
    ]);
    migrate(db, migrations);
    const { log, purge, oldestDeletedAt, close } = createStores(db);
    const ids = (query: object) =>
      log.list({ limit: 9, ...query }).entries.map(({ id }) => Number(id.slice(-3)));
    expect([ids({}), ids({ query: "larch" }), ids({ query: "olga birc" })]).toEqual([[2, 1], [2, 1], [1]]);
    expect(ids({ sort: { by: "recipient", descending: false } })).toEqual([2, 1]);
    expect([log.count(), log.tags(), oldestDeletedAt()]).toEqual([2, ["t"], 100]);
    expect(log.restore(idOf(3), 0).ok).toBe(true);
    expect([log.count(), ids({ query: "ceda" })]).toEqual([3, [3]]);
    log.delete(idOf(1), 200);
    expect([purge(), log.count()]).toEqual([1, 2]);
    close();
  });

  it.each(["{", '{"format":"scroll"}', "[]", "null", '{"deliveryAddress":7}'])(
    "takes an entry along whose piece cannot be read: %s",
    (piece) => {
      const db = log30([{ n: 1, address: "birch", note: "larch", piece }]);
      migrate(db, migrations);
      const { log, close } = createStores(db);
      expect(log.list({ limit: 5, query: "larch" }).entries).toMatchObject([{ id: idOf(1), recipient: "" }]);
      expect(log.get(idOf(1))).toEqual({ ok: false, error: "entry-damaged" });
      close();
    },
  );

  it("takes logs of any size, an empty one too, and adds to them", () => {
    for (const size of [0, 1, 1_001]) {
      const db = log30(Array.from({ length: size }, (_, n) => ({ n: n + 1, address: `birch ${n}` })));
      migrate(db, migrations);
      const { log, close } = createStores(db);
      log.insert(testEntry({ id: idOf(9_999) }));
      expect([log.count(), log.list({ limit: 1 }).total]).toEqual([size + 1, size + 1]);
      expect(log.list({ query: "birch", limit: 1 }).total).toBe(size);
      expect(db.pragma("foreign_key_check")).toEqual([]);
      close();
    }
  });

  it("brings an encrypted file up to date at opening, with a copy of what it was", () => {
    const path = join(tempFolder(), "log.db");
    const key = randomBytes(32);
    const made = createLog(path, key, upTo30);
    if (!made.ok) throw new Error(made.error.code);
    fill30(made.value, [{ n: 1, address: "birch", note: "n".repeat(9_000) }]);
    made.value.close();
    const opened = openLog(path, key);
    if (!opened.ok) throw new Error(opened.error.code);
    const { log, close } = createStores(opened.value);
    expect(log.get(idOf(1))).toMatchObject({ value: { note: "n".repeat(9_000), status: "mailed" } });
    expect(opened.value.pragma("quick_check", { simple: true })).toBe("ok");
    expect(readdirSync(dirname(path)).some((name) => name.startsWith("log.db.before-"))).toBe(true);
    close();
  });
});
