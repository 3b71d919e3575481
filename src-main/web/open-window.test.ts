import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findAppBrowser, type Surroundings, thisComputer } from "./find-browser.ts";
import { createWindows, type Windows } from "./open-window.ts";

// The browser here is a shell script, which writes down what it was started with.

let folder = "";
let opened = 0;
let defaultUrls: string[] = [];
let defaultWorks = true;
let lastClosed = 0;
let windows: Windows | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plainview-open-test-"));
  // Where profiles go on Linux; elsewhere they go to the folder for temporary files.
  vi.stubEnv("XDG_RUNTIME_DIR", folder);
  opened = 0;
  defaultUrls = [];
  defaultWorks = true;
  lastClosed = 0;
});
afterEach(async () => {
  await windows?.close();
  windows = undefined;
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function withBrowser(script: string | undefined, env: Surroundings["env"] = { DISPLAY: ":0" }): Windows {
  const program = join(folder, "chromium");
  if (script !== undefined) {
    writeFileSync(program, `#!/bin/sh\necho "$@" >> "${folder}/started"\n${script}\n`);
    chmodSync(program, 0o755);
  }
  windows = createWindows({
    openedCount: () => opened,
    onLastClosed: () => {
      lastClosed += 1;
    },
    around: {
      platform: "linux",
      env: { ...env, PATH: folder },
      isProgram: (path) => path.startsWith(folder) && thisComputer.isProgram(path),
    },
    openDefault: async (url) => {
      defaultUrls.push(url);
      return defaultWorks;
    },
  });
  return windows;
}

let minted = 0;
const mintUrl = () => `http://127.0.0.1:1/#token=${++minted}`;
const starts = () => readFileSync(join(folder, "started"), "utf8").trim().split("\n");
const profiles = () => readdirSync(folder).filter((name) => name.startsWith("plainview-window-"));
/** The page comes up a moment after the browser started. */
const pageOpensSoon = () => setTimeout(() => (opened += 1), 100);

describe.skipIf(process.platform !== "linux")("opening a window", () => {
  it("starts the app window, and tells when it was closed; nothing of its profile remains", async () => {
    pageOpensSoon();
    expect(await withBrowser("sleep 0.6").open(mintUrl)).toBe("app-window");
    expect(starts()[0]).toContain(`--user-data-dir=${join(folder, profiles()[0] ?? "")} `);
    await expect.poll(() => lastClosed).toBe(1);
    expect(profiles()).toEqual([]);
    expect(defaultUrls).toEqual([]);
  });

  it("opens one more window in the same browser when asked again", async () => {
    pageOpensSoon();
    const both = withBrowser("sleep 1");
    await both.open(mintUrl);
    expect(await both.open(mintUrl)).toBe("app-window");
    await expect.poll(() => starts().length).toBe(2);
    const [first, second] = starts().map((line) => line.split(" "));
    expect(second?.[1]).toBe(first?.[1]);
    expect(second?.[0]).not.toBe(first?.[0]);
  });

  it("opens one browser when two starts ask at the same time", async () => {
    pageOpensSoon();
    const both = withBrowser("sleep 1");
    await Promise.all([both.open(mintUrl), both.open(mintUrl)]);
    expect(profiles()).toHaveLength(1);
  });

  it("leaves no window when the host ends right after it asked for one", async () => {
    const ending = withBrowser("exec sleep 30");
    const opening = ending.open(mintUrl);
    await Promise.resolve();
    await ending.close();
    expect(await opening).toBe("none");
    expect(profiles()).toEqual([]);
  });

  it("takes the default browser, with a fresh address, when the app window ends before it shows the page", async () => {
    expect(await withBrowser("exit 1").open(mintUrl)).toBe("default-browser");
    expect(starts()[0]).not.toContain(defaultUrls[0]);
    expect(profiles()).toEqual([]);
    expect(lastClosed).toBe(0);
  });

  it("takes the default browser when there is none of the Chromium family", async () => {
    expect(await withBrowser(undefined).open(mintUrl)).toBe("default-browser");
    expect(defaultUrls).toHaveLength(1);
  });

  it("says so when nothing can be opened", async () => {
    defaultWorks = false;
    expect(await withBrowser(undefined).open(mintUrl)).toBe("none");
  });

  it("starts nothing at all without a display", async () => {
    expect(await withBrowser("sleep 5", {}).open(mintUrl)).toBe("none");
    expect(existsSync(join(folder, "started"))).toBe(false);
    expect(defaultUrls).toEqual([]);
  });

  it("ends the browser and removes its profile when the host ends, even while the window is still coming up", async () => {
    const ending = withBrowser("exec sleep 30");
    const opening = ending.open(mintUrl);
    await expect.poll(() => existsSync(join(folder, "started"))).toBe(true);
    await ending.close();
    expect(await opening).toBe("none");
    expect(profiles()).toEqual([]);
    expect(defaultUrls).toEqual([]);
  });

  it("removes what a run that was killed left behind, and nothing of one that runs", async () => {
    const left = join(folder, "plainview-window-left");
    const running = join(folder, "plainview-window-running");
    const foreign = join(folder, "plainview-window-no-owner");
    for (const [path, pid] of [
      [left, 2 ** 30],
      [running, process.pid],
    ] as const) {
      mkdirSync(path);
      writeFileSync(join(path, "plainview-owner"), String(pid));
    }
    mkdirSync(foreign);
    await withBrowser("exit 0").open(mintUrl);
    expect(profiles().sort()).toEqual(["plainview-window-no-owner", "plainview-window-running"]);
  });
});

describe("this computer", () => {
  it("is looked at without an error, whatever it has", () => {
    const found = findAppBrowser(thisComputer);
    expect(found === undefined || existsSync(found)).toBe(true);
  });
});
