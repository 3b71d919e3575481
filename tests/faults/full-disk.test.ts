import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { passphrase, removeTempFolders, testApp } from "../../src-main/app/test-support.ts";
import { tryFullDisk } from "./full-disk-story.ts";
import { mailingOf, markStart, pictureOf } from "./mailings.ts";
import { makeOldVault } from "./old-log.ts";
import { answerOf, attach, codeOf, skipAloud, smallDisk } from "./support.ts";

// On a real small disk, which takes root on Linux; full-disk-simulated.test.ts runs everywhere.

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});
afterAll(removeTempFolders);

const why = "a small disk can be mounted by root on Linux only: nothing was tried on a full disk";

/** A folder on a disk of so many megabytes, a file that takes the room on it, and one that gives it back. */
function diskOf(megabytes: number) {
  const disk = smallDisk(`${megabytes}m`, cleanups);
  if (disk === undefined) return undefined;
  const ballast = join(disk, "ballast");
  return {
    disk,
    fill(leave = 0) {
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
    },
    free: () => rmSync(ballast, { force: true }),
    room: () => statfsSync(disk).bavail * statfsSync(disk).bsize,
  };
}

function openApp(folder: string) {
  const app = testApp({ dataFolder: folder });
  cleanups.push(() => app.app.close());
  return app;
}

describe("a full disk", { timeout: 120_000 }, () => {
  it("refuses each with its code, loses nothing, and all goes on with room", async (context) => {
    const small = diskOf(24);
    if (small === undefined) return skipAloud(context, why);
    const backups = join(small.disk, "backups");
    mkdirSync(backups);
    const app = openApp(join(small.disk, "data"));
    await answerOf(app.client, "settings.set", { idleLockMinutes: 0 });
    await answerOf(app.client, "vault.create", { passphrase });
    await tryFullDisk(app, { fill: () => small.fill(), free: small.free, backups });
  });

  it("does not keep a log with deleted entries from opening", async (context) => {
    const small = diskOf(8);
    if (small === undefined) return skipAloud(context, why);
    const app = openApp(join(small.disk, "data"));
    const { client } = app;
    await answerOf(client, "vault.create", { passphrase });
    const ids: string[] = [];
    for (let n = 0; n < 30; n++) {
      const mark = `${markStart}${n}z`;
      ids.push((await answerOf(client, "log.add", mailingOf(mark, mark))).id);
    }
    for (const id of ids.slice(0, 10)) await answerOf(client, "log.delete", { id });
    small.fill();
    await answerOf(client, "vault.lock", {});
    expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("ok");
    expect((await answerOf(client, "log.list", {})).total).toBe(20);
    small.free();
    await answerOf(client, "vault.lock", {});
    await answerOf(client, "vault.unlock", { passphrase });
    expect((await answerOf(client, "log.list", {})).total).toBe(20);
    for (const id of ids.slice(0, 10))
      expect(await codeOf(client, "log.restore", { id })).toBe("undo-expired");
    expect(app.bugs).toEqual([]);
  });

  it("does not keep a log from opening whose rewriting was cut short", async (context) => {
    const small = diskOf(8);
    if (small === undefined) return skipAloud(context, why);
    const app = openApp(join(small.disk, "data"));
    const { client, folder } = app;
    await answerOf(client, "vault.create", { passphrase });
    const mark = `${markStart}1z`;
    const { id } = await answerOf(client, "log.add", mailingOf(mark, mark));
    await answerOf(client, "vault.lock", {});
    writeFileSync(join(folder, "log.db.rewritten"), Buffer.alloc(100_000, 1), { mode: 0o600 });
    small.fill();
    const code = await codeOf(client, "vault.unlock", { passphrase });
    expect(app.bugs).toEqual([]);
    expect(code).toBe("ok");
    expect(await codeOf(client, "log.get", { id })).toBe("ok");
    small.free();
    await answerOf(client, "vault.lock", {});
    expect(readdirSync(folder).sort()).toEqual(["log.db", "vault.json"]);
  });

  it("leaves a log of an earlier version as it is, which then is brought up to date with room", async (context) => {
    const small = diskOf(8);
    if (small === undefined) return skipAloud(context, why);
    const folder = join(small.disk, "data");
    await makeOldVault(folder, passphrase, 30, { start: markStart, entries: 600 });
    const { client, bugs } = openApp(folder);
    const filesBefore = readdirSync(folder).sort();
    for (const leave of [0, 200_000, 900_000, 1_800_000, 2_600_000]) {
      small.fill(leave);
      const room = small.room();
      expect(await codeOf(client, "vault.unlock", { passphrase }), `${leave} bytes`).toBe("disk-full");
      // Nothing half made stays in the way. (The count of tries is a file too.)
      const left = readdirSync(folder).filter(
        (name) => !/^(attempts\.json|log\.db-wal|log\.db\.before-\d+)$/.test(name),
      );
      expect(left.sort()).toEqual(filesBefore);
      expect(small.room()).toBeGreaterThanOrEqual(Math.min(room, 4_096) - 4_096);
      small.free();
    }
    expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("ok");
    expect((await answerOf(client, "log.list", {})).total).toBe(600);
    expect(bugs).toEqual([]);
  });

  it("takes no vault half: none is made, or it is whole", async (context) => {
    const small = diskOf(2);
    if (small === undefined) return skipAloud(context, why);
    const folder = join(small.disk, "data");
    mkdirSync(folder);
    const codes = new Set<string>();
    for (let leave = 0; leave <= 600_000; leave += 20_000) {
      small.fill(leave);
      const { app, client, bugs } = testApp({ dataFolder: folder });
      const code = await codeOf(client, "vault.create", { passphrase });
      codes.add(code);
      if (code === "ok") {
        app.close();
        const again = testApp({ dataFolder: folder });
        expect(await codeOf(again.client, "vault.unlock", { passphrase })).toBe("ok");
        again.app.close();
        for (const name of readdirSync(folder)) rmSync(join(folder, name));
      } else expect(readdirSync(folder)).toEqual([]);
      expect(bugs).toEqual([]);
      app.close();
      small.free();
    }
    expect([...codes].sort()).toEqual(["disk-full", "ok"]);
  });

  it("leaves no part of a file that did not fit", async (context) => {
    const small = diskOf(12);
    if (small === undefined) return skipAloud(context, why);
    const { client } = openApp(join(small.disk, "data"));
    await answerOf(client, "vault.create", { passphrase });
    const mark = `${markStart}1z`;
    const { id } = await answerOf(client, "log.add", mailingOf(mark, mark));
    small.fill(1_500_000);
    expect(await attach(client, id, "large.png", pictureOf(mark, 6_000_000))).toEqual({ code: "disk-full" });
    expect((await answerOf(client, "attachment.list", { entryId: id })).attachments).toEqual([]);
    small.free();
    expect(await attach(client, id, "small.png", pictureOf(mark, 200_000))).toHaveProperty("id");
    expect((await answerOf(client, "log.list", {})).entries[0]?.attachments).toBe(1);
  });
});
