import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { removeTempFolders } from "../app/test-support.ts";
import {
  app,
  nativeTheme,
  resetElectron,
  StandInEvent,
  sessionOf,
  theWindow,
} from "./electron-stand-in.test-helper.ts";
import { settle, startForTest } from "./started-app.test-helper.ts";
import { createWindow, grounds, showPage } from "./window.ts";

vi.mock("electron", () => import("./electron-stand-in.test-helper.ts"));

beforeEach(resetElectron);
afterEach(async () => {
  app.quit();
  await settle();
  removeTempFolders();
});

describe("the window", () => {
  it.each([
    ["sandbox", true],
    ["contextIsolation", true],
    ["nodeIntegration", false],
    ["nodeIntegrationInWorker", false],
    ["nodeIntegrationInSubFrames", false],
    ["webSecurity", true],
    ["allowRunningInsecureContent", false],
    ["experimentalFeatures", false],
    ["webviewTag", false],
    ["plugins", false],
    ["navigateOnDragDrop", false],
    ["spellcheck", false],
    ["devTools", false],
  ] as const)("sets %s to %s", async (name, value) => {
    await startForTest();
    expect(theWindow().options.webPreferences?.[name]).toBe(value);
  });

  it("sets nothing else that could open a way around these", async () => {
    await startForTest();
    const { webPreferences = {} } = theWindow().options;
    expect(Object.keys(webPreferences).sort()).toEqual(
      [
        ...["allowRunningInsecureContent", "contextIsolation", "devTools", "experimentalFeatures"],
        ...["navigateOnDragDrop", "nodeIntegration", "nodeIntegrationInSubFrames", "nodeIntegrationInWorker"],
        ...["plugins", "preload", "sandbox", "session", "spellcheck", "webSecurity", "webviewTag"],
      ].sort(),
    );
  });

  it("has developer tools in development, and never once packaged", async () => {
    await startForTest({ isDevelopment: true });
    expect(theWindow().options.webPreferences?.devTools).toBe(true);
    app.quit();
    await settle();
    resetElectron();
    app.isPackaged = true;
    await startForTest({ isDevelopment: true });
    expect(theWindow().options.webPreferences?.devTools).toBe(false);
  });

  it("loads the built preload and the page", async () => {
    await startForTest({ preload: "/somewhere/index.cjs" });
    expect(theWindow().options.webPreferences?.preload).toBe("/somewhere/index.cjs");
    expect(theWindow().webContents.frame.url).toBe("app://plainview/");
  });

  it("appears with its first picture, not before", async () => {
    app.becomeReady();
    const placement = { width: 1480, height: 1000, minWidth: 900, minHeight: 600, maximized: true };
    createWindow({
      // The stand-in takes what it is given; no page is loaded here.
      ...{ session: Object.create(null), preload: "/preload.cjs", placement, theme: "system" },
      ...{ allowsDevTools: false, onSessionEnd: () => {} },
    });
    const window = theWindow();
    expect(window.options.show).toBe(false);
    expect(window.isShown).toBe(false);
    window.emit("ready-to-show");
    expect(window.isShown).toBe(true);
    expect(window.isMaximized()).toBe(true);
    window.close();
  });

  it("has the colour of the page from the start, in every theme", async () => {
    const css = readFileSync(join(import.meta.dirname, "../../src-renderer/theme.css"), "utf8");
    const inCss = [...css.matchAll(/--ground: (#[0-9a-f]{6});/g)].map((match) => match[1]);
    expect(inCss).toEqual([grounds.light, grounds.dark, grounds.contrast]);
    for (const [system, ground] of [
      [{}, grounds.light],
      [{ shouldUseDarkColors: true }, grounds.dark],
      [{ shouldUseDarkColors: true, shouldUseHighContrastColors: true }, grounds.contrast],
    ] as const) {
      resetElectron();
      Object.assign(nativeTheme, system);
      await startForTest();
      expect(theWindow().options.backgroundColor).toBe(ground);
      app.quit();
      await settle();
    }
  });

  it("closes even when the page asks to stay, so that no open log is kept on the screen by it", async () => {
    await startForTest();
    const event = new StandInEvent();
    theWindow().webContents.emit("will-prevent-unload", event);
    expect(event.defaultPrevented).toBe(true);
    theWindow().asksToStay = true;
    app.quit();
    await settle();
    expect(app.exitCode).toBe(0);
  });

  it("that cannot load the page says so", async () => {
    await startForTest();
    sessionOf("plainview").protocol.handlers.clear();
    await expect(showPage(theWindow())).rejects.toThrow("ERR_FAILED");
  });

  it("that was closed while it loaded is no error", async () => {
    await startForTest();
    let isDestroyed = false;
    const loading = showPage({
      isDestroyed: () => isDestroyed,
      async loadURL() {
        isDestroyed = true;
        throw new Error("Object has been destroyed");
      },
    });
    await expect(loading).resolves.toBeUndefined();
  });
});
