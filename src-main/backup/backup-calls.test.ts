import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { exampleFullMailing, exampleOwnAddress } from "../../src-core/contract/examples.ts";
import { breathe } from "../app/streams.ts";
import { filesUnder, passphrase, removeTempFolders, tempFolder, testApp } from "../app/test-support.ts";
import { opened, taken } from "./test-support.ts";

afterAll(removeTempFolders);
const dayMs = 86_400_000;

/** An app with a log, a key and one entry. */
async function ready() {
  const app = testApp();
  const folder = tempFolder();
  expect((await app.client.call("vault.create", { passphrase })).ok).toBe(true);
  const setUp = await app.client.call("backup.setUp", {});
  if (!setUp.ok) throw new Error(setUp.error.code);
  expect((await app.client.call("backup.useKey", { recipient: setUp.value.recipient })).ok).toBe(true);
  expect((await app.client.call("log.add", exampleFullMailing)).ok).toBe(true);
  expect((await app.client.call("book.save", exampleOwnAddress)).ok).toBe(true);
  const schedule = (change: object = {}) =>
    app.client.call("backup.schedule", { folder, everyDays: 7, keep: 2, ...change });
  const status = async () => {
    const got = await app.client.call("backup.get", {});
    if (!got.ok) throw new Error(got.error.code);
    return got.value;
  };
  const now = async () => {
    const begun = await app.client.call("backup.now", {});
    return begun.ok ? taken(app.client, begun.value.streamId) : { code: begun.error.code };
  };
  const send = async (mode: "verify" | "merge", secret: string, bytes: Uint8Array) => {
    const begun = await app.client.call("restore.begin", { mode, secret });
    if (!begun.ok) return begun;
    const { sinkId } = begun.value;
    const written = await app.client.call("sink.write", {
      sinkId,
      chunk: Buffer.from(bytes).toString("base64"),
    });
    return written.ok ? app.client.call("restore.finish", { sinkId }) : written;
  };
  return { ...app, backups: folder, ...setUp.value, schedule, status, now, send };
}

/** Lets a backup that began by itself come to its end. */
async function settle(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 2000 && !(await done()); tries++) await breathe();
}

describe("backups into a folder", () => {
  it("are written when asked, hold nothing that can be read, and pass the check", async () => {
    const { client, schedule, now, status, backups, secretKey, send, folder } = await ready();
    expect((await schedule()).ok).toBe(true);
    expect(await now()).toMatchObject({ code: "ok", summary: { entries: 1, addresses: 1, unreadable: 0 } });
    const { files, lastProblem } = await status();
    expect(lastProblem).toBeNull();
    expect(files).toHaveLength(1);
    expect(readdirSync(backups)).toEqual(files.map(({ name }) => name));
    for (const [, bytes] of [...filesUnder(backups), ...filesUnder(folder)])
      for (const secret of ["Ferrier", "Quill", "M-204", "Hollow Creek", secretKey, "plainview-backup"])
        expect(bytes.includes(secret), secret).toBe(false);
    const bytes = readFileSync(join(backups, files[0]?.name ?? ""));
    expect(bytes.length).toBe(files[0]?.bytes);
    expect((await opened(secretKey, bytes)).toString()).toContain("Ferrier");
    expect(await send("verify", secretKey, bytes)).toMatchObject({ ok: true, value: { added: 1 } });
    expect(await send("merge", secretKey, bytes)).toMatchObject({ ok: true, value: { added: 0, same: 1 } });
    expect((await client.call("log.list", {})).ok).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes("check"))).toEqual([]);
  });

  it("are opened by the reference age program, line by line (skipped where there is no `age` program)", async (context) => {
    if (spawnSync("age", ["--version"]).status !== 0) context.skip("no `age` program here");
    const { schedule, now, backups, secretKey } = await ready();
    await schedule();
    await now();
    writeFileSync(join(backups, "key.txt"), secretKey);
    const name = readdirSync(backups).find((each) => each.endsWith(".age")) ?? "";
    const text = execFileSync("age", ["-d", "-i", "key.txt", name], { cwd: backups, encoding: "utf8" });
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line): { type?: string } => JSON.parse(line));
    expect(lines[0]).toMatchObject({ format: "plainview-backup", version: 1 });
    expect(lines.slice(1).map(({ type }) => type)).toEqual(["entry", "address", "end"]);
  });

  it("keep the newest of our own files and leave all others alone", async () => {
    const { schedule, now, status, backups, clock } = await ready();
    await schedule();
    writeFileSync(join(backups, "plainview-00000000-2020-01-01-000000.age"), "of another vault");
    writeFileSync(join(backups, "notes.age"), "of someone else");
    for (let n = 0; n < 4; n++) {
      expect((await now()).code).toBe("ok");
      clock.advance(2_000);
    }
    const { files } = await status();
    expect(files.map(({ at }) => at)).toEqual([...files.map(({ at }) => at)].sort((a, b) => b - a));
    expect(files).toHaveLength(2);
    expect(readdirSync(backups)).toHaveLength(4);
  });

  it("are made some time after an unlock when one is due, and while the log stays open", async () => {
    const { client, schedule, status, clock } = await ready();
    await client.call("settings.set", { idleLockMinutes: 0 });
    await schedule();
    expect((await status()).files).toHaveLength(0);
    clock.advance(10_000);
    await settle(async () => (await status()).lastAt !== null);
    expect((await status()).files).toHaveLength(1);
    clock.advance(6 * dayMs);
    for (let n = 0; n < 50; n++) await breathe();
    expect((await status()).files).toHaveLength(1);
    clock.advance(1.1 * dayMs);
    await settle(async () => (await status()).files.length === 2);
    expect((await status()).files).toHaveLength(2);
    await client.call("vault.lock", {});
    clock.jump(8 * dayMs);
    await client.call("vault.unlock", { passphrase });
    const before = (await status()).lastAt;
    clock.advance(10_000);
    await settle(async () => (await status()).lastAt !== before);
    expect((await status()).lastAt).toBe(clock.now() - 5_000);
  });

  it("tell what went wrong, leave nothing half written, and go on when it is right again", async () => {
    const { schedule, now, status, backups } = await ready();
    await schedule();
    rmSync(backups, { recursive: true });
    expect((await now()).code).toBe("backup-folder-missing");
    expect((await status()).lastProblem).toBe("backup-folder-missing");
    mkdirSync(backups);
    expect((await now()).code).toBe("ok");
    expect((await status()).lastProblem).toBeNull();
  });

  it("need a folder that is there, can be written and is not in the folder of the log", async () => {
    const { schedule, folder, backups, now } = await ready();
    const code = async (path: string) => {
      const set = await schedule({ folder: path });
      return set.ok ? "ok" : set.error.code;
    };
    expect(await code(join(backups, "nowhere"))).toBe("backup-folder-missing");
    expect(await code("relative")).toBe("backup-folder-missing");
    expect(await code(folder)).toBe("backup-folder-inside");
    expect(await code(join(folder, "..", "data", "."))).toBe("backup-folder-inside");
    writeFileSync(join(backups, "file"), "");
    expect(await code(join(backups, "file"))).toBe("backup-folder-missing");
    expect((await now()).code).toBe("backup-not-set-up");
    if (process.getuid?.() === 0) return;
    const closed = join(backups, "closed");
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    expect(await code(closed)).toBe("backup-folder-read-only");
  });

  it("leave nothing when they are given up or the log locks", async () => {
    const { client, schedule, backups } = await ready();
    await schedule();
    for (const end of ["stream.cancel", "vault.lock"] as const) {
      const begun = await client.call("backup.now", {});
      if (!begun.ok) throw new Error(begun.error.code);
      const { streamId } = begun.value;
      await client.call("stream.next", { streamId });
      expect(readdirSync(backups)).toHaveLength(1);
      if (end === "stream.cancel") await client.call(end, { streamId });
      else await client.call(end, {});
      await breathe();
      expect(readdirSync(backups)).toEqual([]);
    }
  });
});

describe("a downloaded backup", () => {
  it("opens with its passphrase and brings a lost log back into a new one, holds too", async () => {
    const { client } = await ready();
    await client.call("hold.set", { matter: "M-204", on: true, reason: "Hearing." });
    const begun = await client.call("backup.download", { passphrase: "a phrase for the safe" });
    if (!begun.ok) throw new Error(begun.error.code);
    expect(begun.value.fileName).toMatch(/^plainview-2026-03-14\.age$/);
    const { bytes, summary } = await taken(client, begun.value.streamId);
    expect(summary).toMatchObject({ entries: 1, holds: 1 });
    const fresh = await ready();
    expect(await fresh.send("merge", "a phrase for the sofa", bytes)).toMatchObject({
      error: { code: "backup-key-wrong" },
    });
    expect(await fresh.send("merge", "a phrase for the safe", bytes)).toMatchObject({
      ok: true,
      value: { added: 1 },
    });
    const listed = await fresh.client.call("log.list", { held: true });
    // The hold of the matter covers the entry that was there already too.
    expect(listed.ok && listed.value.total).toBe(2);
    const vaults = await fresh.client.call("vault.list", {});
    expect(vaults.ok && vaults.value.vaults[0]?.held).toBe(true);
  });

  it("needs a key or a passphrase, and a session without a log can have one", async () => {
    const { client } = testApp();
    await client.call("vault.startSession", {});
    expect(await client.call("backup.setUp", {})).toMatchObject({ error: { code: "session-active" } });
    expect(await client.call("backup.download", {})).toMatchObject({ error: { code: "backup-not-set-up" } });
    await client.call("log.add", exampleFullMailing);
    const begun = await client.call("backup.download", { passphrase: "a phrase for the safe" });
    if (!begun.ok) throw new Error(begun.error.code);
    expect((await taken(client, begun.value.streamId)).summary).toMatchObject({ entries: 1 });
  });
});

describe("a key for backups", () => {
  it("is used only once the person says that they have it, and never after a lock", async () => {
    const { client, recipient, mark, schedule, now, status } = await ready();
    const made = await client.call("backup.setUp", {});
    if (!made.ok) throw new Error(made.error.code);
    expect((await status()).recipient).toBe(recipient);
    await schedule();
    expect((await now()).code).toBe("ok");
    // What is printed with the key tells the files that it opens.
    const [file] = (await status()).files;
    expect(file?.name).toMatch(new RegExp(`^plainview-${mark}-`));
    await client.call("vault.lock", {});
    await client.call("vault.unlock", { passphrase });
    const late = await client.call("backup.useKey", { recipient: made.value.recipient });
    expect(late).toMatchObject({ error: { code: "backup-not-set-up" } });
    const another = await client.call("backup.setUp", {});
    if (!another.ok) throw new Error(another.error.code);
    const use = (key: string) => client.call("backup.useKey", { recipient: key });
    expect(await use(made.value.recipient)).toMatchObject({ error: { code: "backup-not-set-up" } });
    expect((await use(another.value.recipient)).ok).toBe(true);
    // Those for the key before are not ours to count or to remove any more.
    expect(await status()).toMatchObject({ recipient: another.value.recipient, lastAt: null, files: [] });
  });
});

describe("a check on its way", () => {
  it.each(["restore.cancel", "vault.lock"] as const)(
    "ends with %s and leaves nothing behind",
    async (end) => {
      const { client, folder, send, now, schedule, backups, secretKey } = await ready();
      for (let n = 0; n < 60; n++) expect((await client.call("log.add", exampleFullMailing)).ok).toBe(true);
      await schedule();
      await now();
      const bytes = readFileSync(join(backups, readdirSync(backups)[0] ?? ""));
      const begun = await client.call("restore.begin", { mode: "verify", secret: secretKey });
      if (!begun.ok) throw new Error(begun.error.code);
      const { sinkId } = begun.value;
      await client.call("sink.write", { sinkId, chunk: bytes.toString("base64") });
      const finishing = client.call("restore.finish", { sinkId });
      const ended = end === "vault.lock" ? client.call(end, {}) : client.call(end, { sinkId });
      const [finished] = await Promise.all([finishing, ended]);
      // It may have been over before it was told.
      if (!finished.ok) expect(finished.error.code).toBe("stream-ended");
      expect(readdirSync(folder).filter((name) => name.includes("check"))).toEqual([]);
      if (end === "vault.lock") await client.call("vault.unlock", { passphrase });
      expect(await send("verify", secretKey, bytes)).toMatchObject({
        ok: true,
        value: { added: 61, backup: { entries: 61, addresses: 1, files: 0 } },
      });
    },
  );
});

describe("a merge on its way", () => {
  it("makes other writes wait, and a lock undoes all of it", async () => {
    const { client, secretKey, schedule, now, backups } = await ready();
    await schedule();
    await now();
    const bytes = readFileSync(join(backups, readdirSync(backups)[0] ?? ""));
    const begun = await client.call("restore.begin", { mode: "merge", secret: secretKey });
    if (!begun.ok) throw new Error(begun.error.code);
    const { sinkId } = begun.value;
    expect((await client.call("sink.write", { sinkId, chunk: bytes.toString("base64") })).ok).toBe(true);
    expect(await client.call("log.add", exampleFullMailing)).toMatchObject({ error: { code: "busy" } });
    expect((await now()).code).toBe("busy");
    expect(await client.call("restore.begin", { mode: "merge", secret: secretKey })).toMatchObject({
      error: { code: "busy" },
    });
    await client.call("vault.lock", {});
    expect(await client.call("restore.finish", { sinkId })).toMatchObject({ ok: false });
    await client.call("vault.unlock", { passphrase });
    const listed = await client.call("log.list", {});
    expect(listed.ok && listed.value.total).toBe(1);
  });
});
