import type { Migration } from "../migrate.ts";

/**
 * A smaller search index: a fifth less to write for each entry, which is most of the work of an import. Beginnings of one
 * and two letters have an index of their own, as before; those of three are few enough words to be put together when they
 * are searched for. How many words each text has, which only a ranking would ask, is no longer kept.
 */
export const searchIndex0090: Migration = {
  id: 90,
  up(db) {
    db.exec(`
      ALTER TABLE entry_words RENAME TO entry_words_before;
      CREATE VIRTUAL TABLE entry_words USING fts5 (
        addresses, tag, note, tracking_number,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2', columnsize = 0
      );
      INSERT INTO entry_words (entry_words, rank) VALUES ('secure-delete', 1);
      INSERT INTO entry_words (rowid, addresses, tag, note, tracking_number)
        SELECT rowid, addresses, tag, note, tracking_number FROM entry_words_before;
      DROP TABLE entry_words_before;
    `);
  },
};
