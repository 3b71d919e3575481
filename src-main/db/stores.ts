import type Database from "better-sqlite3";
import { copyAttachment } from "../../src-core/ports/attachment-store.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { SqliteAttachmentStore } from "./attachment-store.ts";
import { SqliteBackupStore } from "./backup-store.ts";
import { SqliteBookStore } from "./book-store.ts";
import { Deletion } from "./deletion.ts";
import { createExchangeStore } from "./exchange-store.ts";
import { checkSteps, isWhole, pageCount, smallFilePages } from "./file-check.ts";
import { SqliteFilling } from "./filling.ts";
import { SqliteLogStore } from "./log-store.ts";
import { SqliteProfileStore } from "./profile-store.ts";
import { SqliteRetentionStore } from "./retention-store.ts";
import { SqliteViewStore } from "./view-store.ts";

/** All that an open database holds. Owns the handle. `checkedPages` as it was given to openLog. */
export function createStores(db: Database.Database, checkedPages = smallFilePages): Stores {
  const deletion = new Deletion(db, checkedPages);
  const log = new SqliteLogStore(db, deletion);
  const views = new SqliteViewStore(db, deletion);
  const book = new SqliteBookStore(db, deletion);
  const profiles = new SqliteProfileStore(db, deletion);
  const retention = new SqliteRetentionStore(db, deletion, log);
  const attachments = new SqliteAttachmentStore(db, deletion);
  const backup = new SqliteBackupStore(db, deletion, log);
  const steps = db.memory || pageCount(db) <= checkedPages ? undefined : checkSteps(db);
  let filling: SqliteFilling | undefined;
  const isFilling = () => filling !== undefined && !filling.isOver;
  const beginFilling = () => {
    filling = new SqliteFilling(db, log);
    return filling;
  };
  return {
    log,
    views,
    book,
    profiles,
    attachments,
    retention,
    backup,
    takeOver(other) {
      db.transaction(() => {
        for (const entry of other.log.all()) {
          const history = other.log.history(entry.id);
          log.insert(entry, history.ok ? history.value : []);
          const files = other.attachments.list(entry.id);
          for (const file of files.ok ? files.value : [])
            copyAttachment(other.attachments, attachments, file);
        }
        for (const view of other.views.list()) views.save(view);
        for (const entry of other.book.all()) book.insert(entry);
        for (const profile of other.profiles.list().profiles) profiles.insert(profile);
        retention.takeOver(
          other.retention,
          other.log.all().map(({ id }) => id),
        );
      }).immediate();
    },
    exchange: createExchangeStore(db, { log, book, beginFilling, isFilling }),
    beginFilling,
    isFilling,
    purge(deletedUpTo) {
      if (isFilling()) return 0;
      // At a lock and an unlock: no file is on its way in then.
      if (deletedUpTo === undefined) attachments.dropUnfinished();
      return deletion.purge(deletedUpTo);
    },
    oldestDeletedAt: () => deletion.oldestDeletedAt(),
    checkSome: () => steps?.next().done ?? true,
    check: () => checkSteps(db),
    isWhole: () => isWhole(db),
    close() {
      filling?.rollback();
      db.close();
    },
    closeWithoutTraces() {
      filling?.rollback();
      deletion.closeWithoutTraces();
    },
  };
}
