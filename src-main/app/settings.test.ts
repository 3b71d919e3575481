import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { defaultSettings } from "../../src-core/contract/calls.ts";
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
