import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { callNames } from "../../src-core/contract/calls.ts";
import { journey, malformed, runJourney } from "../../src-core/contract/examples.ts";
import { err, ok } from "../../src-core/result.ts";
import { createApp } from "../app/compose.ts";
import { fakeClock, fakeHost, removeTempFolders, tempFolder, testCost } from "../app/test-support.ts";
import {
  app,
  contextBridge,
  dialog,
  ipcMain,
  resetElectron,
  StandInContents,
  type StandInFrame,
  theWindow,
} from "./electron-stand-in.test-helper.ts";
import { createElectronKeychain } from "./keychain.ts";
import { pageBridge, settle, startForTest } from "./started-app.test-helper.ts";
import { maxInputBytes } from "./transport.ts";

vi.mock("electron", () => import("./electron-stand-in.test-helper.ts"));

beforeEach(resetElectron);
afterEach(async () => {
  app.quit();
  await settle();
  removeTempFolders();
});

/** The same services without a transport. */
function directApp() {
  return createApp({
    dataFolder: join(tempFolder(), "data"),
    clock: fakeClock(),
    host: fakeHost({
      confirmsLinks: true,
      keychain: createElectronKeychain("linux"),
      pickFolder: async () => null,
    }),
    version: "0.0.0-test",
    isSourceUrl: () => false,
    kdfCost: testCost,
  });
}

/** A call as it arrives, from any frame. */
function deliver(senderFrame: StandInFrame | null, sender = theWindow().webContents) {
  return ipcMain.deliver({ sender, senderFrame }, "call", "app.info", {});
}

describe("the preload", () => {
  it("gives the page one function and nothing else", async () => {
    await startForTest();
    await pageBridge();
    expect([...contextBridge.exposed.keys()]).toEqual(["bridge"]);
    const bridge = contextBridge.exposed.get("bridge");
    expect(Object.keys(bridge ?? {})).toEqual(["call"]);
  });
});

describe("a call by way of preload and IPC", () => {
  it("goes as the contract says, for every example of it", async () => {
    await startForTest();
    dialog.answers = [1];
    const call = await pageBridge();
    const called: string[] = [];
    const surprises = await runJourney(async (name, input) => {
      called.push(name);
      const answer = await call(name, input);
      if (typeof answer !== "object" || answer === null || !("ok" in answer)) throw new Error(name);
      return answer.ok && "value" in answer
        ? ok(answer.value)
        : err("error" in answer ? Object(answer.error) : { code: "internal" });
    });
    expect(surprises).toEqual([]);
    expect(new Set(called)).toEqual(new Set(callNames));
    expect(called.length).toBe(journey.length);
  });

  it("gets the same answer as a direct one, on the way through the journey", async () => {
    await startForTest();
    const call = await pageBridge();
    dialog.answers = [1];
    const viaIpc: unknown[] = [];
    const direct: unknown[] = [];
    const { dispatch } = directApp();
    await runJourney(async (name, input) => {
      const answer = await dispatch(name, input);
      direct.push(withoutChance(answer));
      return answer;
    });
    await runJourney(async (name, input) => {
      const answer = Object(await call(name, input));
      viaIpc.push(withoutChance(answer));
      return answer;
    });
    expect(viaIpc).toEqual(direct);
  });

  it.each(callNames)("with malformed input is refused as directly: %s", async (name) => {
    await startForTest();
    const call = await pageBridge();
    const { dispatch } = directApp();
    for (const input of malformed[name]) {
      expect(await call(name, input)).toEqual(await dispatch(name, input));
      expect(await call(name, input)).toEqual(err({ code: "invalid-input" }));
    }
  });

  it.each(["", "no.such.call", "constructor", "__proto__", 7, null, undefined, {}, ["app.info"]])(
    "of the unknown name %j is refused",
    async (name) => {
      await startForTest();
      const call = await pageBridge();
      expect(await call(name, {})).toEqual(err({ code: "unknown-call" }));
    },
  );

  it("carries plain data only, as the browser host does", async () => {
    await startForTest();
    const call = await pageBridge();
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    for (const input of [cycle, { n: 1n }]) {
      expect(await call("app.info", input)).toEqual(err({ code: "invalid-input" }));
    }
    expect(await call("log.list", { tag: new Date(0), query: new Map() })).toEqual(
      err({ code: "invalid-input" }),
    );
  });

  it("that is too large is refused before it is looked at", async () => {
    await startForTest();
    const call = await pageBridge();
    const text = "x".repeat(maxInputBytes);
    expect(await call("vault.unlock", { passphrase: text })).toEqual(err({ code: "invalid-input" }));
    expect(await call("no.such.call", text)).toEqual(err({ code: "invalid-input" }));
  });
});

describe("a call from anywhere else", () => {
  it("is rejected without an answer", async () => {
    await startForTest();
    const { mainFrame } = theWindow().webContents;
    const foreign: [string, StandInFrame | null][] = [
      ["a frame that is gone", null],
      ["a frame in the page", { ...mainFrame, routingId: 999, parent: mainFrame }],
      ["a frame that claims to be at the top", { ...mainFrame, routingId: 999 }],
      ["another process", { ...mainFrame, processId: 999 }],
      ["a child with the numbers of the main frame", { ...mainFrame, parent: mainFrame }],
      ["another origin", { ...mainFrame, origin: "https://example.com" }],
      ["an opaque origin", { ...mainFrame, origin: "null" }],
      ["another host of the scheme", { ...mainFrame, origin: "app://elsewhere", url: "app://elsewhere/" }],
      ["a look-alike", { ...mainFrame, origin: "app://plainview.example.com" }],
      ["another page of the origin", { ...mainFrame, url: "app://plainview/assets/index.js" }],
      ["a page from elsewhere", { ...mainFrame, url: "https://example.com/" }],
    ];
    for (const [name, frame] of foreign) await expect(deliver(frame), name).rejects.toThrow("refused");
    // The same call from the page itself gets an answer, so it was not the call that was wrong.
    await expect(deliver(mainFrame)).resolves.toMatchObject({ ok: true });
  });

  it("such as another window is rejected, whatever it says it shows", async () => {
    await startForTest();
    await expect(deliver(theWindow().webContents.mainFrame, new StandInContents())).rejects.toThrow(
      "refused",
    );
  });

  it("is rejected while there is no window", async () => {
    await startForTest();
    const { webContents } = theWindow();
    theWindow().destroyed = true;
    await expect(deliver(webContents.mainFrame, webContents)).rejects.toThrow("refused");
    theWindow().destroyed = false;
  });
});

/** An answer without what differs from run to run: ids, times, codes on paper, and who answers. */
function withoutChance(answer: unknown): unknown {
  const text = JSON.stringify(answer, (key, value) =>
    /^(id|at|.*[sS]ince|.+(Id|At)|fileName|recipient|mark|recoveryCode|secretKey|undoUntil|retryAfterMs|vcard)$/.test(
      key,
    )
      ? key
      : value,
  );
  return JSON.parse(text);
}
