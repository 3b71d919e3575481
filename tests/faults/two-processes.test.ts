import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { acquireInstance } from "../../src-main/app/instance.ts";
import {
  fakeClock,
  passphrase,
  removeTempFolders,
  tempFolder,
  testApp,
} from "../../src-main/app/test-support.ts";
import { startHolder } from "./holding.ts";
import { differences, mailingOf, markStart } from "./mailings.ts";
import { answerOf, codeOf } from "./support.ts";

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
afterAll(removeTempFolders);

async function holderOf(folder: string) {
  const holder = await startHolder(folder);
  ends.push(() => holder.kill("SIGKILL"));
  return holder;
}

const markOf = (n: number) => `${markStart}${n}z`;

describe("two programs on one data folder", () => {
  it("the second is told, changes nothing, and the first goes on; after a kill -9 of it another takes over", async () => {
    const folder = join(tempFolder(), "data");
    const first = await holderOf(folder);
    expect(first.refused).toBeUndefined();
    const { recoveryCode } = await answerOf(first.client, "vault.create", { passphrase });
    const ids = [(await answerOf(first.client, "log.add", mailingOf(markOf(0), markOf(0)))).id];

    // As a host comes, it does not get to the log at all.
    const second = await holderOf(folder);
    expect(second.refused).toBe("already-running");

    // A program that does not ask for the folder first meets the lock of the log itself.
    const rude = testApp({ dataFolder: folder });
    const newPassphrase = "another passphrase of mine";
    expect(await codeOf(rude.client, "vault.unlock", { passphrase })).toBe("already-running");
    expect(await codeOf(rude.client, "vault.recover", { recoveryCode, newPassphrase })).toBe(
      "already-running",
    );
    expect(await codeOf(rude.client, "vault.checkFile", { passphrase })).toBe("already-running");
    expect(await codeOf(rude.client, "vault.salvage", { passphrase })).toBe("already-running");
    expect(await codeOf(rude.client, "vault.create", { passphrase })).toBe("vault-exists");
    expect(rude.bugs).toEqual([]);
    rude.app.close();

    for (let n = 1; n < 20; n++)
      ids.push((await answerOf(first.client, "log.add", mailingOf(markOf(n), markOf(n)))).id);
    await first.kill("SIGKILL");
    expect(existsSync(join(folder, "instance.json"))).toBe(true);

    const taken = acquireInstance(folder, { pid: process.pid, host: "browser", startedAt: Date.now() });
    if (!taken.ok) throw new Error(taken.error.code);
    const next = testApp({ dataFolder: folder, clock: fakeClock(Date.now() + 3_600_000) });
    expect(await codeOf(next.client, "vault.unlock", { passphrase })).toBe("ok");
    for (const [n, id] of ids.entries())
      expect(differences(await answerOf(next.client, "log.get", { id }), markOf(n), markOf(n))).toEqual([]);
    next.app.close();
    taken.value.release();
    expect(existsSync(join(folder, "instance.json"))).toBe(false);
  }, 120_000);

  it("that start at the same time: one of them gets the folder", async () => {
    const folder = join(tempFolder(), "data");
    const stale = await holderOf(folder);
    await stale.kill("SIGKILL");
    const holders = await Promise.all([1, 2, 3].map(() => holderOf(folder)));
    expect(holders.map(({ refused }) => refused ?? "ok").sort()).toEqual([
      ...["already-running", "already-running", "ok"],
    ]);
  }, 120_000);
});
