import type Database from "better-sqlite3";
import { z } from "zod";
import { type Attachment, attachmentSchema, maxAttachments } from "../../src-core/log/types.ts";
import type {
  AttachmentEnd,
  AttachmentStart,
  AttachmentStore,
} from "../../src-core/ports/attachment-store.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import type { Deletion } from "./deletion.ts";

const columns = `attachment.id, entry.id AS entryId, kind, name, type, bytes, sha256, cleaned, added_at AS addedAt`;
const finished = `attachment JOIN entry ON entry.row = attachment.entry
  WHERE entry.deleted_at IS NULL AND sha256 IS NOT NULL`;

const appendSql = `INSERT INTO attachment_piece (attachment, number, bytes)
  SELECT row, (SELECT count(*) FROM attachment_piece WHERE attachment_piece.attachment = attachment.row), ?
  FROM attachment WHERE id = ? AND sha256 IS NULL`;
const pieceSql = `SELECT bytes FROM attachment_piece
  WHERE attachment = (SELECT row FROM attachment WHERE id = ? AND sha256 IS NOT NULL) AND number = ?`;

const rowSchema = z.object({ ...attachmentSchema.shape, cleaned: z.int() });
const bytesSchema = z.instanceof(Uint8Array);

/** Files in an open database. */
export class SqliteAttachmentStore implements AttachmentStore {
  readonly #db: Database.Database;
  readonly #deletion: Deletion;
  /** Those that are run for each piece. */
  readonly #append: () => Database.Statement;
  readonly #piece: () => Database.Statement;

  constructor(db: Database.Database, deletion: Deletion) {
    this.#db = db;
    this.#deletion = deletion;
    this.#append = once(() => db.prepare(appendSql));
    this.#piece = once(() => db.prepare(pieceSql).pluck());
  }

  begin({ id, entryId, kind, name, addedAt }: AttachmentStart) {
    return this.#db
      .transaction((): Result<null, "entry-not-found" | "too-many-attachments"> => {
        const entry = this.#entryRow(entryId);
        if (entry === undefined) return err("entry-not-found");
        const count = this.#db.prepare("SELECT count(*) FROM attachment WHERE entry = ?").pluck().get(entry);
        if (Number(count) >= maxAttachments) return err("too-many-attachments");
        this.#db
          .prepare("INSERT INTO attachment (id, entry, kind, name, added_at) VALUES (?, ?, ?, ?, ?)")
          .run(id, entry, kind, name, addedAt);
        return ok(null);
      })
      .immediate();
  }

  append(id: string, bytes: Uint8Array): boolean {
    const { changes } = this.#append().run(bytes, id);
    return changes > 0;
  }

  finish(id: string, { type, bytes, sha256, cleaned }: AttachmentEnd) {
    return this.#db
      .transaction((): Result<Attachment, "attachment-not-found"> => {
        this.#db
          .prepare(
            "UPDATE attachment SET type = ?, bytes = ?, sha256 = ?, cleaned = ? WHERE id = ? AND sha256 IS NULL",
          )
          .run(type, bytes, sha256, cleaned ? 1 : 0, id);
        return this.get(id);
      })
      .immediate();
  }

  drop(id: string): void {
    const { changes } = this.#db.prepare("DELETE FROM attachment WHERE id = ? AND sha256 IS NULL").run(id);
    if (changes > 0) this.#deletion.leftTraces();
  }

  dropUnfinished(): number {
    const { changes } = this.#db.prepare("DELETE FROM attachment WHERE sha256 IS NULL").run();
    if (changes > 0) this.#deletion.leftTraces();
    return changes;
  }

  list(entryId: string): Result<Attachment[], "entry-not-found"> {
    if (this.#entryRow(entryId) === undefined) return err("entry-not-found");
    const rows = this.#db
      .prepare(`SELECT ${columns} FROM ${finished} AND entry.id = ? ORDER BY attachment.row`)
      .all(entryId);
    return ok(rows.map(attachmentOf));
  }

  get(id: string): Result<Attachment, "attachment-not-found"> {
    const row = this.#db.prepare(`SELECT ${columns} FROM ${finished} AND attachment.id = ?`).get(id);
    return row === undefined ? err("attachment-not-found") : ok(attachmentOf(row));
  }

  piece(id: string, index: number): Uint8Array | undefined {
    const bytes = this.#piece().get(id, index);
    return bytes === undefined ? undefined : bytesSchema.parse(bytes);
  }

  delete(id: string) {
    return this.#db
      .transaction((): Result<null, "attachment-not-found" | "entry-held"> => {
        const held = this.#db
          .prepare(`SELECT entry.held FROM ${finished} AND attachment.id = ?`)
          .pluck()
          .get(id);
        if (held === undefined) return err("attachment-not-found");
        if (held !== 0) return err("entry-held");
        this.#db.prepare("DELETE FROM attachment WHERE id = ?").run(id);
        this.#deletion.leftTraces();
        return ok(null);
      })
      .immediate();
  }

  #entryRow(entryId: string): unknown {
    return this.#db.prepare("SELECT row FROM entry WHERE id = ? AND deleted_at IS NULL").pluck().get(entryId);
  }
}

function attachmentOf(row: unknown): Attachment {
  const { cleaned, ...rest } = rowSchema.parse(row);
  return { ...rest, cleaned: cleaned !== 0 };
}

/** Made when first asked for: the tables may be newer than the file that is being opened. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
