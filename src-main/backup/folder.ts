import { createHash, randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import type { ErrorCode } from "../../src-core/contract/errors.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCode } from "../db/storage-error.ts";

export interface BackupFile {
  name: string;
  bytes: number;
  /** When it was written, by its name. */
  at: number;
}

/** The code for what went wrong in the folder of backups; undefined for a bug. */
export function folderCode(error: unknown): ErrorCode | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "backup-folder-missing";
  const storage = storageCode(error);
  return storage === "folder-read-only" ? "backup-folder-read-only" : storage;
}

/**
 * Whether backups can be written there: it must exist and be writable, and be neither the folder of the log nor in it,
 * where one accident would take both.
 */
export function checkFolder(folder: string, dataFolder: string): Result<null, ErrorCode> {
  try {
    if (!isAbsolute(folder) || !statSync(folder).isDirectory()) return err("backup-folder-missing");
    if (existsSync(dataFolder) && isWithin(realpathSync(folder), realpathSync(dataFolder)))
      return err("backup-folder-inside");
    const probe = join(folder, `.plainview-${randomUUID()}.part`);
    closeSync(openSync(probe, "wx", 0o600));
    rmSync(probe);
    return ok(null);
  } catch (error) {
    const code = folderCode(error);
    if (code === undefined) throw error;
    return err(code);
  }
}

/** Eight digits that tell the backups of one key from those of other vaults in the same folder. */
export function mark(recipient: string): string {
  return createHash("sha256").update(recipient).digest("hex").slice(0, 8);
}

/** Our own backups for this key, the newest first. Other files are never looked at. */
export function backupFiles(folder: string, recipient: string): BackupFile[] {
  const ours = namePattern(recipient);
  return readdirSync(folder)
    .filter((name) => ours.test(name))
    .sort()
    .reverse()
    .flatMap((name) => {
      const bytes = statSync(join(folder, name), { throwIfNoEntry: false })?.size;
      return bytes === undefined ? [] : [{ name, bytes, at: timeOf(name) }];
    });
}

const dayMs = 86_400_000;

/**
 * Removes all but the newest `keep` of our own backups for this key. Those with names of a time to come were written
 * while the clock was wrong: they count as the oldest, so that they never cost the one that was just written.
 */
export function rotate(folder: string, recipient: string, keep: number, now: number): void {
  const files = backupFiles(folder, recipient);
  const isToCome = ({ at }: BackupFile) => at > now + dayMs;
  const inOrder = [...files.filter((file) => !isToCome(file)), ...files.filter(isToCome)];
  for (const { name } of inOrder.slice(keep)) rmSync(join(folder, name));
}

/** A backup on its way into the folder: under a name of its own until all of it is on the disk. */
export class UnfinishedBackup {
  readonly #folder: string;
  readonly #name: string;
  readonly #path: string;
  #file: number | undefined;

  constructor(folder: string, recipient: string, at: number) {
    this.#folder = folder;
    const unfinished = new RegExp(`^\\.plainview-${mark(recipient)}-[\\w-]+\\.part$`);
    for (const name of readdirSync(folder))
      if (unfinished.test(name)) rmSync(join(folder, name), { force: true });
    this.#name = freeName(folder, recipient, at);
    this.#path = join(folder, `.plainview-${mark(recipient)}-${randomUUID()}.part`);
    this.#file = openSync(this.#path, "wx", 0o600);
  }

  write(bytes: Uint8Array): void {
    if (this.#file === undefined) throw new Error("this backup is over");
    for (let from = 0; from < bytes.length; ) from += writeSync(this.#file, bytes, from);
  }

  finish(): string {
    if (this.#file === undefined) throw new Error("this backup is over");
    fsyncSync(this.#file);
    closeSync(this.#file);
    this.#file = undefined;
    renameSync(this.#path, join(this.#folder, this.#name));
    flushFolder(this.#folder);
    return this.#name;
  }

  /** Leaves nothing. Does nothing once it is finished. */
  giveUp(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#path, { force: true });
  }
}

function namePattern(recipient: string): RegExp {
  return new RegExp(`^plainview-${mark(recipient)}-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.age$`);
}

function freeName(folder: string, recipient: string, at: number): string {
  for (let time = at; ; time += 1000) {
    const [day = "", clock = ""] = new Date(time).toISOString().split("T");
    const name = `plainview-${mark(recipient)}-${day}-${clock.slice(0, 8).replaceAll(":", "")}.age`;
    if (!existsSync(join(folder, name))) return name;
  }
}

/** From the name, in UTC. */
function timeOf(name: string): number {
  const [, day = "", hours = "", minutes = "", seconds = ""] =
    /-(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)(\d\d)\.age$/.exec(name) ?? [];
  const time = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(time) ? 0 : time;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** A name is on the disk once its folder is. Windows does not open folders. */
function flushFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
