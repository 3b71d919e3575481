import { existsSync, readdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import { flushFolder, shredFile } from "./files.ts";

/** Everything that holds a wrapped key: destroying these makes the log unreadable, whatever else is left. */
export const keyFiles = /^(vault|keychain)\.json/;
/** What else belongs to one vault: the log, its copies, and the count of wrong tries. */
export const vaultFiles = /^(log\.db|attempts\.json)/;
/** What belongs to the data folder and goes with the last vault. */
export const folderFiles = /^(vaults|settings|window)\./;

/**
 * Removes the files of a folder whose names match. Those with wrapped keys are overwritten before, as far as a disk lets
 * one. All are tried before the first failure is thrown.
 */
export function destroyFiles(folder: string, names: RegExp): void {
  if (!existsSync(folder)) return;
  let firstError: unknown;
  const found = readdirSync(folder).filter((name) => names.test(name));
  // "vault.json" before "keychain.json": the first is what the passphrase and the recovery code open.
  for (const name of found.sort().reverse()) {
    try {
      removeFile(join(folder, name), keyFiles.test(name));
    } catch (error) {
      firstError ??= error;
    }
  }
  if (found.length > 0) flushFolder(folder);
  if (firstError !== undefined) throw firstError;
}

function removeFile(path: string, isSecret: boolean): void {
  if (!isSecret) {
    unlinkSync(path);
    return;
  }
  try {
    shredFile(path);
  } catch (error) {
    // A file that cannot be written may still be removed.
    storageCodeOrThrow(error);
    if (existsSync(path)) unlinkSync(path);
  }
}
