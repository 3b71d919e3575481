import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createClient } from "../../src-core/contract/client.ts";
import { fakeKeychain } from "../vault/keychain.test-helper.ts";
import { fakeHost, passphrase, removeTempFolders, tempFolder, testCost } from "./test-support.ts";
import { startAppThread } from "./thread.ts";

const worker = join(import.meta.dirname, "thread-worker.ts");
const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of running.splice(0)) await close();
  removeTempFolders();
});

function start(change: Partial<Parameters<typeof startAppThread>[0]> = {}) {
  const host = fakeHost();
  const bugs: string[] = [];
  const dataFolder = join(tempFolder(), "data");
  const app = startAppThread({
    worker,
    dataFolder,
    host,
    version: "0.0.0-test",
    kdfCost: testCost,
    onBug: (call, kind) => bugs.push(`${call} ${kind}`),
    ...change,
  });
  running.push(() => app.close());
  return { app, host, bugs, ...createClient(app.dispatch) };
}

const piece = { deliveryAddress: "Tomás Ferrier\n900 Juniper Walk\nBriarfield, TX 75999" };

describe("the services in a thread of their own", () => {
  it("answer as they do in the host's own thread", async () => {
    const { call, bugs } = start();
    expect(await call("vault.create", { passphrase })).toMatchObject({ ok: true });
    const added = await call("log.add", { piece, mailedOn: "2026-03-14" });
    expect(added).toMatchObject({ ok: true });
    expect(await call("log.list", {})).toMatchObject({ ok: true, value: { total: 1 } });
    expect(await call("vault.unlock", { passphrase: "not that one at all" })).toMatchObject({
      ok: false,
      error: { code: "passphrase-wrong" },
    });
    expect(bugs).toEqual([]);
  });

  it("lock when told to, before any call that is made after it", async () => {
    const { app, call } = start();
    await call("vault.create", { passphrase });
    const reasons: string[] = [];
    app.onLocked((reason) => reasons.push(reason));
    app.lock();
    expect(await call("log.list", {})).toMatchObject({ ok: false, error: { code: "vault-locked" } });
    expect(reasons).toEqual(["host"]);
  });

  it("ask their host, and take its no for an answer", async () => {
    const { call } = start({ host: { ...fakeHost(), confirm: async () => false } });
    await call("vault.create", { passphrase });
    const refused = await call("vault.destroy", { confirm: "delete everything" });
    expect(refused).toMatchObject({ ok: false, error: { code: "not-confirmed" } });
    const failing = start({ host: { ...fakeHost(), openExternal: () => Promise.reject(new Error("no")) } });
    const url = "https://www.law.cornell.edu/uscode/text/18/1342";
    expect(await failing.call("link.open", { url })).toMatchObject({
      ok: false,
      error: { code: "link-failed" },
    });
  });

  it("have their host pick a folder, and know when it cannot", async () => {
    const { call } = start({ host: { ...fakeHost(), pickFolder: async () => "/media/usb" } });
    await call("vault.create", { passphrase });
    expect(await call("backup.get", {})).toMatchObject({ value: { picksFolders: true } });
    expect(await call("backup.pickFolder", {})).toEqual({ ok: true, value: { folder: "/media/usb" } });
    const without = start();
    await without.call("vault.create", { passphrase });
    expect(await without.call("backup.get", {})).toMatchObject({ value: { picksFolders: false } });
    expect(await without.call("backup.pickFolder", {})).toEqual({ ok: true, value: { folder: null } });
  });

  it("answer every call that is under way when they end, and every later one", async () => {
    const { app, call } = start();
    const underWay = call("vault.create", { passphrase });
    await app.close();
    expect((await underWay).ok || "answered").toBeTruthy();
    expect(await call("app.info", {})).toMatchObject({ ok: false, error: { code: "internal" } });
  });

  it("use the keychain of their host, and leave no key behind in either thread", async () => {
    const { keychain, state } = fakeKeychain();
    const { call, bugs } = start({ host: { ...fakeHost(), keychain } });
    await call("vault.create", { passphrase });
    expect(await call("vault.keychain", {})).toMatchObject({ value: { available: true, enabled: false } });
    expect(await call("vault.setKeychain", { on: true, passphrase })).toMatchObject({ ok: true });
    await call("vault.lock", {});
    expect(await call("vault.unlockWithKeychain", {})).toMatchObject({ ok: true });
    expect(await call("vault.status", {})).toMatchObject({ value: { state: "open" } });
    // Zeroed here, or handed over: then there are no bytes left.
    expect(state.passed).toHaveLength(2);
    for (const bytes of state.passed) expect([...bytes].every((byte) => byte === 0)).toBe(true);
    await call("vault.lock", {});
    state.refuses = true;
    expect(await call("vault.unlockWithKeychain", {})).toMatchObject({ error: { code: "keychain-failed" } });
    expect(bugs).toEqual([]);
  });

  it("lock only for the causes that the settings name", async () => {
    const { app, call } = start();
    await call("vault.create", { passphrase });
    await call("settings.set", { lockOnSleep: false });
    app.lock("sleep");
    expect(await call("vault.status", {})).toMatchObject({ value: { state: "open" } });
    app.lock("screen-lock");
    expect(await call("vault.status", {})).toMatchObject({ value: { state: "locked" } });
  });

  it("leave a log behind that opens again", async () => {
    const dataFolder = join(tempFolder(), "data");
    const first = start({ dataFolder });
    await first.call("vault.create", { passphrase });
    await first.call("log.add", { piece, mailedOn: "2026-03-14" });
    await first.app.close();
    const second = start({ dataFolder });
    expect(await second.call("vault.unlock", { passphrase })).toMatchObject({ ok: true });
    expect(await second.call("log.list", {})).toMatchObject({ ok: true, value: { total: 1 } });
  });

  it("refuse what no transport could carry", async () => {
    const { app } = start();
    expect(await app.dispatch("app.info", { notPlain: () => 1 })).toMatchObject({
      error: { code: "invalid-input" },
    });
  });

  it("say that they broke, and that the log is locked, when the thread cannot run", async () => {
    const { app, bugs } = start({ worker: join(import.meta.dirname, "no-such-file.ts") });
    const locked = new Promise((resolve) => app.onLocked(resolve));
    expect(await app.dispatch("app.info", {})).toMatchObject({ error: { code: "internal" } });
    expect(await locked).toBe("host");
    expect(bugs).toEqual(["thread Error"]);
  });
});
