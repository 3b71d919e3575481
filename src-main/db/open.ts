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
} from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { latestVersion, type Migration, migrate, versionOf } from "./migrate.ts";
import { migrations as allMigrations } from "./migrations/index.ts";
import { storageCodeOrThrow } from "./storage-error.ts";

/** "Plvw": marks the file as a log of this app, once decrypted. */
const applicationId = 0x506c7677;
const smallestFileBytes = 4096;

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
 * is new. Nothing is written before the file has been found whole and of a known version.
 */
export function openLog(
  path: string,
  key: Buffer,
  migrations = allMigrations,
): Result<Database.Database, CallError> {
  if (!existsSync(path)) return err(callError("log-missing"));
  let db: Database.Database | undefined;
  try {
    // SQLite would open a read-only file and fail later, with an error that says nothing of the reason.
    accessSync(path, constants.R_OK | constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    // SQLite takes an empty file for a new database and would start an empty log in it.
    if (statSync(path).size < smallestFileBytes) return err(callError("log-damaged"));
    db = openWithKey(path, key);
    const problem = findProblem(db, migrations);
    if (problem) {
      db.close();
      return err(callError(problem));
    }
    if (versionOf(db) < latestVersion(migrations)) {
      db.close();
      keepCopy(path, latestVersion(migrations));
      db = openWithKey(path, key);
      configure(db);
      migrate(db, migrations);
    } else {
      configure(db);
      removeCopies(path);
    }
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

/** Removes the copies made before migrations. They hold what was deleted since, so a purge removes them too. */
export function removeCopies(path: string): void {
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

function findProblem(db: Database.Database, migrations: readonly Migration[]) {
  const version = versionOf(db);
  if (version > latestVersion(migrations)) return "log-newer";
  if (version === 0 || db.pragma("application_id", { simple: true }) !== applicationId) return "log-damaged";
  // Reads and authenticates every page; about 90 ms for 10,000 entries.
  return db.pragma("quick_check(1)", { simple: true }) === "ok" ? undefined : "log-damaged";
}

function configure(db: Database.Database): void {
  if (db.pragma("journal_mode = WAL", { simple: true }) !== "wal") throw new Error("no write-ahead log");
  // An entry that was acknowledged survives a power cut.
  db.pragma("synchronous = FULL");
  db.pragma("secure_delete = ON");
  db.pragma("temp_store = MEMORY");
}

/** The log is closed: closing has moved the write-ahead log into the file, so the file is all of it. */
function keepCopy(path: string, version: number): void {
  const copy = `${path}.before-${version}`;
  copyFileSync(path, `${copy}.tmp`);
  renameSync(`${copy}.tmp`, copy);
}
