import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { removeTempFolders } from "../app/test-support.ts";
import { contentSecurityPolicy, securityHeaders } from "../web/headers.ts";
import { app, protocol, resetElectron, session, sessionOf } from "./electron-stand-in.test-helper.ts";
import { startElectronHost } from "./start.ts";
import { settle, startForTest, testOptions } from "./started-app.test-helper.ts";

vi.mock("electron", () => import("./electron-stand-in.test-helper.ts"));

beforeEach(resetElectron);
afterEach(async () => {
  app.quit();
  await settle();
  removeTempFolders();
});

async function get(url: string, init?: RequestInit): Promise<Response> {
  if (!app.isReady) await startForTest();
  const handler = sessionOf("plainview").protocol.handlers.get("app");
  if (!handler) throw new Error("nobody answers app:");
  // Past the request filter, which has its own tests.
  return handler(new Request(url, init));
}

describe("app://plainview/", () => {
  it("is registered before Chromium is ready, as an origin of its own that cannot get past the policy", () => {
    void startElectronHost(testOptions());
    expect(app.isReady).toBe(false);
    expect(protocol.schemes).toEqual([
      {
        scheme: "app",
        privileges: {
          standard: true,
          secure: true,
          supportFetchAPI: true,
          bypassCSP: false,
          allowServiceWorkers: false,
          allowExtensions: false,
          codeCache: false,
        },
      },
    ]);
  });

  it("is answered in the window's session only", async () => {
    await startForTest();
    expect([...sessionOf("plainview").protocol.handlers.keys()]).toEqual(["app"]);
    expect([...session.defaultSession.protocol.handlers.keys()]).toEqual([]);
    expect([...protocol.handlers.keys()]).toEqual([]);
  });

  it.each(["", "index.html", "?a=b", "#log", "index.html?x#y"])("shows the page at /%s", async (rest) => {
    const answer = await get(`app://plainview/${rest}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await answer.text()).toContain("<title>Plainview</title>");
  });

  it("serves the files of the build with their type", async () => {
    const answer = await get("app://plainview/assets/index.js");
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(await answer.text()).toBe("export {};");
  });

  it.each([
    "app://plainview/nothing.js",
    "app://plainview/assets/",
    "app://plainview/../../package.json",
    "app://plainview/%2e%2e/%2e%2e/package.json",
    "app://plainview/..%2f..%2fpackage.json",
    "app://plainview/assets%2findex.js",
    "app://plainview//etc/hostname",
    "app://plainview/assets/..\\..\\package.json",
    "app://plainview/constructor",
    "app://elsewhere/",
    "app://plainview.example.com/index.html",
  ])("knows no %s", async (url) => {
    const answer = await get(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe("");
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s", async (method) => {
    expect((await get("app://plainview/", { method })).status).toBe(405);
  });

  it("answers HEAD without the file", async () => {
    const answer = await get("app://plainview/", { method: "HEAD" });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe("");
  });

  it.each([
    ["app://plainview/", "GET"],
    ["app://plainview/assets/index.js", "GET"],
    ["app://plainview/nothing", "GET"],
    ["app://plainview/", "POST"],
  ])("sends every header of the browser host with %s, asked with %s", async (url, method) => {
    const { headers } = await get(url, { method });
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name), name).toBe(value);
    expect(headers.get("content-security-policy")).toBe(contentSecurityPolicy);
  });

  it("keeps the files it started with, whatever happens on disk, except in development", async () => {
    const { page } = await startForTest();
    writeFileSync(`${page}/index.html`, "changed");
    expect(await (await get("app://plainview/")).text()).toContain("<title>");
    app.quit();
    await settle();
    resetElectron();
    await startForTest({ page, isDevelopment: true });
    writeFileSync(`${page}/index.html`, "changed again");
    expect(await (await get("app://plainview/")).text()).toBe("changed again");
  });
});
