import type { Migration } from "../migrate.ts";

/** Files kept with entries, in pieces: a row of 25 MB would have to be read and written whole. */
export const attachments0050: Migration = {
  id: 50,
  up(db) {
    db.exec(`
      CREATE TABLE attachment (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        entry INTEGER NOT NULL REFERENCES entry (row) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        added_at INTEGER NOT NULL,
        -- What follows is null until all of it is there; then all of it is known.
        type TEXT,
        bytes INTEGER,
        sha256 TEXT,
        -- Whether something was taken out on the way in.
        cleaned INTEGER
      ) STRICT;
      CREATE INDEX attachment_of ON attachment (entry);
      CREATE INDEX attachment_unfinished ON attachment (row) WHERE sha256 IS NULL;
      CREATE TABLE attachment_piece (
        row INTEGER PRIMARY KEY,
        attachment INTEGER NOT NULL REFERENCES attachment (row) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX attachment_piece_of ON attachment_piece (attachment, number);
      -- The list shows how many files an entry has without looking for them.
      CREATE TRIGGER attachment_finished AFTER UPDATE OF sha256 ON attachment
        WHEN old.sha256 IS NULL AND new.sha256 IS NOT NULL
        BEGIN UPDATE entry SET attachments = attachments + 1 WHERE row = new.entry; END;
      CREATE TRIGGER attachment_removed AFTER DELETE ON attachment WHEN old.sha256 IS NOT NULL
        BEGIN UPDATE entry SET attachments = attachments - 1 WHERE row = old.entry; END;
    `);
  },
};
