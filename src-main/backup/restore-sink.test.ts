import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { removeTempFolders, tempFolder, testEntry } from "../app/test-support.ts";
import { newAgeKey } from "./age-file.ts";
import { RestoreSink } from "./restore-sink.ts";
import { openScratch } from "./scratch.ts";
import { backupOf, linesOf, memoryStores, opened, restore, sealed } from "./test-support.ts";

let key: Awaited<ReturnType<typeof newAgeKey>>;
let file: Buffer;
let lines: string[];
beforeAll(async () => {
  key = await newAgeKey();
  const from = memoryStores();
  from.log.insert(testEntry({ note: "maple" }));
  file = await backupOf(from, { recipient: key.recipient });
  lines = (await opened(key.secretKey, file)).toString().trimEnd().split("\n");
});
afterAll(removeTempFolders);

/** A backup of these lines, with a last line that fits them. */
function whole(content: readonly string[], counts: object): Promise<Buffer> {
  const text = content.map((line) => `${line}\n`).join("");
  const zero = { entries: 0, files: 0, addresses: 0, needs: 0, views: 0, holds: 0 };
  const sha256 = createHash("sha256").update(text).digest("hex");
  return sealed(
    { recipient: key.recipient },
    `${text}${JSON.stringify({ type: "end", counts: { ...zero, ...counts }, sha256 })}\n`,
  );
}

/** The code that a file fails with, after which nothing of it may be left. */
async function refused(bytes: Uint8Array, secret = key.secretKey, change = {}) {
  const stores = memoryStores();
  const code = await restore(stores, secret, bytes, "merge", change);
  expect([linesOf(stores), stores.isFilling()]).toEqual([[], false]);
  return code;
}

describe("a backup that is not right", () => {
  it("is refused, each with its own message, and nothing of it is kept", async () => {
    const { secretKey: otherKey } = await newAgeKey();
    const [header = "", entry = "", end = ""] = lines;
    const key_ = { recipient: key.recipient };
    const newer = header.replace('"version":1', '"version":2');
    expect(await refused(Buffer.from("a letter"))).toBe("backup-foreign");
    expect(await refused(Buffer.alloc(0))).toBe("backup-foreign");
    expect(await refused(file, otherKey)).toBe("backup-key-wrong");
    expect(await refused(file.subarray(0, -1))).toBe("backup-cut-off");
    expect(await refused(await sealed(key_, ""))).toBe("backup-foreign");
    expect(await refused(await sealed(key_, "a letter"))).toBe("backup-foreign");
    expect(await refused(await sealed(key_, "a letter\n"))).toBe("backup-foreign");
    expect(await refused(await whole([newer, entry], { entries: 1 }))).toBe("backup-newer");
    expect(await refused(await sealed(key_, `${header}\n${entry}\n`))).toBe("backup-cut-off");
    expect(await refused(await sealed(key_, `${header}\n${end}\n`))).toBe("backup-altered");
    expect(await refused(await sealed(key_, `${lines.join("\n")}\n${entry}\n`))).toBe("backup-altered");
    expect(await refused(await sealed(key_, `${lines.join("\n").replace("maple", "larch")}\n`))).toBe(
      "backup-altered",
    );
    expect(await refused(await whole([header, entry], { entries: 2 }))).toBe("backup-altered");
    expect(await refused(await whole([header, "{}"], {}))).toBe("backup-altered");
    expect(await refused(await whole([header, '{"type":"bytes","data":"AAAA"}'], {}))).toBe("backup-altered");
    const long = await sealed(key_, `${header}\n"${"x".repeat(300_000)}"\n`);
    expect(await refused(long, key.secretKey, { maxLineBytes: 200_000 })).toBe("backup-line-too-long");
  });

  it("does not pass the check when a file in it is not what its line says", async () => {
    const [header = "", entry = ""] = lines;
    const about = {
      id: testEntry().id.replace("1", "2"),
      entryId: testEntry().id,
      kind: "receipt",
      name: "r",
      addedAt: 1,
    };
    const said = (sha256: string, bytes: number) =>
      JSON.stringify({ type: "file", file: { ...about, type: "image/png", bytes, sha256, cleaned: false } });
    const sha256 = createHash("sha256").update(Buffer.alloc(3)).digest("hex");
    const data = '{"type":"bytes","data":"AAAA"}';
    const withFile = (line: string) => whole([header, entry, line, data], { entries: 1, files: 1 });
    expect(await refused(await withFile(said(sha256.replace(/^./, "g"), 3)))).toBe("backup-altered");
    expect(await refused(await withFile(said("0".repeat(64), 3)))).toBe("backup-altered");
    expect(await refused(await withFile(said(sha256, 2)))).toBe("backup-altered");
    expect(await refused(await withFile(said(sha256, 4)))).toBe("backup-altered");
    const good = await withFile(said(sha256, 3));
    for (const mode of ["verify", "merge"] as const)
      expect(await restore(memoryStores(), key.secretKey, good, mode)).toMatchObject({
        added: 1,
        attachments: 1,
      });
  });

  it("is given up in the middle of its check when asked, before it said anything", async () => {
    const stores = memoryStores();
    let isOver = 0;
    const sink = new RestoreSink({
      secret: key.secretKey,
      stores,
      mode: "verify",
      onOver: () => isOver++,
    });
    await sink.write(file);
    // Steps of the comparison that take their time, so that others are served between them.
    const real = performance.now.bind(performance);
    let later = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => {
      later += 100;
      return real() + later;
    });
    try {
      const finished = sink.finish();
      sink.cancel();
      expect(await finished).toEqual({ ok: false, error: { code: "stream-ended" } });
    } finally {
      clock.mockRestore();
    }
    expect(isOver).toBe(1);
    expect(stores.isFilling()).toBe(false);
  });

  it("fails the check when it does not come back as it was", async () => {
    const [header = "", entry = ""] = lines;
    // The second is the same entry at another state: a log holds one of them.
    const twice = await whole([header, entry, entry.replace("maple", "larch")], { entries: 2 });
    expect(await restore(memoryStores(), key.secretKey, twice, "verify")).toBe("backup-differs");
  });

  it("takes a file that was deleted while the backup was made as not there", async () => {
    const [header = "", entry = ""] = lines;
    const id = testEntry().id.replace("1", "2");
    const about = { id, entryId: testEntry().id, kind: "receipt", name: "r", addedAt: 1, type: "image/png" };
    const start = JSON.stringify({
      type: "file",
      file: { ...about, bytes: 9, sha256: "0".repeat(64), cleaned: false },
    });
    const gone = JSON.stringify({ type: "file-gone", id });
    const bytes = await whole([header, entry, start, '{"type":"bytes","data":"AAAA"}', gone], { entries: 1 });
    for (const mode of ["verify", "merge"] as const)
      expect(await restore(memoryStores(), key.secretKey, bytes, mode)).toMatchObject({
        added: 1,
        attachments: 0,
      });
  });
});

describe("a restore that is given up", () => {
  it("leaves nothing and lets others write again", async () => {
    const stores = memoryStores();
    const sink = new RestoreSink({ secret: key.secretKey, stores, mode: "merge" });
    await sink.write(file);
    expect(() => stores.log.insert(testEntry())).toThrow();
    sink.cancel();
    expect((await sink.write(file)).ok).toBe(false);
    stores.log.insert(testEntry());
    expect(stores.log.count()).toBe(1);
  });
});

describe("the log to restore into for a check", () => {
  it("is encrypted, and leaves no file behind", async () => {
    const folder = tempFolder();
    const scratch = openScratch(folder);
    if (!scratch.ok) throw new Error(scratch.error.code);
    expect(readdirSync(folder).every((name) => name.startsWith("log.db.check-"))).toBe(true);
    expect(await restore(scratch.value.stores, key.secretKey, file, "verify")).toMatchObject({
      added: 1,
      backup: { createdAt: 1, entries: 1, files: 0, addresses: 0, needs: 0, views: 0, holds: 0 },
    });
    scratch.value.remove();
    expect(readdirSync(folder)).toEqual([]);
  });
});
