import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { passphrase, removeTempFolders } from "../app/test-support.ts";
import { app, resetElectron, safeStorage, theWindow } from "./electron-stand-in.test-helper.ts";
import { createElectronKeychain } from "./keychain.ts";
import { pageClient, settle, startForTest } from "./started-app.test-helper.ts";

// On the stand-in: what the keychains of real systems do has not been seen by any test of ours.
vi.mock("electron", () => import("./electron-stand-in.test-helper.ts"));

beforeEach(resetElectron);
afterEach(async () => {
  app.quit();
  await settle();
  removeTempFolders();
});

const bytes = () => Uint8Array.from({ length: 32 }, (_, index) => index * 7);

describe("the keychain of the system", () => {
  it("gives back the bytes that it was given, through text", async () => {
    app.becomeReady();
    const keychain = createElectronKeychain("linux");
    expect(await keychain.status()).toEqual({ available: true });
    const wrapped = await keychain.wrap(bytes());
    expect(await keychain.unwrap(wrapped)).toEqual({ bytes: bytes(), isStale: false });
    safeStorage.isStale = true;
    expect(await keychain.unwrap(wrapped)).toMatchObject({ isStale: true });
  });

  it.each([
    ["linux", "basic_text", { available: false, reason: "basic-text" }],
    ["linux", "kwallet6", { available: true }],
    ["darwin", "basic_text", { available: true }],
    ["win32", "basic_text", { available: true }],
  ] as const)("on %s with the backend %s is %j", async (platform, backend, expected) => {
    app.becomeReady();
    safeStorage.backend = backend;
    expect(await createElectronKeychain(platform).status()).toEqual(expected);
  });

  it("says why it is not there", async () => {
    expect(await createElectronKeychain("linux").status()).toEqual({
      available: false,
      reason: "not-supported",
    });
    app.becomeReady();
    safeStorage.isAvailable = false;
    expect(await createElectronKeychain("linux").status()).toEqual({
      available: false,
      reason: "no-encryption",
    });
  });

  it("rejects what another user protected, and when the person refuses", async () => {
    app.becomeReady();
    const keychain = createElectronKeychain("darwin");
    const wrapped = await keychain.wrap(bytes());
    safeStorage.refuses = true;
    await expect(keychain.wrap(bytes())).rejects.toThrow();
    await expect(keychain.unwrap(wrapped)).rejects.toThrow();
    safeStorage.refuses = false;
    safeStorage.user = "another";
    await expect(keychain.unwrap(wrapped)).rejects.toThrow();
  });
});

describe("quick unlock", () => {
  async function setUp(settings: { lockOnQuit?: boolean } = {}) {
    const options = await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    expect(await client.call("vault.setKeychain", { on: true, passphrase })).toMatchObject({ ok: true });
    if (Object.keys(settings).length > 0) await client.call("settings.set", settings);
    return options;
  }

  async function startAgain(dataFolder: string) {
    app.quit();
    await settle();
    const { user } = safeStorage;
    resetElectron();
    safeStorage.user = user;
    await startForTest({ dataFolder });
    return pageClient();
  }

  it("opens the log by the page's call after a new start, and not by itself", async () => {
    const { dataFolder } = await setUp();
    const client = await startAgain(dataFolder);
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "locked" } });
    expect(await client.call("vault.unlockWithKeychain", {})).toMatchObject({ ok: true });
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "open" } });
  });

  it("opens it by itself at the start for those who want no lock at quitting", async () => {
    const { dataFolder } = await setUp({ lockOnQuit: false });
    const client = await startAgain(dataFolder);
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "open" } });
  });

  it("leaves the log locked at the start when the keychain does not know it any more", async () => {
    const { dataFolder } = await setUp({ lockOnQuit: false });
    safeStorage.user = "another";
    const client = await startAgain(dataFolder);
    expect(theWindow().page).toBe("loaded");
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "locked" } });
  });

  it("does not ask the keychain of someone who never set it up", async () => {
    const { dataFolder } = await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    await client.call("settings.set", { lockOnQuit: false });
    const again = await startAgain(dataFolder);
    expect(await again.call("vault.status", {})).toMatchObject({ value: { state: "locked" } });
    expect(safeStorage.encrypted).toBe(0);
    expect(existsSync(join(dataFolder, "keychain.json"))).toBe(false);
  });

  it("leaves the database key neither in its file nor in what the keychain gets", async () => {
    const { dataFolder } = await setUp();
    const file = JSON.parse(readFileSync(join(dataFolder, "keychain.json"), "utf8"));
    expect(Object.keys(file).sort()).toEqual(["cipher", "format", "mark", "nonce", "protected", "wrapped"]);
    expect(Buffer.from(file.protected, "base64").toString()).toMatch(/^user:=?[\w+/]{43}$/);
  });
});
