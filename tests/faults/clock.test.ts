import { readdirSync } from "node:fs";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { localDay } from "../../src-main/app/expiry.ts";
import { undoMs } from "../../src-main/app/log-session.ts";
import { passphrase, removeTempFolders, tempFolder, testApp } from "../../src-main/app/test-support.ts";
import { mailingOf, markStart } from "./mailings.ts";
import { answerOf, codeOf } from "./support.ts";

// A clock that is wrong: an empty battery, a wrong time zone, a hand that sets it. Nothing that is kept may go because
// of it, nothing that protects may end early.

const dayMs = 86_400_000;
const yearMs = 365 * dayMs;
const apps: { close(): void }[] = [];
afterEach(() => {
  for (const app of apps.splice(0)) app.close();
});
afterAll(removeTempFolders);

async function opened() {
  const made = testApp();
  apps.push(made.app);
  await answerOf(made.client, "settings.set", { idleLockMinutes: 0 });
  await answerOf(made.client, "vault.create", { passphrase });
  const add = async (name: string, daysAgo: number) => {
    const mark = `${markStart}${name}z`;
    const mailing = { ...mailingOf(mark, mark), mailedOn: localDay(made.clock.now() - daysAgo * dayMs) };
    return (await answerOf(made.client, "log.add", { ...mailing, deadline: null, matter: "" })).id;
  };
  const total = async () => (await answerOf(made.client, "log.list", {})).total;
  return { ...made, add, total };
}

describe("a clock that was set back", () => {
  it("makes nothing expire early, is told, and expiry goes on when it is right again", async () => {
    const { client, clock, add, total } = await opened();
    await add("a", 25);
    await add("b", 5);
    await answerOf(client, "retention.set", { rules: [{ scope: "all", days: 30 }] });
    clock.advance(2 * dayMs);
    expect(await total()).toBe(2);
    const right = clock.now();
    clock.set(right - yearMs);
    clock.advance(3 * 3_600_000);
    expect(await answerOf(client, "retention.get", {})).toMatchObject({ notice: "clock-set-back" });
    await answerOf(client, "vault.lock", {});
    await answerOf(client, "vault.unlock", { passphrase });
    clock.advance(10_000);
    expect(await total()).toBe(2);
    clock.set(right + 4 * dayMs);
    await answerOf(client, "vault.lock", {});
    await answerOf(client, "vault.unlock", { passphrase });
    clock.advance(10_000);
    expect(await total()).toBe(1);
    expect((await answerOf(client, "retention.get", {})).notice).toBe("none");
  });

  it("does not end the wait after wrong passphrases, and neither does one set ahead", async () => {
    const { client, clock } = await opened();
    await answerOf(client, "vault.lock", {});
    for (let n = 0; n < 6; n++) {
      expect(await codeOf(client, "vault.unlock", { passphrase: "a wrong passphrase" })).toBe(
        "passphrase-wrong",
      );
      clock.jump((await answerOf(client, "vault.status", {})).retryAfterMs);
    }
    expect(await codeOf(client, "vault.unlock", { passphrase: "a wrong passphrase" })).toBe(
      "passphrase-wrong",
    );
    const wait = (await answerOf(client, "vault.status", {})).retryAfterMs;
    expect(wait).toBeGreaterThan(30_000);
    for (const ms of [yearMs, -yearMs]) {
      clock.set(clock.now() + ms);
      expect((await answerOf(client, "vault.status", {})).retryAfterMs).toBe(wait);
      expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("try-later");
    }
    clock.jump(wait);
    expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("ok");
  });

  it("does not keep a log open when nobody is there", async () => {
    const { client, clock } = await opened();
    await answerOf(client, "settings.set", { idleLockMinutes: 5 });
    clock.set(clock.now() - yearMs);
    clock.jump(5 * 60_000);
    expect((await answerOf(client, "vault.status", {})).state).toBe("locked");
  });

  it("leaves the undo of a deletion as long as it was, or longer", async () => {
    const { client, clock, add } = await opened();
    const id = await add("a", 1);
    await answerOf(client, "log.delete", { id });
    clock.set(clock.now() - yearMs);
    clock.advance(undoMs * 2);
    expect(await codeOf(client, "log.restore", { id })).toBe("ok");
  });

  it("shows what is due on the day that is asked for, whatever day the clock shows", async () => {
    const { client, clock, add } = await opened();
    const id = await add("a", 1);
    const deadline = { day: "2026-05-02", remindOn: "2026-04-20" };
    const mark = `${markStart}az`;
    await answerOf(client, "log.update", {
      ...mailingOf(mark, mark),
      status: "mailed",
      deadline,
      id,
      expectedVersion: 1,
    });
    for (const ms of [-yearMs, 2 * yearMs]) {
      clock.set(clock.now() + ms);
      expect((await answerOf(client, "log.due", { day: "2026-04-19" })).entries).toEqual([]);
      expect((await answerOf(client, "log.due", { day: "2026-04-20" })).entries).toMatchObject([{ id }]);
    }
  });

  it("does not stop backups", async () => {
    const { client, clock, written } = await backedUp();
    const right = clock.now();
    await written();
    clock.set(right + yearMs);
    await written();
    clock.set(right + 2 * dayMs);
    const last = await written();
    expect(last).toBeLessThan(right + 3 * dayMs);
    expect((await answerOf(client, "backup.get", {})).lastProblem).toBeNull();
  });

  // Rotation goes by names alone so far (src-main/backup/folder.ts), and takes the new one away.
  it("does not cost the backup that was just written, when others have names of a time to come", async () => {
    const { clock, written, folder } = await backedUp();
    const right = clock.now();
    clock.set(right + yearMs);
    await written();
    clock.set(right + yearMs + 2 * dayMs);
    await written();
    clock.set(right + 2 * dayMs);
    const before = new Set(readdirSync(folder));
    await written();
    expect(readdirSync(folder).filter((name) => !before.has(name))).toHaveLength(1);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

/** A log with backups each day, of which two are kept. `written` waits until one was written, and says when. */
async function backedUp() {
  const made = await opened();
  const { client, clock } = made;
  await made.add("a", 1);
  const folder = tempFolder();
  const { recipient } = await answerOf(client, "backup.setUp", {});
  await answerOf(client, "backup.useKey", { recipient });
  await answerOf(client, "backup.schedule", { folder, everyDays: 1, keep: 2 });
  const lastAt = async () => (await answerOf(client, "backup.get", {})).lastAt;
  return {
    ...made,
    folder,
    async written(): Promise<number> {
      const before = await lastAt();
      // The timers of this clock go by its time, which real ones do not: they begin anew.
      await answerOf(client, "vault.lock", {});
      await answerOf(client, "vault.unlock", { passphrase });
      clock.advance(10_000);
      for (let looks = 0; looks < 10; looks++) {
        for (const until = Date.now() + 1_000; Date.now() < until; ) {
          const at = await lastAt();
          if (at !== null && at !== before) return at;
          await new Promise((go) => setTimeout(go, 5));
        }
        // It looks again each hour.
        clock.advance(3_600_000);
      }
      throw new Error(`no backup was written: ${JSON.stringify(await answerOf(client, "backup.get", {}))}`);
    },
  };
}

describe("a clock that is far ahead", () => {
  it("takes nothing away before the person says so", async () => {
    const { client, clock, add, total } = await opened();
    await add("a", 25);
    await add("b", 5);
    await answerOf(client, "retention.set", { rules: [{ scope: "all", days: 30 }] });
    const right = clock.now();
    const openOn = async (ms: number) => {
      clock.set(ms);
      await answerOf(client, "vault.lock", {});
      await answerOf(client, "vault.unlock", { passphrase });
      clock.advance(10_000);
      return (await answerOf(client, "retention.get", {})).notice;
    };
    expect(await openOn(right + 10 * yearMs)).toBe("clock-far-ahead");
    expect(await total()).toBe(2);
    expect(await openOn(right + 2 * dayMs)).toBe("none");
    expect(await total()).toBe(2);
    expect(await openOn(right + 10 * yearMs)).toBe("clock-far-ahead");
    expect(await answerOf(client, "retention.run", {})).toEqual({ count: 2 });
    expect((await answerOf(client, "retention.get", {})).notice).toBe("none");
  });

  it("leaves what is deleted then its undo", async () => {
    const { client, clock, add, total } = await opened();
    const id = await add("a", 1);
    clock.set(clock.now() + 10 * yearMs);
    await answerOf(client, "log.delete", { id });
    expect(await codeOf(client, "log.restore", { id })).toBe("ok");
    expect(await total()).toBe(1);
  });
});
