import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { bookFields } from "../../src-core/address-book/types.ts";
import {
  exampleFullMailing,
  exampleOwnAddress,
  exampleProfile,
  exampleRules,
  exampleView,
} from "../../src-core/contract/examples.ts";
import { retentionRulesSchema } from "../../src-core/log/retention.ts";
import { type Attachment, entryFields, filterSchema, sortSchema } from "../../src-core/log/types.ts";
import { needProfileFields } from "../../src-core/needs/types.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { testEntry } from "../app/test-support.ts";
import { openMemoryLog } from "../db/open.ts";
import { createStores } from "../db/stores.ts";
import { newAgeKey } from "./age-file.ts";
import { backupOf, restore } from "./test-support.ts";

/** Tables that come back from a backup as they were. */
const carried = [
  ...[
    "attachment",
    "attachment_piece",
    "book_entry",
    "deletion_record",
    "entry",
    "entry_body",
    "entry_change",
  ],
  ...["entry_hold", "log_view", "matter_hold", "need_profile", "retention_rule", "retention_state"],
];

/** All others, and why a backup does without them. */
const notCarried: Readonly<Record<string, string>> = {
  backup_setting: "where and for whom backups are made is a matter of one computer",
  book_words: "the search index follows from the addresses",
  entry_count: "follows from the entries",
  entry_words: "the search index follows from the entries",
  purge_state: "what lingers in slack lingers in one file only",
};

/** Columns of carried tables that are not the same afterwards, and why. */
const columnsNotCarried: Readonly<Record<string, string>> = {
  "book_entry.deleted_at": "what was deleted is not in a backup",
  "entry.deleted_at": "what was deleted is not in a backup",
  "retention_state.last_day": "expiry looks at what was restored as it does at everything",
};

type Rows = Record<string, unknown>[];

/** Tables that a migration made, without those that SQLite keeps for its search indexes. */
function tablesOf(db: Database.Database): string[] {
  const listed = z
    .array(z.object({ schema: z.string(), name: z.string(), type: z.string() }))
    .parse(db.pragma("table_list"));
  return listed
    .filter(({ schema, name, type }) => schema === "main" && type !== "shadow" && !name.startsWith("sqlite_"))
    .map(({ name }) => name)
    .sort();
}

const rowsOf = (db: Database.Database, table: string): Rows =>
  z.array(z.record(z.string(), z.unknown())).parse(db.prepare(`SELECT * FROM ${table}`).all());

const isCarried = (table: string, column: string) => !(`${table}.${column}` in columnsNotCarried);

const withoutOthers = (table: string, rows: Rows): Rows =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => isCarried(table, column))));

/** Neither nothing, nor what a column has by itself. */
const says = (value: unknown) => ![null, 0, "", "[]", "{}"].some((nothing) => nothing === value);

const idOf = (number: number) => testEntry().id.replace(/1$/, String(number));

/** Fills a log with something of everything. */
function fill({ log, attachments, book, profiles, views, retention, backup }: Stores): void {
  const fields = z.strictObject(entryFields).parse(exampleFullMailing);
  const disclosed = [{ rule: "name", message: "shows", observers: [] }];
  const entry = log.insert(testEntry({ ...fields, service: "first-class", disclosed }));
  log.update(entry.id, entry.version, { ...entry, note: "Changed." }, 4_000);
  log.insert(testEntry({ id: idOf(2) }));
  retention.holdEntry(entry.id, "A subpoena came.", 5_000);
  retention.holdMatter("M-204", "Hearing.", 6_000);
  const parts = [Buffer.from("the first "), Buffer.from("and the second")];
  const file: Attachment = {
    id: idOf(3),
    entryId: entry.id,
    kind: "receipt",
    name: "receipt.png",
    type: "image/png",
    addedAt: 7_000,
    bytes: Buffer.concat(parts).length,
    sha256: createHash("sha256").update(Buffer.concat(parts)).digest("hex"),
    cleaned: true,
  };
  attachments.begin(file);
  for (const part of parts) attachments.append(file.id, part);
  attachments.finish(file.id, file);
  const address = z.strictObject(bookFields).parse({ ...exampleOwnAddress, ownKind: "po-box" });
  book.insert({ ...address, id: idOf(4), version: 3 });
  const needs = z.strictObject(needProfileFields).parse(exampleProfile);
  profiles.insert({ ...needs, id: idOf(5), version: 2 });
  const { name, filter, sort, columns } = exampleView;
  views.save({
    id: idOf(6),
    name,
    filter: filterSchema.parse(filter),
    sort: sortSchema.parse(sort),
    columns,
  });
  retention.setRules(retentionRulesSchema.parse(exampleRules));
  backup.addRecord({ at: 8_000, by: "expiry", scope: "tag", days: 730, count: 12 });
}

function newLog() {
  const db = openMemoryLog();
  return { db, stores: createStores(db) };
}

describe("a backup", () => {
  it("knows of every table of the log: each is carried, or left out for a reason", () => {
    expect(tablesOf(newLog().db)).toEqual([...carried, ...Object.keys(notCarried)].sort());
    for (const reason of [...Object.values(notCarried), ...Object.values(columnsNotCarried)])
      expect(reason).toMatch(/\w+ \w+ \w+/);
  });

  it("brings every column of the carried tables back as it was", async () => {
    const from = newLog();
    fill(from.stores);
    const key = await newAgeKey();
    const to = newLog();
    await restore(to.stores, key.secretKey, await backupOf(from.stores, { recipient: key.recipient }));
    for (const table of carried) {
      const before = withoutOthers(table, rowsOf(from.db, table));
      const columns = z
        .array(z.object({ name: z.string() }))
        .parse(from.db.pragma(`table_info(${table})`))
        .map(({ name }) => name)
        .filter((column) => isCarried(table, column));
      // A column that says nothing here could be forgotten without notice.
      const silent = columns.filter((column) => !before.some((row) => says(row[column])));
      expect(silent, `columns of ${table} that \`fill\` does not fill`).toEqual([]);
      expect(withoutOthers(table, rowsOf(to.db, table)), table).toEqual(before);
    }
  });
});
