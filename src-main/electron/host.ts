import {
  app,
  type BrowserWindow,
  dialog,
  type MessageBoxOptions,
  type OpenDialogOptions,
  shell,
} from "electron";
import type { Host, Language } from "../../src-core/ports/host.ts";
import { createElectronKeychain } from "./keychain.ts";
import { type NativeText, nativeText } from "./texts.ts";

export interface ElectronHostOptions {
  platform: NodeJS.Platform;
  /** Questions stand over this window; undefined while there is none. */
  window(): BrowserWindow | undefined;
  /** The language to ask in. */
  language(): Language;
}

/** What the services may ask of Electron. Every question is a dialog of the system, which the page cannot answer. */
export function createElectronHost({ platform, window, language }: ElectronHostOptions): Host {
  return {
    kind: "electron",
    confirmsLinks: true,
    confirm({ id, language: asked, name = "" }) {
      switch (id) {
        case "delete-everything":
          return ask(window(), asked, "delete", { type: "warning" });
        case "delete-vault":
          return ask(window(), asked, "deleteVault", { type: "warning" }, { name });
        case "panic":
          return ask(window(), asked, "panicSetUp", { type: "warning" });
        case "panic-despite-hold":
          return ask(window(), asked, "panicHold", { type: "warning" });
      }
    },
    async openExternal(url) {
      // The services let through addresses of cited sources only. Should that ever fail, it is still a web page.
      if (new URL(url).protocol !== "https:" && new URL(url).protocol !== "http:")
        throw new Error("not a web page");
      if (await ask(window(), language(), "link", { type: "question" }, { url }))
        await shell.openExternal(url);
    },
    pickFolder: () => pickFolder(window(), language()),
    systemLanguage: () => systemLanguage(app.getPreferredSystemLanguages()),
    keychain: createElectronKeychain(platform),
  };
}

/** The system's own window to pick a folder, which need not exist yet; null when it was closed. */
async function pickFolder(window: BrowserWindow | undefined, language: Language): Promise<string | null> {
  const options: OpenDialogOptions = {
    title: nativeText(language, "pickFolderTitle"),
    buttonLabel: nativeText(language, "pickFolderButton"),
    // Where a person keeps backups is nobody else's to know.
    properties: ["openDirectory", "createDirectory", "dontAddToRecent"],
  };
  const { canceled, filePaths } = await (window === undefined || window.isDestroyed()
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** Spanish of any country when it is the first choice, else English. */
export function systemLanguage(preferred: readonly string[]): Language {
  return /^es\b/i.test(preferred[0] ?? "") ? "es" : "en";
}

type Question = "delete" | "deleteVault" | "panicSetUp" | "panicHold" | "link" | "endSession" | "gone";

/** Says something that needs no answer. */
export async function tell(
  window: BrowserWindow | undefined,
  language: Language,
  what: "panicHeld" | "panicFailed",
  params: Readonly<Record<string, string>> = {},
): Promise<void> {
  const options: MessageBoxOptions = {
    type: "warning",
    title: "Plainview",
    message: nativeText(language, `${what}Title`),
    detail: nativeText(language, `${what}Body`, params),
    buttons: [nativeText(language, "ok")],
    noLink: true,
  };
  await (window === undefined || window.isDestroyed()
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options));
}

/** Asks with Cancel (or another way out) as the answer of Enter, Escape and closing; true when the person agreed. */
export async function ask(
  window: BrowserWindow | undefined,
  language: Language,
  question: Question,
  look: Pick<MessageBoxOptions, "type">,
  params: Readonly<Record<string, string>> = {},
  wayOut: NativeText = "cancel",
): Promise<boolean> {
  const options: MessageBoxOptions = {
    ...look,
    title: "Plainview",
    message: nativeText(language, `${question}Title`),
    detail: nativeText(language, `${question}Body`, params),
    buttons: [nativeText(language, wayOut), nativeText(language, `${question}Button`)],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const answer = await (window === undefined || window.isDestroyed()
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options));
  return answer.response === 1;
}
