import { randomBytes, randomUUID } from "node:crypto";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import { removeTempFolders, tempFolder, testEntry } from "../app/test-support.ts";
import { createLog, openLog } from "./open.ts";
import { createStores } from "./stores.ts";

afterAll(removeTempFolders);

const key = randomBytes(32);
const piece = mailpieceSchema.parse({
  deliveryAddress: "Marisol Quillfeather\n2 Juniper Ln\nMacon GA 31204",
});
const entryOf = (note: string) => testEntry({ id: randomUUID(), piece, note });

/** A log with entries that were saved one by one. */
function savedLog(saved: number) {
  const path = join(tempFolder(), "log.db");
  const made = createLog(path, key);
  if (!made.ok) throw new Error(made.error.code);
  const db = made.value;
  const stores = createStores(db);
  for (let n = 0; n < saved; n++) stores.log.insert(entryOf("saved"));
  return { path, db, stores, mode: () => db.pragma("journal_mode", { simple: true }) };
}

/** Enough that pages have to leave the memory before it is committed. */
function fill(
  stores: ReturnType<typeof createStores>,
  db: { pragma(text: string): unknown },
  entries: number,
) {
  const filling = stores.beginFilling();
  db.pragma("cache_size = -500");
  for (let n = 0; n < entries; n += 100)
    filling.run(() => {
      for (let each = 0; each < 100; each++) filling.insert(entryOf("filled in"));
    });
  return filling;
}

function reopened(path: string) {
  const opened = openLog(path, key);
  if (!opened.ok) throw new Error(opened.error.code);
  return { db: opened.value, stores: createStores(opened.value) };
}

describe("a filling", () => {
  it("is kept whole, and entries are saved through the write-ahead log again", () => {
    const { path, db, stores, mode } = savedLog(50);
    fill(stores, db, 2_000).commit();
    expect([mode(), existsSync(`${path}-journal`)]).toEqual(["wal", false]);
    expect(db.pragma("synchronous", { simple: true })).toBe(2);
    stores.log.insert(entryOf("saved after"));
    stores.close();
    const again = reopened(path);
    expect(again.stores.log.count()).toBe(2_051);
    expect(again.stores.log.list({ query: "filled", limit: 1 }).total).toBe(2_000);
    expect(again.stores.isWhole()).toBe(true);
    again.stores.close();
  });

  it("leaves nothing when it is rolled back", () => {
    const { path, db, stores, mode } = savedLog(50);
    fill(stores, db, 2_000).rollback();
    expect([mode(), existsSync(`${path}-journal`), stores.log.count()]).toEqual(["wal", false, 50]);
    expect(stores.log.list({ query: "filled", limit: 1 }).total).toBe(0);
    expect(stores.isWhole()).toBe(true);
    stores.close();
  });

  it("leaves what was there before when the program ends in the middle of it, and nothing readable", () => {
    const { path, db, stores } = savedLog(200);
    const filling = fill(stores, db, 2_000);
    const copy = join(tempFolder(), "log.db");
    for (const end of ["", "-journal"]) copyFileSync(path + end, copy + end);
    filling.rollback();
    stores.close();

    expect(readFileSync(`${copy}-journal`).length).toBeGreaterThan(50_000);
    for (const end of ["", "-journal"])
      for (const word of ["Quillfeather", "saved", "filled in"])
        expect(readFileSync(copy + end).includes(word)).toBe(false);
    const again = reopened(copy);
    expect(again.stores.log.count()).toBe(200);
    expect(again.stores.log.list({ query: "filled", limit: 1 }).total).toBe(0);
    expect(again.stores.log.list({ query: "saved", limit: 1 }).total).toBe(200);
    expect(again.stores.isWhole()).toBe(true);
    expect(existsSync(`${copy}-journal`)).toBe(false);
    again.stores.close();
  });

  it("refuses an id that is taken, and goes on without a trace of that entry", () => {
    const { stores } = savedLog(1);
    const filling = stores.beginFilling();
    const first = entryOf("larch");
    filling.insert(first);
    expect(() => filling.insert({ ...entryOf("birch"), id: first.id })).toThrow(/UNIQUE/);
    filling.insert(entryOf("cedar"));
    filling.commit();
    expect(stores.log.count()).toBe(3);
    expect(["larch", "birch", "cedar"].map((query) => stores.log.list({ query, limit: 1 }).total)).toEqual([
      1, 0, 1,
    ]);
    expect(stores.isWhole()).toBe(true);
    stores.close();
  });

  it("keeps other writes out until it is over", () => {
    const { stores, mode } = savedLog(1);
    const filling = stores.beginFilling();
    expect(mode()).toBe("delete");
    expect(() => stores.log.insert(entryOf("larch"))).toThrow();
    filling.rollback();
    expect(stores.log.insert(entryOf("larch")).note).toBe("larch");
    stores.close();
  });
});
