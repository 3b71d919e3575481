import type Database from "better-sqlite3";
import { z } from "zod";
import type { LogEntry } from "../../src-core/log/types.ts";
import type { ExchangeStore, ImportTransaction, KnownMailing } from "../../src-core/ports/exchange-store.ts";
import { err, ok } from "../../src-core/result.ts";
import type { SqliteBookStore } from "./book-store.ts";
import type { SqliteFilling } from "./filling.ts";
import type { SqliteLogStore } from "./log-store.ts";
import { entryOf, entryRowSchema } from "./log-store-rows.ts";

const knownSchema = z.object({ recipient: z.string(), place: z.string(), tracking_number: z.string() });

/** What it is made of; the rest of `Stores` shares them. */
export interface ExchangeParts {
  log: SqliteLogStore;
  book: SqliteBookStore;
  beginFilling(): SqliteFilling;
  isFilling(): boolean;
}

/**
 * Memory for pages while an import is open, in kB. With the usual 16 MB the pages of the indexes, which rows go to in no
 * order, are encrypted, written and read again many times over.
 */
const importCacheKb = 24_576;
const usualCacheKb = 16_000;

/** Import and export on an open log. An import goes in as a filling of the log, which keeps other writes out. */
export function createExchangeStore(db: Database.Database, parts: ExchangeParts): ExchangeStore {
  const { log, book } = parts;
  return {
    isImporting: () => parts.isFilling(),
    begin() {
      if (parts.isFilling() || db.inTransaction) return err("busy");
      const filling = parts.beginFilling();
      db.pragma(`cache_size = -${importCacheKb}`);
      const end = (how: () => void) => {
        try {
          how();
        } finally {
          if (db.open) db.pragma(`cache_size = -${usualCacheKb}`);
        }
      };
      const unindexed = new Map<number, LogEntry>();
      const ofDay = db.prepare(
        `SELECT recipient, place, tracking_number FROM entry INDEXED BY entry_newest
         WHERE deleted_at IS NULL AND mailed_on = ?`,
      );
      const ofId = db.prepare("SELECT deleted_at IS NULL FROM entry WHERE id = ?").pluck();
      const transaction: ImportTransaction = {
        get isOver() {
          return filling.isOver;
        },
        mailedOn: (day) => ofDay.all(day).map(knownOf),
        idState(id) {
          const isThere = ofId.get(id);
          if (isThere === undefined) return "free";
          return isThere === 1 ? "entry" : "deleted";
        },
        insert(entry) {
          unindexed.set(log.insertUnindexed(entry), entry);
        },
        insertAddress: (entry) => book.insert(entry),
        run(work) {
          return filling.run(() => {
            const result = work();
            log.indexRows(unindexed);
            unindexed.clear();
            return result;
          });
        },
        commit: () => end(() => filling.commit()),
        rollback() {
          if (!filling.isOver) end(() => filling.rollback());
        },
      };
      return ok(transaction);
    },
    count: (filter) => log.total(filter),
    page(filter, after, limit) {
      const found = log.ids(filter, after, limit);
      const last = found.at(-1);
      if (last === undefined) return { entries: [], unreadable: 0, next: null };
      const rows = db
        .prepare(
          `SELECT * FROM entry JOIN entry_body USING (row)
           WHERE row IN (SELECT value FROM json_each(?)) ORDER BY row`,
        )
        .all(JSON.stringify(found.map(({ row }) => row)));
      const entries = rows.flatMap((row): LogEntry[] => {
        const entry = entryOf(entryRowSchema.parse(row));
        return entry.ok ? [entry.value] : [];
      });
      const next = found.length < limit ? null : last.row;
      return { entries, unreadable: found.length - entries.length, next };
    },
  };
}

function knownOf(row: unknown): KnownMailing {
  const { recipient, place, tracking_number: trackingNumber } = knownSchema.parse(row);
  return { recipient, place, trackingNumber };
}
