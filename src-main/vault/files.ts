import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { platform } from "node:process";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";

/** Makes the data folder, readable by its owner only. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/**
 * Writes a file so that after a crash or on a full disk either the old or the new content is there, never a
 * mixture: a neighbour is written, flushed and renamed over it. Readable by its owner only.
 */
export function writeFileAtomic(path: string, content: string): void {
  makeFolder(dirname(path));
  const temporary = `${path}.tmp`;
  try {
    writeNew(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}

/**
 * The same, and overwrites the bytes of the old file once the new one is in place. For key wrappings: a passphrase
 * that was changed should not open a file recovered from the disk. (File systems that copy on write, and most SSDs,
 * may keep the old blocks all the same; only destroying the disk's own key helps there.)
 */
export function replaceSecretFile(path: string, content: string): void {
  // Windows refuses to rename over an open file.
  const old = platform !== "win32" && existsSync(path) ? openSync(path, "r+") : undefined;
  try {
    writeFileAtomic(path, content);
    if (old !== undefined) overwrite(old);
  } finally {
    if (old !== undefined) closeSync(old);
  }
}

/** Runs something that writes; what goes wrong in storage becomes a code. */
export function stored(write: () => void): Result<null, CallError> {
  try {
    write();
    return ok(null);
  } catch (error) {
    return err(callError(storageCodeOrThrow(error)));
  }
}

/**
 * Removes what `writeFileAtomic` left in a folder when the program ended in the midst of it. It may be a key locked under
 * a passphrase that never came into force, so it is overwritten first.
 */
export function removeUnfinishedWrites(folder: string): void {
  for (const name of readdirSync(folder)) if (name.endsWith(".json.tmp")) shredFile(join(folder, name));
}

/** Overwrites a file with random bytes, flushes, then removes it. */
export function shredFile(path: string): void {
  const file = openSync(path, "r+");
  try {
    overwrite(file);
  } finally {
    closeSync(file);
  }
  unlinkSync(path);
}

/** Makes the removal or renaming of files in a folder last through a power cut. */
export function flushFolder(folder: string): void {
  // Windows has no way to flush a folder, and needs none.
  if (platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeNew(path: string, content: string): void {
  // A leftover of a crash may be in the way; it was never the real file.
  rmSync(path, { force: true });
  const file = openSync(path, "wx", 0o600);
  try {
    writeAll(file, Buffer.from(content, "utf8"));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function overwrite(file: number): void {
  writeAll(file, randomBytes(fstatSync(file).size));
  fsyncSync(file);
}

function writeAll(file: number, bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written, bytes.length - written, written);
}
