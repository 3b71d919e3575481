import type Database from "better-sqlite3";
import { z } from "zod";
import { SqliteBookStore } from "./book-store.ts";
import { Deletion } from "./deletion.ts";
import { SqliteLogStore } from "./log-store.ts";
import type { Value } from "./tree-pages.ts";

/** Rows of a table that are lost, by row number, with the columns that its indexes still hold. */
export type LostRows = Map<bigint, Map<string, Value>>;

/** By table, what the repairs added to the counts. */
export type Repaired = Map<string, { saved: number; lost: number }>;

/** Columns without which a line of the log cannot be shown. */
const neededOfEntry = ["id", "mailed_on", "service", "status"] as const;

const rowsAStep = 50;

/**
 * Makes whole what was copied row by row: entries of which a part is lost, rows that belong to nothing, numbers that
 * follow from other rows, holds, and the search indexes. For the latest version of the log. Yields how much is done, from
 * 0 to 1.
 */
export function* repair(
  db: Database.Database,
  lostEntries: LostRows,
  now: number,
): Generator<number, Repaired, void> {
  const repaired: Repaired = new Map();
  const count = (table: string, saved: number, lost: number) => {
    const before = repaired.get(table) ?? { saved: 0, lost: 0 };
    repaired.set(table, { saved: before.saved + saved, lost: before.lost + lost });
  };
  db.transaction(() => {
    const rebuilt = rebuildEntries(db, lostEntries, now);
    count("entry", rebuilt, -rebuilt);
    // A part that cannot be read: "entry-damaged" to who opens it; date, recipient and numbers stay in the list.
    const bodies = db
      .prepare(
        `INSERT INTO entry_body (row, piece, note, more)
         SELECT row, '', '', '{}' FROM entry WHERE row NOT IN (SELECT row FROM entry_body)`,
      )
      .run().changes;
    count("entry_body", 0, bodies);
    const files = db
      .prepare(
        `DELETE FROM attachment WHERE sha256 IS NULL OR bytes IS NOT
           (SELECT sum(length(piece.bytes)) FROM attachment_piece AS piece WHERE piece.attachment = attachment.row)`,
      )
      .run().changes;
    count("attachment", -files, files);
    for (const [table, rows] of removeOrphans(db)) count(table, -rows, rows);
    db.exec(`
      -- A hold of a matter that is lost still shows on its entries: it must not end by accident.
      INSERT OR IGNORE INTO matter_hold (matter, reason, since)
        SELECT DISTINCT matter, '', ${Math.floor(now)} FROM entry WHERE held = 1 AND hold = 0 AND matter <> '';
      UPDATE entry SET held = hold OR matter IN (SELECT matter FROM matter_hold)
        WHERE held <> (hold OR matter IN (SELECT matter FROM matter_hold));
      UPDATE entry SET attachments = (SELECT count(*) FROM attachment WHERE entry = entry.row);
      UPDATE entry_count SET entries = (SELECT count(*) FROM entry WHERE deleted_at IS NULL);
    `);
  })();
  yield 0;
  const deletion = new Deletion(db);
  const log = new SqliteLogStore(db, deletion);
  const book = new SqliteBookStore(db, deletion);
  const total = rowCount(db, "entry") + rowCount(db, "book_entry");
  let done = 0;
  for (const [table, words, index] of [
    ["entry", "entry_words", (id: string) => log.reindex(id)],
    ["book_entry", "book_words", (id: string) => book.reindex(id)],
  ] as const) {
    db.exec(`DELETE FROM ${words}`);
    const next = db.prepare(
      `SELECT row, id FROM ${table} WHERE row > ? AND deleted_at IS NULL ORDER BY row LIMIT ${rowsAStep}`,
    );
    for (let last = Number.MIN_SAFE_INTEGER; ; ) {
      const rows = idRows.parse(next.all(last));
      db.transaction(() => {
        for (const { id } of rows) index(id);
      })();
      done += rows.length;
      yield total === 0 ? 1 : done / total;
      if (rows.length < rowsAStep) break;
      last = rows.at(-1)?.row ?? last;
    }
  }
  return repaired;
}

const idRows = z.array(z.object({ row: z.int(), id: z.string() }));

function rowCount(db: Database.Database, table: "entry" | "book_entry"): number {
  return z.int().parse(db.prepare(`SELECT count(*) FROM ${table} WHERE deleted_at IS NULL`).pluck().get());
}

/**
 * Lines of the log of which only the indexes are left, where what the person wrote about them is. The time of the last
 * change and the tracking number are in no index: they are now, and empty.
 */
function rebuildEntries(db: Database.Database, lost: LostRows, now: number): number {
  const insert = db.prepare(`
    INSERT OR IGNORE INTO entry (row, id, version, created_at, updated_at, mailed_on, service, status, recipient,
      place, recipient_key, tracking_number, tag, matter, cost_cents, deadline_day, due_on, has_note, hold, held)
    SELECT @row, @id, 1 + coalesce((SELECT max(version) FROM entry_change WHERE entry = @row), 1), @now, @now,
      @mailed_on, @service, @status, @recipient, @place, @recipient_key, '', @tag, @matter, @cost_cents,
      @deadline_day, @due_on, body.note <> '',
      -- Held for its matter or by itself: no index says which, and a hold must not end by accident.
      @held AND NOT EXISTS (SELECT 1 FROM matter_hold WHERE matter = @matter), @held
    FROM entry_body AS body WHERE body.row = @row
  `);
  const piece = db.prepare("SELECT piece FROM entry_body WHERE row = ?").pluck();
  let rebuilt = 0;
  for (const [row, columns] of lost) {
    if (neededOfEntry.some((name) => !columns.has(name))) continue;
    const { recipient, place } = addressLines(piece.get(row));
    const text = (name: string) => columns.get(name) ?? "";
    rebuilt += insert.run({
      row,
      now,
      id: text("id"),
      mailed_on: text("mailed_on"),
      service: text("service"),
      status: columns.get("status"),
      recipient,
      place,
      recipient_key: columns.get("recipient_key") ?? recipient.toLowerCase(),
      tag: text("tag"),
      matter: text("matter"),
      cost_cents: columns.get("cost_cents") ?? null,
      deadline_day: columns.get("deadline_day") ?? null,
      due_on: columns.get("due_on") ?? null,
      held: columns.get("held") ?? 0,
    }).changes;
  }
  return rebuilt;
}

function addressLines(piece: unknown): { recipient: string; place: string } {
  const read = z.looseObject({ deliveryAddress: z.string() }).safeParse(parseJson(piece));
  const text = read.success ? read.data.deliveryAddress : "";
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return { recipient: lines[0] ?? "", place: lines.length > 1 ? (lines.at(-1) ?? "") : "" };
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Rows that belong to a row which is lost; returns how many went, by table. */
function removeOrphans(db: Database.Database): Map<string, number> {
  const removed = new Map<string, number>();
  for (;;) {
    const orphans = z
      .array(z.object({ table: z.string(), rowid: z.int() }))
      .parse(db.prepare('SELECT "table", rowid FROM pragma_foreign_key_check').all());
    if (orphans.length === 0) return removed;
    for (const { table, rowid } of orphans) {
      db.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid);
      removed.set(table, (removed.get(table) ?? 0) + 1);
    }
  }
}
