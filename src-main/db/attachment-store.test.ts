import { createHash, randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type AttachmentStore, piecesOf } from "../../src-core/ports/attachment-store.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { removeTempFolders, tempFolder, testEntry } from "../app/test-support.ts";
import { createLog, openMemoryLog } from "./open.ts";
import { createStores } from "./stores.ts";
import { decryptedPages } from "./test-pages.ts";

afterAll(removeTempFolders);

const entryId = testEntry().id;

function keep(store: AttachmentStore, pieces: readonly Buffer[]): string {
  const id = randomUUID();
  expect(store.begin({ id, entryId, kind: "receipt", name: "receipt.pdf", addedAt: 5 }).ok).toBe(true);
  for (const piece of pieces) expect(store.append(id, piece)).toBe(true);
  const all = Buffer.concat(pieces);
  const sha256 = createHash("sha256").update(all).digest("hex");
  const end = { type: "application/pdf" as const, bytes: all.length, sha256, cleaned: false };
  expect(store.finish(id, end)).toMatchObject({ ok: true, value: { id, ...end } });
  return id;
}

function countIn(stores: Stores): number | undefined {
  return stores.log.list({ limit: 1 }).entries[0]?.attachments;
}

/** Words that stand alone on every page of a file of some 600 kB. */
const marked = [0, 1, 2].map((number) => Buffer.alloc(200_000, `blue heron ${number} `));

describe("files in the database", () => {
  it("leave no trace once they, or their entry, are deleted and purged, finished or not", () => {
    const path = join(tempFolder(), "log.db");
    const key = randomBytes(32);
    const db = createLog(path, key);
    if (!db.ok) throw new Error(db.error.code);
    const stores = createStores(db.value);
    const traces = () => {
      db.value.pragma("wal_checkpoint(TRUNCATE)");
      return decryptedPages(path, key).includes("blue heron");
    };
    stores.log.insert(testEntry());
    const { attachments, log } = stores;
    const id = keep(attachments, marked);
    expect(traces()).toBe(true);
    expect(attachments.delete(id).ok).toBe(true);
    stores.purge();
    expect(traces()).toBe(false);

    attachments.begin({ id: randomUUID(), entryId, kind: "other", name: "x", addedAt: 5 });
    const unfinished = randomUUID();
    attachments.begin({ id: unfinished, entryId, kind: "other", name: "x", addedAt: 5 });
    for (const piece of marked) attachments.append(unfinished, piece);
    expect(traces()).toBe(true);
    stores.purge();
    expect([traces(), attachments.append(unfinished, Buffer.from("x"))]).toEqual([false, false]);

    keep(attachments, marked);
    expect(log.delete(entryId, 10).ok).toBe(true);
    expect(attachments.list(entryId)).toMatchObject({ error: "entry-not-found" });
    expect(log.restore(entryId, 0).ok).toBe(true);
    expect(attachments.list(entryId)).toMatchObject({ value: [{ bytes: 600_000 }] });
    log.delete(entryId, 10);
    stores.purge();
    expect(traces()).toBe(false);
    expect(db.value.prepare("SELECT count(*) FROM attachment_piece").pluck().get()).toBe(0);
    stores.close();
  });

  it("cannot be deleted under a legal hold, and can be added", () => {
    const db = openMemoryLog();
    const stores = createStores(db);
    stores.log.insert(testEntry());
    const id = keep(stores.attachments, marked);
    db.exec("UPDATE entry SET hold = 1, held = 1");
    expect(stores.attachments.delete(id)).toEqual({ ok: false, error: "entry-held" });
    keep(stores.attachments, marked);
    expect(countIn(stores)).toBe(2);
    stores.close();
  });

  it("go along into a vault that is made of a session, byte for byte", () => {
    const session = createStores(openMemoryLog());
    session.log.insert(testEntry());
    const id = keep(session.attachments, marked);
    const vault = createStores(openMemoryLog());
    vault.takeOver(session);
    expect(vault.attachments.get(id)).toEqual(session.attachments.get(id));
    expect(Buffer.concat([...piecesOf(vault.attachments, id)]).equals(Buffer.concat(marked))).toBe(true);
    expect(countIn(vault)).toBe(1);
    for (const stores of [session, vault]) stores.close();
  });
});
