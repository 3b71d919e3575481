import { existsSync } from "node:fs";
import type { Handlers, Output } from "../../../src-core/contract/calls.ts";
import { type CallError, callError } from "../../../src-core/contract/errors.ts";
import { maxDamagedPages } from "../../../src-core/contract/vault-calls.ts";
import type { Clock } from "../../../src-core/ports/clock.ts";
import { err, ok, type Result } from "../../../src-core/result.ts";
import { openLog } from "../../db/open.ts";
import { PageFile } from "../../db/page-file.ts";
import { type SalvageOutcome, salvage } from "../../db/salvage.ts";
import { finishSalvage, keptDamaged, removeDamaged } from "../../db/salvage-files.ts";
import { storageCodeOrThrow } from "../../db/storage-error.ts";
import { type Survey, survey } from "../../db/survey.ts";
import type { Vault } from "../../vault/vault.ts";
import { vaultPaths } from "../../vault/vault-file.ts";
import type { LogSession } from "../log-session.ts";
import { breathe, StreamFailure, type Streams, type StreamWork } from "../streams.ts";

type DamageHandlers = Pick<Handlers, "vault.checkFile" | "vault.salvage" | "vault.removeDamaged">;

/** How long one part of the work may take before other calls are served. */
const sliceMs = 40;

/** What to do about a damaged log file: look at it, save what can be read, and remove what was kept of it. */
export function damageHandlers(
  vault: Vault,
  session: LogSession,
  streams: Streams,
  clock: Clock,
): DamageHandlers {
  const path = () => vaultPaths(vault.folder()).log;
  /** Ends page files that are being looked at when the log is locked: they hold its key. */
  let looks = 0;
  session.beforeLock(() => {
    looks++;
  });

  async function look(file: PageFile): Promise<Result<Survey, CallError>> {
    const looksBefore = looks;
    try {
      const steps = survey(file);
      for (let until = performance.now() + sliceMs; ; ) {
        const step = steps.next();
        if (step.done) return ok(step.value);
        if (performance.now() < until) continue;
        await breathe();
        if (looks !== looksBefore) return err(callError("vault-locked"));
        until = performance.now() + sliceMs;
      }
    } catch (error) {
      return err(callError(storageCodeOrThrow(error)));
    } finally {
      file.close();
    }
  }

  /** Opens the pages of the locked log for someone who has the passphrase. */
  async function openPages(passphrase: string): Promise<Result<PageFile, CallError>> {
    return vault.unlock(passphrase, (key) => {
      const ready = settle(path(), key);
      if (!ready.ok) return ready;
      try {
        return ok(new PageFile(path(), key));
      } catch (error) {
        return err(callError(storageCodeOrThrow(error)));
      }
    });
  }

  async function checkOpen(): Promise<Result<Output<"vault.checkFile">, CallError>> {
    const steps = session.use((stores) => ok(stores.check()));
    if (!steps.ok) return steps;
    for (let until = performance.now() + sliceMs; ; ) {
      const step = session.use(() => ok(steps.value.next().done === true));
      if (!step.ok && step.error.code === "log-damaged") return ok(answer(undefined, path()));
      if (!step.ok) return step;
      if (step.value) return ok({ ...answer(undefined, path()), ok: true });
      if (performance.now() < until) continue;
      await breathe();
      until = performance.now() + sliceMs;
    }
  }

  return {
    async "vault.checkFile"({ passphrase }) {
      if (session.state() === "session") return err(callError("session-active"));
      if (session.state() === "open") return checkOpen();
      if (passphrase === undefined) return err(callError("vault-locked"));
      const file = await openPages(passphrase);
      if (!file.ok) return file;
      const found = await look(file.value);
      return found.ok ? ok(answer(found.value, path())) : found;
    },
    async "vault.salvage"({ passphrase }) {
      if (session.state() === "session") return err(callError("session-active"));
      if (session.state() === "open") return err(callError("busy"));
      return vault.unlock(passphrase, (key) => {
        const ready = settle(path(), key);
        if (!ready.ok) return ready;
        // The stream goes on after the key here is zeroed; it zeroes its own.
        const own = Buffer.from(key);
        const started = streams.start("", "", salvageWork(path(), own, clock));
        if (!started.ok) own.fill(0);
        return started;
      });
    },
    async "vault.removeDamaged"() {
      if (session.state() === "session") return err(callError("session-active"));
      try {
        removeDamaged(path());
        return ok({});
      } catch (error) {
        return err(callError(storageCodeOrThrow(error)));
      }
    },
  };
}

/** Has SQLite bring in what a crash left in the write-ahead log, and says what stands in the way of reading the file. */
function settle(path: string, key: Buffer): Result<null, CallError> {
  try {
    finishSalvage(path);
  } catch (error) {
    return err(callError(storageCodeOrThrow(error)));
  }
  if (!existsSync(path)) return err(callError("log-missing"));
  const opened = openLog(path, key, undefined, 0);
  if (opened.ok) opened.value.close();
  else if (opened.error.code !== "log-damaged") return opened;
  return ok(null);
}

/** Zeroes the key at its end, also when it is given up before its first step: no `finally` in it would run then. */
function salvageWork(path: string, key: Buffer, clock: Clock): StreamWork {
  const work = salvageSteps(path, key, clock);
  const giveUp = work.return.bind(work);
  return Object.assign(work, {
    return(value: void | PromiseLike<void>) {
      key.fill(0);
      return giveUp(value);
    },
  });
}

async function* salvageSteps(path: string, key: Buffer, clock: Clock): StreamWork {
  const steps = salvage({ path, key, now: clock.now() });
  try {
    for (let until = 0; ; ) {
      const step = steps.next();
      if (step.done) {
        if (!step.value.ok) throw new StreamFailure(step.value.error);
        yield { done: 1, total: 1, summary: summaryOf(step.value.value) };
        return;
      }
      if (performance.now() < until) continue;
      yield step.value;
      until = performance.now() + sliceMs;
    }
  } finally {
    steps.return(err(callError("stream-ended")));
    key.fill(0);
  }
}

function summaryOf({
  file,
  damagedPages,
  tables,
}: SalvageOutcome): Record<string, string | number | boolean> {
  const counts = [...tables].flatMap(([table, { saved, lost, lostUnknown }]) => [
    [`saved.${table}`, saved],
    [`lost.${table}`, lost],
    [`lostUnknown.${table}`, lostUnknown],
  ]);
  return { file, damagedPages, ...Object.fromEntries(counts) };
}

function answer(found: Survey | undefined, path: string): Output<"vault.checkFile"> {
  const damaged = found?.damaged ?? [];
  return {
    ok: found !== undefined && damaged.length === 0,
    pages: found?.pages ?? 0,
    damagedPages: damaged.length,
    damaged: damaged
      .slice(0, maxDamagedPages)
      .map(({ page, use, name }) => ({ page, use, name: name.slice(0, 100) })),
    keptFiles: keptDamaged(path),
  };
}
