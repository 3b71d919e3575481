import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { removeTempFolders } from "../app/test-support.ts";
import {
  app,
  resetElectron,
  StandInEvent,
  type StandInSession,
  session,
  sessionOf,
  theWindow,
} from "./electron-stand-in.test-helper.ts";
import { quietSwitches } from "./security.ts";
import { startElectronHost } from "./start.ts";
import { settle, startForTest, testOptions } from "./started-app.test-helper.ts";

vi.mock("electron", () => import("./electron-stand-in.test-helper.ts"));

beforeEach(resetElectron);
afterEach(async () => {
  app.quit();
  await settle();
  removeTempFolders();
});

/** Both sessions there are; the default one shows no page, and is closed all the same. */
async function sessions(): Promise<[string, StandInSession][]> {
  await startForTest();
  return [
    ["the window's", sessionOf("plainview")],
    ["the default", session.defaultSession],
  ];
}

const permissions = [
  "clipboard-read",
  "clipboard-sanitized-write",
  "display-capture",
  "fileSystem",
  "fullscreen",
  "geolocation",
  "hid",
  "idle-detection",
  "local-fonts",
  "local-network-access",
  "media",
  "midi",
  "notifications",
  "openExternal",
  "pointerLock",
  "serial",
  "speaker-selection",
  "storage-access",
  "usb",
  "window-management",
  "unknown",
] as const;

describe("before Chromium is ready", () => {
  it("every page is put in the sandbox", async () => {
    await startForTest();
    expect(app.sandboxed).toBe(true);
  });

  it("the switch that root needs is left alone, as enableSandbox would take it away", async () => {
    await startForTest({ withoutSandbox: true });
    expect(app.sandboxed).toBe(false);
    // The window keeps its own sandbox setting; see window.test.ts.
    expect(theWindow().options.webPreferences?.sandbox).toBe(true);
  });

  it.each([
    ["disable-background-networking", ""],
    ["disable-breakpad", ""],
    ["disable-component-update", ""],
    ["disable-domain-reliability", ""],
    ["disable-quic", ""],
    ["disable-sync", ""],
    ["no-pings", ""],
    ["host-resolver-rules", "MAP * ~NOTFOUND"],
    ["proxy-server", "http://127.0.0.1:9"],
  ])("Chromium is told %s", (name, value) => {
    // Not awaited and never ready: the stand-in throws for a switch that comes later.
    void startElectronHost(testOptions());
    expect(app.commandLine.switches.get(name)).toBe(value);
  });

  it("Chromium's own services are switched off by name", async () => {
    await startForTest();
    const disabled = app.commandLine.switches.get("disable-features")?.split(",");
    expect(disabled).toEqual(expect.arrayContaining(["Translate", "OptimizationHints", "MediaRouter"]));
    expect(app.commandLine.switches.size).toBe(quietSwitches.length);
  });
});

describe("a session", () => {
  it("of the window is in memory, without a cache", async () => {
    await startForTest();
    const own = sessionOf("plainview");
    expect(theWindow().options.webPreferences?.session).toBe(own);
    expect(own.partition).not.toMatch(/^persist:/);
    expect(own.partition).not.toBe("");
    expect(own.options).toEqual({ cache: false });
  });

  it.each(permissions)("grants %s to nobody, asked or checked", async (permission) => {
    for (const [name, { permissionRequest, permissionCheck }] of await sessions()) {
      const granted: boolean[] = [];
      const details = {
        isMainFrame: true,
        requestingUrl: "app://plainview/",
        requestingOrigin: "app://plainview",
        securityOrigin: "app://plainview",
      };
      Reflect.apply(permissionRequest ?? (() => granted.push(true)), undefined, [
        {},
        permission,
        (answer: boolean) => granted.push(answer),
        details,
      ]);
      expect(granted, name).toEqual([false]);
      expect(permissionCheck?.(null, permission, "app://plainview", details), name).toBe(false);
    }
  });

  it("allows no device", async () => {
    for (const [name, { devicePermission, bluetoothPairing, usbProtectedClasses }] of await sessions()) {
      const device = { vendorId: 1, productId: 1, deviceId: "1", name: "", deviceClass: 0 };
      for (const deviceType of ["hid", "serial", "usb"] as const) {
        const allowed = Reflect.apply(devicePermission ?? (() => true), undefined, [
          { deviceType, origin: "app://plainview", device },
        ]);
        expect(allowed, name).toBe(false);
      }
      const paired: unknown[] = [];
      Reflect.apply(bluetoothPairing ?? (() => {}), undefined, [
        { deviceId: "1", pairingKind: "confirm" },
        (response: unknown) => paired.push(response),
      ]);
      expect(paired, name).toEqual([{ confirmed: false }]);
      expect(usbProtectedClasses?.({ protectedClasses: ["audio", "hid"] }), name).toEqual(["audio", "hid"]);
    }
  });

  it("gives no picture of the screen", async () => {
    for (const [name, { displayMedia }] of await sessions()) {
      const streams: unknown[] = [];
      Reflect.apply(displayMedia ?? (() => {}), undefined, [
        { securityOrigin: "app://plainview", videoRequested: true, audioRequested: true, userGesture: true },
        (answer: unknown) => streams.push(answer),
      ]);
      expect(streams, name).toEqual([null]);
    }
  });

  it("has no spell checker, which would download dictionaries", async () => {
    for (const [name, { spellChecker }] of await sessions()) expect(spellChecker, name).toBe(false);
  });

  it.each([
    ["blob:app://plainview/0b1f", false],
    ["blob:https://example.com/0b1f", true],
    ["blob:app://plainview.example.com/0b1f", true],
    ["https://example.com/file.pdf", true],
    ["app://plainview/index.html", true],
    ["data:text/plain,hello", true],
  ])("downloads what the page made itself and nothing else: %s", async (url, isPrevented) => {
    for (const [name, each] of await sessions()) {
      const event = new StandInEvent();
      each.emit("will-download", event, { getURL: () => url }, {});
      expect(event.defaultPrevented, name).toBe(isPrevented);
    }
  });

  it.each([
    "http://example.com/",
    "https://example.com/",
    "http://127.0.0.1:8000/",
    "http://localhost/",
    "ws://127.0.0.1/",
    "wss://example.com/",
    "ftp://example.com/",
    "file:///etc/hostname",
    "chrome://gpu/",
    "chrome-extension://abcdef/x.js",
    "devtools://devtools/bundled/inspector.html",
    "app://elsewhere/",
    "app://plainview.example.com/",
    "app://plainview:8000/",
    "app://plainview@example.com/",
    "blob:https://example.com/0000",
    "blob:app://elsewhere/0000",
    "filesystem:app://plainview/temporary/x",
    "app:/plainview/",
    "",
  ])("cancels a request for %s", async (url) => {
    for (const [name, each] of await sessions()) expect(each.lets(url), name).toBe(false);
  });

  it.each([
    "app://plainview/",
    "app://plainview/assets/index.js",
    "blob:app://plainview/0000-1111",
    "data:image/png;base64,AAAA",
  ])("lets %s through, which stays on this computer", async (url) => {
    for (const [name, each] of await sessions()) expect(each.lets(url), name).toBe(true);
  });

  it("loads developer tools in development only", async () => {
    await startForTest({ isDevelopment: true });
    expect(sessionOf("plainview").lets("devtools://devtools/bundled/inspector.html")).toBe(true);
    expect(sessionOf("plainview").lets("https://example.com/")).toBe(false);
  });
});

describe("a page", () => {
  const navigations = ["will-navigate", "will-frame-navigate", "will-redirect"];

  function navigation(url: string, isMainFrame = true) {
    return Object.assign(new StandInEvent(), { url, isMainFrame, isSameDocument: false });
  }

  it.each(navigations)("stays where it is: %s", async (name) => {
    await startForTest();
    const leaving = [
      navigation("https://example.com/"),
      navigation("http://127.0.0.1/"),
      navigation("file:///etc/hostname"),
      navigation("data:text/html,x"),
      navigation("javascript:alert(1)"),
      navigation("about:blank"),
      navigation("app://elsewhere/"),
      navigation("app://plainview.example.com/"),
      navigation("app://plainview/assets/index.js"),
      navigation("app://plainview/", false),
    ];
    for (const event of leaving) {
      theWindow().webContents.emit(name, event);
      expect(event.defaultPrevented, event.url).toBe(true);
    }
  });

  it.each(navigations)("may load itself again: %s", async (name) => {
    await startForTest();
    for (const url of ["app://plainview/", "app://plainview/index.html", "app://plainview/#log"]) {
      const event = navigation(url);
      theWindow().webContents.emit(name, event);
      expect(event.defaultPrevented, url).toBe(false);
    }
  });

  it("opens no window, not even of its own", async () => {
    await startForTest();
    for (const url of ["https://example.com/", "app://plainview/", "about:blank"]) {
      const decide = theWindow().webContents.windowOpenHandler;
      const answer =
        decide &&
        Reflect.apply(decide, undefined, [{ url, frameName: "", features: "", disposition: "new-window" }]);
      expect(answer, url).toEqual({ action: "deny" });
    }
  });

  it("holds no other page", async () => {
    await startForTest();
    const event = new StandInEvent();
    theWindow().webContents.emit("will-attach-webview", event, {}, {});
    expect(event.defaultPrevented).toBe(true);
  });
});
