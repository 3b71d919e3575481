import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { passphrase, removeTempFolders } from "../app/test-support.ts";
import { app, powerMonitor, resetElectron, theWindow } from "./electron-stand-in.test-helper.ts";
import { pageClient, settle, startForTest } from "./started-app.test-helper.ts";

vi.mock("electron", () => import("./electron-stand-in.test-helper.ts"));

beforeEach(resetElectron);
afterEach(async () => {
  app.quit();
  await settle();
  removeTempFolders();
});

describe("an open log", () => {
  it.each(["suspend", "lock-screen", "shutdown", "user-did-resign-active"])(
    "is locked on %s",
    async (event) => {
      await startForTest();
      const client = await pageClient();
      await client.call("vault.create", { passphrase });
      expect((await client.call("vault.status", {})).ok).toBe(true);
      powerMonitor.emit(event);
      expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "locked" } });
    },
  );

  it.each([
    ["suspend", "lockOnSleep"],
    ["lock-screen", "lockOnScreenLock"],
    ["user-did-resign-active", "lockOnScreenLock"],
  ])("stays open on %s when %s was switched off", async (event, setting) => {
    await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    await client.call("settings.set", { [setting]: false });
    powerMonitor.emit(event);
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "open" } });
    powerMonitor.emit("shutdown");
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "locked" } });
  });

  it("is locked when Windows ends the session of the user", async () => {
    await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    theWindow().emit("session-end");
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "locked" } });
  });

  it("is locked before the program quits", async () => {
    await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    // Someone else keeps the program from quitting: locked it is all the same.
    app.once("before-quit", (event: { preventDefault(): void }) => event.preventDefault());
    app.quit();
    await settle();
    expect(app.exitCode).toBeUndefined();
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "locked" } });
  });
});
