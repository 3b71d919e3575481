import type Database from "better-sqlite3";
import { z } from "zod";
import { addressKey } from "../../src-core/address-book/address-key.ts";
import { type BookDraft, bookDraft, shownName } from "../../src-core/address-book/entries.ts";
import { plainWords } from "../../src-core/address-book/plain-words.ts";
import { type BookEntry, bookEntrySchema, ownKinds } from "../../src-core/address-book/types.ts";
import type { BookPage, BookQuery, BookStore, SameAddress } from "../../src-core/ports/book-store.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import type { Deletion } from "./deletion.ts";
import { searchQuery } from "./search-query.ts";

/** What is read back is checked like anything else from outside. */
const rowSchema = z.object({
  row: z.int(),
  id: z.string(),
  version: z.int(),
  deleted_at: z.int().nullable(),
  kind: z.string(),
  name: z.string(),
  address: z.string(),
  own_kind: z.string().nullable(),
  note: z.string(),
  address_key: z.string(),
});
type Row = z.output<typeof rowSchema>;

/** The address book in an open database. */
export class SqliteBookStore implements BookStore {
  readonly #db: Database.Database;
  readonly #deletion: Deletion;

  constructor(db: Database.Database, deletion: Deletion) {
    this.#db = db;
    this.#deletion = deletion;
  }

  insert(entry: BookEntry): Result<BookEntry, SameAddress> {
    return this.#db
      .transaction((): Result<BookEntry, SameAddress> => {
        const same = this.#sameAddress(entry.kind, addressKey(entry.address), entry.id);
        if (same) return err(same);
        const { lastInsertRowid } = this.#db
          .prepare(
            `INSERT INTO book_entry (id, version, kind, name, address, own_kind, note, name_key, address_key)
             VALUES (@id, @version, @kind, @name, @address, @ownKind, @note, @nameKey, @addressKey)`,
          )
          .run(stored(entry));
        this.#index(Number(lastInsertRowid), entry);
        return ok(entry);
      })
      .immediate();
  }

  update(id: string, expectedVersion: number, draft: BookDraft) {
    return this.#db
      .transaction((): Result<BookEntry, "entry-not-found" | "entry-changed" | SameAddress> => {
        const row = this.#row(id);
        if (row === undefined || row.deleted_at !== null) return err("entry-not-found");
        if (row.version !== expectedVersion) return err("entry-changed");
        const same = this.#sameAddress(draft.kind, addressKey(draft.address), id);
        if (same) return err(same);
        const entry: BookEntry = { ...draft, id, version: row.version + 1 };
        this.#db
          .prepare(
            `UPDATE book_entry SET version = @version, kind = @kind, name = @name, address = @address,
               own_kind = @ownKind, note = @note, name_key = @nameKey, address_key = @addressKey
             WHERE id = @id`,
          )
          .run(stored(entry));
        this.#db.prepare("DELETE FROM book_words WHERE rowid = ?").run(row.row);
        this.#index(row.row, entry);
        this.#deletion.leftTraces();
        return ok(entry);
      })
      .immediate();
  }

  list({ query, kind, limit }: BookQuery): BookPage {
    const match = searchQuery(query);
    const conditions = ["deleted_at IS NULL"];
    if (kind !== undefined) conditions.push("kind = @kind");
    if (match !== undefined)
      conditions.push("row IN (SELECT rowid FROM book_words WHERE book_words MATCH @match)");
    const all = conditions.join(" AND ");
    // Named, so that what is not on the page is only ever looked at in an index (see log-store.ts).
    const index = kind === undefined ? "book_entry_by_name" : "book_entry_by_kind";
    const params = { match, kind, limit };
    const counting =
      match !== undefined && kind === undefined
        ? "SELECT count(*) FROM book_words WHERE book_words MATCH @match"
        : `SELECT count(*) FROM book_entry INDEXED BY ${index} WHERE ${all}`;
    const rows = this.#db
      .prepare(
        `SELECT * FROM book_entry INDEXED BY ${index} WHERE ${all} ORDER BY name_key, row LIMIT @limit`,
      )
      .all(params);
    return { entries: readable(rows), total: z.int().parse(this.#db.prepare(counting).pluck().get(params)) };
  }

  delete(id: string, at: number): boolean {
    return this.#deletion.delete("book_entry", id, at);
  }

  restore(id: string, notBefore: number): Result<BookEntry, "undo-expired" | SameAddress> {
    const row = this.#row(id);
    const entry = row && entryOf(row);
    if (row === undefined || entry === undefined) return err("undo-expired");
    const same = this.#sameAddress(row.kind, row.address_key, id);
    if (same) return err(same);
    const isBack = this.#deletion.restore("book_entry", id, notBefore, () => this.#index(row.row, entry));
    return isBack ? ok(entry) : err("undo-expired");
  }

  all(): BookEntry[] {
    return readable(this.#db.prepare("SELECT * FROM book_entry WHERE deleted_at IS NULL ORDER BY row").all());
  }

  /** Puts the words of an address into the search index again. */
  reindex(id: string): void {
    const row = this.#row(id);
    const entry = row && entryOf(row);
    if (row === undefined || entry === undefined || row.deleted_at !== null) return;
    this.#db.prepare("DELETE FROM book_words WHERE rowid = ?").run(row.row);
    this.#index(row.row, entry);
  }

  #row(id: string): Row | undefined {
    const row = this.#db.prepare("SELECT * FROM book_entry WHERE id = ?").get(id);
    return row === undefined ? undefined : rowSchema.parse(row);
  }

  #sameAddress(kind: string, key: string, exceptId: string): SameAddress | undefined {
    const row = this.#db
      .prepare(
        "SELECT * FROM book_entry WHERE deleted_at IS NULL AND kind = ? AND address_key = ? AND id <> ?",
      )
      .get(kind, key, exceptId);
    const entry = row === undefined ? undefined : entryOf(rowSchema.parse(row));
    return entry && { code: "address-known", entry };
  }

  #index(row: number, { name, address }: BookEntry): void {
    this.#db
      .prepare("INSERT INTO book_words (rowid, name, address) VALUES (?, ?, ?)")
      .run(row, name, address);
  }
}

function stored(entry: BookEntry) {
  return { ...entry, nameKey: plainWords(shownName(entry)), addressKey: addressKey(entry.address) };
}

function readable(rows: readonly unknown[]): BookEntry[] {
  return rows.map((row) => entryOf(rowSchema.parse(row))).filter((entry) => entry !== undefined);
}

/** Undefined for a kind that this version does not know. A kind of own address that it does not know is guessed. */
function entryOf({ id, version, kind, name, address, own_kind, note }: Row): BookEntry | undefined {
  const ownKind = ownKinds.find((known) => known === own_kind) ?? null;
  const parsed = bookEntrySchema.safeParse({ id, version, kind, name, address, ownKind, note });
  return parsed.success ? { ...parsed.data, ...bookDraft(parsed.data) } : undefined;
}
