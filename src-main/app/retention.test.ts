import { randomUUID } from "node:crypto";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import type { CallName, Input, Output } from "../../src-core/contract/calls.ts";
import { exampleMailing } from "../../src-core/contract/examples.ts";
import { ok } from "../../src-core/result.ts";
import { Deletion } from "../db/deletion.ts";
import { decryptedPages, decryptedWal } from "../db/test-pages.ts";
import { createVault } from "../vault/vault.ts";
import { localDay } from "./expiry.ts";
import { passphrase, removeTempFolders, tempFolder, testApp, testCost } from "./test-support.ts";

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const apps: { close(): void }[] = [];
afterEach(() => {
  for (const app of apps.splice(0)) app.close();
});
afterAll(removeTempFolders);

function newApp(...change: Parameters<typeof testApp>) {
  const made = testApp(...change);
  apps.push(made.app);
  const { client, clock } = made;
  const value = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
    const result = await client.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
    return result.value;
  };
  const code = async <N extends CallName>(name: N, input: Input<N>): Promise<string> => {
    const result = await client.call(name, input);
    return result.ok ? "ok" : result.error.code;
  };
  /** An entry mailed a number of days ago. */
  const add = (ago: number, change: Partial<Input<"log.add">> = {}) =>
    value("log.add", { ...exampleMailing, mailedOn: localDay(clock.now() - ago * dayMs), ...change });
  const total = async () => (await value("log.list", {})).total;
  const preview = (day = localDay(clock.now())) => value("retention.preview", { day });
  return { ...made, value, code, add, total, preview };
}

async function openApp(...change: Parameters<typeof testApp>) {
  const made = newApp(...change);
  await made.value("vault.create", { passphrase });
  await made.value("settings.set", { idleLockMinutes: 0 });
  return made;
}

const expireAfter = (days: number): Input<"retention.set"> => ({ rules: [{ scope: "all", days }] });

describe("before the person was asked", () => {
  it("nothing expires, however old", async () => {
    const { value, add, total, clock } = await openApp();
    await add(5_000);
    expect(await value("retention.get", {})).toEqual({
      asked: false,
      rules: [],
      notice: "none",
      lastDay: null,
      removed: null,
    });
    expect(await value("retention.run", {})).toEqual({ count: 0 });
    await value("vault.lock", {});
    await value("vault.unlock", { passphrase });
    clock.advance(3 * dayMs);
    expect(await total()).toBe(1);
  });
});

describe("what people delete", () => {
  it("is one record for one moment, so that a backup of it comes back the same", async () => {
    const { value, add } = await openApp();
    for (let time = 0; time < 2; time++) {
      const { id } = await add(1);
      await value("log.delete", { id });
      await value("vault.lock", {});
      await value("vault.unlock", { passphrase });
    }
    expect((await value("retention.records", {})).records).toMatchObject([{ by: "person", count: 2 }]);
  });
});

describe("expiry", () => {
  it("comes soon after an unlock and not before its answer", async () => {
    const { value, add, total, clock } = await openApp();
    await add(10);
    await add(5);
    await value("retention.set", expireAfter(12));
    await value("vault.lock", {});
    clock.jump(2 * dayMs);
    await value("vault.unlock", { passphrase });
    expect(await total()).toBe(2);
    clock.advance(5_000);
    expect(await total()).toBe(1);
    const [record] = (await value("retention.records", {})).records;
    expect(record).toMatchObject({ by: "expiry", scope: "all", days: 12, count: 1 });
  });

  it("comes each day that the log is open, once the day has come", async () => {
    const { value, add, total, clock } = await openApp();
    await add(0);
    await value("retention.set", expireAfter(2));
    clock.advance(dayMs - hourMs);
    expect(await total()).toBe(1);
    clock.advance(dayMs + 3 * hourMs);
    expect(await total()).toBe(0);
  });

  it("follows new rules without waiting for a day or an unlock", async () => {
    const { value, add, total, clock } = await openApp();
    await add(10);
    await value("retention.set", expireAfter(30));
    clock.advance(10_000);
    expect(await total()).toBe(1);
    await value("retention.set", expireAfter(10));
    clock.advance(10_000);
    expect(await total()).toBe(0);
  });

  it("goes part by part, and calls are served between", async () => {
    const { value, add, total, clock } = await openApp();
    for (let n = 0; n < 250; n++) await add(10);
    await value("retention.set", expireAfter(10));
    clock.advance(1_000);
    const first = await total();
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(250);
    clock.advance(1_000);
    expect(await total()).toBe(0);
  });

  it("ends with a lock and goes on after the next unlock", async () => {
    const { value, add, total, clock } = await openApp();
    for (let n = 0; n < 250; n++) await add(10);
    await value("retention.set", expireAfter(10));
    clock.advance(1_000);
    await value("vault.lock", {});
    expect(clock.timers()).toBe(0);
    await value("vault.unlock", { passphrase });
    expect(await total()).toBeGreaterThan(0);
    clock.advance(2_000);
    expect(await total()).toBe(0);
    const counts = (await value("retention.records", {})).records.map(({ count }) => count);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(250);
  });

  it("is no activity: the log still locks when nobody is there", async () => {
    const { value, add, client, clock } = await openApp();
    await value("settings.set", { idleLockMinutes: 60 });
    await add(10);
    await value("retention.set", expireAfter(400));
    clock.advance(59 * 60_000);
    clock.advance(61_000);
    expect((await client.call("vault.status", {})).ok).toBe(true);
    expect(await value("vault.status", {})).toMatchObject({ state: "locked" });
    expect(clock.timers()).toBe(0);
  });

  it("removes by hand what the preview counts, and nothing else", async () => {
    const { value, add, total, preview, clock } = await openApp();
    const rules: Input<"retention.set">["rules"] = [
      { scope: "tag", value: "rent", days: 5 },
      { scope: "matter", value: "M-1", days: null },
      { scope: "all", days: 20 },
    ];
    await add(30, { tag: "" });
    await add(30, { matter: "M-1", tag: "rent" });
    await add(10, { tag: "rent" });
    await add(10, { tag: "" });
    await add(30, { tag: "", deadline: { day: localDay(clock.now() + dayMs) } });
    await add(30, { tag: "", matter: "M-2" });
    await value("hold.set", { matter: "M-2", on: true });
    const wanted = await value("retention.preview", { rules, day: localDay(clock.now()) });
    expect([wanted.count, wanted.heldBack, wanted.byRule.map(({ count }) => count)]).toEqual([
      2,
      1,
      [1, 0, 1],
    ]);
    await value("retention.set", { rules });
    expect((await preview()).count).toBe(2);
    expect(await value("retention.run", {})).toEqual({ count: 2 });
    expect(await total()).toBe(4);
    expect((await preview()).count).toBe(0);
    expect(await value("retention.run", {})).toEqual({ count: 0 });
  });

  it("cannot be undone", async () => {
    const { value, add, code } = await openApp();
    const { id } = await add(10);
    await value("retention.set", expireAfter(10));
    await value("retention.run", {});
    expect(await code("log.restore", { id })).toBe("undo-expired");
    expect(await code("log.get", { id })).toBe("entry-not-found");
  });
});

describe("a clock that was set back", () => {
  it("by days keeps things longer, is told, and does not stop expiry", async () => {
    const { value, add, total, clock } = await openApp();
    await add(0);
    await value("retention.set", expireAfter(3));
    clock.advance(hourMs);
    await value("vault.lock", {});
    clock.set(clock.now() - 100 * dayMs);
    await value("vault.unlock", { passphrase });
    clock.advance(hourMs);
    expect(await total()).toBe(1);
    const told = await value("retention.get", {});
    expect([told.notice, told.lastDay]).toEqual(["clock-set-back", localDay(clock.now() + 100 * dayMs)]);
    await add(4);
    clock.advance(dayMs + hourMs);
    expect(await total()).toBe(1);
    clock.advance(99 * dayMs);
    expect((await value("retention.get", {})).notice).toBe("none");
    clock.advance(4 * dayMs);
    expect(await total()).toBe(0);
  });

  it("is accepted when the person runs expiry or sets rules", async () => {
    const { value, clock } = await openApp();
    await value("retention.set", expireAfter(3));
    clock.set(clock.now() - 10 * dayMs);
    expect((await value("retention.get", {})).notice).toBe("clock-set-back");
    await value("retention.run", {});
    expect(await value("retention.get", {})).toMatchObject({
      notice: "none",
      lastDay: localDay(clock.now()),
    });
  });

  it("by a day, as on a journey, is not told", async () => {
    const { value, clock } = await openApp();
    await value("retention.set", expireAfter(3));
    clock.set(clock.now() - dayMs);
    expect((await value("retention.get", {})).notice).toBe("none");
  });

  it("does not make what was recorded since expire by the day before", async () => {
    const { value, add, total, clock } = await openApp();
    await value("retention.set", expireAfter(30));
    clock.advance(hourMs);
    clock.set(clock.now() - 365 * dayMs);
    await add(0);
    clock.advance(2 * dayMs);
    await value("retention.run", {});
    expect(await total()).toBe(1);
  });
});

describe("a clock that is far ahead of the last look", () => {
  /** A log with an old and a new entry, last looked at so many days ago. */
  async function comeBack(days: number) {
    const made = await openApp();
    const { value, add, clock } = made;
    await add(10);
    await add(0);
    await value("retention.set", expireAfter(30));
    clock.advance(hourMs);
    await value("vault.lock", {});
    clock.jump(days * dayMs);
    await value("vault.unlock", { passphrase });
    clock.advance(2 * hourMs);
    return made;
  }

  it("takes nothing before the person says so, and tells how long it was", async () => {
    const { value, total, preview, clock } = await comeBack(365);
    expect(await total()).toBe(2);
    const told = await value("retention.get", {});
    expect([told.notice, told.lastDay]).toEqual([
      "clock-far-ahead",
      localDay(clock.now() - 365 * dayMs - 2 * hourMs),
    ]);
    expect((await preview()).count).toBe(2);
    // Nor on the days that follow, nor after another unlock.
    clock.advance(3 * dayMs);
    await value("vault.lock", {});
    await value("vault.unlock", { passphrase });
    clock.advance(2 * dayMs);
    expect(await total()).toBe(2);
    expect((await value("retention.get", {})).notice).toBe("clock-far-ahead");
  });

  it("is accepted when the person runs expiry", async () => {
    const { value, total } = await comeBack(365);
    expect(await value("retention.run", {})).toEqual({ count: 2 });
    expect(await total()).toBe(0);
    expect((await value("retention.get", {})).notice).toBe("none");
  });

  it("is accepted when the person sets rules, which may keep everything", async () => {
    const { value, total, clock } = await comeBack(365);
    await value("retention.set", { rules: [{ scope: "all", days: null }] });
    expect((await value("retention.get", {})).notice).toBe("none");
    clock.advance(dayMs);
    expect(await total()).toBe(2);
  });

  it("is forgotten when the clock is right again, and expiry goes on from there", async () => {
    const { value, total, clock } = await comeBack(365);
    clock.set(clock.now() - 364 * dayMs);
    expect((await value("retention.get", {})).notice).toBe("none");
    await value("vault.lock", {});
    await value("vault.unlock", { passphrase });
    clock.advance(21 * dayMs);
    expect(await total()).toBe(1);
  });

  it("does not hold up expiry after two months or less", async () => {
    const { value, total } = await comeBack(59);
    expect(await total()).toBe(0);
    expect((await value("retention.get", {})).notice).toBe("none");
  });

  it("is nobody's concern when nothing would go", async () => {
    const { value, add, clock } = await openApp();
    await add(0, { deadline: { day: localDay(clock.now() + 300 * dayMs) } });
    await value("retention.set", expireAfter(30));
    await value("vault.lock", {});
    clock.jump(200 * dayMs);
    await value("vault.unlock", { passphrase });
    clock.advance(hourMs);
    expect(await value("retention.get", {})).toMatchObject({
      notice: "none",
      lastDay: localDay(clock.now()),
    });
  });

  it("is also one that never looked: rules that came with a session or a backup take nothing unasked", async () => {
    const { value, add, total, clock } = newApp();
    await value("vault.startSession", {});
    await value("settings.set", { idleLockMinutes: 0 });
    await add(400);
    await value("retention.set", expireAfter(10));
    expect((await value("retention.get", {})).notice).toBe("none");
    await value("vault.create", { passphrase });
    clock.advance(2 * dayMs);
    expect(await total()).toBe(1);
    expect(await value("retention.get", {})).toMatchObject({ notice: "clock-far-ahead", lastDay: null });
    expect(await value("retention.run", {})).toEqual({ count: 1 });
  });
});

describe("a removal by hand of many entries", () => {
  it("serves other calls meanwhile, and tells them how far it is", async () => {
    const { value, add, total } = await openApp();
    for (let n = 0; n < 150; n++) await add(10);
    await value("retention.set", expireAfter(10));
    const run = value("retention.run", {});
    // The first part is done when the call begins.
    const [under, left] = [await value("retention.get", {}), await total()];
    expect(under.removed).toBeGreaterThan(0);
    expect(left).toBeGreaterThan(0);
    expect(await run).toEqual({ count: 150 });
    expect((await value("retention.get", {})).removed).toBe(null);
    expect((await value("retention.records", {})).records).toMatchObject([{ count: 150 }]);
  });

  it("ends with a lock, and what is left goes after the next unlock", async () => {
    const { value, add, total, client, clock } = await openApp();
    for (let n = 0; n < 150; n++) await add(10);
    await value("retention.set", expireAfter(10));
    const run = client.call("retention.run", {});
    await value("vault.lock", {});
    expect(await run).toMatchObject({ ok: false, error: { code: "vault-locked" } });
    await value("vault.unlock", { passphrase });
    expect(await total()).toBeGreaterThan(0);
    clock.advance(10_000);
    expect(await total()).toBe(0);
  });
});

describe("the day on which an entry would go", () => {
  it("follows the rule for it, and its deadline", async () => {
    const { value } = await openApp();
    const rules: Input<"retention.set">["rules"] = [
      { scope: "tag", value: "rent", days: 5 },
      { scope: "matter", value: "M-1", days: null },
      { scope: "all", days: 20 },
    ];
    const ask = async (input: Partial<Input<"retention.wouldExpire">>) =>
      (await value("retention.wouldExpire", { mailedOn: "2026-03-14", ...input })).expiresOn;
    expect(await ask({})).toBe(null);
    await value("retention.set", { rules });
    expect(await ask({})).toBe("2026-04-03");
    expect(await ask({ mailedOn: "2020-01-01" })).toBe("2020-01-21");
    expect(await ask({ tag: "rent" })).toBe("2026-03-19");
    expect(await ask({ tag: "rent", deadline: "2026-03-20" })).toBe("2026-03-25");
    expect(await ask({ tag: "rent", matter: "M-1" })).toBe(null);
  });

  it("is told together with the hold of its matter", async () => {
    const { value } = await openApp();
    await value("retention.set", expireAfter(10));
    await value("hold.set", { matter: "M-2", on: true });
    const ask = (matter: string) => value("retention.wouldExpire", { mailedOn: "2026-03-14", matter });
    expect(await ask("M-2")).toEqual({ expiresOn: "2026-03-24", held: true });
    expect(await ask("M-3")).toEqual({ expiresOn: "2026-03-24", held: false });
  });

  it("is none in a session, which keeps nothing", async () => {
    const { value } = newApp();
    await value("vault.startSession", {});
    await value("retention.set", expireAfter(10));
    expect(await value("retention.wouldExpire", { mailedOn: "2020-01-01" })).toMatchObject({
      expiresOn: null,
    });
  });
});

describe("a program that is killed", () => {
  it("before its purge leaves nothing readable behind once the log was opened again", async () => {
    const { value, add, app, folder, clock } = await openApp();
    for (let n = 0; n < 40; n++)
      await add(n % 2 ? 1 : 30, { note: `${"x ".repeat(n * 11)}larkspur ${n} end` });
    await value("retention.set", expireAfter(20));
    const key = await keyOf(folder);
    // A purge follows each removal: this is the moment between them.
    const purging = vi.spyOn(Deletion.prototype, "purge").mockReturnValue(0);
    expect(await value("retention.run", {})).toEqual({ count: 20 });
    const copy = join(tempFolder(), "data");
    cpSync(folder, copy, { recursive: true });
    purging.mockRestore();
    app.close();

    const path = join(copy, "log.db");
    const found = () => {
      const bytes = Buffer.concat([decryptedPages(path, key), decryptedWal(path, key)]).toString("latin1");
      return Array.from({ length: 40 }, (_, n) => n).filter((n) => bytes.includes(`larkspur ${n} end`));
    };
    expect(found().length).toBeGreaterThan(20);
    const again = newApp({ dataFolder: copy, clock });
    await again.value("vault.unlock", { passphrase });
    expect(found()).toEqual(Array.from({ length: 20 }, (_, n) => 2 * n + 1));
    expect(await again.total()).toBe(20);
  });
});

async function keyOf(folder: string): Promise<Buffer> {
  const vault = createVault({
    folder,
    clock: { now: () => Date.now(), setTimer: () => () => {} },
    cost: testCost,
  });
  const key = await vault.unlock(passphrase, (raw) => ok(Buffer.from(raw)));
  if (!key.ok) throw new Error(key.error.code);
  return key.value;
}

describe("a legal hold", () => {
  it("stops expiry and deletion, by hand too, and lets go when it is lifted", async () => {
    const { value, add, code, total, clock } = await openApp();
    const entry = await add(100, { matter: "M-1" });
    await value("hold.set", { matter: "M-1", on: true, reason: "Hearing in June" });
    await value("retention.set", expireAfter(10));
    clock.advance(hourMs);
    expect(await value("retention.run", {})).toEqual({ count: 0 });
    expect(await code("log.delete", { id: entry.id })).toBe("entry-held");
    expect((await value("log.get", { id: entry.id })).held).toBe(true);
    expect(await value("hold.get", { entryId: entry.id })).toMatchObject({
      own: null,
      matter: { reason: "Hearing in June" },
    });
    await value("hold.set", { matter: "M-1", on: false });
    expect(await value("retention.run", {})).toEqual({ count: 1 });
    expect(await total()).toBe(0);
  });

  it("that was lifted can be put on again for ten minutes before anything goes by itself", async () => {
    const { value, add, total, clock } = await openApp();
    await add(100, { matter: "M-1" });
    await value("hold.set", { matter: "M-1", on: true });
    // The removal by these rules is about to begin.
    await value("retention.set", expireAfter(10));
    await value("hold.set", { matter: "M-1", on: false });
    clock.advance(9 * 60_000);
    expect(await total()).toBe(1);
    await value("hold.set", { matter: "M-1", on: true });
    clock.advance(2 * dayMs);
    expect(await total()).toBe(1);
    await value("hold.set", { matter: "M-1", on: false });
    clock.advance(11 * 60_000);
    expect(await total()).toBe(0);
  });

  it("stops the wiping of its vault, while locked too, until it is lifted", async () => {
    const { value, add, code, app } = await openApp();
    const entry = await add(1);
    await value("hold.set", { entryId: entry.id, on: true });
    expect((await value("vault.list", {})).vaults).toMatchObject([{ held: true }]);
    expect(await code("vault.destroy", { confirm: "delete everything" })).toBe("hold-in-force");
    app.lock();
    expect(await code("vault.destroy", { confirm: "delete everything" })).toBe("hold-in-force");
    await value("vault.unlock", { passphrase });
    expect(await value("log.get", { id: entry.id })).toMatchObject({ hold: true, held: true });
    await value("hold.set", { entryId: entry.id, on: false });
    expect((await value("vault.list", {})).vaults).toMatchObject([{ held: false }]);
    expect(await code("vault.destroy", { confirm: "delete everything" })).toBe("ok");
  });

  it("goes on stopping it while another is left", async () => {
    const { value, add, code } = await openApp();
    const entry = await add(1, { matter: "M-1" });
    await value("hold.set", { entryId: entry.id, on: true });
    await value("hold.set", { matter: "M-2", on: true });
    await value("hold.set", { matter: "M-2", on: false });
    expect(await code("vault.destroy", { confirm: "delete everything" })).toBe("hold-in-force");
  });

  it("that was set in a session stops it from the first moment of the log", async () => {
    const { value, code } = newApp();
    await value("vault.startSession", {});
    await value("hold.set", { matter: "M-1", on: true });
    await value("vault.create", { passphrase });
    expect(await code("vault.destroy", { confirm: "delete everything" })).toBe("hold-in-force");
  });

  it("is not set on an entry that is not there, and leaves no mark on the vault then", async () => {
    const { value, code } = await openApp();
    expect(await code("hold.set", { entryId: randomUUID(), on: true })).toBe("entry-not-found");
    expect((await value("vault.list", {})).vaults).toMatchObject([{ held: false }]);
  });

  it("is marked again when the mark was lost", async () => {
    const { value, add, app, folder, clock } = await openApp();
    const { id } = await add(1);
    await value("hold.set", { entryId: id, on: true });
    app.lock();
    const vault = createVault({ folder, clock, cost: testCost });
    expect([vault.isHeld(), vault.setHeld(false).ok]).toEqual([true, true]);
    expect((await value("vault.list", {})).vaults).toMatchObject([{ held: false }]);
    await value("vault.unlock", { passphrase });
    expect((await value("vault.list", {})).vaults).toMatchObject([{ held: true }]);
  });
});

describe("a session without a log", () => {
  it("has nothing to expire, and keeps rules for the log that may come of it", async () => {
    const { value, add, preview, total, clock } = newApp();
    await value("vault.startSession", {});
    await value("settings.set", { idleLockMinutes: 0 });
    await add(400);
    await value("retention.set", expireAfter(10));
    expect(await preview()).toEqual({
      count: 0,
      heldBack: 0,
      byRule: [{ rule: { scope: "all", value: "", days: 10 }, count: 0 }],
      entries: [],
    });
    expect(await value("retention.run", {})).toEqual({ count: 0 });
    clock.advance(2 * dayMs);
    expect(await total()).toBe(1);
    expect(await value("retention.records", {})).toEqual({ records: [] });
    await value("vault.create", { passphrase });
    expect(await value("retention.get", {})).toMatchObject({ asked: true, rules: [{ days: 10 }] });
    expect((await preview()).count).toBe(1);
  });
});

describe("an entry moved off a matter under a legal hold", () => {
  it("stays held, does not expire, and says why", async () => {
    const { value, add, clock, total } = await openApp();
    const entry = await add(100, { matter: "M-1" });
    await value("hold.set", { matter: "M-1", on: true, reason: "Hearing in June" });
    const { id, mailedOn } = entry;
    const moved = await value("log.update", {
      ...{ ...exampleMailing, mailedOn, matter: "M-2" },
      ...{ id, expectedVersion: 1 },
    });
    expect(moved).toMatchObject({ hold: true, held: true, matter: "M-2" });
    expect(await value("hold.get", { entryId: id })).toMatchObject({
      own: { reason: "Hearing in June" },
      matter: null,
    });
    await value("hold.set", { matter: "M-1", on: false });
    await value("retention.set", expireAfter(10));
    clock.advance(hourMs);
    expect(await total()).toBe(1);
    expect((await value("vault.list", {})).vaults).toMatchObject([{ held: true }]);
  });
});

describe("while the log is locked", () => {
  it.each(["matter.list", "retention.get", "retention.run", "retention.records"] as const)(
    "%s says so",
    async (name) => {
      const { code, app } = await openApp();
      app.lock();
      expect(await code(name, {})).toBe("vault-locked");
    },
  );
});
