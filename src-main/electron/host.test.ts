import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { factIds, factOf } from "../../src-core/facts/index.ts";
import { err, ok } from "../../src-core/result.ts";
import { passphrase, removeTempFolders } from "../app/test-support.ts";
import { app, dialog, resetElectron, shell, theWindow } from "./electron-stand-in.test-helper.ts";
import { createElectronHost, systemLanguage } from "./host.ts";
import { pageClient, settle, startForTest } from "./started-app.test-helper.ts";

vi.mock("electron", () => import("./electron-stand-in.test-helper.ts"));

beforeEach(resetElectron);
afterEach(async () => {
  app.quit();
  await settle();
  removeTempFolders();
});

const source = factIds.flatMap((id) => factOf(id).sources.flatMap(({ url }) => url ?? []))[0] ?? "";

describe("a link to a source", () => {
  it("is opened after a question of the system that shows the full address", async () => {
    await startForTest();
    const client = await pageClient();
    dialog.answers = [1];
    expect(await client.call("link.open", { url: source })).toEqual(ok({}));
    expect(shell.opened).toEqual([source]);
    expect(dialog.asked).toHaveLength(1);
    expect(dialog.asked[0]?.detail).toContain(source);
    expect(dialog.asked[0]?.over).toBe(theWindow());
  });

  it("is not opened when the person cancels, presses Enter or closes the question", async () => {
    await startForTest();
    const client = await pageClient();
    expect(await client.call("link.open", { url: source })).toEqual(ok({}));
    expect(shell.opened).toEqual([]);
    expect(dialog.asked[0]).toMatchObject({
      defaultId: 0,
      cancelId: 0,
      buttons: ["Cancel", "Open in browser"],
    });
  });

  it.each([
    "https://example.org/",
    `${source}x`,
    `${source}#`,
    source.toUpperCase(),
    ` ${source}`,
    "file:///etc/hostname",
    "javascript:alert(1)",
  ])("to %s is refused without a question, as no fact cites it", async (url) => {
    await startForTest();
    const client = await pageClient();
    dialog.answers = [1];
    expect(await client.call("link.open", { url })).toEqual(err({ code: "link-refused" }));
    expect(dialog.asked).toEqual([]);
    expect(shell.opened).toEqual([]);
  });

  it("that no browser opens is told as such", async () => {
    await startForTest();
    const client = await pageClient();
    dialog.answers = [1];
    shell.works = false;
    expect(await client.call("link.open", { url: source })).toEqual(err({ code: "link-failed" }));
  });

  it.each(["file:///etc/hostname", "javascript:alert(1)", "ms-settings:", "app://plainview/", "nothing"])(
    "to %s is not opened even if a list of sources had it",
    async (url) => {
      app.becomeReady();
      dialog.answers = [1];
      const host = createElectronHost({ platform: "linux", window: () => undefined, language: () => "en" });
      await expect(host.openExternal(url)).rejects.toThrow();
      expect(shell.opened).toEqual([]);
    },
  );

  it("is asked about by the host, and the page is told so", async () => {
    await startForTest();
    const client = await pageClient();
    expect(await client.call("app.info", {})).toMatchObject({
      value: { confirmsLinks: true, host: "electron" },
    });
  });
});

describe("deleting everything", () => {
  it("happens only after a question of the system", async () => {
    await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    const destroy = () => client.call("vault.destroy", { confirm: "delete everything" });
    expect(await destroy()).toEqual(err({ code: "not-confirmed" }));
    expect(dialog.asked[0]).toMatchObject({ type: "warning", defaultId: 0, cancelId: 0 });
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "open" } });
    dialog.answers = [1];
    expect(await destroy()).toEqual(ok({}));
    expect(await client.call("vault.status", {})).toMatchObject({ value: { state: "none" } });
  });

  it("is asked in the language of the app", async () => {
    await startForTest();
    const client = await pageClient();
    await client.call("settings.set", { language: "es" });
    await client.call("vault.destroy", { confirm: "delete everything" });
    expect(dialog.asked[0]?.message).toBe("¿Borrar todo?");
    expect(dialog.asked[0]?.buttons).toEqual(["Cancelar", "Borrar todo"]);
  });
});

describe("a folder for backups", () => {
  it("is picked in a window of the system that leaves no trace in its lists, over ours and in our language", async () => {
    await startForTest();
    const client = await pageClient();
    expect(await client.call("backup.pickFolder", {})).toEqual(err({ code: "vault-locked" }));
    expect(dialog.pickedWith).toEqual([]);
    await client.call("vault.create", { passphrase });
    await client.call("settings.set", { language: "es" });
    dialog.picks = "/media/usb/copias";
    expect(await client.call("backup.get", {})).toMatchObject({ value: { picksFolders: true } });
    expect(await client.call("backup.pickFolder", {})).toEqual(ok({ folder: "/media/usb/copias" }));
    expect(dialog.pickedWith).toEqual([
      {
        title: "Elija una carpeta para las copias de seguridad",
        buttonLabel: "Elegir esta carpeta",
        properties: ["openDirectory", "createDirectory", "dontAddToRecent"],
        over: theWindow(),
      },
    ]);
  });

  it("is none when the window is closed", async () => {
    await startForTest();
    const client = await pageClient();
    await client.call("vault.create", { passphrase });
    expect(await client.call("backup.pickFolder", {})).toEqual(ok({ folder: null }));
  });
});

describe("the language of the system", () => {
  it.each([
    [["es-MX", "en-US"], "es"],
    [["es"], "es"],
    [["es-419"], "es"],
    [["en-US", "es-US"], "en"],
    [["fr-FR", "es-ES"], "en"],
    [["est-EE"], "en"],
    [[], "en"],
  ] as const)("of %j is %s", (preferred, language) => {
    expect(systemLanguage(preferred)).toBe(language);
  });
});
