import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { removeTempFolders, tempFolder, testEntry } from "../app/test-support.ts";
import { createLog } from "./open.ts";
import { PageFile, pageBytes } from "./page-file.ts";
import { createStores } from "./stores.ts";
import { isShadow, type Survey, survey, wholeRecord } from "./survey.ts";
import { readRecord, readTreePage, type Value } from "./tree-pages.ts";

afterAll(removeTempFolders);

const key = randomBytes(32);
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** What SQLite itself says of a whole file: the owner of each page, and every row of each table. */
interface Truth {
  owner: Map<number, string>;
  rows: Map<string, Map<number, unknown[]>>;
}

function filled(entries = 300): { path: string; truth: Truth } {
  const path = join(tempFolder(), "log.db");
  const created = createLog(path, key);
  if (!created.ok) throw new Error(created.error.code);
  const db = created.value;
  const stores = createStores(db);
  db.exec("BEGIN");
  for (let n = 0; n < entries; n++) {
    stores.log.insert(
      testEntry({ id: idOf(n), tag: `tag-${n % 9}`, note: "n".repeat(n % 60 === 0 ? 20_000 : 300) }),
    );
    stores.book.insert({
      ...{ id: idOf(n), version: 1, kind: "person", name: `Name ${n}`, address: `${n} Elm St` },
      ...{ ownKind: null, note: "" },
    });
  }
  db.exec("COMMIT");
  const owner = new Map<number, string>();
  for (const { name, pageno } of db.prepare("SELECT name, pageno FROM dbstat").all() as {
    name: string;
    pageno: number;
  }[])
    owner.set(pageno, name);
  const rows: Truth["rows"] = new Map();
  const tables = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name IN (SELECT name FROM pragma_table_list WHERE wr = 0)",
    )
    .pluck()
    .all() as string[];
  for (const table of tables) {
    const all = db.prepare(`SELECT rowid AS "row number", * FROM "${table}"`).all() as object[];
    rows.set(
      table,
      new Map(all.map((row) => Object.values(row)).map(([rowid, ...values]) => [Number(rowid), values])),
    );
  }
  stores.close();
  return { path, truth: { owner, rows } };
}

function surveyOf(path: string): Survey {
  const file = new PageFile(path, key);
  const steps = survey(file);
  let step = steps.next();
  while (!step.done) step = steps.next();
  file.close();
  return step.value;
}

function damagePages(path: string, pages: readonly number[]): void {
  const bytes = readFileSync(path);
  for (const page of pages) {
    const at = (page - 1) * pageBytes + 300;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
  }
  writeFileSync(path, bytes);
}

describe("reading a file page by page", () => {
  const { path, truth } = filled();

  it("finds the trees that SQLite finds, and nothing damaged, in a whole file", () => {
    const found = surveyOf(path);
    expect(found.damaged).toEqual([]);
    expect(found.strays).toEqual([]);
    expect(found.userVersion).toBeGreaterThan(0);
    expect(new Set(found.trees.map(({ name }) => name))).toEqual(
      new Set([...truth.owner.values()].filter((name) => name !== "sqlite_schema")),
    );
  });

  it("reads every row as SQLite does, long ones too", () => {
    const file = new PageFile(path, key);
    let compared = 0;
    for (const tree of surveyOf(path).trees.filter(({ type }) => type === "table")) {
      const expected = truth.rows.get(tree.name);
      if (expected === undefined) continue;
      const read = new Map<number, Value[]>();
      for (const page of tree.leaves) {
        const bytes = file.read(page);
        for (const cell of (bytes && readTreePage(bytes, page)?.cells) ?? []) {
          const record = wholeRecord(file, cell);
          const values = record && readRecord(record);
          if (values === undefined || cell.rowid === undefined) throw new Error(`${tree.name} ${page}`);
          read.set(Number(cell.rowid), values);
        }
      }
      expect([...read.keys()].sort(), tree.name).toEqual([...expected.keys()].sort());
      for (const [rowid, values] of expected) {
        const mine = read.get(rowid) ?? [];
        // A column that is the row number itself is stored as null.
        values.forEach((value, index) => {
          const read = mine[index] ?? null;
          const own = typeof read === "bigint" ? Number(read) : read;
          expect(own === null && value === rowid ? rowid : own).toEqual(value);
        });
        compared++;
      }
    }
    file.close();
    expect(compared).toBeGreaterThan(1000);
  });

  it("names the damaged page and what it belongs to, for every page of the file", () => {
    const good = readFileSync(path);
    const virtual = surveyOf(path).virtual;
    const copy = join(tempFolder(), "log.db");
    for (let page = 1; page <= good.length / pageBytes; page += 7) {
      writeFileSync(copy, good);
      damagePages(copy, [page]);
      const { damaged } = surveyOf(copy);
      const owner = truth.owner.get(page) ?? "";
      const search = virtual.find((name) => isShadow(owner, [name]));
      expect(damaged, `page ${page}`).toHaveLength(1);
      if (owner === "sqlite_schema") expect(damaged[0]).toMatchObject({ page, use: "schema" });
      else expect(damaged[0]).toMatchObject({ page, name: search ?? owner });
      if (search !== undefined) expect(damaged[0]?.use).toBe("search");
    }
  });

  it("counts a file that ends in the middle of a page, and pages past its end, as damaged", () => {
    const good = readFileSync(path);
    const copy = join(tempFolder(), "log.db");
    writeFileSync(copy, good.subarray(0, good.length - 10_000));
    const { damaged, pages } = surveyOf(copy);
    expect(pages).toBe(good.length / pageBytes - 2);
    expect(damaged.length).toBeGreaterThan(0);
  });

  it("goes on without the codes of the pages when the salt that they are made from is lost", () => {
    const bytes = readFileSync(path);
    bytes.fill(0, 0, pageBytes);
    const copy = join(tempFolder(), "log.db");
    writeFileSync(copy, bytes);
    const file = new PageFile(copy, key);
    expect(file.hasCodes).toBe(false);
    file.close();
    const found = surveyOf(copy);
    expect(found.userVersion).toBeUndefined();
    expect(found.trees.map(({ name }) => name)).toContain("entry");
  });

  it("finds nothing with another key", () => {
    const file = new PageFile(path, randomBytes(32));
    expect(file.hasCodes).toBe(false);
    file.close();
  });

  it("reads any bytes without throwing", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 4016, maxLength: 4016 }),
        fc.constantFrom(2, 5, 10, 13),
        (bytes, type) => {
          const page = Buffer.from(bytes);
          page[0] = type;
          for (const cell of readTreePage(page, 2)?.cells ?? []) readRecord(cell.local);
          readRecord(page.subarray(0, 200));
        },
      ),
    );
  });
});

describe("records", () => {
  it("of every storage class are read as SQLite stores them", () => {
    const values = [
      null,
      0n,
      1n,
      -1n,
      127n,
      -32_768n,
      8_388_607n,
      2_147_483_647n,
      2n ** 47n - 1n,
      2n ** 63n - 1n,
      1.5,
      "ñ",
      Buffer.from([1, 2]),
    ];
    const plain = join(tempFolder(), "plain.db");
    const db = new Database(plain);
    db.exec(`CREATE TABLE t (${values.map((_, index) => `c${index}`).join(", ")})`);
    db.prepare(`INSERT INTO t VALUES (${values.map(() => "?").join(", ")})`).run(...values);
    db.close();
    const page = readFileSync(plain).subarray(4096, 8192);
    const at = page.readUInt16BE(8);
    // Length and row number are a byte each in so short a row.
    expect(readRecord(page.subarray(at + 2, at + 2 + (page[at] ?? 0)))).toEqual(values);
  });
});
