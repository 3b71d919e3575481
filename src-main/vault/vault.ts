import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { minPassphraseLength } from "../../src-core/contract/calls.ts";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import type { Clock } from "../../src-core/ports/clock.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import { createAttempts } from "./attempts.ts";
import { flushFolder, replaceSecretFile, shredFile, writeFileAtomic } from "./files.ts";
import { defaultKdfCost, type KdfCost } from "./kdf.ts";
import { makeRecoveryCode, readRecoveryCode } from "./recovery-code.ts";
import { readVaultFile, type VaultFile, vaultPaths } from "./vault-file.ts";
import { unwrapKey, wrapKey } from "./wrapping.ts";

/** Uses the database key at once and synchronously; the vault zeroes it afterwards. */
export type UseKey<T> = (key: Buffer) => Result<T, CallError>;

/**
 * The key of the log: a random 256-bit key that never changes, locked once under the passphrase and once under the
 * recovery code. It is in memory only while a `UseKey` runs (SQLite keeps its own copy while the log is open).
 */
export interface Vault {
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
  changePassphrase(current: string, next: string): Promise<Result<null, CallError>>;
  /** Destroys the locked keys first, then removes every file of the vault, the log and the settings. */
  destroy(): Promise<Result<null, CallError>>;
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

  const secondsToWait = () => Math.ceil(attempts.retryAfterMs() / 1000);
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
    const key = await unwrapKey(file.value[which], secret, place(file.value, which));
    if (key === undefined) {
      attempts.failed();
      const code = which === "passphrase" ? "passphrase-wrong" : "recovery-code-wrong";
      return err(callError(code, { seconds: secondsToWait() }));
    }
    attempts.succeeded();
    try {
      return await use(key, file.value);
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
    try {
      const { recoveryCode, file } = await wrapBoth(key, randomUUID(), passphrase);
      writeFileAtomic(paths.unfinished, serialize(file));
      const made = makeLog(key);
      if (!made.ok) {
        removeUnfinished();
        return made;
      }
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
      const { recoveryCode, file } = await wrapBoth(key, old.id, newPassphrase);
      const opened = openLog(key);
      if (!opened.ok) return opened;
      const saved = save(file);
      return saved.ok ? ok({ recoveryCode, opened: opened.value }) : saved;
    });
  }

  async function changePassphrase(current: string, next: string): Promise<Result<null, CallError>> {
    const short = tooShort(next);
    if (short) return err(short);
    return withKey("passphrase", current, async (key, old) => {
      const passphrase = await wrapKey(key, next, cost, place(old, "passphrase"));
      return save({ ...old, passphrase });
    });
  }

  function save(file: VaultFile): Result<null, CallError> {
    try {
      replaceSecretFile(paths.vault, serialize(file));
      return ok(null);
    } catch (error) {
      return err(callError(storageCodeOrThrow(error)));
    }
  }

  async function destroy(): Promise<Result<null, CallError>> {
    if (!existsSync(folder)) return ok(null);
    try {
      for (const name of existingFiles(/^vault\.json/)) shredFile(join(folder, name));
      flushFolder(folder);
    } catch (error) {
      return err(callError(storageCodeOrThrow(error)));
    }
    try {
      for (const name of existingFiles(/^(log\.db|attempts\.json|settings\.|window\.json)/))
        rmSync(join(folder, name));
      attempts.succeeded();
      flushFolder(folder);
      return ok(null);
    } catch (error) {
      storageCodeOrThrow(error);
      return err(callError("wipe-incomplete"));
    }
  }

  function existingFiles(pattern: RegExp): string[] {
    return existsSync(folder) ? readdirSync(folder).filter((name) => pattern.test(name)) : [];
  }

  return {
    exists: () => existsSync(paths.vault),
    retryAfterMs: () => attempts.retryAfterMs(),
    create: (passphrase, makeLog) => serially(() => create(passphrase, makeLog)),
    unlock: (passphrase, openLog) =>
      serially(() => withKey("passphrase", passphrase, async (key) => openLog(key))),
    recover: (code, newPassphrase, openLog) => serially(() => recover(code, newPassphrase, openLog)),
    changePassphrase: (current, next) => serially(() => changePassphrase(current, next)),
    destroy: () => serially(destroy),
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
