import { readdirSync } from "node:fs";
import type { MenuItemConstructorOptions } from "electron";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import en from "../../resources/locales/en/menu.json" with { type: "json" };
import es from "../../resources/locales/es/menu.json" with { type: "json" };
import { passphrase, removeTempFolders } from "../app/test-support.ts";
import {
  app,
  dialog,
  menuShown,
  popupsShown,
  resetElectron,
  theWindow,
} from "./electron-stand-in.test-helper.ts";
import { menuTemplate } from "./menu.ts";
import { pageClient, settle, startForTest } from "./started-app.test-helper.ts";
import { nativeText } from "./texts.ts";

vi.mock("electron", () => import("./electron-stand-in.test-helper.ts"));

beforeEach(resetElectron);
afterEach(async () => {
  app.quit();
  await settle();
  removeTempFolders();
});

type Items = readonly MenuItemConstructorOptions[];

function under(item: MenuItemConstructorOptions | undefined): Items {
  return Array.isArray(item?.submenu) ? item.submenu : [];
}

function everything(items: Items): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...everything(under(item))]);
}

function find(items: Items, key: keyof typeof en): MenuItemConstructorOptions {
  const found = everything(items).find(({ label }) => label === en[key] || label === es[key]);
  if (!found) throw new Error(`no item ${key}`);
  return found;
}

function press(item: MenuItemConstructorOptions): void {
  Reflect.apply(item.click ?? (() => {}), undefined, []);
}

const roles = (items: Items) => everything(items).flatMap(({ role }) => role ?? []);

describe("the menu", () => {
  const platforms = ["linux", "win32", "darwin"] as const;
  const template = (platform: NodeJS.Platform, isDevelopment = false, language: "en" | "es" = "en") =>
    menuTemplate({ platform, isDevelopment, language, onLock: () => {} });

  it.each(platforms)("has the usual commands on %s", (platform) => {
    expect(roles(template(platform))).toEqual(
      expect.arrayContaining([
        ...["undo", "redo", "cut", "copy", "paste", "selectAll"],
        ...["resetZoom", "zoomIn", "zoomOut", "togglefullscreen", "minimize", "close", "about", "quit"],
      ]),
    );
  });

  it("puts About and Quit where macOS has them", () => {
    const [first] = template("darwin");
    expect(roles(under(first))).toEqual(["about", "hide", "hideOthers", "unhide", "quit"]);
    expect(template("darwin").map(({ label }) => label)).toEqual([
      "Plainview",
      "File",
      "Edit",
      "View",
      "Window",
    ]);
  });

  it("has a letter of its own for every menu elsewhere", () => {
    for (const language of ["en", "es"] as const) {
      const letters = template("linux", false, language).map(({ label }) =>
        /&(.)/.exec(label ?? "")?.[1]?.toLowerCase(),
      );
      expect(letters).not.toContain(undefined);
      expect(new Set(letters).size).toBe(letters.length);
    }
  });

  it.each(platforms)("reloads and opens developer tools in development only, on %s", (platform) => {
    expect(roles(template(platform))).not.toEqual(expect.arrayContaining(["reload"]));
    expect(roles(template(platform)).filter((role) => /reload|dev/i.test(role))).toEqual([]);
    expect(roles(template(platform, true))).toEqual(expect.arrayContaining(["reload", "toggleDevTools"]));
  });

  it("labels every item itself, in both languages", () => {
    for (const platform of platforms) {
      for (const item of everything(template(platform, true, "es"))) {
        if (item.type === "separator") continue;
        expect([...Object.values(es).map((text) => text.replace("&", "")), "Plainview"]).toContain(
          item.label?.replace("&", ""),
        );
      }
    }
  });

  it("follows the language of the settings at once, and goes back with them", async () => {
    app.languages = ["en-US"];
    await startForTest();
    const client = await pageClient();
    expect(menuShown()[0]?.label).toBe("&File");
    await client.call("settings.set", { language: "es" });
    await settle();
    expect(menuShown()[0]?.label).toBe("&Archivo");
    dialog.answers = [1];
    await client.call("vault.destroy", { confirm: "delete everything" });
    await settle();
    expect(menuShown()[0]?.label).toBe("&File");
  });

  it("starts in the language of the system", async () => {
    app.languages = ["es-MX"];
    await startForTest();
    expect(menuShown()[0]?.label).toBe("&Archivo");
  });

  it("forgets a language that was chosen in a session without a log", async () => {
    await startForTest();
    const client = await pageClient();
    await client.call("vault.startSession", {});
    await client.call("settings.set", { language: "es" });
    await client.call("vault.lock", {});
    await settle();
    expect(menuShown()[0]?.label).toBe("&File");
  });
});

describe("Lock Log Now", () => {
  it("has the shortcut, and locks an open log without asking", async () => {
    await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    expect(find(menuShown(), "lock").accelerator).toBe("CmdOrCtrl+L");
    press(find(menuShown(), "lock"));
    await settle();
    expect(dialog.asked).toEqual([]);
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "locked" } });
  });

  it("asks first when a session without a log would be lost", async () => {
    await startForTest();
    const client = await pageClient();
    await client.call("vault.startSession", {});
    press(find(menuShown(), "lock"));
    await settle();
    expect(dialog.asked[0]?.message).toBe(en.endSessionTitle);
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "session" } });
    dialog.answers = [1];
    press(find(menuShown(), "lock"));
    await settle();
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "none" } });
  });
});

describe("Wipe Everything Now", () => {
  const hasItem = () => everything(menuShown()).some(({ label }) => label === en.panic);

  it("is in the menu once it was set up, and only then", async () => {
    await startForTest();
    const client = await pageClient();
    await settle();
    expect(hasItem()).toBe(false);
    await client.call("settings.set", { panic: true });
    expect(dialog.asked.map(({ message }) => message)).toEqual([en.panicSetUpTitle]);
    await settle();
    expect(hasItem()).toBe(false);
    dialog.answers = [1];
    await client.call("settings.set", { panic: true });
    await settle();
    expect(find(menuShown(), "panic").accelerator).toBe("CmdOrCtrl+Alt+Shift+X");
    expect(dialog.asked[1]).toMatchObject({ type: "warning", defaultId: 0, cancelId: 0 });
    await client.call("settings.set", { panic: false });
    await settle();
    expect(hasItem()).toBe(false);
  });

  it("destroys everything without a question, ends the program, and writes nothing on the way out", async () => {
    const { dataFolder } = await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    await client.call("vault.lock", {});
    dialog.answers = [1];
    await client.call("settings.set", { panic: true });
    await settle();
    dialog.asked = [];
    press(find(menuShown(), "panic"));
    await settle();
    expect(dialog.asked).toEqual([]);
    expect(app.exitCode).toBe(0);
    expect(readdirSync(dataFolder)).toEqual(["chromium"]);
  });

  it("ends the program too when the page asks for it", async () => {
    await startForTest();
    const client = await pageClient();
    dialog.answers = [1];
    await client.call("settings.set", { panic: true });
    expect(await client.call("vault.panic", {})).toMatchObject({ ok: true });
    await settle();
    expect(app.exitCode).toBe(0);
  });

  it("says so when a legal hold keeps everything", async () => {
    const { dataFolder } = await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    dialog.answers = [1];
    await client.call("settings.set", { panic: true });
    await client.call("hold.set", { matter: "M-1", on: true });
    await settle();
    press(find(menuShown(), "panic"));
    await settle();
    expect(dialog.asked.at(-1)).toMatchObject({ message: en.panicHeldTitle, buttons: [en.ok] });
    expect(app.exitCode).toBeUndefined();
    expect(readdirSync(dataFolder)).toContain("vault.json");
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "locked" } });
  });
});

describe("the right-click menu", () => {
  const rightClick = (params: object) => theWindow().webContents.emit("context-menu", {}, params);

  it("offers editing in a field, copying for a selection, and else nothing", async () => {
    await startForTest();
    rightClick({ isEditable: true, selectionText: "" });
    rightClick({ isEditable: false, selectionText: "words" });
    rightClick({ isEditable: false, selectionText: "" });
    expect(popupsShown().map(roles)).toEqual([["cut", "copy", "paste", "selectAll"], ["copy"]]);
  });
});

describe("texts of menu and dialogs", () => {
  it("exist in both languages with the same parameters", () => {
    const parameters = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
    expect(Object.keys(es)).toEqual(Object.keys(en));
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect(parameters(es[key]), key).toEqual(parameters(en[key]));
    }
  });

  it("get their parameters as they are", () => {
    expect(nativeText("en", "linkBody", { url: "https://example.org/?a=$&{{url}}" })).toContain(
      "https://example.org/?a=$&{{url}}\n",
    );
  });
});
