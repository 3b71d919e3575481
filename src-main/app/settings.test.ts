import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { defaultSettings } from "../../src-core/contract/calls.ts";
import { printerSchema } from "../../src-core/print/types.ts";
import { createSettings } from "./settings.ts";
import { removeTempFolders, tempFolder } from "./test-support.ts";

afterAll(removeTempFolders);

describe("settings", () => {
  it("are the defaults at first, and nothing is written for that", () => {
    const folder = tempFolder();
    expect(createSettings(folder).get()).toEqual(defaultSettings);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("keep what was set after a restart, and change only what was named", () => {
    const folder = tempFolder();
    createSettings(folder).set({ theme: "dark", language: undefined }, false);
    createSettings(folder).set({ idleLockMinutes: 0 }, false);
    expect(createSettings(folder).get()).toEqual({ ...defaultSettings, theme: "dark", idleLockMinutes: 0 });
  });

  it("stay in memory when asked to, and are forgotten on reload", () => {
    const folder = tempFolder();
    const settings = createSettings(folder);
    settings.set({ theme: "contrast" }, true);
    expect(settings.get().theme).toBe("contrast");
    expect(readdirSync(folder)).toEqual([]);
    settings.reload();
    expect(settings.get()).toEqual(defaultSettings);
  });

  it.each(["", "{", "null", '{"theme":"pink"}', '{"language":"en"}', `"${"x".repeat(100_000)}"`])(
    "fall back to the defaults for a file that cannot be understood, and keep it aside (%#)",
    (text) => {
      const folder = tempFolder();
      writeFileSync(join(folder, "settings.json"), text);
      expect(createSettings(folder).get()).toEqual(defaultSettings);
      expect(readFileSync(join(folder, "settings.broken.json"), "utf8")).toBe(text);
      expect(existsSync(join(folder, "settings.json"))).toBe(false);
    },
  );

  it("keep how each printer takes envelopes, and fill in what was left out", () => {
    const folder = tempFolder();
    const printer = printerSchema.parse({ name: "Hall", feed: "left", offsetUpMm: -1.5 });
    createSettings(folder).set({ printers: [printer, printerSchema.parse({})] }, false);
    createSettings(folder).set({ theme: "dark" }, false);
    expect(createSettings(folder).get()).toMatchObject({
      theme: "dark",
      printers: [printer, { name: "", paper: "envelope" }],
    });
  });

  it("of a file from before there were as many are kept, and the rest are the defaults", () => {
    const folder = tempFolder();
    const earlier = { language: "es", theme: "contrast", textSize: "larger", idleLockMinutes: 1 };
    writeFileSync(join(folder, "settings.json"), JSON.stringify(earlier));
    expect(createSettings(folder).get()).toEqual({ ...defaultSettings, ...earlier });
    expect(readdirSync(folder)).toEqual(["settings.json"]);
  });

  it("lock for every cause and have no panic wipe unless that was chosen", () => {
    const { lockOnQuit, lockOnScreenLock, lockOnSleep, panic, panicDespiteHold } = defaultSettings;
    expect([lockOnQuit, lockOnScreenLock, lockOnSleep]).toEqual([true, true, true]);
    expect([panic, panicDespiteHold]).toEqual([false, false]);
  });

  it.each([
    "Hall",
    [{ name: "Hall", feed: "sideways" }],
    [{ name: "Hall", offsetRightMm: 300 }],
    [{ name: "Hall", address: "1 Elm St" }],
    Array.from({ length: 21 }, () => ({})),
  ])("fall back to the defaults for printers that cannot be understood (%#)", (printers) => {
    const folder = tempFolder();
    writeFileSync(
      join(folder, "settings.json"),
      JSON.stringify({ ...defaultSettings, theme: "dark", printers }),
    );
    expect(createSettings(folder).get()).toEqual(defaultSettings);
    expect(readdirSync(folder)).toEqual(["settings.broken.json"]);
  });

  it("say so and stay as they were when they cannot be saved", () => {
    const file = join(tempFolder(), "file");
    writeFileSync(file, "");
    const settings = createSettings(join(file, "folder"));
    expect(settings.set({ theme: "dark" }, false)).toEqual({
      ok: false,
      error: { code: "folder-read-only" },
    });
    expect(settings.get()).toEqual(defaultSettings);
  });
});
