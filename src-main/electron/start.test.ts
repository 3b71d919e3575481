import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { acquireInstance } from "../app/instance.ts";
import { passphrase, removeTempFolders, tempFolder } from "../app/test-support.ts";
import { app, dialog, resetElectron, theWindow, windowCount } from "./electron-stand-in.test-helper.ts";
import { startElectronHost } from "./start.ts";
import { pageClient, settle, startForTest, testOptions } from "./started-app.test-helper.ts";

vi.mock("electron", () => import("./electron-stand-in.test-helper.ts"));

beforeEach(resetElectron);
afterEach(async () => {
  app.quit();
  await settle();
  removeTempFolders();
});

const instanceFile = (dataFolder: string) => join(dataFolder, "instance.json");

describe("Chromium's own files", () => {
  it("are put in place before the lock is asked for, and before Chromium is ready", () => {
    const options = testOptions();
    void startElectronHost(options);
    expect(app.isReady).toBe(false);
    expect(app.done).toEqual(["setPath userData", "requestSingleInstanceLock", "setPath sessionData"]);
    expect(app.paths.userData).toBe(join(options.dataFolder, "chromium"));
    // The same at every start, as the lock of the instance goes by it; the other goes away, and is not in the data folder.
    expect(app.paths.sessionData?.startsWith(options.dataFolder)).toBe(false);
    rmSync(app.paths.sessionData ?? "", { recursive: true });
  });

  it("that sessions make are gone after the end", async () => {
    await startForTest();
    const folder = app.paths.sessionData ?? "";
    writeFileSync(join(folder, "Preferences"), "{}");
    app.quit();
    await settle();
    expect(existsSync(folder)).toBe(false);
  });
});

describe("only one program on a data folder", () => {
  it("is left to the first one by a second start, which ends at once and touches nothing", async () => {
    app.isSecond = true;
    const { dataFolder } = await startForTest();
    expect(app.exitCode).toBe(0);
    expect(windowCount()).toBe(0);
    expect(dialog.asked).toEqual([]);
    expect(app.paths.sessionData).toBeUndefined();
    expect(readdirSync(dataFolder)).toEqual(["chromium"]);
  });

  it("brings its window to the front for a second start", async () => {
    await startForTest();
    theWindow().minimized = true;
    app.emit("second-instance", {}, [], "");
    expect(theWindow().isMinimized()).toBe(false);
    expect(theWindow().hasFocus).toBe(true);
  });

  it("says so and ends when the browser host has the folder", async () => {
    const dataFolder = join(tempFolder(), "data");
    const held = acquireInstance(dataFolder, { pid: process.pid, host: "browser", startedAt: Date.now() });
    await startForTest({ dataFolder });
    expect(app.exitCode).toBe(0);
    expect(dialog.asked.map(({ message }) => message)).toEqual(["Plainview is already open"]);
    expect(windowCount()).toBe(0);
    // The other one's claim is left alone.
    expect(existsSync(instanceFile(dataFolder))).toBe(true);
    if (held.ok) held.value.release();
  });

  it("claims the folder while it runs and gives it free at the end", async () => {
    const { dataFolder } = await startForTest();
    expect(existsSync(instanceFile(dataFolder))).toBe(true);
    app.quit();
    await settle();
    expect(existsSync(instanceFile(dataFolder))).toBe(false);
  });
});

describe("the end", () => {
  it.each(["linux", "win32", "darwin"] as const)(
    "comes with the last window, on %s too",
    async (platform) => {
      await startForTest({ platform });
      theWindow().close();
      await settle();
      expect(app.exitCode).toBe(0);
    },
  );

  it("closes the log file", async () => {
    const { dataFolder } = await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    app.quit();
    await settle();
    // SQLite removes these when the last handle is closed.
    expect(readdirSync(dataFolder).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
  });
});

describe("a start that cannot go on", () => {
  it("says what is missing when the page was not built, and ends with an error", async () => {
    const { dataFolder } = await startForTest({ page: join(tempFolder(), "nothing") });
    expect(app.exitCode).toBe(1);
    expect(dialog.errors).toHaveLength(1);
    expect(dialog.errors[0]).toContain("Your log was not touched.");
    expect(existsSync(app.paths.sessionData ?? "")).toBe(false);
    expect(existsSync(instanceFile(dataFolder))).toBe(false);
  });

  it("names the data folder when that is a file", async () => {
    const dataFolder = join(tempFolder(), "data");
    writeFileSync(dataFolder, "");
    await startElectronHost(testOptions({ dataFolder }));
    expect(app.exitCode).toBe(1);
    expect(dialog.errors[0]).toContain(dataFolder);
  });

  it("names the data folder when that cannot be claimed", async () => {
    const dataFolder = join(tempFolder(), "data");
    mkdirSync(join(dataFolder, "instance.json"), { recursive: true });
    await startForTest({ dataFolder });
    expect(app.exitCode).toBe(1);
    expect(dialog.errors[0]).toContain(dataFolder);
    expect(windowCount()).toBe(0);
  });

  it.skipIf(process.getuid?.() === 0)("names the data folder when it is read-only", async () => {
    const dataFolder = join(tempFolder(), "data");
    mkdirSync(dataFolder);
    chmodSync(dataFolder, 0o500);
    await startElectronHost(testOptions({ dataFolder }));
    expect(app.exitCode).toBe(1);
    expect(dialog.errors[0]).toContain(dataFolder);
  });

  it("speaks the language of the system", async () => {
    app.languages = ["es-US"];
    await startForTest({ page: join(tempFolder(), "nothing") });
    expect(dialog.errors[0]).toContain("Plainview no pudo iniciarse");
  });
});

describe("a page that crashed", () => {
  it("leaves the log locked and is shown again when the person wants it", async () => {
    await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    dialog.answers = [1];
    theWindow().webContents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 5 });
    await settle();
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "locked" } });
    expect(theWindow().loads).toBe(2);
  });

  it("is not one that ended as it should", async () => {
    await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    theWindow().webContents.emit("render-process-gone", {}, { reason: "clean-exit", exitCode: 0 });
    await settle();
    expect(dialog.asked).toEqual([]);
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "open" } });
  });

  it("ends the program otherwise", async () => {
    await startForTest();
    theWindow().webContents.emit("render-process-gone", {}, { reason: "oom", exitCode: 5 });
    await settle();
    expect(app.exitCode).toBe(0);
  });
});

describe("About", () => {
  it("shows the version", async () => {
    await startForTest({ version: "1.2.3" });
    expect(app.about).toMatchObject({ applicationName: "Plainview", applicationVersion: "1.2.3" });
  });
});
