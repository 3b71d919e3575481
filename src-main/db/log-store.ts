import type Database from "better-sqlite3";
import { z } from "zod";
import { changedFields } from "../../src-core/log/changes.ts";
import type { EntryFilter, EntrySummary, LogEntry } from "../../src-core/log/types.ts";
import type {
  Disclosed,
  EntryChange,
  EntryDraft,
  EntryPage,
  ListQuery,
  LogStore,
} from "../../src-core/ports/log-store.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { Deletion } from "./deletion.ts";
import { EntryLists } from "./log-store-list.ts";
import {
  columnsOf,
  type EntryRow,
  entryOf,
  entryRowSchema,
  type Indexed,
  indexedOf,
  summaryColumns,
  summaryOf,
  summaryRowSchema,
} from "./log-store-rows.ts";
import { trackingText } from "./search-query.ts";

const wholeRow = "SELECT * FROM entry JOIN entry_body USING (row)";

const changeRowSchema = z.object({ version: z.int(), at: z.int(), before: z.string() });
const fieldsSchema = z.record(z.string(), z.string());

/** Deadlines that wait for a person: many more than anyone looks through. */
const mostDue = 1_000;

/** The log in an open database. */
export class SqliteLogStore implements LogStore {
  readonly #db: Database.Database;
  readonly #deletion: Deletion;
  readonly #lists: EntryLists;
  /** Those that are run for each of many entries; to prepare one takes longer than to run it. */
  readonly #statements = new Map<string, Database.Statement>();

  constructor(db: Database.Database, deletion = new Deletion(db)) {
    this.#db = db;
    this.#deletion = deletion;
    this.#lists = new EntryLists(db);
  }

  insert(entry: LogEntry, history: readonly EntryChange[] = []): LogEntry {
    return this.#db
      .transaction(() => {
        const row = this.insertRow(entry);
        for (const change of history.toReversed()) this.#remember(row, change);
        const held = this.#prepared("SELECT held FROM entry WHERE row = ?").pluck().get(row) !== 0;
        return { ...entry, held };
      })
      .immediate();
  }

  /** Adds an entry within a transaction that is open already; returns its row. */
  insertRow(entry: LogEntry): number {
    const row = this.insertUnindexed(entry);
    this.#index(row, entry);
    return row;
  }

  /** The same without its search words, which `indexRows` must add before the transaction ends. */
  insertUnindexed(entry: LogEntry): number {
    const columns = columnsOf(entry);
    const hold = entry.hold ? 1 : 0;
    // OR FAIL: the triggers would otherwise have SQLite copy every page that it is about to change, to take back what a
    // failed statement has done. This one adds a row or, when the id is taken, nothing.
    const { lastInsertRowid } = this.#prepared(
      `INSERT OR FAIL INTO entry (id, version, created_at, updated_at, mailed_on, service, status, recipient, place,
         recipient_key, tracking_number, tag, matter, cost_cents, deadline_day, due_on, has_note, hold, held)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      ...[entry.id, entry.version, entry.createdAt, entry.updatedAt, columns.mailedOn, columns.service],
      ...[columns.status, columns.recipient, columns.place, columns.recipientKey, columns.trackingNumber],
      ...[columns.tag, columns.matter, columns.costCents, columns.deadlineDay, columns.dueOn],
      ...[columns.hasNote, hold, hold],
    );
    const row = Number(lastInsertRowid);
    this.#prepared("INSERT INTO entry_body (row, piece, note, more, disclosed) VALUES (?, ?, ?, ?, ?)").run(
      ...[row, columns.piece, columns.note, columns.more, disclosedText(entry.disclosed)],
    );
    return row;
  }

  /**
   * Adds the search words of entries inserted without them. A statement with triggers has FTS5 write what it has gathered
   * to its tables: inserting many entries and then their words takes less than half the time of one after the other.
   */
  indexRows(inserted: ReadonlyMap<number, LogEntry>): void {
    for (const [row, entry] of inserted) this.#index(row, entry);
  }

  list(query: ListQuery): EntryPage {
    return this.#lists.page(query);
  }

  total(filter: Partial<EntryFilter>): number {
    return this.#lists.total(filter);
  }

  ids(filter: Partial<EntryFilter>, after: number, limit: number): { row: number; id: string }[] {
    return this.#lists.ids(filter, after, limit);
  }

  get(id: string): Result<LogEntry, "entry-not-found" | "entry-damaged"> {
    const row = this.#row(id);
    return row === undefined || row.deleted_at !== null ? err("entry-not-found") : entryOf(row);
  }

  update(id: string, expectedVersion: number, draft: EntryDraft, at: number, disclosed: Disclosed = null) {
    return this.#db
      .transaction((): Result<LogEntry, "entry-not-found" | "entry-changed" | "entry-damaged"> => {
        const row = this.#row(id);
        if (row === undefined || row.deleted_at !== null) return err("entry-not-found");
        if (row.version !== expectedVersion) return err("entry-changed");
        const columns = columnsOf(draft);
        const version = row.version + 1;
        const before = entryOf(row);
        const changed = before.ok ? changedFields(draftOf(before.value), draft) : { piece: row.piece };
        if (Object.keys(changed).length > 0) this.#remember(row.row, { version, at, before: changed });
        this.#db
          .prepare(
            `UPDATE entry SET version = @version, updated_at = @at, mailed_on = @mailedOn, service = @service,
               status = @status, recipient = @recipient, place = @place, recipient_key = @recipientKey,
               tracking_number = @trackingNumber, tag = @tag, matter = @matter, cost_cents = @costCents,
               deadline_day = @deadlineDay, due_on = @dueOn, has_note = @hasNote
             WHERE row = @row`,
          )
          .run({ ...columns, version, at, row: row.row });
        this.#db
          .prepare(
            `UPDATE entry_body SET piece = @piece, note = @note, more = @more, disclosed = @disclosed
             WHERE row = @row`,
          )
          .run({
            ...columns,
            row: row.row,
            // What was disclosed is known as of the time that the piece was recorded.
            disclosed: isOtherPiece(changed) ? disclosedText(disclosed) : row.disclosed,
          });
        this.#db.prepare("DELETE FROM entry_words WHERE rowid = ?").run(row.row);
        this.#index(row.row, draft);
        return this.get(id);
      })
      .immediate();
  }

  history(id: string): Result<EntryChange[], "entry-not-found"> {
    const row = this.#db.prepare("SELECT row FROM entry WHERE id = ? AND deleted_at IS NULL").pluck().get(id);
    if (row === undefined) return err("entry-not-found");
    const rows = this.#db
      .prepare("SELECT version, at, before FROM entry_change WHERE entry = ? ORDER BY row DESC")
      .all(row);
    return ok(
      rows.map((each) => {
        const { version, at, before } = changeRowSchema.parse(each);
        return { version, at, before: fieldsSchema.parse(JSON.parse(before)) };
      }),
    );
  }

  delete(id: string, at: number): Result<null, "entry-not-found" | "entry-held"> {
    return this.#db
      .transaction((): Result<null, "entry-not-found" | "entry-held"> => {
        const held = this.#db
          .prepare("SELECT held FROM entry WHERE id = ? AND deleted_at IS NULL")
          .pluck()
          .get(id);
        if (held === undefined) return err("entry-not-found");
        if (held !== 0) return err("entry-held");
        return this.#deletion.delete("entry", id, at) ? ok(null) : err("entry-not-found");
      })
      .immediate();
  }

  restore(id: string, notBefore: number): Result<LogEntry, "undo-expired" | "entry-damaged"> {
    const row = this.#row(id);
    if (row === undefined) return err("undo-expired");
    const isBack = this.#deletion.restore("entry", id, notBefore, () => this.#index(row.row, indexedOf(row)));
    return isBack ? entryOf(row) : err("undo-expired");
  }

  due(day: string): EntrySummary[] {
    const rows = this.#db
      .prepare(
        `SELECT ${summaryColumns} FROM entry INDEXED BY entry_due
         WHERE deleted_at IS NULL AND due_on IS NOT NULL AND due_on <= ? AND status NOT IN (3, 4)
         ORDER BY due_on DESC, row DESC LIMIT ?`,
      )
      .all(day, mostDue);
    return rows.map((row) => summaryOf(summaryRowSchema.parse(row))).reverse();
  }

  all(): LogEntry[] {
    return this.slice(0, -1).entries;
  }

  slice(after: number, limit: number): { last: number; entries: LogEntry[] } {
    const rows = this.#db
      .prepare(`${wholeRow} WHERE deleted_at IS NULL AND row > ? ORDER BY row LIMIT ?`)
      .all(after, limit)
      .map((row) => entryRowSchema.parse(row));
    const read = rows.map(entryOf).filter((entry) => entry.ok);
    return { last: rows.at(-1)?.row ?? after, entries: read.map(({ value }) => value) };
  }

  count(): number {
    return this.#lists.total({});
  }

  tags(): string[] {
    return this.#distinct("tag");
  }

  matters(): string[] {
    return this.#distinct("matter");
  }

  /** Puts the words of an entry into the search index again. */
  reindex(id: string): void {
    const row = this.#row(id);
    if (row === undefined || row.deleted_at !== null) return;
    this.#prepared("DELETE FROM entry_words WHERE rowid = ?").run(row.row);
    this.#index(row.row, indexedOf(row));
  }

  close(): void {
    this.#db.close();
  }

  /** Hops from one value to the next in the index: there are few, however many entries have them. */
  #distinct(column: "tag" | "matter"): string[] {
    return this.#db
      .prepare(
        `WITH RECURSIVE each (value) AS (
           SELECT min(${column}) FROM entry WHERE deleted_at IS NULL AND ${column} > ''
           UNION ALL
           SELECT (SELECT min(${column}) FROM entry WHERE deleted_at IS NULL AND ${column} > '' AND ${column} > value)
           FROM each WHERE value IS NOT NULL
         )
         SELECT value FROM each WHERE value IS NOT NULL`,
      )
      .pluck()
      .all()
      .map((value) => z.string().parse(value))
      .sort((a, b) => a.localeCompare(b));
  }

  #row(id: string): EntryRow | undefined {
    const row = this.#db.prepare(`${wholeRow} WHERE id = ?`).get(id);
    return row === undefined ? undefined : entryRowSchema.parse(row);
  }

  #remember(row: number, { version, at, before }: EntryChange): void {
    this.#db
      .prepare("INSERT INTO entry_change (entry, version, at, before) VALUES (?, ?, ?, ?)")
      .run(row, version, at, JSON.stringify(before));
  }

  #index(row: number, { piece, tag, matter, note, trackingNumber, numbers }: Indexed): void {
    const addresses = piece ? `${piece.deliveryAddress}\n${piece.returnAddress}` : "";
    const labels = matter === "" ? tag : `${tag} ${matter}`;
    const digits = [trackingNumber, ...numbers.map(({ text }) => text)].map(trackingText).join("\n");
    this.#prepared(
      "INSERT INTO entry_words (rowid, addresses, tag, note, tracking_number) VALUES (?, ?, ?, ?, ?)",
    ).run(row, addresses, labels, note, digits);
  }

  #prepared(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function draftOf(entry: LogEntry): EntryDraft {
  const { id, version, createdAt, updatedAt, hold, held, disclosed, ...draft } = entry;
  return draft;
}

function isOtherPiece(changed: Record<string, string>): boolean {
  return Object.keys(changed).some((field) => field.startsWith("piece"));
}

function disclosedText(disclosed: Disclosed): string | null {
  return disclosed === null ? null : JSON.stringify(disclosed);
}
