import Database from "better-sqlite3";
import { migrate } from "../src-main/db/migrate.ts";
import { migrations } from "../src-main/db/migrations/index.ts";

/** The log without its key and nothing else changed: the same build, settings (db/open.ts) and tables. */
export function openPlainLog(path: string): Database.Database {
  const db = new Database(path);
  db.pragma("locking_mode = EXCLUSIVE");
  if (db.pragma("journal_mode = WAL", { simple: true }) !== "wal") throw new Error("no write-ahead log");
  db.pragma("synchronous = FULL");
  db.pragma("secure_delete = ON");
  db.pragma("temp_store = MEMORY");
  migrate(db, migrations);
  return db;
}
