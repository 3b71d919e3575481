import type Database from "better-sqlite3";
import { z } from "zod";
import type { LogEntry } from "../../src-core/log/types.ts";
import type { ExchangeStore, ImportTransaction, KnownMailing } from "../../src-core/ports/exchange-store.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { err, ok } from "../../src-core/result.ts";
import { entryOf, entryRowSchema } from "./log-store-rows.ts";

const knownSchema = z.object({ recipient: z.string(), place: z.string(), tracking_number: z.string() });

/** Import and export on an open log: what `ImportTransaction` inserts goes in by the log's own way of filling it. */
export function createExchangeStore(
  db: Database.Database,
  stores: Pick<Stores, "log" | "book" | "beginFilling" | "isFilling">,
): ExchangeStore {
  const { log, book } = stores;
  return {
    isImporting: () => stores.isFilling(),
    begin() {
      if (stores.isFilling() || db.inTransaction) return err("busy");
      const filling = stores.beginFilling();
      const ofDay = db.prepare(
        `SELECT recipient, place, tracking_number FROM entry INDEXED BY entry_newest
         WHERE deleted_at IS NULL AND mailed_on = ?`,
      );
      const ofId = db.prepare("SELECT deleted_at IS NULL FROM entry WHERE id = ?").pluck();
      const transaction: ImportTransaction = {
        get isOver() {
          return !stores.isFilling();
        },
        mailedOn: (day) => ofDay.all(day).map(knownOf),
        idState(id) {
          const isThere = ofId.get(id);
          if (isThere === undefined) return "free";
          return isThere === 1 ? "entry" : "deleted";
        },
        insert: (entry) => filling.insert(entry),
        insertAddress: (entry) => filling.run(() => book.insert(entry)),
        run: (work) => filling.run(work),
        commit: () => filling.commit(),
        rollback: () => filling.rollback(),
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
