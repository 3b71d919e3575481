import { describe, expect, it } from "vitest";
import { dataFolderPath, type Surroundings } from "./data-folder.ts";

const linux: Surroundings = { platform: "linux", env: {}, home: "/home/ana", cwd: "/work" };
const windows: Surroundings = { platform: "win32", env: {}, home: "C:\\Users\\ana", cwd: "D:\\" };

describe("data folder", () => {
  it.each<[string, Surroundings, string]>([
    ["Linux", linux, "/home/ana/.local/share/plainview"],
    ["Linux with XDG_DATA_HOME", { ...linux, env: { XDG_DATA_HOME: "/data" } }, "/data/plainview"],
    [
      "Linux with a relative XDG_DATA_HOME",
      { ...linux, env: { XDG_DATA_HOME: "data" } },
      "/home/ana/.local/share/plainview",
    ],
    [
      "Linux with an empty XDG_DATA_HOME",
      { ...linux, env: { XDG_DATA_HOME: "" } },
      "/home/ana/.local/share/plainview",
    ],
    [
      "macOS",
      { ...linux, platform: "darwin", home: "/Users/ana" },
      "/Users/ana/Library/Application Support/Plainview",
    ],
    [
      "Windows",
      { ...windows, env: { APPDATA: "C:\\Users\\ana\\AppData\\Roaming" } },
      "C:\\Users\\ana\\AppData\\Roaming\\Plainview",
    ],
    ["Windows without APPDATA", windows, "C:\\Users\\ana\\AppData\\Roaming\\Plainview"],
    [
      "PLAINVIEW_DATA",
      { ...linux, env: { PLAINVIEW_DATA: "/media/usb", XDG_DATA_HOME: "/data" } },
      "/media/usb",
    ],
    ["a relative PLAINVIEW_DATA", { ...linux, env: { PLAINVIEW_DATA: "usb" } }, "/work/usb"],
    ["PLAINVIEW_DATA on Windows", { ...windows, env: { PLAINVIEW_DATA: "E:\\mail" } }, "E:\\mail"],
  ])("for %s", (_name, surroundings, folder) => {
    expect(dataFolderPath(surroundings)).toBe(folder);
  });
});
