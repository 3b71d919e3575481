import type { Migration } from "../migrate.ts";

/**
 * Legal holds, rules of retention, and records of what was removed. `entry.held` follows from the entry's own hold and
 * from that of its matter, whichever statement changes them.
 */
export const retention0060: Migration = {
  id: 60,
  up(db) {
    db.exec(`
      CREATE TABLE matter_hold (
        row INTEGER PRIMARY KEY,
        matter TEXT NOT NULL UNIQUE,
        reason TEXT NOT NULL,
        since INTEGER NOT NULL
      ) STRICT;
      -- Why an entry has a hold of its own; there may be none for one that came with its hold.
      CREATE TABLE entry_hold (
        entry INTEGER PRIMARY KEY REFERENCES entry (row) ON DELETE CASCADE,
        reason TEXT NOT NULL,
        since INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE retention_rule (
        -- The order in which they were given.
        row INTEGER PRIMARY KEY,
        -- "all", "tag" or "matter".
        scope TEXT NOT NULL,
        value TEXT NOT NULL,
        -- Null keeps.
        days INTEGER,
        UNIQUE (scope, value)
      ) STRICT;
      CREATE TABLE retention_state (
        -- Whether rules were ever set.
        asked INTEGER NOT NULL,
        -- The latest day on which expiry was looked at.
        last_day TEXT
      ) STRICT;
      INSERT INTO retention_state VALUES (0, NULL);
      -- What was removed for good, without a word of what it was.
      CREATE TABLE deletion_record (
        row INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        -- "expiry" or "person".
        by TEXT NOT NULL,
        scope TEXT,
        days INTEGER,
        entries INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX deletion_record_at ON deletion_record (at);
      CREATE INDEX entry_own_hold ON entry (row) WHERE hold = 1;
      CREATE TRIGGER entry_added_to_hold AFTER INSERT ON entry
        WHEN new.matter <> '' AND EXISTS (SELECT 1 FROM matter_hold WHERE matter = new.matter)
        BEGIN UPDATE entry SET held = 1 WHERE row = new.row; END;
      CREATE TRIGGER entry_moved AFTER UPDATE OF matter, hold ON entry
        WHEN new.matter <> old.matter OR new.hold <> old.hold
        BEGIN
          UPDATE entry SET held = new.hold OR EXISTS (SELECT 1 FROM matter_hold WHERE matter = new.matter)
          WHERE row = new.row;
        END;
      CREATE TRIGGER matter_held AFTER INSERT ON matter_hold
        BEGIN UPDATE entry SET held = 1 WHERE matter = new.matter AND matter > '' AND deleted_at IS NULL AND held = 0; END;
      CREATE TRIGGER matter_released AFTER DELETE ON matter_hold
        BEGIN UPDATE entry SET held = 0 WHERE matter = old.matter AND matter > '' AND deleted_at IS NULL AND held = 1 AND hold = 0; END;
    `);
  },
};
