import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { isWhole, pageCount, smallFilePages } from "./file-check.ts";
import { latestVersion, type Migration, migrate, versionOf } from "./migrate.ts";
import { migrations as allMigrations } from "./migrations/index.ts";
import { finishSalvage, removeFilesOf, temporaryPath } from "./salvage-files.ts";
import { storageCodeOrThrow } from "./storage-error.ts";

/** "Plvw": marks the file as a log of this app, once decrypted. */
const applicationId = 0x506c7677;
const pageBytes = 4096;

/**
 * Makes an encrypted log and opens it. The file must not exist. It is encrypted from the first byte: the key is set
 * before anything is written, and there is no plain header.
 */
export function createLog(
  path: string,
  key: Buffer,
  migrations = allMigrations,
): Result<Database.Database, CallError> {
  try {
    // Made first by us, so that it and its write-ahead log, which copies its mode, are the owner's only.
    closeSync(openSync(path, "wx", 0o600));
    const db = openWithKey(path, key);
    try {
      configure(db);
      db.pragma(`application_id = ${applicationId}`);
      migrate(db, migrations);
    } finally {
      db.close();
    }
  } catch (error) {
    return err(callError(storageCodeOrThrow(error)));
  }
  return openLog(path, key, migrations);
}

/**
 * Opens the encrypted log and brings it up to date. A copy is kept beside it (`log.db.before-20`) while a migration
 * is new. Nothing is written before the file has been found to be of a known version and whole; a file of more than
 * `checkedPages` pages is looked at in passing only, unless it is to be migrated, and checked in the background
 * (file-check.ts). Damage that is met later is an error of the call that met it.
 */
export function openLog(
  path: string,
  key: Buffer,
  migrations = allMigrations,
  checkedPages = smallFilePages,
): Result<Database.Database, CallError> {
  try {
    finishSalvage(path);
    emptyRewritten(path);
  } catch (error) {
    return err(callError(storageCodeOrThrow(error)));
  }
  if (!existsSync(path)) return err(callError("log-missing"));
  let db: Database.Database | undefined;
  try {
    // SQLite would open a read-only file and fail later, with an error that says nothing of the reason.
    accessSync(path, constants.R_OK | constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    // SQLite takes an empty file for a new database and would start an empty log in it.
    if (statSync(path).size < pageBytes) return err(callError("log-damaged"));
    db = openWithKey(path, key);
    const problem = findProblem(db, migrations, checkedPages);
    if (problem) {
      db.close();
      return err(callError(problem));
    }
    if (versionOf(db) < latestVersion(migrations)) {
      db.close();
      db = withCopy(path, latestVersion(migrations), () => {
        const opened = openWithKey(path, key);
        try {
          configure(opened);
          migrate(opened, migrations);
          return opened;
        } catch (error) {
          opened.close();
          throw error;
        }
      });
    } else {
      configure(db);
      removeCopies(path);
    }
    removeJournal(path);
    return ok(db);
  } catch (error) {
    db?.close();
    return err(callError(storageCodeOrThrow(error)));
  }
}

/** A log in memory only, for a session that writes nothing. */
export function openMemoryLog(): Database.Database {
  const db = new Database(":memory:");
  db.pragma("temp_store = MEMORY");
  db.pragma("secure_delete = ON");
  migrate(db, allMigrations);
  return db;
}

/**
 * Removes the copies made before migrations and what an interrupted salvage left. They hold what was deleted since, so a
 * purge removes them too.
 */
export function removeCopies(path: string): void {
  removeFilesOf(temporaryPath(path));
  const folder = dirname(path);
  const start = `${basename(path)}.before-`;
  for (const name of readdirSync(folder))
    if (name.startsWith(start)) rmSync(join(folder, name), { force: true });
}

/**
 * SQLCipher 4's format with a raw key: AES-256 and an HMAC on every page, so a changed byte is an error and never
 * wrong data. SQLite3 Multiple Ciphers' own default (ChaCha20-Poly1305) measured about a tenth faster, too little to
 * notice with one log; SQLCipher was reviewed by more people, and its own tools can open the file without this app.
 */
function openWithKey(path: string, key: Buffer): Database.Database {
  const db = new Database(path, { fileMustExist: true, timeout: 1000 });
  try {
    db.pragma("cipher = 'sqlcipher'");
    db.pragma("legacy = 4");
    setRawKey(db, key);
    // One program at a time, and no shared-memory file beside the log.
    db.pragma("locking_mode = EXCLUSIVE");
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** `x'<64 hex digits>'` is a key rather than a passphrase. Written byte by byte: a string could not be zeroed. */
function setRawKey(db: Database.Database, key: Buffer): void {
  const digits = "0123456789abcdef";
  const text = Buffer.alloc(key.length * 2 + 3);
  text.write("x'", 0, "latin1");
  key.forEach((byte, index) => {
    text[2 + index * 2] = digits.charCodeAt(byte >> 4);
    text[3 + index * 2] = digits.charCodeAt(byte & 15);
  });
  text.write("'", text.length - 1, "latin1");
  try {
    db.key(text);
  } finally {
    text.fill(0);
  }
}

function findProblem(db: Database.Database, migrations: readonly Migration[], checkedPages: number) {
  const version = versionOf(db);
  if (version > latestVersion(migrations)) return "log-newer";
  if (version === 0 || db.pragma("application_id", { simple: true }) !== applicationId) return "log-damaged";
  const pages = pageCount(db);
  if (isCutShort(db.name, pages)) return "log-damaged";
  const isCheckedNow = pages <= checkedPages || version < latestVersion(migrations);
  return isCheckedNow && !isWhole(db) ? "log-damaged" : undefined;
}

/** After a crash the write-ahead log holds the end of the file. */
function isCutShort(path: string, pages: number): boolean {
  const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return sizeOf(path) < pages * pageBytes && sizeOf(`${path}-wal`) === 0;
}

function configure(db: Database.Database): void {
  if (db.pragma("journal_mode = WAL", { simple: true }) !== "wal") throw new Error("no write-ahead log");
  // An entry that was acknowledged survives a power cut.
  db.pragma("synchronous = FULL");
  db.pragma("secure_delete = ON");
  db.pragma("temp_store = MEMORY");
}

/**
 * Keeps a copy of the log before `change` is made to it. The log is closed: closing has moved the write-ahead log into
 * the file, so the file is all of it. A change that fails has changed nothing: then the copy goes, as on a full disk it
 * would take the room that the next try needs.
 */
function withCopy<T>(path: string, version: number, change: () => T): T {
  const copy = `${path}.before-${version}`;
  try {
    copyFileSync(path, `${copy}.tmp`);
    renameSync(`${copy}.tmp`, copy);
    return change();
  } catch (error) {
    for (const made of [copy, `${copy}.tmp`]) rmSync(made, { force: true });
    throw error;
  }
}

/**
 * A log that was just made or rewritten goes over to a write-ahead log by way of a journal. When the program ends as that
 * begins, SQLite finds nothing in it to undo and leaves it; one that had something was undone and removed by now.
 */
function removeJournal(path: string): void {
  try {
    rmSync(`${path}-journal`, { force: true });
  } catch (error) {
    // It does no harm.
    storageCodeOrThrow(error);
  }
}

/**
 * A rewriting that was cut short (deletion.ts) left a file that only says so. What is in it may be what fills the disk,
 * and keeps it from being made good.
 */
function emptyRewritten(path: string): void {
  const size = statSync(`${path}.rewritten`, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 0) truncateSync(`${path}.rewritten`);
}
