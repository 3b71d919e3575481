import { z } from "zod";
import { countsSchema } from "../backup/format.ts";
import { sinkStart, streamStart } from "./stream-shapes.ts";

const nothing = z.strictObject({});
const id = z.uuid();
const timeMs = z.int();

/**
 * Calls about backups and what is restored from them: age files, as docs/backup.md describes them. Reading one can fail
 * with "backup-foreign", "backup-key-wrong", "backup-cut-off", "backup-altered", "backup-line-too-long" and
 * "backup-newer"; nothing of it is kept then.
 */
export const backupCalls = {
  "backup.get": {
    input: nothing,
    output: z.strictObject({
      /** age recipient, "age1…"; null until backups are set up. */
      recipient: z.string().nullable(),
      folder: z.string().nullable(),
      everyDays: z.int().min(1).max(90),
      keep: z.int().min(1).max(100),
      lastAt: timeMs.nullable(),
      /** An error code: why the last one was not written. */
      lastProblem: z.string().nullable(),
      /** Those for this recipient, the newest first. */
      files: z.array(z.strictObject({ name: z.string(), bytes: z.int(), at: timeMs })),
      /** Whether `backup.pickFolder` shows a window; else a path is typed. */
      picksFolders: z.boolean(),
    }),
  },
  /**
   * Makes a key pair; the secret key is given this once, to print, and kept nowhere. Nothing changes before
   * `backup.useKey`: a key that nobody wrote down must not be the one that backups are for.
   */
  "backup.setUp": {
    input: nothing,
    output: z.strictObject({
      recipient: z.string(),
      secretKey: z.string(),
      /** Eight digits that the names of its backups have, so that a print can say which files it opens. */
      mark: z.string(),
    }),
  },
  /** From now on, backups are for this key: the last that `backup.setUp` made since the log was opened. */
  "backup.useKey": { input: z.strictObject({ recipient: z.string().max(100) }), output: nothing },
  /**
   * Where and how often; null for the folder ends it. The newest `keep` stay. "backup-folder-missing",
   * "backup-folder-inside" (the folder of the log) and "backup-folder-read-only" when they cannot go there.
   */
  "backup.schedule": {
    input: z.strictObject({
      folder: z.string().max(4096).nullable(),
      everyDays: z.int().min(1).max(90),
      keep: z.int().min(1).max(100),
    }),
    output: nothing,
  },
  /** Lets the person pick a folder, where the host can; null when they turned back, or it cannot. */
  "backup.pickFolder": { input: nothing, output: z.strictObject({ folder: z.string().nullable() }) },
  /** An age file to download, for the key of the vault or for a passphrase. */
  "backup.download": {
    input: z.strictObject({ passphrase: z.string().min(12).max(1024).optional() }),
    output: streamStart,
  },
  /** Writes one into the folder now; only progress is streamed. */
  "backup.now": { input: nothing, output: streamStart },
  /** Begins to read a backup that is sent with `sink.write`. While one is merged, other writes wait ("busy"). */
  "restore.begin": {
    input: z.strictObject({
      /** The secret key (blanks and breaks in it do not count) or a whole key file of age, or else the passphrase. */
      secret: z.string().min(1).max(2000),
      /**
       * "verify" really restores into a scratch log, compares every line and keeps nothing ("backup-differs"); "merge" adds
       * to the open log.
       */
      mode: z.enum(["verify", "merge"]),
    }),
    output: sinkStart,
  },
  "restore.finish": {
    input: z.strictObject({ sinkId: id }),
    output: z.strictObject({
      /** Entries, as are those that follow. */
      added: z.int(),
      same: z.int(),
      updated: z.int(),
      /** Deleted here and waiting for their undo: they stay deleted. */
      stillDeleted: z.int(),
      /** Changed here and there: `kept` says whose version stays. The other is in the log too, as an entry of its own. */
      conflicts: z
        .array(
          z.strictObject({
            id,
            mailedOn: z.string(),
            recipient: z.string(),
            kept: z.enum(["ours", "theirs"]),
          }),
        )
        .max(1000),
      attachments: z.int(),
      /** Files, and notes of addresses, for which there was no room. */
      leftOut: z.int(),
      /** What the backup holds, and when it was begun. */
      backup: z.strictObject({ createdAt: timeMs, ...countsSchema.shape }),
    }),
  },
  /** Gives up a backup that is sent or finished, also while `restore.finish` is at work. */
  "restore.cancel": { input: z.strictObject({ sinkId: id }), output: nothing },
} as const;
