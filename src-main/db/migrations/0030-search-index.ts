import type { Migration } from "../migrate.ts";

/**
 * A search index that answers the first letters typed as fast as the rest. Tracking numbers are kept in groups of
 * four, without the whole number: one long word for each entry, most beginning alike, was the slowest thing to search.
 * Deleted entries are no longer in it, so that it alone can say how many match.
 */
export const searchIndex0030: Migration = {
  id: 30,
  up(db) {
    db.exec(`
      CREATE VIRTUAL TABLE entry_words USING fts5 (
        addresses, tag, note, tracking_number,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
      );
      INSERT INTO entry_words (entry_words, rank) VALUES ('secure-delete', 1);
    `);
    const read = db.prepare(`
      SELECT entry.row, addresses, entry.tag, entry.note, entry.tracking_number
      FROM entry JOIN entry_text ON entry_text.rowid = entry.row
      WHERE deleted_at IS NULL AND entry.row > ? ORDER BY entry.row LIMIT 500
    `);
    const write = db.prepare(
      "INSERT INTO entry_words (rowid, addresses, tag, note, tracking_number) VALUES (?, ?, ?, ?, ?)",
    );
    for (let last = 0, rows = read.all(last); rows.length > 0; rows = read.all(last)) {
      for (const row of rows as Row[]) {
        write.run(row.row, row.addresses, row.tag, row.note, trackingText(row.tracking_number));
        last = row.row;
      }
    }
    db.exec("DROP TABLE entry_text");
  },
};

interface Row {
  row: number;
  addresses: string;
  tag: string;
  note: string;
  tracking_number: string;
}

/** As the app wrote it when this migration was made. */
function trackingText(trackingNumber: string): string {
  const bare = trackingNumber.replace(/[^\p{L}\p{N}]/gu, "");
  const groups = (bare.match(/.{1,4}/gu) ?? []).join(" ");
  if (!/^\d+$/.test(bare)) return `${trackingNumber} ${bare} ${groups}`;
  return trackingNumber === bare || trackingNumber === groups ? groups : `${trackingNumber} ${groups}`;
}
