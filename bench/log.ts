import { randomBytes } from "node:crypto";
import { closeSync, fdatasyncSync, openSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { z } from "zod";
import type { ListQuery } from "../src-core/ports/log-store.ts";
import type { Stores } from "../src-core/ports/stores.ts";
import type { Result } from "../src-core/result.ts";
import { isWhole } from "../src-main/db/file-check.ts";
import { SqliteLogStore } from "../src-main/db/log-store.ts";
import { createLog, openLog } from "../src-main/db/open.ts";
import { createStores } from "../src-main/db/stores.ts";
import { defaultKdfCost, deriveKey } from "../src-main/vault/kdf.ts";
import { createVault, type Vault } from "../src-main/vault/vault.ts";
import { vaultPaths } from "../src-main/vault/vault-file.ts";
import { systemClock } from "../src-main/web/system-clock.ts";
import { inventedEntry } from "./invented.ts";
import { removeFolder, tempFolder } from "./leftovers.ts";
import { median, quantile, timeRuns, timeSideBySide } from "./measure.ts";
import { openPlainLog } from "./plain-log.ts";
import type { Line, Row } from "./row.ts";

/** How many entries, and the most that a page and a search may take, in milliseconds. */
interface Size {
  entries: number;
  pageGoal: number;
  searchGoal: number;
}
const usualSize: Size = { entries: 100_000, pageGoal: 100, searchGoal: 20 };
const largeSize: Size = { entries: 1_000_000, pageGoal: 150, searchGoal: 60 };

const chunk = 1_000;
const saves = 300;
const runsOfAKind = 11;
const pages = 60;
const unlocks = 3;
const removed = 100;
const saveGoal = 10;
const unlockGoal = 1_000;
const derivationGoal = 500;
/** How many times the cost of plain SQLite encryption may have. */
const ratioGoal = 1.3;
/** Only while a large log is made: its pages wait in memory. */
const seedCacheKilobytes = 768 * 1024;
const passphrase = "marble lantern orchard seventeen";
const plainName = "plain SQLite, same SQL";

/** What people type into the search of the log. All but the last find something. */
const searches: Readonly<Record<string, string>> = {
  "a family name": "quintanar",
  "two names": "rosa abernathy",
  "one letter": "q",
  "two letters": "tr",
  "three letters": "lin",
  "a street": "juniper hollow",
  "a city": "duluth",
  "a word in most": "st",
  "a tracking number's start": "9407 1112",
  "a tag": "case-0412",
  "a word of a note": "undeliverable",
  "a word without its accent": "penaloza",
  "a word that is nowhere": "xylophone",
};

const firstPage: ListQuery = { limit: 50 };

/** What else is asked of the list, by people and by the table that scrolls. */
const lists: Readonly<Record<string, (size: Size) => ListQuery>> = {
  "nine tenths on": ({ entries }) => ({ ...firstPage, offset: entries * 0.9 }),
  "from the middle": ({ entries }) => ({ ...firstPage, offset: entries / 2 }),
  "by recipient": () => ({ ...firstPage, sort: { by: "recipient", descending: false } }),
  "by cost, the last": ({ entries }) => ({
    ...firstPage,
    sort: { by: "cost", descending: true },
    offset: entries - 50,
  }),
  "of a tag": () => ({ ...firstPage, tag: "case-0412" }),
  "of a matter, by recipient": () => ({
    ...firstPage,
    matter: "m-12",
    sort: { by: "recipient", descending: false },
  }),
  "of a month": () => ({ ...firstPage, from: "2020-01-01", to: "2020-01-31" }),
  "of a status": () => ({ ...firstPage, statuses: ["returned"] }),
  "of a status and words": () => ({ ...firstPage, statuses: ["returned"], query: "juniper" }),
};

interface Pair<T> {
  encrypted: T;
  plain: T;
}
const both = ["encrypted", "plain"] as const;

/**
 * The encrypted log beside the same log in plain SQLite: the same build, settings, tables and statements. Times are those
 * on the clock; on a busy computer only the ratios tell something.
 */
export async function measureLog({ large }: { large: boolean }): Promise<readonly Line[]> {
  const sizes = large ? [usualSize, largeSize] : [usualSize];
  const rows: Line[] = [];
  for (const size of sizes) rows.push(...(await measureSize(size)));
  if (!large)
    rows.push({ measure: "the same with 1,000,000 entries", missing: "takes some minutes: add --large" });
  return rows;
}

async function measureSize(size: Size): Promise<readonly Line[]> {
  const folder = tempFolder();
  try {
    const vault = createVault({ folder, clock: systemClock });
    const paths = { encrypted: vaultPaths(folder).log, plain: join(folder, "plain.db") };
    const made = okOrThrow(await vault.create(passphrase, (key) => createLog(paths.encrypted, key)));
    made.opened.close();
    openPlainLog(paths.plain).close();
    const open = async (): Promise<Pair<Database.Database>> => ({
      encrypted: okOrThrow(await vault.unlock(passphrase, (key) => openLog(paths.encrypted, key))),
      plain: openPlainLog(paths.plain),
    });
    const databases = await open();
    const pair = { encrypted: createStores(databases.encrypted), plain: createStores(databases.plain) };
    const work = [
      ...(size === usualSize ? [insertAll(pair, size)] : seed(pair, databases, size)),
      ...measureSaves(pair, size, folder),
      ...measureSearches(databases, size),
      ...measureLists(databases, size),
    ];
    for (const which of both) pair[which].close();
    const sizes = { encrypted: statSync(paths.encrypted).size, plain: statSync(paths.plain).size };
    const unlocking = unlockRows(size, await timeUnlocks(vault, paths));
    return [...work, sizeRow(size, sizes), ...unlocking, measureRemoval(await open(), size)];
  } finally {
    removeFolder(folder);
  }
}

function named({ entries }: Size): string {
  return entries.toLocaleString("en-US");
}

/** Fills both as an import does: in one transaction each, a chunk to one and the same to the other. */
function insertAll(pair: Pair<Stores>, size: Size): Row {
  const spent = { encrypted: 0, plain: 0 };
  const timed = (which: keyof Pair<Stores>, work: () => void) => {
    const started = performance.now();
    work();
    spent[which] += performance.now() - started;
  };
  const fillings = { encrypted: pair.encrypted.beginFilling(), plain: pair.plain.beginFilling() };
  for (let first = 0; first < size.entries; first += chunk) {
    const batch = Array.from({ length: chunk }, (_, index) => inventedEntry(first + index));
    const order = (first / chunk) % 2 === 0 ? both : both.toReversed();
    for (const which of order) {
      const filling = fillings[which];
      timed(which, () =>
        filling.run(() => {
          for (const entry of batch) filling.insert(entry);
        }),
      );
    }
  }
  for (const which of both) timed(which, () => fillings[which].commit());
  return {
    measure: `entries inserted in one go, ${named(size)}`,
    value: (size.entries * 1000) / spent.encrypted,
    unit: "per-second",
    peer: { name: plainName, value: (size.entries * 1000) / spent.plain },
    ratioGoal,
  };
}

const indexRows = z.array(z.object({ name: z.string(), sql: z.string() }));

/**
 * Fills both in a short time, without measuring it: the indexes are made when all entries are there, and pages wait in
 * memory. The tables and indexes are those that an import makes.
 */
function seed(pair: Pair<Stores>, databases: Pair<Database.Database>, size: Size): readonly Row[] {
  for (const which of both) {
    const db = databases[which];
    const indexes = indexRows.parse(
      db
        .prepare(
          "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'entry' AND sql > ''",
        )
        .all(),
    );
    for (const { name } of indexes) db.exec(`DROP INDEX ${name}`);
    const filling = pair[which].beginFilling();
    db.pragma(`cache_size = -${seedCacheKilobytes}`);
    for (let first = 0; first < size.entries; first += chunk)
      filling.run(() => {
        for (let index = 0; index < chunk; index++) filling.insert(inventedEntry(first + index));
      });
    filling.run(() => {
      for (const { sql } of indexes) db.exec(sql);
    });
    filling.commit();
  }
  return [];
}

/** Each save is on the disk before the next begins; no program can do that faster than the disk takes a page. */
function measureSaves(pair: Pair<Stores>, size: Size, folder: string): readonly Row[] {
  const { ours, peers } = timeSideBySide(
    saves,
    (run) => inventedEntry(size.entries + run),
    (entry) => pair.encrypted.log.insert(entry),
    (entry) => pair.plain.log.insert(entry),
  );
  const file = openSync(join(folder, "page"), "w");
  const page = randomBytes(4096);
  const flushes = timeRuns(
    saves,
    () => page,
    (bytes) => {
      writeSync(file, bytes);
      fdatasyncSync(file);
    },
  );
  closeSync(file);
  const peer = (share: number) => ({ name: plainName, value: quantile(peers, share) });
  const measure = `one entry saved for good among ${named(size)}`;
  return [
    {
      measure: `${measure}, p50`,
      value: quantile(ours, 0.5),
      unit: "ms",
      peer: peer(0.5),
      goal: saveGoal,
      ratioGoal,
    },
    { measure: `${measure}, p95`, value: quantile(ours, 0.95), unit: "ms", peer: peer(0.95) },
    {
      measure: "the same beside what the disk can do, p50",
      value: quantile(ours, 0.5),
      unit: "ms",
      peer: { name: "4 kB flushed to the disk", value: quantile(flushes, 0.5) },
    },
  ];
}

function measureSearches(databases: Pair<Database.Database>, size: Size): readonly Row[] {
  const kinds = Object.entries(searches).map(([name, query]) => {
    const found = new SqliteLogStore(databases.encrypted).total({ query });
    if ((found === 0) !== query.startsWith("xylo"))
      throw new Error(`searching for ${name} found ${found} entries`);
    return { name, found, ...timeLists(databases, { query, limit: 50 }, runsOfAKind) };
  });
  const all = {
    ours: Float64Array.from(kinds.flatMap(({ ours }) => [...ours])).sort(),
    peers: Float64Array.from(kinds.flatMap(({ peers }) => [...peers])).sort(),
  };
  const slowest = slowestOf(kinds);
  const of = `search in ${named(size)}`;
  return [
    rowOfTimes(`${of}, ${kinds.length} kinds of query`, all, 0.5),
    { ...rowOfTimes(`${of}, ${kinds.length} kinds of query`, all, 0.95), goal: size.searchGoal, ratioGoal },
    rowOfTimes(
      `${of}, slowest kind (${slowest.name}, ${slowest.found.toLocaleString("en-US")} found)`,
      slowest,
      0.5,
    ),
  ];
}

function measureLists(databases: Pair<Database.Database>, size: Size): readonly Row[] {
  const of = `50 of ${named(size)}`;
  const first = rowOfTimes(`${of}, first page`, timeLists(databases, firstPage, pages), 0.5);
  const kinds = Object.entries(lists).map(([name, query]) => ({
    name,
    ...timeLists(databases, query(size), runsOfAKind),
  }));
  return [
    { ...first, goal: size.pageGoal, ratioGoal },
    ...kinds.map((kind) => rowOfTimes(`${of}, ${kind.name}`, kind, 0.5)),
  ];
}

/** A new store for each question, so that nothing is left of the one before; pages that SQLite keeps are kept. */
function timeLists(databases: Pair<Database.Database>, query: ListQuery, runs: number) {
  const fresh = () => ({
    encrypted: new SqliteLogStore(databases.encrypted),
    plain: new SqliteLogStore(databases.plain),
  });
  return timeSideBySide(
    runs,
    fresh,
    ({ encrypted }) => encrypted.list(query),
    ({ plain }) => plain.list(query),
  );
}

interface Times {
  ours: Float64Array;
  peers: Float64Array;
}

function slowestOf<T extends Times>(kinds: readonly T[]): T {
  return kinds.reduce((most, each) => (quantile(each.ours, 0.5) > quantile(most.ours, 0.5) ? each : most));
}

function rowOfTimes(measure: string, times: Times, share: number): Row {
  return {
    measure: `${measure}, p${share * 100}`,
    value: quantile(times.ours, share),
    unit: "ms",
    peer: { name: plainName, value: quantile(times.peers, share) },
  };
}

function sizeRow(size: Size, { encrypted, plain }: Pair<number>): Row {
  return {
    measure: `size of a log of ${named(size)} on disk`,
    value: encrypted,
    unit: "bytes",
    peer: { name: plainName, value: plain },
    ratioGoal,
  };
}

interface UnlockTimes {
  all: number;
  derivation: number;
  firstPage: number;
  plainFirstPage: number;
  check: number;
  plainCheck: number;
}

/** From the passphrase to an open log and its first page, and its parts. Both logs are closed. */
async function timeUnlocks(vault: Vault, paths: Pair<string>): Promise<UnlockTimes> {
  const times: Record<keyof UnlockTimes, number[]> = {
    ...{ all: [], derivation: [], firstPage: [], plainFirstPage: [], check: [], plainCheck: [] },
  };
  for (let run = 0; run < unlocks; run++) {
    const salt = randomBytes(16);
    times.derivation.push(await timeAsync(() => deriveKey(passphrase, salt, defaultKdfCost)));
    const plain = openPlainLog(paths.plain);
    times.plainFirstPage.push(time(() => createStores(plain).log.list(firstPage)));
    times.plainCheck.push(time(() => mustBeWhole(plain)));
    plain.close();
    let stores: Stores | undefined;
    let db: Database.Database | undefined;
    times.all.push(
      await timeAsync(async () => {
        db = okOrThrow(await vault.unlock(passphrase, (key) => openLog(paths.encrypted, key)));
        // As the session does (log-session.ts): what was deleted goes, and a first part of the file is looked at.
        stores = createStores(db);
        stores.purge();
        stores.checkSome();
      }),
    );
    times.firstPage.push(time(() => stores?.log.list(firstPage)));
    times.check.push(time(() => db && mustBeWhole(db)));
    stores?.close();
  }
  return {
    all: median(times.all),
    derivation: median(times.derivation),
    firstPage: median(times.firstPage),
    plainFirstPage: median(times.plainFirstPage),
    check: median(times.check),
    plainCheck: median(times.plainCheck),
  };
}

function mustBeWhole(db: Database.Database): void {
  if (!isWhole(db)) throw new Error("the log is damaged");
}

/** Turning a passphrase into a key is slow on purpose, half a second at least: guesses should be, too. */
function unlockRows(size: Size, times: UnlockTimes): readonly Row[] {
  const of = `a log of ${named(size)}`;
  return [
    {
      measure: `unlocking ${of}`,
      value: times.all,
      unit: "ms",
      peer: { name: "deriving the key alone", value: times.derivation },
      goal: unlockGoal,
    },
    {
      measure: "the derivation of the key in it, slow on purpose",
      value: times.derivation,
      unit: "ms",
      goal: derivationGoal,
      isLeast: true,
    },
    {
      measure: "its first page right after that, 50 entries",
      value: times.firstPage,
      unit: "ms",
      peer: { name: plainName, value: times.plainFirstPage },
      goal: size.pageGoal,
    },
    {
      measure: "checking every page of it, in the background",
      value: times.check,
      unit: "ms",
      peer: { name: plainName, value: times.plainCheck },
      ratioGoal,
    },
  ];
}

/** Deleted for good at a lock: the whole file is written anew, so that nothing lingers in it. */
function measureRemoval(databases: Pair<Database.Database>, size: Size): Row {
  const spent = { encrypted: 0, plain: 0 };
  for (const which of both) {
    const stores = createStores(databases[which]);
    for (const { id } of stores.log.ids({}, 0, removed)) stores.log.delete(id, 1);
    spent[which] = time(() => {
      stores.purge();
      stores.closeWithoutTraces();
    });
  }
  return {
    measure: `locking a log of ${named(size)} with ${removed} deleted`,
    value: spent.encrypted,
    unit: "ms",
    peer: { name: plainName, value: spent.plain },
    ratioGoal,
  };
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

async function timeAsync(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function okOrThrow<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`the log cannot be used: ${result.error.code}`);
  return result.value;
}
