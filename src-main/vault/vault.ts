import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { minPassphraseLength } from "../../src-core/contract/calls.ts";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import type { Clock } from "../../src-core/ports/clock.ts";
import type { Keychain } from "../../src-core/ports/host.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import { createAttempts } from "./attempts.ts";
import { flushFolder, replaceSecretFile, stored, writeFileAtomic } from "./files.ts";
import { defaultKdfCost, type KdfCost } from "./kdf.ts";
import { createKeychainWay } from "./keychain-way.ts";
import { makeRecoveryCode, readRecoveryCode } from "./recovery-code.ts";
import { readVaultFile, saysHeld, type VaultFile, vaultPaths, withHeld } from "./vault-file.ts";
import { destroyFiles, keyFiles, vaultFiles } from "./wipe.ts";
import { unwrapKey, wrapKey } from "./wrapping.ts";

/** Uses the database key at once and synchronously; the vault zeroes it afterwards. */
export type UseKey<T> = (key: Buffer) => Result<T, CallError>;

/**
 * The key of the log: a random 256-bit key that never changes, locked once under the passphrase, once under the recovery
 * code and, when that was wanted, once for the keychain of the system. It is in memory only while a `UseKey` runs
 * (SQLite keeps its own copy while the log is open).
 */
export interface Vault {
  /** Holds the files of the vault (vault-file.ts). */
  folder(): string;
  exists(): boolean;
  /** How long until a passphrase or code is accepted again. */
  retryAfterMs(): number;
  /** Makes a new key; `makeLog` makes the encrypted log with it. Nothing is left behind when either fails. */
  create<T>(
    passphrase: string,
    makeLog: UseKey<T>,
  ): Promise<Result<{ recoveryCode: string; opened: T }, CallError>>;
  unlock<T>(passphrase: string, openLog: UseKey<T>): Promise<Result<T, CallError>>;
  /** New passphrase and new code, both only once the log has opened, so that a failure costs neither. */
  recover<T>(
    code: string,
    newPassphrase: string,
    openLog: UseKey<T>,
  ): Promise<Result<{ recoveryCode: string; opened: T }, CallError>>;
  /** A keychain goes on opening the log: it holds the same key, and who changes the passphrase can switch it off. */
  changePassphrase(current: string, next: string): Promise<Result<null, CallError>>;

  /** A second way in, by the keychain of the system. Wrong passphrases count as they do when unlocking. */
  enableKeychain(passphrase: string, keychain: Keychain): Promise<Result<null, CallError>>;
  hasKeychain(): boolean;
  disableKeychain(): Result<null, CallError>;
  /** No guess at a secret, so that the wait after wrong ones neither holds it back nor ends with it. */
  unlockWithKeychain<T>(keychain: Keychain, openLog: UseKey<T>): Promise<Result<T, CallError>>;

  /** Whether a legal hold is in the log; known while it is locked. */
  isHeld(): boolean;
  setHeld(held: boolean): Result<null, CallError>;

  /** Destroys the locked keys first, then removes every file of the vault. Refused under a legal hold. */
  destroy(): Promise<Result<null, CallError>>;
  /** The same at once, whatever is under way, and under a hold too: the keys, then (the log is closed) the files. */
  destroyKeys(): Result<null, CallError>;
  removeFiles(): Result<null, CallError>;
}

export interface VaultOptions {
  folder: string;
  clock: Clock;
  cost?: KdfCost | undefined;
}

export function createVault({ folder, clock, cost = defaultKdfCost }: VaultOptions): Vault {
  const paths = vaultPaths(folder);
  const attempts = createAttempts(paths.attempts, clock);
  const serially = createQueue();
  /** Rises when the keys are destroyed: what is under way then must not write them again. */
  let wipes = 0;

  const secondsToWait = () => Math.ceil(attempts.retryAfterMs() / 1000);
  const keychainWay = createKeychainWay({
    folder,
    wipes: () => wipes,
    withPassphrase: (passphrase, use) => serially(() => withKey("passphrase", passphrase, use)),
  });
  const place = (file: { id: string }, which: "passphrase" | "recovery") => `vault|${file.id}|${which}`;

  /** One guess at a secret, counted; `use` runs with the key and the key is zeroed after it. */
  async function withKey<T>(
    which: "passphrase" | "recovery",
    secret: string,
    use: (key: Buffer, file: VaultFile) => Promise<Result<T, CallError>>,
  ): Promise<Result<T, CallError>> {
    const file = readVaultFile(paths.vault);
    if (!file.ok) return file;
    if (attempts.retryAfterMs() > 0) return err(callError("try-later", { seconds: secondsToWait() }));
    attempts.begin();
    const wipesBefore = wipes;
    const key = await unwrapKey(file.value[which], secret, place(file.value, which));
    if (key === undefined) {
      attempts.failed();
      const code = which === "passphrase" ? "passphrase-wrong" : "recovery-code-wrong";
      return err(callError(code, { seconds: secondsToWait() }));
    }
    attempts.succeeded();
    try {
      return wipes === wipesBefore ? await use(key, file.value) : err(callError("vault-missing"));
    } finally {
      key.fill(0);
    }
  }

  /** The wrappings of a new recovery code and of a passphrase. */
  async function wrapBoth(key: Buffer, id: string, passphrase: string) {
    const recoveryCode = makeRecoveryCode();
    const bareCode = recoveryCode.replaceAll("-", "");
    const file: VaultFile = {
      format: 1,
      id,
      passphrase: await wrapKey(key, passphrase, cost, place({ id }, "passphrase")),
      recovery: await wrapKey(key, bareCode, cost, place({ id }, "recovery")),
    };
    return { recoveryCode, file };
  }

  async function create<T>(passphrase: string, makeLog: UseKey<T>) {
    const short = tooShort(passphrase);
    if (short) return err(short);
    const obstacle = findObstacle();
    if (obstacle) return err(obstacle);
    const key = randomBytes(32);
    const wipesBefore = wipes;
    try {
      const { recoveryCode, file } = await wrapBoth(key, randomUUID(), passphrase);
      if (wipes !== wipesBefore) return err(callError("vault-missing"));
      writeFileAtomic(paths.unfinished, serialize(file));
      const made = makeLog(key);
      if (!made.ok) {
        removeUnfinished();
        return made;
      }
      keychainWay.disable();
      renameSync(paths.unfinished, paths.vault);
      flushFolder(folder);
      attempts.succeeded();
      return ok({ recoveryCode, opened: made.value });
    } catch (error) {
      const code = storageCodeOrThrow(error);
      removeUnfinished();
      return err(callError(code));
    } finally {
      key.fill(0);
    }
  }

  /** A log whose key file is missing may be all that someone has left: never write over it. */
  function findObstacle(): CallError | undefined {
    if (existsSync(paths.vault)) return callError("vault-exists");
    if (!existsSync(paths.log)) return undefined;
    if (!existsSync(paths.unfinished)) return callError("key-file-missing");
    // The app ended while making a vault: nothing was ever saved in it and nobody has its key.
    removeUnfinished();
    return undefined;
  }

  function removeUnfinished(): void {
    try {
      for (const name of existingFiles(/^log\.db/)) rmSync(join(folder, name), { force: true });
      rmSync(paths.unfinished, { force: true });
    } catch (error) {
      storageCodeOrThrow(error);
    }
  }

  async function recover<T>(code: string, newPassphrase: string, openLog: UseKey<T>) {
    const bareCode = readRecoveryCode(code);
    if (bareCode === undefined) return err(callError("recovery-code-mistyped"));
    const short = tooShort(newPassphrase);
    if (short) return err(short);
    return withKey("recovery", bareCode, async (key, old) => {
      const wipesBefore = wipes;
      const { recoveryCode, file } = await wrapBoth(key, old.id, newPassphrase);
      const opened = openLog(key);
      if (!opened.ok) return opened;
      const saved = save(file, wipesBefore);
      if (!saved.ok) return saved;
      // Who needed the code may not be the one who set up the keychain: only what was chosen now opens the log.
      keychainWay.disable();
      return ok({ recoveryCode, opened: opened.value });
    });
  }

  async function changePassphrase(current: string, next: string): Promise<Result<null, CallError>> {
    const short = tooShort(next);
    if (short) return err(short);
    return withKey("passphrase", current, async (key, old) => {
      const wipesBefore = wipes;
      const passphrase = await wrapKey(key, next, cost, place(old, "passphrase"));
      return save({ ...old, passphrase }, wipesBefore);
    });
  }

  function setHeld(held: boolean): Result<null, CallError> {
    const file = readVaultFile(paths.vault);
    if (!file.ok) return file;
    if (saysHeld(paths.vault) === held) return ok(null);
    return stored(() => replaceSecretFile(paths.vault, serialize(withHeld(file.value, held))));
  }

  /** A hold may have been set or lifted while the keys were made: it stays as it is now. */
  function save(file: VaultFile, wipesBefore: number): Result<null, CallError> {
    if (wipes !== wipesBefore) return err(callError("vault-missing"));
    return stored(() => replaceSecretFile(paths.vault, serialize(withHeld(file, saysHeld(paths.vault)))));
  }

  function destroyKeys(): Result<null, CallError> {
    wipes++;
    return stored(() => destroyFiles(folder, keyFiles));
  }

  function removeFiles(): Result<null, CallError> {
    const removed = stored(() => destroyFiles(folder, vaultFiles));
    if (!removed.ok) return err(callError("wipe-incomplete"));
    attempts.succeeded();
    return removed;
  }

  async function destroy(): Promise<Result<null, CallError>> {
    if (saysHeld(paths.vault)) return err(callError("hold-in-force"));
    const keys = destroyKeys();
    return keys.ok ? removeFiles() : keys;
  }

  function existingFiles(pattern: RegExp): string[] {
    return existsSync(folder) ? readdirSync(folder).filter((name) => pattern.test(name)) : [];
  }

  return {
    folder: () => folder,
    exists: () => existsSync(paths.vault),
    retryAfterMs: () => attempts.retryAfterMs(),
    create: (passphrase, makeLog) => serially(() => create(passphrase, makeLog)),
    unlock: (passphrase, openLog) =>
      serially(() => withKey("passphrase", passphrase, async (key) => openLog(key))),
    recover: (code, newPassphrase, openLog) => serially(() => recover(code, newPassphrase, openLog)),
    changePassphrase: (current, next) => serially(() => changePassphrase(current, next)),
    enableKeychain: keychainWay.enable,
    hasKeychain: keychainWay.isOn,
    disableKeychain: keychainWay.disable,
    unlockWithKeychain: keychainWay.unlock,
    isHeld: () => saysHeld(paths.vault),
    setHeld,
    destroy: () => serially(destroy),
    destroyKeys,
    removeFiles,
  };
}

function tooShort(passphrase: string): CallError | undefined {
  const characters = [...passphrase.normalize("NFKC")].length;
  return characters < minPassphraseLength
    ? callError("passphrase-too-short", { min: minPassphraseLength })
    : undefined;
}

function serialize(file: VaultFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Runs jobs one after the other, so that many guesses sent at once wait their turn, and their delay. */
function createQueue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job);
    last = next.catch(() => {});
    return next;
  };
}
