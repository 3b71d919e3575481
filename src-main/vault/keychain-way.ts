import { existsSync } from "node:fs";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import type { Keychain } from "../../src-core/ports/host.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { replaceSecretFile, stored } from "./files.ts";
import {
  type Between,
  keychainFileText,
  newBetween,
  openKeychainFile,
  readKeychainFile,
} from "./keychain-file.ts";
import type { UseKey } from "./vault.ts";
import { readVaultFile, vaultPaths } from "./vault-file.ts";
import { destroyFiles } from "./wipe.ts";

interface KeychainWayOptions {
  folder: string;
  /** Rises when the keys of the vault are destroyed. */
  wipes(): number;
  /** Runs with the key for who knows the passphrase; a wrong one counts as a try. */
  withPassphrase<T>(
    passphrase: string,
    use: (key: Buffer, file: { id: string }) => Promise<Result<T, CallError>>,
  ): Promise<Result<T, CallError>>;
}

/** The way into a vault by the keychain of the system, for those who want it: `keychain.json` beside `vault.json`. */
export function createKeychainWay({ folder, wipes, withPassphrase }: KeychainWayOptions) {
  const paths = vaultPaths(folder);

  const isOn = () => existsSync(paths.keychain);

  async function enable(passphrase: string, keychain: Keychain): Promise<Result<null, CallError>> {
    const between = await askKeychain(keychain);
    if (!between.ok) return between;
    try {
      return await withPassphrase(passphrase, async (key, { id }) =>
        stored(() => replaceSecretFile(paths.keychain, keychainFileText(key, id, between.value))),
      );
    } finally {
      between.value.key.fill(0);
    }
  }

  function disable(): Result<null, CallError> {
    return stored(() => destroyFiles(folder, /^keychain\.json/));
  }

  async function unlock<T>(keychain: Keychain, openLog: UseKey<T>): Promise<Result<T, CallError>> {
    const vault = readVaultFile(paths.vault);
    if (!vault.ok) return vault;
    const file = readKeychainFile(paths.keychain);
    if (!file.ok) return file;
    if (!(await keychain.status()).available) return err(callError("keychain-unavailable"));
    const wipesBefore = wipes();
    const opened = await openKeychainFile(file.value, vault.value.id, keychain);
    if (opened === undefined) return err(callError("keychain-failed"));
    // Should it not be renewed, the one that is there works on.
    const renewed = opened.isStale ? await askKeychain(keychain) : undefined;
    try {
      if (wipes() !== wipesBefore || !isOn()) return err(callError("keychain-failed"));
      const used = openLog(opened.key);
      if (used.ok && renewed?.ok) {
        const text = keychainFileText(opened.key, vault.value.id, renewed.value);
        stored(() => replaceSecretFile(paths.keychain, text));
      }
      return used;
    } finally {
      opened.key.fill(0);
      if (renewed?.ok) renewed.value.key.fill(0);
    }
  }

  return { enable, disable, unlock, isOn };
}

/** Not in turn with anything else: a keychain may ask the person, who may not answer. */
async function askKeychain(keychain: Keychain): Promise<Result<Between, CallError>> {
  if (!(await keychain.status()).available) return err(callError("keychain-unavailable"));
  try {
    return ok(await newBetween(keychain));
  } catch {
    // What a keychain answers is not ours to judge: not unlocked, not allowed, gone.
    return err(callError("keychain-failed"));
  }
}
