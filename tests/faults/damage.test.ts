import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import { passphrase, removeTempFolders, tempFolder, testApp } from "../../src-main/app/test-support.ts";
import { openLog } from "../../src-main/db/open.ts";
import { keyOf, problemsIn } from "./file-problems.ts";
import { differences, mailingOf, markStart, pictureOf } from "./mailings.ts";
import { answerOf, attach, codeOf, figure, isFull, randomOf, seed, takeAll } from "./support.ts";

afterAll(removeTempFolders);

const rounds = isFull ? 150 : 6;
const pageBytes = 4096;
const tables = [
  "entry_body",
  "book_entry",
  "entry_change",
  "matter_hold",
  "need_profile",
  "log_view",
] as const;
type Table = (typeof tables)[number];
type Rows = Map<Table, Map<number, string>>;

interface Good {
  folder: string;
  key: Buffer;
  /** What each page is of, by SQLite's own account. */
  pages: Map<number, { name: string; type: string }>;
  rows: Rows;
  marks: Map<string, string>;
}

/** A locked vault with some of everything. */
async function goodVault(): Promise<Good> {
  const { client, app, folder } = testApp();
  await answerOf(client, "vault.create", { passphrase });
  const marks = new Map<string, string>();
  for (let n = 0; n < 150; n++) {
    const birth = `${markStart}${n}z`;
    const { id } = await answerOf(client, "log.add", mailingOf(birth, birth));
    const mark = n % 4 === 0 ? `${markStart}${n}bz` : birth;
    if (mark !== birth)
      await answerOf(client, "log.update", { ...mailingOf(birth, mark), id, expectedVersion: 1 });
    marks.set(id, `${birth} ${mark}`);
    if (n % 30 === 0) await attach(client, id, "receipt.png", pictureOf(birth, 20_000));
    const address = `Name ${n}\n${n} Elm St\nDenver CO 80012`;
    await answerOf(client, "book.save", { kind: "person", address, note: `note ${n} `.repeat(9) });
  }
  await answerOf(client, "hold.set", { matter: "M-1", on: true, reason: "a letter" });
  await answerOf(client, "needs.save", { name: "one", needs: { needs: ["proof-mailed"] } });
  await answerOf(client, "view.save", { name: "one", filter: {}, sort: {}, columns: [] });
  app.close();
  const key = await keyOf(folder, passphrase);
  const db = openAnyway(join(folder, "log.db"), key);
  const pages = new Map(
    (
      db.prepare("SELECT pageno, name, pagetype FROM dbstat").all() as {
        pageno: number;
        name: string;
        pagetype: string;
      }[]
    ).map(({ pageno, name, pagetype }) => [pageno, { name, type: pagetype }]),
  );
  const rows = readableRows(db);
  db.close();
  return { folder, key, pages, rows, marks };
}

/** Also when it is damaged: only what is read is looked at. */
function openAnyway(path: string, key: Buffer): Database.Database {
  const opened = openLog(path, key, undefined, 0);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** The rows that SQLite reads, one by one; `asked` limits them. */
function readableRows(db: Database.Database, asked?: Rows): Rows {
  return new Map(
    tables.map((table) => {
      const read = db.prepare(`SELECT rowid AS number, * FROM ${table} WHERE rowid = ?`);
      const numbers = asked
        ? [...(asked.get(table)?.keys() ?? [])]
        : db.prepare(`SELECT rowid FROM ${table}`).pluck().all().map(Number);
      const found = numbers.flatMap((number): [number, string][] => {
        try {
          const row = read.get(number);
          return row === undefined ? [] : [[number, JSON.stringify(row)]];
        } catch {
          return [];
        }
      });
      return [table, new Map(found)];
    }),
  );
}

function flip(bytes: Buffer, page: number, at: number): void {
  const index = (page - 1) * pageBytes + at;
  bytes[index] = (bytes[index] ?? 0) ^ 0x10;
}

const onPage = new Map<number, { table: Table; row: number }[]>();

/**
 * The rows that have something on a page, as SQLite has it: those that it cannot read when this page alone is damaged.
 * Below an inner page of a tree there are rows, but none is on it.
 */
function rowsOn(good: Good, page: number): { table: Table; row: number }[] {
  const known = onPage.get(page);
  if (known) return known;
  const { name, type } = good.pages.get(page) ?? { name: "", type: "" };
  const table = tables.find((each) => each === name);
  if (table === undefined || type === "internal") return [];
  const path = join(tempFolder(), "log.db");
  const bytes = readFileSync(join(good.folder, "log.db"));
  flip(bytes, page, 100);
  writeFileSync(path, bytes);
  const db = openAnyway(path, good.key);
  const left = readableRows(db, good.rows);
  db.close();
  const lost = [...(good.rows.get(table)?.keys() ?? [])]
    .filter((row) => !left.get(table)?.has(row))
    .map((row) => ({ table, row }));
  onPage.set(page, lost);
  return lost;
}

/** The line of the log that a row belongs to, if it belongs to one. */
function lineOf(table: Table, row: number, text: string): number[] {
  if (table === "entry_body") return [row];
  const { entry } = JSON.parse(text) as { entry?: unknown };
  return typeof entry === "number" ? [entry] : [];
}

describe("a log with damaged pages", () => {
  it(
    `names them and no others, and every row of the rest is saved: ${rounds} files with random damage`,
    async () => {
      const started = performance.now();
      const good = await goodVault();
      // Where the list of all tables is lost, rows are saved by what they look like: src-main/db/salvage.test.ts.
      const candidates = [...good.pages]
        .filter(([, { name }]) => name !== "sqlite_schema")
        .map(([page]) => page);
      let flipped = 0;
      let rowsKept = 0;
      let rowsHit = 0;
      for (let round = 0; round < rounds; round++) {
        const random = randomOf(seed + round);
        const hit = new Set<number>();
        const count = 1 + Math.floor(random() * 5);
        while (hit.size < count) hit.add(candidates[Math.floor(random() * candidates.length)] ?? 2);
        const folder = join(tempFolder(), "data");
        cpSync(good.folder, folder, { recursive: true });
        const path = join(folder, "log.db");
        const bytes = readFileSync(path);
        for (const page of hit) flip(bytes, page, Math.floor(random() * pageBytes));
        writeFileSync(path, bytes);
        flipped += hit.size;

        const { client, app, bugs } = testApp({ dataFolder: folder });
        expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("log-damaged");
        const found = await answerOf(client, "vault.checkFile", { passphrase });
        expect(found.damaged.map(({ page }) => page).sort((a, b) => a - b)).toEqual(
          [...hit].sort((a, b) => a - b),
        );
        for (const { page, name, use } of found.damaged)
          if (use === "table" || use === "index") expect(name).toBe(good.pages.get(page)?.name);
        expect(readFileSync(path).equals(bytes), "looking changes nothing").toBe(true);

        const { streamId } = await answerOf(client, "vault.salvage", { passphrase });
        expect((await takeAll(client, streamId)).code).toBe("ok");
        expect(readFileSync(`${path}.damaged-1`).equals(bytes), "the damaged file is kept").toBe(true);
        expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("ok");
        await expectReadable(client, good);
        app.close();
        expect(bugs).toEqual([]);

        expect(problemsIn(path, good.key).filter((problem) => problem !== "entries without a body")).toEqual(
          [],
        );
        const db = openAnyway(path, good.key);
        const saved = readableRows(db);
        const lines = new Set(db.prepare("SELECT row FROM entry").pluck().all().map(Number));
        db.close();
        const isHit = (what: RegExp) => [...hit].some((page) => what.test(good.pages.get(page)?.name ?? ""));
        // A line of the log is given back by its indexes, but not when some of them are damaged too.
        const mayLackLines = isHit(/^entry$/) && isHit(/^entry_(?!body|change|words)/);
        const lost = new Set(
          [...hit].flatMap((page) => rowsOn(good, page)).map(({ table, row }) => `${table} ${row}`),
        );
        rowsHit += lost.size;
        for (const table of tables)
          for (const [row, text] of good.rows.get(table) ?? []) {
            if (lost.has(`${table} ${row}`)) continue;
            // What is without its line belongs to nothing.
            if (mayLackLines && lineOf(table, row, text).some((line) => !lines.has(line))) continue;
            expect(saved.get(table)?.get(row), `${table} ${row} of round ${round}`).toBe(text);
            rowsKept++;
          }
      }
      figure(
        `damaged pages: ${rounds} files, ${flipped} pages, all named; ${rowsKept} rows of whole pages all saved, ` +
          `${rowsHit} rows were on damaged pages, ${Math.round((performance.now() - started) / 1000)} s`,
      );
      expect(rowsKept).toBeGreaterThan(rounds * 300);
      expect(rowsHit).toBeGreaterThan(0);
    },
    isFull ? 30 * 60_000 : 120_000,
  );
});

/** What can be opened says what was recorded; what cannot says that it is damaged. */
async function expectReadable(client: ReturnType<typeof testApp>["client"], good: Good): Promise<void> {
  const { entries } = await answerOf(client, "log.list", { limit: 200 });
  expect(entries.length).toBeGreaterThan(100);
  for (const { id } of entries) {
    const entry = await client.call("log.get", { id });
    if (!entry.ok) expect(entry.error.code).toBe("entry-damaged");
    else {
      const [birth = "", mark = ""] = (good.marks.get(id) ?? "").split(" ");
      // The number of a line that was made anew from indexes, and nothing else, is lost with it.
      expect(
        differences(entry.value, birth, mark).filter((line) => !line.includes("trackingNumber")),
      ).toEqual([]);
    }
  }
}
