import type { Handlers } from "../../../src-core/contract/calls.ts";
import { type CallError, callError } from "../../../src-core/contract/errors.ts";
import type { BackupStore } from "../../../src-core/ports/backup-store.ts";
import type { Clock } from "../../../src-core/ports/clock.ts";
import type { Host } from "../../../src-core/ports/host.ts";
import { err, ok, type Result } from "../../../src-core/result.ts";
import { type AgeKey, newAgeKey } from "../../backup/age-file.ts";
import { backupFiles, checkFolder, folderCode, mark } from "../../backup/folder.ts";
import { isRestoreSink, RestoreSink } from "../../backup/restore-sink.ts";
import { createBackups } from "../../backup/schedule.ts";
import { openScratch } from "../../backup/scratch.ts";
import { storageCodeOrThrow } from "../../db/storage-error.ts";
import type { KdfCost } from "../../vault/kdf.ts";
import type { Vault } from "../../vault/vault.ts";
import type { LogSession } from "../log-session.ts";
import type { Sinks } from "../sinks.ts";
import type { Streams } from "../streams.ts";

type BackupHandlers = Pick<
  Handlers,
  | "backup.get"
  | "backup.setUp"
  | "backup.useKey"
  | "backup.schedule"
  | "backup.pickFolder"
  | "backup.download"
  | "backup.now"
  | "restore.begin"
  | "restore.finish"
  | "restore.cancel"
>;

export interface BackupParts {
  session: LogSession;
  vault: Pick<Vault, "folder" | "setHeld">;
  streams: Streams;
  sinks: Sinks;
  clock: Clock;
  dataFolder: string;
  /** Of vaults, when it is not the usual one: passphrases of backups then cost as much. Tests lower it. */
  kdfCost?: KdfCost | undefined;
  host: Pick<Host, "pickFolder">;
}

const sinkKind = "restore";

export function backupHandlers(parts: BackupParts): BackupHandlers {
  const { session, streams, sinks, clock, dataFolder, host, kdfCost } = parts;
  const logN = kdfCost && Math.log2(kdfCost.N);
  const backups = createBackups(session, clock, dataFolder);
  /** The public half of a key that was shown and is not used yet. */
  let shownKey: string | undefined;
  /** Taken out of the sinks by `restore.finish`, which may take its time. */
  const finishing = new Map<string, RestoreSink>();
  session.beforeLock(() => {
    shownKey = undefined;
    for (const sink of finishing.values()) sink.cancel();
  });
  return {
    async "backup.get"() {
      return session.use(({ backup }) => {
        const settings = backup.settings();
        return ok({ ...settings, ...filesOf(settings), picksFolders: host.pickFolder !== undefined });
      });
    },
    async "backup.setUp"() {
      const open = whenKept(session, () => ok(null));
      if (!open.ok) return open;
      const key = await newAgeKey();
      return whenKept(session, () => {
        shownKey = key.recipient;
        return ok({ ...key, mark: mark(key.recipient) });
      });
    },
    async "backup.useKey"({ recipient }) {
      const set = whenKept(session, (backup) => {
        if (recipient !== shownKey) return err(callError("backup-not-set-up"));
        // The next backup is for the new key, and due at once.
        backup.set({ recipient, lastAt: null });
        shownKey = undefined;
        return ok({});
      });
      if (set.ok) backups.changed();
      return set;
    },
    async "backup.schedule"({ folder, everyDays, keep }) {
      const set = whenKept(session, (backup) => {
        const usable = folder === null ? ok(null) : checkFolder(folder, dataFolder);
        if (!usable.ok) return err(callError(usable.error));
        const moved = folder !== backup.settings().folder;
        backup.set({ folder, everyDays, keep, lastProblem: null, ...(moved ? { lastAt: null } : {}) });
        return ok({});
      });
      if (set.ok) backups.changed();
      return set;
    },
    async "backup.pickFolder"() {
      const open = whenKept(session, () => ok(null));
      if (!open.ok) return open;
      const folder = (await host.pickFolder?.()) ?? null;
      session.activity();
      return ok({ folder });
    },
    async "backup.download"({ passphrase }) {
      return session.use(({ backup }) => {
        const { recipient } = backup.settings();
        if (passphrase === undefined && recipient === null) return err("backup-not-set-up");
        const key: AgeKey = passphrase === undefined ? { recipient: recipient ?? "" } : { passphrase, logN };
        const day = new Date(clock.now()).toISOString().slice(0, 10);
        const name =
          "recipient" in key ? `plainview-${mark(key.recipient)}-${day}.age` : `plainview-${day}.age`;
        return streams.start(name, "application/octet-stream", backups.download(key));
      });
    },
    async "backup.now"() {
      return session.use(({ backup }) => {
        const { recipient, folder } = backup.settings();
        if (recipient === null || folder === null) return err("backup-not-set-up");
        return streams.start("", "", backups.now());
      });
    },
    async "restore.begin"({ secret, mode }) {
      const sink = mode === "merge" ? mergeSink(parts, secret) : verifySink(parts, secret);
      if (!sink.ok) return sink;
      const started = sinks.start(sinkKind, sink.value);
      if (!started.ok) sink.value.cancel();
      return started;
    },
    async "restore.finish"({ sinkId }) {
      session.activity();
      const sink = sinks.take(sinkId, sinkKind, isRestoreSink);
      if (!sink.ok) return sink;
      finishing.set(sinkId, sink.value);
      try {
        return await sink.value.finish();
      } catch (error) {
        return err(callError(storageCodeOrThrow(error)));
      } finally {
        finishing.delete(sinkId);
      }
    },
    async "restore.cancel"({ sinkId }) {
      session.activity();
      sinks.cancel(sinkId);
      finishing.get(sinkId)?.cancel();
      return ok({});
    },
  };
}

/** Into the open log. The vault is marked as held before the log holds something: a wipe must never slip in between. */
function mergeSink({ session, vault }: BackupParts, secret: string): Result<RestoreSink, CallError> {
  return session.use((stores) => {
    if (stores.isFilling()) return err("busy");
    const beforeKeep = () =>
      session.state() === "open" && stores.retention.isHolding() ? vault.setHeld(true) : ok(null);
    return ok(new RestoreSink({ secret, stores, mode: "merge", beforeKeep }));
  });
}

function verifySink({ session, vault }: BackupParts, secret: string): Result<RestoreSink, CallError> {
  return session.use(() => {
    const scratch = openScratch(session.state() === "open" ? vault.folder() : undefined);
    if (!scratch.ok) return scratch;
    const { stores, remove } = scratch.value;
    return ok(new RestoreSink({ secret, stores, mode: "verify", onOver: remove }));
  });
}

/** Backups are of a log that is kept: a session without one ends before any would be due. */
function whenKept<T>(
  session: LogSession,
  action: (backup: BackupStore) => Result<T, CallError>,
): Result<T, CallError> {
  return session.use(({ backup }) =>
    session.state() === "session" ? err("session-active") : action(backup),
  );
}

/** The backups in the folder; when it cannot be read, that is the problem to tell. */
function filesOf({ folder, recipient, lastProblem }: ReturnType<BackupStore["settings"]>) {
  if (folder === null || recipient === null) return { files: [], lastProblem };
  try {
    return { files: backupFiles(folder, recipient), lastProblem };
  } catch (error) {
    const code = folderCode(error);
    if (code === undefined) throw error;
    return { files: [], lastProblem: code };
  }
}
