import { mkdirSync } from "node:fs";
import type Database from "better-sqlite3";
import { mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import { ok } from "../../src-core/result.ts";
import { testCost } from "../../src-main/app/test-support.ts";
import { migrations } from "../../src-main/db/migrations/index.ts";
import { createLog } from "../../src-main/db/open.ts";
import { createVault } from "../../src-main/vault/vault.ts";
import { mailingOf, oldLogBirth } from "./mailings.ts";

/** Versions of the log that a program of an earlier time left behind: each is built by the migrations of its time. */
export const oldVersions = [10, 20, 30, 40, 50, 60, 70, 80] as const;

/** Makes a vault with a log of an earlier version in a folder; resolves to the births of its entries. */
export async function makeOldVault(
  folder: string,
  passphrase: string,
  version: (typeof oldVersions)[number],
  { start, entries }: { start: string; entries: number },
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const clock = { now: () => Date.now(), setTimer: () => () => {} };
  const births = Array.from({ length: entries }, (_, n) => oldLogBirth(start, version, n));
  const made = await createVault({ folder, clock, cost: testCost }).create(passphrase, (key) => {
    const known = migrations.filter(({ id }) => id <= version);
    const log = createLog(`${folder}/log.db`, key, known);
    if (!log.ok) return log;
    fill(log.value, version, births);
    log.value.close();
    return ok(null);
  });
  if (!made.ok) throw new Error(made.error.code);
  return births;
}

/** Writes rows as the program of that version did: the columns and search words that it had. */
function fill(db: Database.Database, version: number, births: readonly string[]): void {
  db.exec("BEGIN");
  for (const [n, birth] of births.entries()) {
    const mailing = mailingOf(birth, birth);
    const address = mailing.piece.deliveryAddress ?? "";
    const piece = JSON.stringify(mailpieceSchema.parse(mailing.piece));
    const lines = address.split("\n");
    const common = {
      ...{ id: idOf(n), mailedOn: mailing.mailedOn, service: mailing.service, tracking: birth },
      ...{ tag: mailing.tag, note: mailing.note },
    };
    const insert =
      version < 40
        ? `INSERT INTO entry (id, version, created_at, updated_at, mailed_on, service, tracking_number, tag, note, piece)
           VALUES (@id, 1, 1, 1, @mailedOn, @service, @tracking, @tag, @note, @piece)`
        : `INSERT INTO entry (id, version, created_at, updated_at, mailed_on, service, status, recipient, place,
             recipient_key, tracking_number, tag, matter, has_note, hold, held)
           VALUES (@id, 1, 1, 1, @mailedOn, @service, 1, @recipient, @place, lower(@recipient), @tracking, @tag, '', 1, 0, 0)`;
    const columns =
      version < 40 ? { ...common, piece } : { ...common, recipient: lines[0], place: lines.at(-1) };
    const { note: _, ...withoutNote } = columns;
    const { lastInsertRowid: row } = db.prepare(insert).run(version < 40 ? columns : withoutNote);
    if (version >= 40)
      db.prepare("INSERT INTO entry_body (row, piece, note, more) VALUES (?, ?, ?, '{}')").run(
        ...[row, piece, mailing.note],
      );
    const words = version < 30 ? "entry_text" : "entry_words";
    db.prepare(
      `INSERT INTO ${words} (rowid, addresses, tag, note, tracking_number) VALUES (?, ?, ?, ?, ?)`,
    ).run(row, `${address}\n`, mailing.tag, mailing.note, birth);
  }
  db.exec("COMMIT");
}

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
