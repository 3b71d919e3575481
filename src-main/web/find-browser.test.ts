import { describe, expect, it } from "vitest";
import { appWindowArguments } from "./app-window.ts";
import { openerCommand } from "./default-browser.ts";
import { findAppBrowser, hasDisplay, type Surroundings } from "./find-browser.ts";

function around(platform: NodeJS.Platform, env: Surroundings["env"], ...programs: string[]): Surroundings {
  return { platform, env, isProgram: (path) => programs.includes(path) };
}

describe("finding a browser for the app window", () => {
  it("looks along PATH and prefers Chrome to the others", () => {
    const env = { PATH: "/opt/bin:/usr/bin" };
    expect(findAppBrowser(around("linux", env, "/usr/bin/chromium"))).toBe("/usr/bin/chromium");
    expect(findAppBrowser(around("linux", env, "/usr/bin/chromium", "/opt/bin/google-chrome"))).toBe(
      "/opt/bin/google-chrome",
    );
  });

  it("knows where snap, macOS and Windows keep theirs", () => {
    expect(findAppBrowser(around("linux", {}, "/snap/bin/chromium"))).toBe("/snap/bin/chromium");
    const edge = "/Users/pat/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    expect(findAppBrowser(around("darwin", { HOME: "/Users/pat" }, edge))).toBe(edge);
    const brave = "C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe";
    expect(findAppBrowser(around("win32", { ProgramFiles: "C:\\Program Files" }, brave))).toBe(brave);
  });

  it("never takes a program from a folder that is not absolute", () => {
    expect(findAppBrowser(around("linux", { PATH: ".:bin:" }, "chromium", "bin/chromium"))).toBeUndefined();
  });

  it("finds nothing where there is nothing", () => {
    expect(findAppBrowser(around("win32", {}))).toBeUndefined();
  });
});

describe("the display", () => {
  it.each([
    ["linux", {}, false],
    ["linux", { DISPLAY: ":0" }, true],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
    ["linux", { SSH_CONNECTION: "a", DISPLAY: "localhost:10.0" }, true],
    ["linux", { SSH_TTY: "/dev/pts/0" }, false],
    ["darwin", {}, true],
    ["darwin", { SSH_CONNECTION: "a" }, false],
    ["win32", {}, true],
  ] as const)("%s %o: %s", (platform, env, seen) => {
    expect(hasDisplay(around(platform, env))).toBe(seen);
  });
});

describe("what is started", () => {
  it("gets the address as one argument, never through a shell", () => {
    const url = "http://127.0.0.1:1/#token=a&b;c";
    for (const platform of ["linux", "darwin", "win32"] as const) {
      expect(openerCommand(url, platform).at(-1)).toBe(url);
    }
    expect(appWindowArguments("chromium", url, "/p")[0]).toBe(`--app=${url}`);
  });

  it("keeps the sandbox of the browser unless it cannot run with it", () => {
    expect(appWindowArguments("chromium", "u", "/p", false)).not.toContain("--no-sandbox");
    expect(appWindowArguments("chromium", "u", "/p", true)).toContain("--no-sandbox");
  });

  it("is a private window, by the name that each browser has for it", () => {
    expect(appWindowArguments("/usr/bin/google-chrome", "u", "/p")).toContain("--incognito");
    for (const edge of [
      "/usr/bin/microsoft-edge",
      "C:\\Edge\\msedge.exe",
      "/Applications/Microsoft Edge.app/x",
    ]) {
      expect(appWindowArguments(edge, "u", "/p")).toContain("--inprivate");
    }
  });
});
