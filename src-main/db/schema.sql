-- The log's schema at version 90. Written by `npm run db:schema`; do not edit.

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

CREATE TRIGGER attachment_finished AFTER UPDATE OF sha256 ON attachment
  WHEN old.sha256 IS NULL AND new.sha256 IS NOT NULL
  BEGIN UPDATE entry SET attachments = attachments + 1 WHERE row = new.entry; END;

CREATE TRIGGER attachment_removed AFTER DELETE ON attachment WHEN old.sha256 IS NOT NULL
  BEGIN UPDATE entry SET attachments = attachments - 1 WHERE row = old.entry; END;

CREATE INDEX attachment_of ON attachment (entry);

CREATE INDEX attachment_unfinished ON attachment (row) WHERE sha256 IS NULL;

CREATE TABLE attachment_piece (
  row INTEGER PRIMARY KEY,
  attachment INTEGER NOT NULL REFERENCES attachment (row) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX attachment_piece_of ON attachment_piece (attachment, number);

CREATE TABLE backup_setting (
  -- Of the key pair of which the secret half was shown once and is kept nowhere.
  recipient TEXT,
  folder TEXT,
  every_days INTEGER NOT NULL,
  keep INTEGER NOT NULL,
  last_at INTEGER,
  last_problem TEXT
) STRICT;

CREATE TABLE book_entry (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  -- When it was deleted; waits for undo until it is purged.
  deleted_at INTEGER,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  -- What an own return address is; null for all others.
  own_kind TEXT,
  note TEXT NOT NULL,
  -- The shown name in lower case without accents: the order of the list.
  name_key TEXT NOT NULL,
  -- The address so that two ways of writing it are the same.
  address_key TEXT NOT NULL
) STRICT;

CREATE INDEX book_entry_by_kind ON book_entry (kind, name_key, row) WHERE deleted_at IS NULL;

CREATE INDEX book_entry_by_name ON book_entry (name_key, row) WHERE deleted_at IS NULL;

CREATE INDEX book_entry_deleted ON book_entry (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE UNIQUE INDEX book_entry_once ON book_entry (kind, address_key) WHERE deleted_at IS NULL;

CREATE VIRTUAL TABLE book_words USING fts5 (
  name, address,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

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

CREATE TRIGGER entry_added AFTER INSERT ON entry WHEN new.deleted_at IS NULL
  BEGIN UPDATE entry_count SET entries = entries + 1; END;

CREATE TRIGGER entry_added_to_hold AFTER INSERT ON entry
  WHEN new.matter <> '' AND EXISTS (SELECT 1 FROM matter_hold WHERE matter = new.matter)
  BEGIN UPDATE entry SET held = 1 WHERE row = new.row; END;

CREATE TRIGGER entry_flagged AFTER UPDATE OF deleted_at ON entry
  WHEN (old.deleted_at IS NULL) <> (new.deleted_at IS NULL)
  BEGIN UPDATE entry_count SET entries = entries + iif(new.deleted_at IS NULL, 1, -1); END;

CREATE TRIGGER entry_moved AFTER UPDATE OF matter, hold ON entry
  WHEN new.matter <> old.matter OR new.hold <> old.hold
  BEGIN
    -- One that has a hold of its own keeps its reason too, up to the length that a reason may have.
    INSERT INTO entry_hold (entry, reason, since)
      SELECT new.row, reason, since FROM matter_hold
      WHERE new.matter <> old.matter AND old.matter <> '' AND matter = old.matter
      ON CONFLICT (entry) DO UPDATE SET reason = substr(
        CASE
          WHEN excluded.reason = '' OR instr(reason, excluded.reason) > 0 THEN reason
          WHEN reason = '' THEN excluded.reason
          ELSE reason || '; ' || excluded.reason
        END, 1, 500);
    UPDATE entry SET hold = 1
      WHERE row = new.row AND hold = 0 AND new.matter <> old.matter AND old.matter <> ''
        AND EXISTS (SELECT 1 FROM matter_hold WHERE matter = old.matter);
    UPDATE entry SET held = hold OR EXISTS (SELECT 1 FROM matter_hold WHERE matter = new.matter)
      WHERE row = new.row;
  END;

CREATE TRIGGER entry_removed AFTER DELETE ON entry WHEN old.deleted_at IS NULL
  BEGIN UPDATE entry_count SET entries = entries - 1; END;

CREATE INDEX entry_cost ON entry (cost_cents, mailed_on, row)
  WHERE deleted_at IS NULL AND cost_cents IS NOT NULL;

CREATE INDEX entry_deadline ON entry (deadline_day, mailed_on, row)
  WHERE deleted_at IS NULL AND deadline_day IS NOT NULL;

CREATE INDEX entry_deleted ON entry (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX entry_due ON entry (due_on) WHERE deleted_at IS NULL AND due_on IS NOT NULL;

CREATE INDEX entry_matter ON entry (matter, mailed_on, row) WHERE deleted_at IS NULL AND matter > '';

CREATE INDEX entry_newest ON entry
  (mailed_on, row, status, service, tag, matter, held, deadline_day, cost_cents) WHERE deleted_at IS NULL;

CREATE INDEX entry_own_hold ON entry (row) WHERE hold = 1;

CREATE INDEX entry_recipient ON entry (recipient_key, mailed_on, row) WHERE deleted_at IS NULL;

CREATE INDEX entry_status ON entry (status, mailed_on, row) WHERE deleted_at IS NULL;

CREATE INDEX entry_tag ON entry (tag, mailed_on, row) WHERE deleted_at IS NULL AND tag > '';

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

CREATE TABLE entry_count (entries INTEGER NOT NULL) STRICT;

CREATE TABLE entry_hold (
  entry INTEGER PRIMARY KEY REFERENCES entry (row) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  since INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE entry_words USING fts5 (
  addresses, tag, note, tracking_number,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2', columnsize = 0
);

CREATE TABLE log_view (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- The name without regard to case.
  name_key TEXT NOT NULL UNIQUE,
  -- Filter, sort and columns as JSON.
  view TEXT NOT NULL
) STRICT;

CREATE TRIGGER matter_held AFTER INSERT ON matter_hold
  BEGIN UPDATE entry SET held = 1 WHERE matter = new.matter AND matter > '' AND deleted_at IS NULL AND held = 0; END;

CREATE TABLE matter_hold (
  row INTEGER PRIMARY KEY,
  matter TEXT NOT NULL UNIQUE,
  reason TEXT NOT NULL,
  since INTEGER NOT NULL
) STRICT;

CREATE TRIGGER matter_released AFTER DELETE ON matter_hold
  BEGIN UPDATE entry SET held = 0 WHERE matter = old.matter AND matter > '' AND deleted_at IS NULL AND held = 1 AND hold = 0; END;

CREATE TABLE need_profile (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  -- The name without regard to case.
  name_key TEXT NOT NULL UNIQUE,
  -- The needs as JSON.
  needs TEXT NOT NULL
) STRICT;

CREATE TABLE purge_state (has_traces INTEGER NOT NULL) STRICT;

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
