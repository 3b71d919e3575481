import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { passphrase, removeTempFolders, tempFolder } from "../app/test-support.ts";
import { app, resetElectron, screen, theWindow } from "./electron-stand-in.test-helper.ts";
import { pageClient, settle, startForTest } from "./started-app.test-helper.ts";
import { placeWindow, readWindowState, type WindowState, writeWindowState } from "./window-state.ts";

vi.mock("electron", () => import("./electron-stand-in.test-helper.ts"));

beforeEach(resetElectron);
afterEach(async () => {
  app.quit();
  await settle();
  removeTempFolders();
});

const state: WindowState = { x: 100, y: 80, width: 1200, height: 800, maximized: false };
const desk = { x: 0, y: 0, width: 1920, height: 1040 };

describe("window.json", () => {
  it("keeps what was written", () => {
    const folder = tempFolder();
    writeWindowState(folder, state);
    expect(readWindowState(folder)).toEqual(state);
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    "7",
    "{}",
    JSON.stringify({ ...state, width: "1200" }),
    JSON.stringify({ ...state, width: 0 }),
    JSON.stringify({ ...state, width: -5 }),
    JSON.stringify({ ...state, x: 1e9 }),
    JSON.stringify({ ...state, x: 0.5 }),
    JSON.stringify({ ...state, x: null }),
    JSON.stringify({ ...state, extra: 1 }),
    JSON.stringify({ ...state, maximized: 1 }),
    `${JSON.stringify(state)}${" ".repeat(2000)}`,
    "\u0000\u0001\u0002",
  ])("that is broken is as good as none: %j", (text) => {
    const folder = tempFolder();
    writeFileSync(join(folder, "window.json"), text);
    expect(readWindowState(folder)).toBeUndefined();
  });

  it("that is missing, or a folder, is as good as none", () => {
    const folder = tempFolder();
    expect(readWindowState(folder)).toBeUndefined();
    mkdirSync(join(folder, "window.json"));
    expect(readWindowState(folder)).toBeUndefined();
  });

  it("that cannot be written is no error", () => {
    const folder = tempFolder();
    mkdirSync(join(folder, "window.json"));
    expect(() => writeWindowState(folder, state)).not.toThrow();
  });

  it("never holds what it could not read again", () => {
    const folder = tempFolder();
    writeWindowState(folder, { ...state, width: Number.NaN });
    expect(() => readFileSync(join(folder, "window.json"))).toThrow();
  });
});

describe("placing the window", () => {
  it("uses the default size where nothing was kept, and the display where that is smaller", () => {
    expect(placeWindow(undefined, [desk])).toEqual({
      width: 1480,
      height: 1000,
      minWidth: 900,
      minHeight: 600,
      maximized: false,
    });
    expect(placeWindow(undefined, [{ x: 0, y: 0, width: 1366, height: 728 }])).toMatchObject({
      width: 1366,
      height: 728,
    });
  });

  it("puts it back where it was", () => {
    expect(placeWindow({ ...state, maximized: true }, [desk])).toMatchObject({ ...state, maximized: true });
  });

  it.each([
    ["right of the display", { x: 1900 }],
    ["left of it", { x: -1190 }],
    ["below it", { y: 1030 }],
    ["above it, where the title bar cannot be reached", { y: -10 }],
    ["on a display that is gone", { x: 4000, y: 2000 }],
  ])("lets the system choose when it was %s", (_where, change) => {
    const placement = placeWindow({ ...state, ...change }, [desk]);
    expect(placement).not.toHaveProperty("x");
    expect(placement).not.toHaveProperty("y");
    expect(placement).toMatchObject({ width: 1200, height: 800 });
  });

  it("finds it on a second display, left of the main one", () => {
    const second = { x: -1920, y: -200, width: 1920, height: 1040 };
    expect(placeWindow({ ...state, x: -1800, y: -150 }, [desk, second])).toMatchObject({ x: -1800, y: -150 });
  });

  it("is never larger than the display, even one smaller than the smallest size (large scaling)", () => {
    expect(placeWindow(state, [{ x: 0, y: 0, width: 640, height: 480 }])).toMatchObject({
      width: 640,
      height: 480,
      minWidth: 640,
      minHeight: 480,
    });
  });

  it("holds for every kept state and every set of displays", () => {
    const rectangle = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 320, max: 8000 }),
      height: fc.integer({ min: 240, max: 5000 }),
    });
    const kept = fc.option(
      rectangle.chain((bounds) => fc.boolean().map((maximized) => ({ ...bounds, maximized }))),
      { nil: undefined },
    );
    fc.assert(
      fc.property(kept, fc.array(rectangle, { minLength: 1, maxLength: 3 }), (before, areas) => {
        const { x, y, width, height, minWidth, minHeight } = placeWindow(before, areas);
        expect(width).toBeGreaterThanOrEqual(minWidth);
        expect(height).toBeGreaterThanOrEqual(minHeight);
        expect(areas.some((area) => width <= area.width && height <= area.height)).toBe(true);
        if (x === undefined || y === undefined) return;
        const reachable = areas.some(
          (area) =>
            x + width >= area.x + 120 &&
            x <= area.x + area.width - 120 &&
            y >= area.y &&
            y <= area.y + area.height - 40,
        );
        expect(reachable).toBe(true);
      }),
    );
  });
});

describe("the window of the app", () => {
  it("comes back as it was left", async () => {
    const { dataFolder } = await startForTest();
    theWindow().bounds = { x: 200, y: 120, width: 1100, height: 700 };
    theWindow().maximize();
    theWindow().close();
    await settle();
    expect(app.exitCode).toBe(0);
    resetElectron();
    await startForTest({ dataFolder });
    expect(theWindow().options).toMatchObject({ x: 200, y: 120, width: 1100, height: 700 });
    expect(theWindow().isMaximized()).toBe(true);
  });

  it("comes back so after Quit, too", async () => {
    const { dataFolder } = await startForTest();
    theWindow().bounds = { x: 200, y: 120, width: 1100, height: 700 };
    app.quit();
    await settle();
    expect(readWindowState(dataFolder)).toMatchObject({ x: 200, width: 1100 });
  });

  it("opens at the usual size with a broken file", async () => {
    const dataFolder = join(tempFolder(), "data");
    mkdirSync(dataFolder);
    writeFileSync(join(dataFolder, "window.json"), "{{{");
    await startForTest({ dataFolder });
    expect(theWindow().options).toMatchObject({ width: 1480, height: 1000, minWidth: 900 });
  });

  it("opens on the display that there is", async () => {
    screen.workAreas = [{ x: 0, y: 0, width: 1280, height: 720 }];
    await startForTest();
    expect(theWindow().options).toMatchObject({ width: 1280, height: 720 });
  });

  it("leaves no trace of a session without a log", async () => {
    for (const end of [() => theWindow().close(), () => app.quit()]) {
      resetElectron();
      const { dataFolder } = await startForTest();
      const client = await pageClient();
      await client.call("vault.startSession", {});
      await client.call("vault.lock", {});
      end();
      await settle();
      expect(() => readFileSync(join(dataFolder, "window.json"))).toThrow("ENOENT");
      rmSync(dataFolder, { recursive: true });
    }
  });

  it("is kept again once a log was made after such a session", async () => {
    const { dataFolder } = await startForTest();
    const client = await pageClient();
    await client.call("vault.startSession", {});
    await client.call("vault.create", { passphrase });
    app.quit();
    await settle();
    expect(readWindowState(dataFolder)).toBeDefined();
  });
});
