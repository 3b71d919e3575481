import { randomUUID } from "node:crypto";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { CallName, Input, Output } from "../../src-core/contract/calls.ts";
import { exampleMailing } from "../../src-core/contract/examples.ts";
import { createVault } from "../vault/vault.ts";
import { localDay } from "./expiry.ts";
import { passphrase, removeTempFolders, testApp, testCost } from "./test-support.ts";

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
    });
    expect(await value("retention.run", {})).toEqual({ count: 0 });
    await value("vault.lock", {});
    await value("vault.unlock", { passphrase });
    clock.advance(3 * dayMs);
    expect(await total()).toBe(1);
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
