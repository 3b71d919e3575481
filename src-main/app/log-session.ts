import type Database from "better-sqlite3";
import { type CallError, callError, type ErrorCode } from "../../src-core/contract/errors.ts";
import type { Clock } from "../../src-core/ports/clock.ts";
import type { Keychain } from "../../src-core/ports/host.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { smallFilePages } from "../db/file-check.ts";
import { createLog, openLog, openMemoryLog } from "../db/open.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import { createStores } from "../db/stores.ts";
import { removeUnfinishedWrites } from "../vault/files.ts";
import type { Vault } from "../vault/vault.ts";
import { vaultPaths } from "../vault/vault-file.ts";

/** How long a deleted entry can be brought back. */
export const undoMs = 10 * 60_000;

/** A purge rewrites the file, so entries deleted one after the other are purged together. */
const shortestPurgePauseMs = 30_000;

/** A pause after each part of a large file that is checked in the background, for calls to be served. */
const checkPauseMs = 5;

/**
 * "damaged": a damaged page was found in the file, so it is not used any more. "wiped": its keys are destroyed, and the
 * rest goes next.
 */
export type LockReason = "asked" | "idle" | "host" | "damaged" | "wiped";
export type LogState = "none" | "locked" | "open" | "session";

interface Opened {
  stores: Stores;
  kind: "open" | "session";
}

export interface LogSessionOptions {
  clock: Clock;
  vault: Vault;
  /** Minutes without activity before it locks; 0 is never. Asked each time, as it is a setting. */
  idleLockMinutes(): number;
  /** Files of up to this many pages are checked whole at opening; tests lower it. */
  checkedPages?: number | undefined;
}

/** Whether the log is open, and when it stops being so. */
export class LogSession {
  readonly #options: LogSessionOptions;
  readonly #listeners = new Set<(reason: LockReason) => void>();
  readonly #enders: (() => void)[] = [];
  readonly #openers: (() => void)[] = [];
  #opened: Opened | undefined;
  /** Rises with every lock: an unlock that was under way when the machine went to sleep must not succeed after it. */
  #locks = 0;
  #lastActivity = 0;
  #cancelIdle: () => void = () => {};
  #cancelPurge: () => void = () => {};
  #purgePlanned = false;
  #cancelCheck: () => void = () => {};
  /** All of the file that is being opened, or is open, has been looked at. */
  #isChecked = true;
  /** Damage was met: said instead of "locked", and the whole file is checked before it is used again. */
  #foundDamage = false;
  /** A file in which damage was met is checked whole before it is used again. */
  readonly #openLog = (path: string, key: Buffer) =>
    openLog(path, key, undefined, this.#foundDamage ? Number.POSITIVE_INFINITY : this.#checkedPages());

  constructor(options: LogSessionOptions) {
    this.#options = options;
  }

  state(): LogState {
    this.#lockIfIdle();
    return this.#opened?.kind ?? (this.#options.vault.exists() ? "locked" : "none");
  }

  /**
   * Runs `action` on what is open, for something that a person asked for: the idle time starts again. What goes wrong
   * in storage becomes a code.
   */
  use<T>(action: (stores: Stores) => Result<T, ErrorCode | CallError>): Result<T, CallError> {
    this.#lockIfIdle();
    if (!this.#opened) return err(callError(this.#foundDamage ? "log-damaged" : "vault-locked"));
    this.activity();
    try {
      const result = action(this.#opened.stores);
      if (result.ok) return result;
      return err(typeof result.error === "string" ? callError(result.error) : result.error);
    } catch (error) {
      const code = storageCodeOrThrow(error);
      if (code === "log-damaged") this.#stopIfDamaged();
      // While a file is being imported, the database refuses all other writes.
      const isBusy = code === "folder-read-only" && this.#opened?.stores.isFilling();
      return err(callError(isBusy ? "busy" : code));
    }
  }

  /**
   * Runs `action` on an open log for something that nobody asked for: the idle time goes on. Undefined when there is
   * none, it is being filled, or storage fails: whoever calls tries again later.
   */
  inBackground<T>(action: (stores: Stores) => T): T | undefined {
    if (this.#opened?.kind !== "open" || this.#opened.stores.isFilling()) return undefined;
    try {
      return action(this.#opened.stores);
    } catch (error) {
      if (storageCodeOrThrow(error) === "log-damaged") this.#stopIfDamaged();
      return undefined;
    }
  }

  /** Entries in the log, without counting as activity. */
  count(): number | undefined {
    return this.#opened?.stores.log.count();
  }

  async create(passphrase: string): Promise<Result<{ recoveryCode: string }, CallError>> {
    const { vault } = this.#options;
    if (this.#opened?.kind === "open") return err(callError("vault-exists"));
    const result = await this.#opening(createLog, (opener) => vault.create(passphrase, opener));
    return result.ok ? ok({ recoveryCode: result.value.recoveryCode }) : result;
  }

  startSession(): Result<null, CallError> {
    if (this.#opened) return err(callError(this.#opened.kind === "open" ? "vault-exists" : "session-active"));
    this.#start({ stores: createStores(openMemoryLog()), kind: "session" });
    return ok(null);
  }

  async unlock(passphrase: string): Promise<Result<null, CallError>> {
    if (this.#opened?.kind === "session") return err(callError("session-active"));
    // Already open, in another window of the browser host: the passphrase must be right all the same.
    const opener = this.#opened ? keepOpen : this.#openLog;
    const result = await this.#opening(opener, (use) => this.#options.vault.unlock(passphrase, use));
    return result.ok ? ok(null) : result;
  }

  async unlockWithKeychain(keychain: Keychain): Promise<Result<null, CallError>> {
    if (this.#opened) return this.#opened.kind === "open" ? ok(null) : err(callError("session-active"));
    const { vault } = this.#options;
    // It may take long, as the keychain may ask: meanwhile the passphrase may have opened the log.
    const opener = (path: string, key: Buffer): Result<Database.Database, CallError> =>
      this.#opened ? err(callError("busy")) : this.#openLog(path, key);
    const result = await this.#opening(opener, (use) => vault.unlockWithKeychain(keychain, use));
    return result.ok ? ok(null) : result;
  }

  async recover(code: string, newPassphrase: string): Promise<Result<{ recoveryCode: string }, CallError>> {
    if (this.#opened?.kind === "session") return err(callError("session-active"));
    if (this.#opened) this.lock("asked");
    const { vault } = this.#options;
    const result = await this.#opening(this.#openLog, (use) => vault.recover(code, newPassphrase, use));
    return result.ok ? ok({ recoveryCode: result.value.recoveryCode }) : result;
  }

  async changePassphrase(current: string, next: string): Promise<Result<null, CallError>> {
    const opened = this.use(() => ok(null));
    if (!opened.ok) return opened;
    if (this.state() !== "open") return err(callError("session-active"));
    return this.#options.vault.changePassphrase(current, next);
  }

  /** Ends whatever is open, and forgets what was found in it: another vault comes in its place, or none. */
  leave(reason: "asked" | "wiped"): void {
    this.lock(reason);
    this.#foundDamage = false;
  }

  /** Someone is there. */
  activity(): void {
    this.#lockIfIdle();
    this.#lastActivity = this.#steadyMs();
    this.#armIdle();
  }

  /** The idle setting changed. */
  idleChanged(): void {
    this.#armIdle();
  }

  /** Purges deleted entries for good once they can no longer be brought back. */
  purgeLater(): void {
    if (this.#purgePlanned) return;
    const oldest = this.#opened?.stores.oldestDeletedAt();
    if (oldest === undefined) return;
    const { clock } = this.#options;
    const delayMs = Math.max(shortestPurgePauseMs, oldest + undoMs - clock.now());
    this.#purgePlanned = true;
    this.#cancelPurge = clock.setTimer(() => {
      this.#purgePlanned = false;
      this.#purge(clock.now() - undoMs);
      this.purgeLater();
    }, delayMs);
  }

  /** Closes the log at once; what was deleted is purged. A session without a log is forgotten. */
  lock(reason: LockReason): void {
    this.#locks++;
    this.#cancelIdle();
    this.#cancelPurge();
    this.#cancelCheck();
    this.#purgePlanned = false;
    // Work on a log that is not open, such as saving what is left of a damaged one, holds its key too.
    for (const end of this.#enders) end();
    const opened = this.#opened;
    if (!opened) return;
    // A damaged file is left as it is, and one that goes is not rewritten first.
    const isKept = reason !== "damaged" && reason !== "wiped";
    if (isKept) this.#purge();
    this.#opened = undefined;
    // Told first: to rewrite a large file takes seconds, in which nothing may stay on the screen.
    for (const listener of [...this.#listeners]) listener(reason);
    quietly(() => (isKept ? opened.stores.closeWithoutTraces() : opened.stores.close()));
  }

  /** Has `begin` run each time a log was opened, before the answer: it must be quick. */
  onOpened(begin: () => void): void {
    this.#openers.push(begin);
  }

  /** Has `end` run at each lock while the log is still open: it ends what may not go on without it. */
  beforeLock(end: () => void): void {
    this.#enders.push(end);
  }

  onLocked(listener: (reason: LockReason) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #checkedPages(): number {
    return this.#options.checkedPages ?? smallFilePages;
  }

  /** Runs a vault operation that opens the log; what it opened is closed again if the operation fails after all. */
  async #opening<T>(
    opener: (path: string, key: Buffer) => Result<Database.Database | null, CallError>,
    operation: (use: (key: Buffer) => Result<null, CallError>) => Promise<Result<T, CallError>>,
  ): Promise<Result<T, CallError>> {
    const locksBefore = this.#locks;
    const path = vaultPaths(this.#options.vault.folder()).log;
    let stores: Stores | undefined;
    const use = (key: Buffer): Result<null, CallError> => {
      if (this.#locks !== locksBefore) return err(callError("vault-locked"));
      const db = opener(path, key);
      if (!db.ok) return db;
      if (db.value === null) return ok(null);
      const prepared = this.#prepare(db.value);
      if (!prepared.ok) return prepared;
      stores = prepared.value;
      return ok(null);
    };
    const result = await operation(use);
    if (!stores) return result;
    const wasLocked = this.#locks !== locksBefore;
    if (!result.ok || wasLocked) {
      closeQuietly(stores);
      return result.ok ? err(callError("vault-locked")) : result;
    }
    this.#opened?.stores.close();
    this.#foundDamage = false;
    quietly(() => removeUnfinishedWrites(this.#options.vault.folder()));
    this.#start({ stores, kind: "open" });
    this.#checkOn();
    return result;
  }

  /**
   * Takes over what a session without a log holds, and purges what was deleted before the last lock. The first part of
   * a large file is checked here, so that damage in it is told at once. Closes the database when it fails.
   */
  #prepare(db: Database.Database): Result<Stores, CallError> {
    try {
      const stores = createStores(db, this.#checkedPages());
      if (this.#opened?.kind === "session") stores.takeOver(this.#opened.stores);
      purgeIfRoom(stores);
      this.#isChecked = stores.checkSome();
      return ok(stores);
    } catch (error) {
      quietly(() => db.close());
      return err(callError(storageCodeOrThrow(error)));
    }
  }

  #start(opened: Opened): void {
    this.#lastActivity = this.#steadyMs();
    this.#opened = opened;
    this.#armIdle();
    if (opened.kind === "open") for (const begin of this.#openers) begin();
  }

  /** Purging is tried again at the next lock and unlock, so that a full disk does not keep a log from locking. */
  #purge(deletedUpTo?: number): void {
    try {
      this.#opened?.stores.purge(deletedUpTo);
    } catch (error) {
      storageCodeOrThrow(error);
    }
  }

  /** Checks a large file a part at a time, until all was looked at or the log is locked. */
  #checkOn(): void {
    this.#cancelCheck();
    if (this.#isChecked) return;
    this.#cancelCheck = this.#options.clock.setTimer(() => {
      try {
        this.#isChecked = this.#opened?.stores.checkSome() ?? true;
        this.#checkOn();
      } catch (error) {
        if (storageCodeOrThrow(error) === "log-damaged") this.#stop();
      }
    }, checkPauseMs);
  }

  /** A call met something that it could not read: stops when that is the file and not only its search index. */
  #stopIfDamaged(): void {
    try {
      if (this.#opened?.kind === "open" && !this.#opened.stores.isWhole()) this.#stop();
    } catch (error) {
      storageCodeOrThrow(error);
    }
  }

  #stop(): void {
    this.#foundDamage = true;
    this.lock("damaged");
  }

  /** Timers stand still while a machine sleeps, so the time is looked at as well. */
  #lockIfIdle(): void {
    if (!this.#opened) return;
    const idleMs = this.#idleMs();
    if (idleMs > 0 && this.#steadyMs() - this.#lastActivity >= idleMs) this.lock("idle");
  }

  #armIdle(): void {
    this.#cancelIdle();
    this.#cancelIdle = () => {};
    const idleMs = this.#idleMs();
    if (!this.#opened || idleMs === 0) return;
    const rest = Math.max(0, this.#lastActivity + idleMs - this.#steadyMs());
    this.#cancelIdle = this.#options.clock.setTimer(() => this.#lockIfIdle(), rest);
  }

  /** Time that setting the clock does not change: one that was set back would keep the log open. */
  #steadyMs(): number {
    const { clock } = this.#options;
    return clock.uptime?.() ?? clock.now();
  }

  #idleMs(): number {
    return this.#options.idleLockMinutes() * 60_000;
  }
}

function keepOpen(): Result<null, CallError> {
  return ok(null);
}

/** Purging is tried again at the next lock, so that a full disk does not keep a log from being read. */
function purgeIfRoom(stores: Stores): void {
  try {
    stores.purge();
  } catch (error) {
    if (storageCodeOrThrow(error) !== "disk-full") throw error;
  }
}

function closeQuietly(stores: Stores): void {
  quietly(() => stores.close());
}

/** What storage says to closing changes nothing: it is closed, and what is left to do is done the next time. */
function quietly(close: () => void): void {
  try {
    close();
  } catch (error) {
    storageCodeOrThrow(error);
  }
}
