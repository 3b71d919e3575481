import type Database from "better-sqlite3";
import { z } from "zod";
import { filterSchema, sortSchema } from "../../src-core/log/types.ts";
import type { SavedView, ViewStore } from "../../src-core/ports/view-store.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import type { Deletion } from "./deletion.ts";

const rowSchema = z.object({ id: z.string(), name: z.string(), view: z.string() });
const viewSchema = z.object({ filter: filterSchema, sort: sortSchema, columns: z.array(z.string()) });

/** Saved views in an open database. */
export class SqliteViewStore implements ViewStore {
  readonly #db: Database.Database;
  readonly #deletion: Deletion;

  constructor(db: Database.Database, deletion: Deletion) {
    this.#db = db;
    this.#deletion = deletion;
  }

  list(): SavedView[] {
    return this.#db
      .prepare("SELECT id, name, view FROM log_view ORDER BY name_key")
      .all()
      .flatMap((row) => {
        const { id, name, view } = rowSchema.parse(row);
        const parsed = viewSchema.safeParse(parseJson(view));
        return parsed.success ? [{ id, name, ...parsed.data }] : [];
      });
  }

  save({ id, name, filter, sort, columns }: SavedView): Result<null, "view-name-taken"> {
    return this.#db
      .transaction((): Result<null, "view-name-taken"> => {
        const other = this.#db
          .prepare("SELECT 1 FROM log_view WHERE name_key = ? AND id <> ?")
          .get(nameKey(name), id);
        if (other !== undefined) return err("view-name-taken");
        this.#db
          .prepare(
            `INSERT INTO log_view (id, name, name_key, view) VALUES (@id, @name, @nameKey, @view)
             ON CONFLICT (id) DO UPDATE SET name = @name, name_key = @nameKey, view = @view`,
          )
          .run({ id, name, nameKey: nameKey(name), view: JSON.stringify({ filter, sort, columns }) });
        // A filter holds words of what it finds; those that were replaced leave the file with the next purge.
        this.#deletion.leftTraces();
        return ok(null);
      })
      .immediate();
  }

  delete(id: string): boolean {
    const { changes } = this.#db.prepare("DELETE FROM log_view WHERE id = ?").run(id);
    if (changes > 0) this.#deletion.leftTraces();
    return changes > 0;
  }
}

/** As for saved needs: case and the width of a gap do not make another name. */
function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
