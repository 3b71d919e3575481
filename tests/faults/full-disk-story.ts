import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { expect } from "vitest";
import { passphrase, testApp } from "../../src-main/app/test-support.ts";
import { csvOf, mailingOf, markStart, noteOf, pictureOf } from "./mailings.ts";
import { answerOf, attach, backUpNow, codeOf, importCsv, restore, takeAll } from "./support.ts";

type App = ReturnType<typeof testApp>;

/** A disk that can be full. */
export interface Disk {
  /** Leaves no room, or next to none. */
  fill(): void;
  free(): void;
  /** A folder for backups on the same disk. */
  backups: string;
}

const other = "another passphrase of mine";

async function everything({ client }: App) {
  const { entries, total } = await answerOf(client, "log.list", { limit: 200 });
  const found: unknown[] = [];
  for (const { id, attachments } of entries) {
    const files: string[] = [];
    if (attachments > 0)
      for (const file of (await answerOf(client, "attachment.list", { entryId: id })).attachments) {
        const { streamId } = await answerOf(client, "attachment.read", { id: file.id });
        const { code, bytes } = await takeAll(client, streamId);
        files.push(`${file.sha256} ${code} ${bytes.length}`);
      }
    found.push({ entry: await answerOf(client, "log.get", { id }), files });
  }
  const { matters } = await answerOf(client, "matter.list", {});
  return { total, found, matters };
}

/**
 * Fills a disk under an open log and tries everything that needs room: each answers "disk-full", nothing that was
 * acknowledged is lost, and with room again all of it works, in the same program.
 */
export async function tryFullDisk(app: App, disk: Disk): Promise<void> {
  const { client, folder } = app;
  const ids: string[] = [];
  for (let n = 0; n < 20; n++) {
    const mark = `${markStart}d${n}z`;
    const { id } = await answerOf(client, "log.add", mailingOf(mark, mark));
    if (n < 3) expect(await attach(client, id, "receipt.png", pictureOf(mark, 60_000))).toHaveProperty("id");
    ids.push(id);
  }
  const [first = "", second = "", third = ""] = ids;
  const { recipient } = await answerOf(client, "backup.setUp", {});
  await answerOf(client, "backup.useKey", { recipient });
  const secret = "a passphrase for the file";
  await answerOf(client, "backup.schedule", { folder: disk.backups, everyDays: 1, keep: 9 });
  expect(await backUpNow(client)).toBe("ok");
  const agesOf = () => readdirSync(disk.backups).sort();
  const agesBefore = agesOf();

  disk.fill();
  // What little room there is goes to entries, each of which is acknowledged or refused.
  let code = "ok";
  for (let n = 0; code === "ok" && n < 3_000; n++) {
    const mark = `${markStart}e${n}z`;
    const added = await client.call("log.add", { ...mailingOf(mark, mark), note: noteOf(mark).repeat(3) });
    if (added.ok) ids.push(added.value.id);
    else code = added.error.code;
  }
  expect(code).toBe("disk-full");
  const before = await everything(app);
  expect(before.total).toBe(ids.length);
  const unchanged = async () => expect(await everything(app)).toEqual(before);

  const big = { ...mailingOf(`${markStart}bz`, `${markStart}bz`), note: "n".repeat(9_999) };
  expect(await codeOf(client, "log.add", big)).toBe("disk-full");
  expect(await codeOf(client, "log.update", { ...big, id: first, expectedVersion: 1 })).toBe("disk-full");
  await unchanged();
  expect((await importCsv(client, csvOf(`${markStart}iz`, 2_000))).code).toBe("disk-full");
  await unchanged();
  expect(await attach(client, second, "more.png", pictureOf("more", 900_000))).toEqual({ code: "disk-full" });
  await unchanged();
  const elsewhere = await backupOfAnother(secret);
  expect((await restore(client, secret, elsewhere, "merge")).code).toBe("disk-full");
  await unchanged();
  expect(await backUpNow(client)).toBe("disk-full");
  expect(agesOf()).toEqual(agesBefore);
  expect(await codeOf(client, "vault.changePassphrase", { current: passphrase, next: other })).toBe(
    "disk-full",
  );
  expect(await codeOf(client, "settings.set", { theme: "dark" })).toBe("disk-full");
  expect(await codeOf(client, "hold.set", { entryId: third, on: true })).toBe("disk-full");
  expect(readdirSync(folder).filter((name) => /\.tmp$/.test(name))).toEqual([]);
  await unchanged();
  // Locked and opened again, it can still be read.
  await answerOf(client, "vault.lock", {});
  expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("ok");
  await unchanged();

  disk.free();
  const { version } = await answerOf(client, "log.get", { id: first });
  expect(await codeOf(client, "log.add", big)).toBe("ok");
  expect(await codeOf(client, "log.update", { ...big, id: first, expectedVersion: version })).toBe("ok");
  expect(await importCsv(client, csvOf(`${markStart}jz`, 200))).toMatchObject({
    code: "ok",
    outcome: { added: 200 },
  });
  expect(await attach(client, second, "more.png", pictureOf("more", 90_000))).toHaveProperty("id");
  expect((await restore(client, secret, elsewhere, "merge")).code).toBe("ok");
  expect(await codeOf(client, "hold.set", { entryId: third, on: true })).toBe("ok");
  expect(await backUpNow(client)).toBe("ok");
  expect(agesOf().length).toBe(agesBefore.length + 1);
  expect((await answerOf(client, "backup.get", {})).lastProblem).toBeNull();
  expect(await codeOf(client, "vault.changePassphrase", { current: passphrase, next: other })).toBe("ok");
  await answerOf(client, "vault.lock", {});
  expect(await codeOf(client, "vault.unlock", { passphrase: other })).toBe("ok");
  const { total } = await everything(app);
  // One added, 200 imported, 40 merged.
  expect(total).toBe(ids.length + 241);
  expect(app.bugs).toEqual([]);
}

/** A backup of another log, with files that do not fit on a full disk. */
async function backupOfAnother(secret: string): Promise<Buffer> {
  const { app, client } = testApp();
  await answerOf(client, "vault.startSession", {});
  for (let n = 0; n < 40; n++) {
    const mark = `${markStart}f${randomUUID().slice(0, 8)}z`;
    const { id } = await answerOf(client, "log.add", mailingOf(mark, mark));
    if (n < 4) await attach(client, id, "far.png", pictureOf(mark, 90_000));
  }
  const { streamId } = await answerOf(client, "backup.download", { passphrase: secret });
  const { bytes } = await takeAll(client, streamId);
  app.close();
  return bytes;
}
