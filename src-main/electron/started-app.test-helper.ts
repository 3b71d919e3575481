import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Client, createClient } from "../../src-core/contract/client.ts";
import { isSourceUrl } from "../../src-core/facts/sources.ts";
import { createApp } from "../app/compose.ts";
import { tempFolder, testCost } from "../app/test-support.ts";
import { systemClock } from "../web/system-clock.ts";
import { app, contextBridge, ipcRenderer, theWindow } from "./electron-stand-in.test-helper.ts";
import { type StartOptions, startElectronHost } from "./start.ts";

/** A folder like out/renderer, with a page that is small. */
export function builtPage(): string {
  const folder = tempFolder();
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Plainview</title>");
  writeFileSync(join(folder, "assets", "index.js"), "export {};");
  return folder;
}

export function testOptions(change: Partial<StartOptions> = {}): StartOptions {
  // Temporary folders of Chromium go here on Linux, out of the way of tests that run at the same time.
  process.env.XDG_RUNTIME_DIR = tempFolder();
  const dataFolder = change.dataFolder ?? join(tempFolder(), "data");
  return {
    dataFolder,
    // In this thread, where a test can see into it; thread.test.ts runs the real thread.
    startApp(host, onBug) {
      const { dispatch, lock, close, onLocked } = createApp({
        dataFolder,
        clock: systemClock,
        host,
        version: "0.0.0-test",
        isSourceUrl,
        kdfCost: testCost,
        onInternalError: (call, error) => onBug(call, error instanceof Error ? error.name : typeof error),
      });
      return { dispatch, lock, close: async () => close(), onLocked };
    },
    page: builtPage(),
    preload: "/preload.cjs",
    version: "0.0.0-test",
    platform: "linux",
    withoutSandbox: false,
    isDevelopment: false,
    ...change,
  };
}

/** Runs the whole host on the stand-in, until its window shows the page or it gave up. */
export async function startForTest(change: Partial<StartOptions> = {}): Promise<StartOptions> {
  const options = testOptions(change);
  const starting = startElectronHost(options);
  app.becomeReady();
  await starting;
  return options;
}

/** What the page of the window has: the function that the preload exposes. */
export async function pageBridge(): Promise<(name: unknown, input: unknown) => Promise<unknown>> {
  await import("../preload/index.ts");
  ipcRenderer.window = theWindow();
  const bridge = contextBridge.exposed.get("bridge");
  if (typeof bridge !== "object" || bridge === null || !("call" in bridge)) throw new Error("no bridge");
  const { call } = bridge;
  if (typeof call !== "function") throw new Error("no bridge.call");
  return (name, input) => call(name, input);
}

/** Typed calls by way of preload and IPC, as src-renderer/transport.ts makes them. */
export async function pageClient(): Promise<Client> {
  const call = await pageBridge();
  return createClient((name, input) => call(name, input));
}

/** Lets what was set off by an event finish. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
