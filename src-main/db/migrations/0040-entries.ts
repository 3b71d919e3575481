import type { Migration } from "../migrate.ts";

/**
 * Entries with status, matter, costs, deadlines and holds; what they were before each change; saved views.
 *
 * Two tables: `entry` has what a line of the log shows and what it is filtered and sorted by, `entry_body` the rest,
 * which is read one entry at a time. A page of 4 kB then holds some twenty entries instead of two or three, and every
 * page read is a page decrypted.
 */
export const entries0040: Migration = {
  id: 40,
  up(db) {
    db.exec(`
      ALTER TABLE entry RENAME TO entry_before;
      DROP INDEX entry_newest;
      DROP INDEX entry_tag;
      DROP INDEX entry_deleted;
      CREATE TABLE entry (
        -- Rises with each entry recorded: breaks ties between mailings of one day, and joins entry_body, entry_words.
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        version INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        -- When it was deleted; waits for undo until it is purged.
        deleted_at INTEGER,
        mailed_on TEXT NOT NULL,
        service TEXT NOT NULL,
        -- 0 draft, 1 mailed, 2 proof in hand, 3 delivered, 4 returned, 5 lost.
        status INTEGER NOT NULL,
        -- First and last line of the delivery address.
        recipient TEXT NOT NULL,
        place TEXT NOT NULL,
        -- The recipient in lower case without accents, cut off: the order of the list.
        recipient_key TEXT NOT NULL,
        tracking_number TEXT NOT NULL,
        tag TEXT NOT NULL,
        matter TEXT NOT NULL,
        cost_cents INTEGER,
        deadline_day TEXT,
        -- The day to be reminded, or else the deadline.
        due_on TEXT,
        has_note INTEGER NOT NULL,
        -- How many files are kept with it.
        attachments INTEGER NOT NULL DEFAULT 0,
        -- Under a legal hold of its own, and for any reason.
        hold INTEGER NOT NULL,
        held INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE entry_body (
        row INTEGER PRIMARY KEY REFERENCES entry (row) ON DELETE CASCADE,
        -- The mailpiece as JSON.
        piece TEXT NOT NULL,
        note TEXT NOT NULL,
        -- All other fields as JSON.
        more TEXT NOT NULL,
        -- What the piece disclosed when it was recorded, as JSON; null when that is not known.
        disclosed TEXT
      ) STRICT;
      CREATE TABLE entry_change (
        row INTEGER PRIMARY KEY,
        entry INTEGER NOT NULL REFERENCES entry (row) ON DELETE CASCADE,
        -- The version that the change made.
        version INTEGER NOT NULL,
        at INTEGER NOT NULL,
        -- The fields that changed as they were before, as JSON.
        before TEXT NOT NULL
      ) STRICT;
      CREATE INDEX entry_change_of ON entry_change (entry);
      -- How many entries there are that are not deleted: counting a million takes longer than showing the log may.
      CREATE TABLE entry_count (entries INTEGER NOT NULL) STRICT;
      INSERT INTO entry_count VALUES (0);
      -- 1 when text was removed or replaced of which something may linger in slack of the file, until it is rewritten.
      CREATE TABLE purge_state (has_traces INTEGER NOT NULL) STRICT;
      INSERT INTO purge_state VALUES (0);
      CREATE TABLE log_view (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        -- The name without regard to case.
        name_key TEXT NOT NULL UNIQUE,
        -- Filter, sort and columns as JSON.
        view TEXT NOT NULL
      ) STRICT;
    `);
    copyEntries(db);
    db.exec(`
      DROP TABLE entry_before;
      UPDATE entry_count SET entries = (SELECT count(*) FROM entry WHERE deleted_at IS NULL);
      CREATE TRIGGER entry_added AFTER INSERT ON entry WHEN new.deleted_at IS NULL
        BEGIN UPDATE entry_count SET entries = entries + 1; END;
      CREATE TRIGGER entry_flagged AFTER UPDATE OF deleted_at ON entry
        WHEN (old.deleted_at IS NULL) <> (new.deleted_at IS NULL)
        BEGIN UPDATE entry_count SET entries = entries + iif(new.deleted_at IS NULL, 1, -1); END;
      CREATE TRIGGER entry_removed AFTER DELETE ON entry WHEN old.deleted_at IS NULL
        BEGIN UPDATE entry_count SET entries = entries - 1; END;
      -- The order of the list, and everything that it is filtered by: filtering then reads no entry that is not shown.
      -- What only some entries have is looked for in an index of those; entry_newest has the others in order.
      CREATE INDEX entry_newest ON entry
        (mailed_on, row, status, service, tag, matter, held, deadline_day, cost_cents) WHERE deleted_at IS NULL;
      CREATE INDEX entry_recipient ON entry (recipient_key, mailed_on, row) WHERE deleted_at IS NULL;
      CREATE INDEX entry_status ON entry (status, mailed_on, row) WHERE deleted_at IS NULL;
      CREATE INDEX entry_tag ON entry (tag, mailed_on, row) WHERE deleted_at IS NULL AND tag > '';
      CREATE INDEX entry_matter ON entry (matter, mailed_on, row) WHERE deleted_at IS NULL AND matter > '';
      CREATE INDEX entry_deadline ON entry (deadline_day, mailed_on, row)
        WHERE deleted_at IS NULL AND deadline_day IS NOT NULL;
      CREATE INDEX entry_cost ON entry (cost_cents, mailed_on, row)
        WHERE deleted_at IS NULL AND cost_cents IS NOT NULL;
      CREATE INDEX entry_due ON entry (due_on) WHERE deleted_at IS NULL AND due_on IS NOT NULL;
      CREATE INDEX entry_deleted ON entry (deleted_at) WHERE deleted_at IS NOT NULL;
    `);
  },
};

function copyEntries(db: Parameters<Migration["up"]>[0]): void {
  const read = db.prepare("SELECT * FROM entry_before WHERE row > ? ORDER BY row LIMIT 500");
  const writeEntry = db.prepare(`
    INSERT INTO entry (row, id, version, created_at, updated_at, deleted_at, mailed_on, service, status, recipient,
      place, recipient_key, tracking_number, tag, matter, has_note, hold, held)
    VALUES (@row, @id, @version, @created_at, @updated_at, @deleted_at, @mailed_on, @service, 1, @recipient,
      @place, @recipientKey, @tracking_number, @tag, '', @hasNote, 0, 0)
  `);
  const writeBody = db.prepare("INSERT INTO entry_body (row, piece, note, more) VALUES (?, ?, ?, '{}')");
  for (let last = 0, rows = read.all(last); rows.length > 0; rows = read.all(last)) {
    for (const row of rows as Row[]) {
      const { recipient, place } = linesOf(row.piece);
      const hasNote = row.note === "" ? 0 : 1;
      writeEntry.run({ ...row, recipient, place, recipientKey: keyOf(recipient), hasNote });
      writeBody.run(row.row, row.piece, row.note);
      last = row.row;
    }
  }
}

interface Row {
  row: number;
  note: string;
  piece: string;
}

// As the app worked them out when this migration was made.

function linesOf(piece: string): { recipient: string; place: string } {
  let address: unknown;
  try {
    address = JSON.parse(piece).deliveryAddress;
  } catch {
    address = undefined;
  }
  const lines = (typeof address === "string" ? address : "").split(/\r?\n/).map((line) => line.trim());
  const written = lines.filter((line) => line !== "");
  return { recipient: written[0] ?? "", place: written.length > 1 ? (written.at(-1) ?? "") : "" };
}

function keyOf(recipient: string): string {
  const plain = recipient
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();
  return [...plain].slice(0, 60).join("");
}
