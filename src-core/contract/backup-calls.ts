import { z } from "zod";
import { sinkStart, streamStart } from "./stream-shapes.ts";

const nothing = z.strictObject({});
const id = z.uuid();
const timeMs = z.int();

/** Calls about backups and what is restored from them. */
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
      lastProblem: z.string().nullable(),
      files: z.array(z.strictObject({ name: z.string(), bytes: z.int(), at: timeMs })),
    }),
  },
  /** Makes a key pair; the secret key is given this once, to print. Every backup is for this key. */
  "backup.setUp": {
    input: nothing,
    output: z.strictObject({ recipient: z.string(), secretKey: z.string() }),
  },
  "backup.schedule": {
    input: z.strictObject({
      folder: z.string().max(4096).nullable(),
      everyDays: z.int().min(1).max(90),
      keep: z.int().min(1).max(100),
    }),
    output: nothing,
  },
  /** Lets the person pick a folder, where the host can. */
  "backup.pickFolder": { input: nothing, output: z.strictObject({ folder: z.string().nullable() }) },
  /** An age file to download, for the key of the vault or for a passphrase. */
  "backup.download": {
    input: z.strictObject({ passphrase: z.string().min(12).max(1024).optional() }),
    output: streamStart,
  },
  /** Writes one into the folder now; only progress is streamed. */
  "backup.now": { input: nothing, output: streamStart },
  /** Really restores a file sent with `sink.write` into a scratch vault and compares. */
  "restore.begin": {
    input: z.strictObject({
      secret: z.string().min(1).max(2000),
      /** "verify" keeps nothing; "merge" adds to the open log. */
      mode: z.enum(["verify", "merge"]),
    }),
    output: sinkStart,
  },
  "restore.finish": {
    input: z.strictObject({ sinkId: id }),
    output: z.strictObject({
      added: z.int(),
      same: z.int(),
      updated: z.int(),
      conflicts: z
        .array(
          z.strictObject({
            id,
            mailedOn: z.string(),
            recipient: z.string(),
            kept: z.enum(["ours", "theirs", "both"]),
          }),
        )
        .max(1000),
      attachments: z.int(),
    }),
  },
} as const;
