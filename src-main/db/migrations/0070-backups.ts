import type { Migration } from "../migrate.ts";

/** How backups are made: one row. */
export const backups0070: Migration = {
  id: 70,
  up(db) {
    db.exec(`
      CREATE TABLE backup_setting (
        -- Of the key pair of which the secret half was shown once and is kept nowhere.
        recipient TEXT,
        folder TEXT,
        every_days INTEGER NOT NULL,
        keep INTEGER NOT NULL,
        last_at INTEGER,
        last_problem TEXT
      ) STRICT;
      INSERT INTO backup_setting VALUES (NULL, NULL, 7, 10, NULL, NULL);
    `);
  },
};
