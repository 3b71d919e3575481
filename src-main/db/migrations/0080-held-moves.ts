import type { Migration } from "../migrate.ts";

/**
 * An entry that is moved off a matter under a legal hold stays held: by a hold of its own with the reason of the matter's,
 * since the same day. Otherwise correcting a code would quietly end a hold, and lifting it is a decision of its own.
 */
export const heldMoves0080: Migration = {
  id: 80,
  up(db) {
    db.exec(`
      DROP TRIGGER entry_moved;
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
    `);
  },
};
