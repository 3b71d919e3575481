import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Input } from "../../src-core/contract/calls.ts";
import { exampleMailing } from "../../src-core/contract/examples.ts";
import { ok, type Result } from "../../src-core/result.ts";
import { createLog } from "../db/open.ts";
import { createStores } from "../db/stores.ts";
import { decryptedPages, decryptedWal } from "../db/test-pages.ts";
import { createVault } from "../vault/vault.ts";
import { localDay } from "./expiry.ts";
import { passphrase, removeTempFolders, tempFolder, testApp, testCost, testEntry } from "./test-support.ts";

const dayMs = 86_400_000;
const apps: { close(): void }[] = [];
afterEach(() => {
  for (const app of apps.splice(0)) app.close();
});
afterAll(removeTempFolders);

/** A word in capitals that nothing else holds and that begins unlike any other, as indexes leave out like beginnings. */
function mark(name: string): string {
  const hash = createHash("sha256").update(name).digest("hex");
  return [...hash.slice(0, 16)].map((digit) => "BCDFGHJKLMNPQRST"[Number.parseInt(digit, 16)]).join("");
}

/** Which marks are in a file, as they were written or in lower case, as the search index has them. */
function marksIn(bytes: Buffer, names: readonly string[]): { written: string[]; indexed: string[] } {
  const text = bytes.toString("latin1");
  const tail = (name: string) => mark(name).slice(4);
  return {
    written: names.filter((name) => text.includes(tail(name))),
    indexed: names.filter((name) => text.includes(tail(name).toLowerCase())),
  };
}

const fields = ["name", "note", "tag", "matter", "from", "number", "why", "tracking", "newNote"];
const marksOf = (n: number) => fields.map((field) => `${field} ${n}`);

function mailing(n: number): Input<"log.add"> {
  return {
    ...exampleMailing,
    piece: {
      ...exampleMailing.piece,
      deliveryAddress: `${mark(`name ${n}`)}\n1 Elm St\nHollow Creek, CO 80999`,
    },
    // Lengths that differ make rows move between pages.
    note: `${mark(`note ${n}`)} ${"x ".repeat((n * 97) % 900)}`,
    tag: mark(`tag ${n}`),
    matter: mark(`matter ${n}`),
    sentFrom: mark(`from ${n}`),
    numbers: [{ kind: "other", text: mark(`number ${n}`) }],
    plan: { options: [], needs: [], why: mark(`why ${n}`) },
    trackingNumber: mark(`tracking ${n}`),
  };
}

function unwrap<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe("in the decrypted pages of a log and its write-ahead log", () => {
  it("nothing is left of entries that were deleted or expired, nor of words that were replaced", async () => {
    const { app, client, clock, folder } = testApp();
    apps.push(app);
    unwrap(await client.call("settings.set", { idleLockMinutes: 0 }));
    unwrap(await client.call("vault.create", { passphrase }));
    const path = join(folder, "log.db");
    const key = await keyOf(folder);
    const everything = () => Buffer.concat([decryptedPages(path, key), decryptedWal(path, key)]);

    const numbers = Array.from({ length: 60 }, (_, n) => n);
    const [deleted, expired, kept] = [0, 1, 2].map((rest) => numbers.filter((n) => n % 3 === rest));
    if (!deleted || !expired || !kept) throw new Error("no groups");
    const ids = new Map<number, string>();
    for (const n of numbers) {
      const mailedOn = localDay(clock.now() - (expired.includes(n) ? 30 : 1) * dayMs);
      const { id } = unwrap(await client.call("log.add", { ...mailing(n), mailedOn }));
      ids.set(n, id);
      const change = { ...mailing(n), mailedOn, note: mark(`newNote ${n}`), id, expectedVersion: 1 };
      unwrap(await client.call("log.update", change));
    }
    const reason = mark("reason");
    const view = { name: mark("view"), filter: {}, sort: {}, columns: [] };
    const { id: viewId } = unwrap(await client.call("view.save", view));
    const rules: Input<"retention.set">["rules"] = [
      { scope: "tag", value: mark("rule"), days: 5 },
      { scope: "all", days: 20 },
    ];
    const matter = mark("held matter");
    unwrap(await client.call("hold.set", { matter, on: true, reason }));
    unwrap(await client.call("retention.set", { rules }));

    // All of it would be seen, in the file and in its write-ahead log, whichever has it now.
    const others = ["reason", "view", "rule", "held matter"];
    const before = marksIn(everything(), [...numbers.flatMap(marksOf), ...others]);
    expect(before.written.length).toBeGreaterThan(numbers.length * fields.length * 0.95);
    expect(before.indexed.length).toBeGreaterThan(numbers.length * 5 * 0.95);
    expect(marksIn(decryptedWal(path, key), numbers.flatMap(marksOf)).written.length).toBeGreaterThan(50);
    expect(before.written).toEqual(expect.arrayContaining(others));

    unwrap(await client.call("view.delete", { id: viewId }));
    unwrap(await client.call("hold.set", { matter, on: false }));
    unwrap(await client.call("retention.set", { rules: [{ scope: "all", days: 20 }] }));
    for (const n of deleted) unwrap(await client.call("log.delete", { id: ids.get(n) ?? "" }));
    expect(unwrap(await client.call("retention.run", {}))).toEqual({ count: expired.length });
    const goneFirst = [...expired.flatMap(marksOf), ...others];
    expect(marksIn(everything(), goneFirst)).toEqual({ written: [], indexed: [] });

    clock.advance(11 * 60_000);
    const gone = [...deleted.flatMap(marksOf), ...goneFirst];
    const check = () => {
      const bytes = everything();
      expect(marksIn(bytes, gone)).toEqual({ written: [], indexed: [] });
      // What an entry was before is kept with it, but not found by it.
      const replaced = kept.map((n) => `note ${n}`);
      expect(marksIn(bytes, replaced)).toEqual({ written: replaced, indexed: [] });
      const now = kept.map((n) => `newNote ${n}`);
      expect(marksIn(bytes, now).written).toEqual(now);
    };
    check();
    // What is written afterwards brings nothing back into the write-ahead log.
    unwrap(await client.call("log.add", exampleMailing));
    check();
    app.lock();
    check();
    unwrap(await client.call("vault.unlock", { passphrase }));
    const { records } = unwrap(await client.call("retention.records", {}));
    expect(new Map(records.map(({ by, count }) => [by, count]))).toEqual(
      new Map([
        ["expiry", expired.length],
        ["person", deleted.length],
      ]),
    );
  });

  it("nothing is left of the files of entries that expired", () => {
    const key = Buffer.alloc(32, 7);
    const path = join(tempFolder(), "log.db");
    const stores = createStores(unwrap(createLog(path, key)));
    apps.push(stores);
    const entry = testEntry({ id: randomUUID() });
    stores.log.insert(entry);
    const id = randomUUID();
    stores.attachments.begin({ id, entryId: entry.id, kind: "receipt", name: mark("file"), addedAt: 1 });
    for (let n = 0; n < 20; n++)
      stores.attachments.append(id, Buffer.from(mark(`piece ${n}`).padEnd(20_000, "y")));
    const end = { type: "image/png" as const, bytes: 400_000, sha256: "a".repeat(64), cleaned: false };
    expect(stores.attachments.finish(id, end).ok).toBe(true);
    const names = ["file", ...Array.from({ length: 20 }, (_, n) => `piece ${n}`)];
    const found = () => marksIn(Buffer.concat([decryptedPages(path, key), decryptedWal(path, key)]), names);
    expect(found().written.length).toBeGreaterThan(10);
    stores.retention.setRules([{ scope: "all", value: "", days: 1 }]);
    expect([...stores.retention.expire("2030-01-01", 1)]).toEqual([1]);
    stores.purge(0);
    expect(found().written).toEqual([]);
  });
});

async function keyOf(folder: string): Promise<Buffer> {
  const clock = { now: () => Date.now(), setTimer: () => () => {} };
  const vault = createVault({ folder, clock, cost: testCost });
  const key = await vault.unlock(passphrase, (raw) => ok(Buffer.from(raw)));
  return unwrap(key);
}
