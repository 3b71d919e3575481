import { randomBytes, randomUUID } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CallError } from "../../src-core/contract/errors.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { ok, type Result } from "../../src-core/result.ts";
import { createLog, openMemoryLog } from "../db/open.ts";
import { createStores } from "../db/stores.ts";

export interface Scratch {
  stores: Stores;
  /** Closes it and removes what it wrote. */
  remove(): void;
}

/** Belongs to the files of the log, so that a wipe takes it too. */
const namePart = "log.db.check-";

/**
 * An empty log to restore into and throw away. In a folder of a vault it is a file, as attachments may be more than fits in
 * memory, under a key that is kept nowhere: what a crash leaves of it opens for nobody. Without a folder it is in memory.
 */
export function openScratch(folder: string | undefined): Result<Scratch, CallError> {
  if (folder === undefined) {
    const stores = createStores(openMemoryLog());
    return ok({ stores, remove: () => stores.close() });
  }
  removeOld(folder);
  const path = join(folder, `${namePart}${randomUUID()}`);
  const key = randomBytes(32);
  const db = createLog(path, key);
  key.fill(0);
  if (!db.ok) {
    removeOld(folder);
    return db;
  }
  // It need not survive anything.
  db.value.pragma("synchronous = OFF");
  const stores = createStores(db.value);
  return ok({
    stores,
    remove() {
      stores.close();
      for (const end of ["", "-wal", "-journal"]) rmSync(`${path}${end}`, { force: true });
    },
  });
}

/** What a crash left. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith(namePart)) rmSync(join(folder, name), { force: true });
}
