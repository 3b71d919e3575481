import { callError, type ErrorCode } from "../../src-core/contract/errors.ts";
import type { BackupSettings } from "../../src-core/ports/backup-store.ts";
import type { Clock } from "../../src-core/ports/clock.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { ok } from "../../src-core/result.ts";
import type { LogSession } from "../app/log-session.ts";
import { breathe, StreamFailure, type StreamWork } from "../app/streams.ts";
import { storageCode } from "../db/storage-error.ts";
import type { AgeKey } from "./age-file.ts";
import { backupBytes } from "./bytes.ts";
import { checkFolder, folderCode, rotate, UnfinishedBackup } from "./folder.ts";
import type { ReadStores } from "./write-lines.ts";

/** After an unlock, so that what the person came for is answered first. */
const startPauseMs = 5_000;
/** How often it is looked whether one is due, or can be written again. */
const lookMs = 60 * 60_000;
const dayMs = 86_400_000;

export interface Backups {
  /** Writes one into the folder; gives progress only. */
  now(): StreamWork;
  /** One as bytes, for `recipient` or a passphrase. */
  download(key: AgeKey): StreamWork;
  /** When, where or for whom was changed: it is looked soon. */
  changed(): void;
  /** Resolves when none is being written. */
  idle(): Promise<void>;
}

/** Backups into a folder: when asked, some time after an unlock when one is due, and while the log stays open. */
export function createBackups(session: LogSession, clock: Clock, dataFolder: string): Backups {
  let cancelTimer = () => {};
  let locks = 0;
  let isWriting = false;
  let scheduled: Promise<void> = Promise.resolve();

  /** Reads what is open now, and nothing once it was locked or while it is being filled: that may be undone. */
  function reader(): ReadStores {
    const locksBefore = locks;
    const opened = session.use((stores) => ok(stores));
    if (!opened.ok) throw new StreamFailure(opened.error);
    return readerOf(opened.value, () => locks !== locksBefore);
  }

  async function* intoFolder(read: ReadStores): StreamWork {
    if (isWriting) throw new StreamFailure(callError("busy"));
    const settings = read(({ backup }) => backup.settings());
    const { recipient, folder, keep } = settings;
    if (recipient === null || folder === null) throw new StreamFailure(callError("backup-not-set-up"));
    isWriting = true;
    let file: UnfinishedBackup | undefined;
    try {
      const usable = checkFolder(folder, dataFolder);
      if (!usable.ok) throw new StreamFailure(callError(usable.error));
      const at = clock.now();
      file = inFolder(() => new UnfinishedBackup(folder, recipient, at));
      const written = file;
      const parts = backupBytes(read, { recipient }, at);
      let last = { done: 0, total: 0 };
      for (;;) {
        const part = await parts.next();
        if (part.done === true) {
          const name = inFolder(() => written.finish());
          read(({ backup }) => backup.set({ lastAt: at, lastProblem: null }));
          inFolder(() => rotate(folder, recipient, keep, at));
          yield { ...last, summary: { ...part.value, name } };
          return;
        }
        last = { done: part.value.done, total: part.value.total };
        inFolder(() => written.write(part.value.bytes));
        yield last;
      }
    } catch (error) {
      const code = error instanceof StreamFailure ? error.failure.code : storageCode(error);
      if (code !== undefined && code !== "busy") note(code);
      throw error;
    } finally {
      isWriting = false;
      file?.giveUp();
    }
  }

  function note(code: ErrorCode): void {
    session.inBackground(({ backup }) => backup.set({ lastProblem: code }));
  }

  function plan(delayMs: number): void {
    cancelTimer();
    cancelTimer = clock.setTimer(look, delayMs);
  }

  function look(): void {
    const read = session.inBackground((stores) => {
      const locksBefore = locks;
      return isDue(stores.backup.settings(), clock.now())
        ? readerOf(stores, () => locks !== locksBefore)
        : undefined;
    });
    if (read !== undefined && !isWriting) scheduled = writeAll(intoFolder(read));
    plan(lookMs);
  }

  /** Nothing is planned before there is somewhere to write to. */
  function begin(): void {
    cancelTimer();
    const isWanted = session.inBackground(({ backup }) => isSetUp(backup.settings()));
    if (isWanted === true) plan(startPauseMs);
  }

  session.onOpened(begin);
  session.beforeLock(() => {
    locks++;
    cancelTimer();
  });

  return {
    async *now() {
      yield* intoFolder(reader());
    },
    async *download(key) {
      const parts = backupBytes(reader(), key, clock.now());
      let last = { done: 0, total: 0 };
      for (let part = await parts.next(); ; part = await parts.next()) {
        if (part.done === true) {
          yield { ...last, summary: { ...part.value } };
          return;
        }
        const { done, total, bytes: chunk } = part.value;
        last = { done, total };
        yield { ...last, chunk };
      }
    },
    changed: begin,
    idle: () => scheduled,
  };
}

function isSetUp({ recipient, folder }: BackupSettings): boolean {
  return recipient !== null && folder !== null;
}

/** A clock that was wrong once, far ahead, must not stop backups until then. */
export function isDue(settings: BackupSettings, now: number): boolean {
  const { everyDays, lastAt } = settings;
  if (!isSetUp(settings)) return false;
  return lastAt === null || now - lastAt >= everyDays * dayMs || lastAt - now > dayMs;
}

function readerOf(stores: Stores, isLocked: () => boolean): ReadStores {
  return (action) => {
    if (isLocked()) throw new StreamFailure(callError("vault-locked"));
    if (stores.isFilling()) throw new StreamFailure(callError("busy"));
    return action(stores);
  };
}

/** What goes wrong is noted for the person by the work itself. */
async function writeAll(work: StreamWork): Promise<void> {
  try {
    for await (const _step of work) await breathe();
  } catch (error) {
    if (!(error instanceof StreamFailure) && storageCode(error) === undefined) throw error;
  }
}

function inFolder<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = folderCode(error);
    throw code === undefined ? error : new StreamFailure(callError(code));
  }
}
