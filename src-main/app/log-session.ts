import type Database from "better-sqlite3";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import type { Clock } from "../../src-core/ports/clock.ts";
import type { LogStore } from "../../src-core/ports/log-store.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { SqliteLogStore } from "../db/log-store.ts";
import { createLog, openLog, openMemoryLog } from "../db/open.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import type { Vault } from "../vault/vault.ts";
import { vaultPaths } from "../vault/vault-file.ts";

/** How long a deleted entry can be brought back. */
export const undoMs = 10 * 60_000;

/** A purge rewrites the file, so entries deleted one after the other are purged together. */
const shortestPurgePauseMs = 30_000;

export type LockReason = "asked" | "idle" | "host";
export type LogState = "none" | "locked" | "open" | "session";

interface Opened {
  store: LogStore;
  kind: "open" | "session";
}

export interface LogSessionOptions {
  folder: string;
  clock: Clock;
  vault: Vault;
  /** Minutes without activity before it locks; 0 is never. Asked each time, as it is a setting. */
  idleLockMinutes(): number;
}

/** Whether the log is open, and when it stops being so. */
export class LogSession {
  readonly #options: LogSessionOptions;
  readonly #listeners = new Set<(reason: LockReason) => void>();
  #opened: Opened | undefined;
  /** Rises with every lock: an unlock that was under way when the machine went to sleep must not succeed after it. */
  #locks = 0;
  #lastActivity = 0;
  #cancelIdle: () => void = () => {};
  #cancelPurge: () => void = () => {};
  #purgePlanned = false;

  constructor(options: LogSessionOptions) {
    this.#options = options;
  }

  state(): LogState {
    this.#lockIfIdle();
    return this.#opened?.kind ?? (this.#options.vault.exists() ? "locked" : "none");
  }

  /** The open log, for something that a person asked for: the idle time starts again. */
  use(): Result<LogStore, CallError> {
    this.#lockIfIdle();
    if (!this.#opened) return err(callError("vault-locked"));
    this.activity();
    return ok(this.#opened.store);
  }

  /** Entries in the log, without counting as activity. */
  count(): number | undefined {
    return this.#opened?.store.count();
  }

  async create(passphrase: string): Promise<Result<{ recoveryCode: string }, CallError>> {
    const { vault } = this.#options;
    if (this.#opened?.kind === "open") return err(callError("vault-exists"));
    const result = await this.#opening(createLog, (opener) => vault.create(passphrase, opener));
    return result.ok ? ok({ recoveryCode: result.value.recoveryCode }) : result;
  }

  startSession(): Result<null, CallError> {
    if (this.#opened) return err(callError(this.#opened.kind === "open" ? "vault-exists" : "session-active"));
    this.#start({ store: new SqliteLogStore(openMemoryLog()), kind: "session" });
    return ok(null);
  }

  async unlock(passphrase: string): Promise<Result<null, CallError>> {
    if (this.#opened?.kind === "session") return err(callError("session-active"));
    // Already open, in another window of the browser host: the passphrase must be right all the same.
    const opener = this.#opened ? keepOpen : openLog;
    const result = await this.#opening(opener, (use) => this.#options.vault.unlock(passphrase, use));
    return result.ok ? ok(null) : result;
  }

  async recover(code: string, newPassphrase: string): Promise<Result<{ recoveryCode: string }, CallError>> {
    if (this.#opened?.kind === "session") return err(callError("session-active"));
    if (this.#opened) this.lock("asked");
    const { vault } = this.#options;
    const result = await this.#opening(openLog, (use) => vault.recover(code, newPassphrase, use));
    return result.ok ? ok({ recoveryCode: result.value.recoveryCode }) : result;
  }

  async changePassphrase(current: string, next: string): Promise<Result<null, CallError>> {
    const opened = this.use();
    if (!opened.ok) return opened;
    if (this.state() !== "open") return err(callError("session-active"));
    return this.#options.vault.changePassphrase(current, next);
  }

  /** Ends whatever is open, then destroys keys and files. */
  async destroy(): Promise<Result<null, CallError>> {
    this.lock("asked");
    return this.#options.vault.destroy();
  }

  /** Someone is there. */
  activity(): void {
    this.#lockIfIdle();
    this.#lastActivity = this.#options.clock.now();
    this.#armIdle();
  }

  /** The idle setting changed. */
  idleChanged(): void {
    this.#armIdle();
  }

  /** Purges deleted entries for good once they can no longer be brought back. */
  purgeLater(): void {
    if (this.#purgePlanned) return;
    const oldest = this.#opened?.store.oldestDeletedAt();
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
    this.#purgePlanned = false;
    const opened = this.#opened;
    if (!opened) return;
    this.#purge();
    this.#opened = undefined;
    closeQuietly(opened.store);
    for (const listener of [...this.#listeners]) listener(reason);
  }

  onLocked(listener: (reason: LockReason) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Runs a vault operation that opens the log; what it opened is closed again if the operation fails after all. */
  async #opening<T>(
    opener: (path: string, key: Buffer) => Result<Database.Database | null, CallError>,
    operation: (use: (key: Buffer) => Result<null, CallError>) => Promise<Result<T, CallError>>,
  ): Promise<Result<T, CallError>> {
    const locksBefore = this.#locks;
    const path = vaultPaths(this.#options.folder).log;
    let store: LogStore | undefined;
    const use = (key: Buffer): Result<null, CallError> => {
      if (this.#locks !== locksBefore) return err(callError("vault-locked"));
      const db = opener(path, key);
      if (!db.ok) return db;
      if (db.value === null) return ok(null);
      store = new SqliteLogStore(db.value);
      return this.#prepare(store);
    };
    const result = await operation(use);
    if (!store) return result;
    const wasLocked = this.#locks !== locksBefore;
    if (!result.ok || wasLocked) {
      closeQuietly(store);
      return result.ok ? err(callError("vault-locked")) : result;
    }
    this.#opened?.store.close();
    this.#start({ store, kind: "open" });
    return result;
  }

  /** Takes over what a session without a log holds, and purges what was deleted before the last lock. */
  #prepare(store: LogStore): Result<null, CallError> {
    try {
      if (this.#opened?.kind === "session") for (const entry of this.#opened.store.all()) store.insert(entry);
      store.purge();
      return ok(null);
    } catch (error) {
      closeQuietly(store);
      return err(callError(storageCodeOrThrow(error)));
    }
  }

  #start(opened: Opened): void {
    this.#lastActivity = this.#options.clock.now();
    this.#opened = opened;
    this.#armIdle();
  }

  /** Purging is tried again at the next lock and unlock, so that a full disk does not keep a log from locking. */
  #purge(deletedUpTo?: number): void {
    try {
      this.#opened?.store.purge(deletedUpTo);
    } catch (error) {
      storageCodeOrThrow(error);
    }
  }

  /** Timers stand still while a machine sleeps, so the time is looked at as well. */
  #lockIfIdle(): void {
    if (!this.#opened) return;
    const idleMs = this.#idleMs();
    if (idleMs > 0 && this.#options.clock.now() - this.#lastActivity >= idleMs) this.lock("idle");
  }

  #armIdle(): void {
    this.#cancelIdle();
    this.#cancelIdle = () => {};
    const idleMs = this.#idleMs();
    if (!this.#opened || idleMs === 0) return;
    const rest = Math.max(0, this.#lastActivity + idleMs - this.#options.clock.now());
    this.#cancelIdle = this.#options.clock.setTimer(() => this.#lockIfIdle(), rest);
  }

  #idleMs(): number {
    return this.#options.idleLockMinutes() * 60_000;
  }
}

function keepOpen(): Result<null, CallError> {
  return ok(null);
}

function closeQuietly(store: LogStore): void {
  try {
    store.close();
  } catch (error) {
    storageCodeOrThrow(error);
  }
}
