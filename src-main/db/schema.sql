-- The log's schema at version 10. Written by `npm run db:schema`; do not edit.

CREATE TABLE entry (
  -- Rises with each entry recorded: breaks ties between mailings of one day, and joins entry_text.
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  -- When it was deleted; waits for undo until it is purged.
  deleted_at INTEGER,
  mailed_on TEXT NOT NULL,
  service TEXT NOT NULL,
  tracking_number TEXT NOT NULL,
  tag TEXT NOT NULL,
  note TEXT NOT NULL,
  -- The mailpiece as JSON.
  piece TEXT NOT NULL
) STRICT;

CREATE INDEX entry_deleted ON entry (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX entry_newest ON entry (mailed_on DESC, row DESC) WHERE deleted_at IS NULL;

CREATE INDEX entry_tag ON entry (tag) WHERE deleted_at IS NULL;

CREATE VIRTUAL TABLE entry_text USING fts5 (
  addresses, tag, note, tracking_number,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
