import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { acquireInstance } from "../app/instance.ts";
import type { RunningApp } from "../app/running-app.ts";
import { runHost } from "./host.ts";
import type { StaticFiles } from "./static-files.ts";

const files: StaticFiles = new Map([["/", { contentType: "text/html", body: Buffer.from("page") }]]);

let dataFolder = "";
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "plainview-host-test-"));
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

/** A start with `--no-open`, in this process. */
function start(
  dispatch: RunningApp["dispatch"] = async () => ({ ok: true, value: {} }),
  folder = dataFolder,
) {
  const printed: string[] = [];
  const urls: string[] = [];
  const done: string[] = [];
  let end: () => void = () => undefined;
  const app: RunningApp = {
    dispatch,
    lock: () => done.push("lock"),
    async close() {
      done.push("close");
    },
    onLocked: () => () => undefined,
  };
  const exitCode = runHost({
    dataFolder: folder,
    wantsWindow: false,
    files,
    startApp: () => {
      done.push("create");
      return app;
    },
    print: (key) => printed.push(key),
    printAddress: (url) => urls.push(url),
    ending: new Promise((resolve) => {
      end = resolve;
    }),
  });
  return { printed, urls, done, exitCode, end: () => end() };
}

async function openSession(url: string): Promise<string> {
  const { origin, hash } = new URL(url);
  const response = await fetch(`${origin}/session`, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: JSON.stringify({ token: hash.replace("#token=", "") }),
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { session: string }).session;
}

function post(url: string, path: string, session: string): Promise<Response> {
  const { origin } = new URL(url);
  return fetch(`${origin}${path}`, {
    method: "POST",
    headers: { origin, "content-type": "application/json", "x-plainview-session": session },
    body: "{}",
  });
}

describe("the browser host", () => {
  it("prints an address that leads to the services, until it is told to end", async () => {
    const first = start(async (name) => ({ ok: true, value: name }));
    await expect.poll(() => first.urls.length).toBe(1);
    expect(first.printed).toEqual(["openAddress", "addressOnce"]);
    const url = first.urls[0] ?? "";
    const answer = await post(url, "/call/app.info", await openSession(url));
    expect(await answer.json()).toEqual({ ok: true, value: "app.info" });

    first.end();
    expect(await first.exitCode).toBe(0);
    expect(first.done).toEqual(["create", "lock", "close"]);
    expect(readdirSync(dataFolder)).toEqual([]);
    await expect(fetch(new URL(url).origin)).rejects.toThrow();
  });

  it("gives a second start a fresh address and keeps running; the second ends with 0 and touches no services", async () => {
    const first = start();
    await expect.poll(() => first.urls.length).toBe(1);
    const second = start();
    expect(await second.exitCode).toBe(0);
    expect(second.printed).toEqual(["alreadyOpenAddress"]);
    expect(second.done).toEqual([]);
    expect(second.urls[0]).not.toBe(first.urls[0]);
    const session = await openSession(second.urls[0] ?? "");
    expect((await post(second.urls[0] ?? "", "/call/app.info", session)).status).toBe(200);
    first.end();
    await first.exitCode;
  });

  it("waits for a first start that holds the folder but does not listen yet", async () => {
    const held = acquireInstance(dataFolder, { pid: process.pid, host: "browser", startedAt: Date.now() });
    const second = start();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(second.printed).toEqual([]);
    if (held.ok) held.value.release();
    await expect.poll(() => second.urls.length).toBe(1);
    second.end();
    expect(await second.exitCode).toBe(0);
  });

  it("leaves the folder to the Electron window that has it", async () => {
    const held = acquireInstance(dataFolder, { pid: process.pid, host: "electron", startedAt: Date.now() });
    const second = start();
    expect(await second.exitCode).toBe(0);
    expect(second.printed).toEqual(["alreadyRunning"]);
    expect(second.done).toEqual([]);
    if (held.ok) held.value.release();
  });

  it("ends when the page asks for it", async () => {
    const first = start();
    await expect.poll(() => first.urls.length).toBe(1);
    const url = first.urls[0] ?? "";
    expect((await post(url, "/quit", await openSession(url))).status).toBe(200);
    expect(await first.exitCode).toBe(0);
    expect(readdirSync(dataFolder)).toEqual([]);
  });

  it("says so when it cannot use the folder, and ends with 1", async () => {
    const first = start(undefined, "/dev/null/plainview");
    expect(await first.exitCode).toBe(1);
    expect(first.printed).toEqual([expect.stringMatching(/storageFailed|folderReadOnly/)]);
    expect(first.done).toEqual([]);
  });
});
