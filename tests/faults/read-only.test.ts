import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { getuid, platform } from "node:process";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { acquireInstance } from "../../src-main/app/instance.ts";
import {
  filesUnder,
  passphrase,
  removeTempFolders,
  tempFolder,
  testApp,
} from "../../src-main/app/test-support.ts";
import { mailingOf, markStart } from "./mailings.ts";
import { answerOf, backUpNow, codeOf, skipAloud, smallDisk } from "./support.ts";

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});
afterAll(removeTempFolders);

const why = "a folder cannot be made read-only here: nothing was tried on one";

interface Switch {
  folder: string;
  set(isReadOnly: boolean): void;
}

/** A folder that can be made read-only: for root, who may write anywhere else, a disk of its own. */
function switchedFolder(): Switch | undefined {
  if (platform === "win32") return undefined;
  if (getuid?.() !== 0) {
    const folder = join(tempFolder(), "folder");
    mkdirSync(folder);
    cleanups.push(() => chmodSync(folder, 0o700));
    return { folder, set: (isReadOnly) => chmodSync(folder, isReadOnly ? 0o500 : 0o700) };
  }
  const disk = smallDisk("16m", cleanups);
  if (disk === undefined) return undefined;
  const folder = join(disk, "folder");
  mkdirSync(folder);
  return {
    folder,
    set: (isReadOnly) => void execFileSync("mount", ["-o", isReadOnly ? "remount,ro" : "remount,rw", disk]),
  };
}

async function withEntry(dataFolder: string) {
  const made = testApp({ dataFolder });
  cleanups.push(() => made.app.close());
  await answerOf(made.client, "settings.set", { idleLockMinutes: 0 });
  const { recoveryCode } = await answerOf(made.client, "vault.create", { passphrase });
  const mark = `${markStart}1z`;
  const { id } = await answerOf(made.client, "log.add", mailingOf(mark, mark));
  return { ...made, recoveryCode, id };
}

describe("a data folder that became read-only", () => {
  it("is refused by its code whatever is asked, stays as it is, and opens again once it can be written", async (context) => {
    const place = switchedFolder();
    if (place === undefined) return skipAloud(context, why);
    const { client, recoveryCode, id, bugs } = await withEntry(place.folder);
    await answerOf(client, "vault.lock", {});
    const before = filesUnder(place.folder);
    place.set(true);
    const next = "another passphrase of mine";
    expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("folder-read-only");
    expect(await codeOf(client, "vault.recover", { recoveryCode, newPassphrase: next })).toBe(
      "folder-read-only",
    );
    expect(await codeOf(client, "vault.checkFile", { passphrase })).toBe("folder-read-only");
    expect(await codeOf(client, "vault.salvage", { passphrase })).toBe("folder-read-only");
    expect(await codeOf(client, "vault.add", { name: "Clinic" })).toBe("folder-read-only");
    expect(await codeOf(client, "settings.set", { theme: "dark" })).toBe("folder-read-only");
    expect(await codeOf(client, "vault.destroy", { confirm: "delete everything" })).toBe("folder-read-only");
    const claim = acquireInstance(place.folder, { pid: process.pid, host: "browser", startedAt: Date.now() });
    expect(claim).toMatchObject({ ok: false, error: { code: "folder-read-only" } });
    // Without a log the person can go on.
    expect(await codeOf(client, "vault.startSession", {})).toBe("ok");
    expect(await codeOf(client, "log.add", mailingOf(`${markStart}2z`, `${markStart}2z`))).toBe("ok");
    await answerOf(client, "vault.lock", {});
    expect(filesUnder(place.folder)).toEqual(before);

    place.set(false);
    expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("ok");
    expect(await codeOf(client, "log.get", { id })).toBe("ok");
    expect(bugs).toEqual([]);
  });
});

describe("a folder of backups that became read-only", () => {
  it("is told with the code of its own, now and for those on a schedule, and the log goes on", async (context) => {
    const place = switchedFolder();
    if (place === undefined) return skipAloud(context, why);
    const { client, clock, bugs } = await withEntry(join(tempFolder(), "data"));
    const { recipient } = await answerOf(client, "backup.setUp", {});
    await answerOf(client, "backup.useKey", { recipient });
    await answerOf(client, "backup.schedule", { folder: place.folder, everyDays: 1, keep: 5 });
    expect(await backUpNow(client)).toBe("ok");
    const names = readdirSync(place.folder);
    place.set(true);
    expect(await backUpNow(client)).toBe("backup-folder-read-only");
    expect(await answerOf(client, "backup.get", {})).toMatchObject({
      lastProblem: "backup-folder-read-only",
      files: [{ name: names[0] }],
    });
    expect(await codeOf(client, "log.add", mailingOf(`${markStart}2z`, `${markStart}2z`))).toBe("ok");

    place.set(false);
    // One that is due comes by itself.
    clock.advance(26 * 3_600_000);
    const until = Date.now() + 10_000;
    while (readdirSync(place.folder).filter((name) => name.endsWith(".age")).length < 2 && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await answerOf(client, "backup.get", {})).toMatchObject({ lastProblem: null });
    expect(readdirSync(place.folder)).toHaveLength(2);
    expect(bugs).toEqual([]);
  });
});
