import type Database from "better-sqlite3";
import { z } from "zod";
import type { NeedProfile } from "../../src-core/contract/calls.ts";
import { needsSchema } from "../../src-core/needs/types.ts";
import type { ProfileDraft, ProfileList, ProfileStore } from "../../src-core/ports/profile-store.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import type { Deletion } from "./deletion.ts";

const rowSchema = z.object({ id: z.string(), version: z.int(), name: z.string(), needs: z.string() });

/** Saved needs in an open database. */
export class SqliteProfileStore implements ProfileStore {
  readonly #db: Database.Database;
  readonly #deletion: Deletion;

  constructor(db: Database.Database, deletion: Deletion) {
    this.#db = db;
    this.#deletion = deletion;
  }

  insert(profile: NeedProfile): Result<NeedProfile, "profile-name-taken"> {
    return this.#db
      .transaction((): Result<NeedProfile, "profile-name-taken"> => {
        if (this.#isTaken(profile.name, profile.id)) return err("profile-name-taken");
        this.#db
          .prepare(
            `INSERT INTO need_profile (id, version, name, name_key, needs)
             VALUES (@id, @version, @name, @nameKey, @needs)`,
          )
          .run(stored(profile));
        return ok(profile);
      })
      .immediate();
  }

  update(id: string, expectedVersion: number, draft: ProfileDraft) {
    return this.#db
      .transaction((): Result<NeedProfile, "entry-not-found" | "entry-changed" | "profile-name-taken"> => {
        const version = this.#db.prepare("SELECT version FROM need_profile WHERE id = ?").pluck().get(id);
        if (version === undefined) return err("entry-not-found");
        if (version !== expectedVersion) return err("entry-changed");
        if (this.#isTaken(draft.name, id)) return err("profile-name-taken");
        const profile: NeedProfile = { ...draft, id, version: expectedVersion + 1 };
        this.#db
          .prepare(
            `UPDATE need_profile SET version = @version, name = @name, name_key = @nameKey, needs = @needs
             WHERE id = @id`,
          )
          .run(stored(profile));
        this.#deletion.leftTraces();
        return ok(profile);
      })
      .immediate();
  }

  list(): ProfileList {
    const list: ProfileList = { profiles: [], damaged: [] };
    const rows = this.#db
      .prepare("SELECT id, version, name, needs FROM need_profile ORDER BY name_key")
      .all();
    for (const row of rows) {
      const { id, version, name, needs } = rowSchema.parse(row);
      const parsed = needsSchema.safeParse(parseJson(needs));
      if (parsed.success) list.profiles.push({ id, version, name, needs: parsed.data });
      else list.damaged.push({ id, name });
    }
    return list;
  }

  delete(id: string): boolean {
    const { changes } = this.#db.prepare("DELETE FROM need_profile WHERE id = ?").run(id);
    if (changes > 0) this.#deletion.leftTraces();
    return changes > 0;
  }

  #isTaken(name: string, exceptId: string): boolean {
    const other = this.#db
      .prepare("SELECT 1 FROM need_profile WHERE name_key = ? AND id <> ?")
      .get(nameKey(name), exceptId);
    return other !== undefined;
  }
}

function stored(profile: NeedProfile) {
  return { ...profile, nameKey: nameKey(profile.name), needs: JSON.stringify(profile.needs) };
}

/** Case, the way of writing an accent, and the width of a gap do not make another name. */
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
