import { dialog } from "electron";
import type { ErrorCode } from "../../src-core/contract/errors.ts";
import type { Language } from "../../src-core/ports/host.ts";
import { nativeText } from "./texts.ts";

/** Another host has the data folder. */
export async function sayRunning(language: Language): Promise<void> {
  await dialog.showMessageBox({
    type: "info",
    title: "Plainview",
    message: nativeText(language, "runningTitle"),
    detail: nativeText(language, "runningBody"),
  });
}

/** The data folder cannot be used; names it. */
export function sayCannotUse(language: Language, code: ErrorCode, folder: string): void {
  const key =
    code === "folder-read-only" ? "folderReadOnly" : code === "disk-full" ? "diskFull" : "storageFailed";
  dialog.showErrorBox(nativeText(language, "startTitle"), nativeText(language, key, { folder }));
}

/** Anything else, such as a build that is missing. */
export function sayBroken(language: Language, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox(nativeText(language, "startTitle"), nativeText(language, "startFailed", { reason }));
}
