import type { Migration } from "../migrate.ts";

/** The address book with its search index, and saved needs. */
export const addressBook0020: Migration = {
  id: 20,
  up(db) {
    db.exec(`
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
      CREATE INDEX book_entry_by_name ON book_entry (name_key, row) WHERE deleted_at IS NULL;
      CREATE INDEX book_entry_by_kind ON book_entry (kind, name_key, row) WHERE deleted_at IS NULL;
      CREATE UNIQUE INDEX book_entry_once ON book_entry (kind, address_key) WHERE deleted_at IS NULL;
      CREATE INDEX book_entry_deleted ON book_entry (deleted_at) WHERE deleted_at IS NOT NULL;
      CREATE VIRTUAL TABLE book_words USING fts5 (
        name, address,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
      );
      INSERT INTO book_words (book_words, rank) VALUES ('secure-delete', 1);
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
    `);
  },
};
