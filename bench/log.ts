import { randomBytes } from "node:crypto";
import { closeSync, fdatasyncSync, openSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import type { ListQuery } from "../src-core/ports/log-store.ts";
import type { Result } from "../src-core/result.ts";
import { SqliteLogStore } from "../src-main/db/log-store.ts";
import { createLog, openLog } from "../src-main/db/open.ts";
import { defaultKdfCost, deriveKey } from "../src-main/vault/kdf.ts";
import { createVault, type Vault } from "../src-main/vault/vault.ts";
import { vaultPaths } from "../src-main/vault/vault-file.ts";
import { systemClock } from "../src-main/web/system-clock.ts";
import { inventedEntry } from "./invented.ts";
import { removeFolder, tempFolder } from "./leftovers.ts";
import { median, quantile, timeRuns, timeSideBySide } from "./measure.ts";
import { openPlainLog } from "./plain-log.ts";
import type { Line, Row } from "./row.ts";

const entries = 100_000;
const chunk = 1_000;
const saves = 300;
const searchesOfAKind = 11;
const pages = 60;
const unlocks = 3;
const passphrase = "marble lantern orchard seventeen";
const plainName = "plain SQLite";

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

interface Pair {
  encrypted: SqliteLogStore;
  plain: SqliteLogStore;
}

/** The encrypted log with 100,000 entries beside the same log in plain SQLite. */
export async function measureLog(): Promise<readonly Line[]> {
  const folder = tempFolder();
  try {
    const vault = createVault({ folder, clock: systemClock });
    const paths = { encrypted: vaultPaths(folder).log, plain: join(folder, "plain.db") };
    const made = okOrThrow(await vault.create(passphrase, (key) => createLog(paths.encrypted, key)));
    made.opened.close();
    openPlainLog(paths.plain).close();
    const empty = await timeUnlocks(vault, paths);
    const databases = {
      encrypted: okOrThrow(await vault.unlock(passphrase, (key) => openLog(paths.encrypted, key))),
      plain: openPlainLog(paths.plain),
    };
    const pair = {
      encrypted: new SqliteLogStore(databases.encrypted),
      plain: new SqliteLogStore(databases.plain),
    };
    const bulk = insertAll(pair, databases);
    const work = [...measureSaves(pair, folder), ...measureSearches(pair), ...measurePages(pair)];
    pair.encrypted.close();
    pair.plain.close();
    const size: Row = {
      measure: "size of the log on disk",
      value: statSync(paths.encrypted).size,
      unit: "bytes",
      peer: { name: plainName, value: statSync(paths.plain).size },
    };
    return [bulk, ...work, size, ...unlockRows(empty, await timeUnlocks(vault, paths))];
  } finally {
    removeFolder(folder);
  }
}

/** Fills both in one transaction each, a chunk to one and the same to the other. */
function insertAll(pair: Pair, databases: Record<keyof Pair, Database.Database>): Row {
  const spent = { encrypted: 0, plain: 0 };
  const timed = (which: keyof Pair, work: () => void) => {
    const started = performance.now();
    work();
    spent[which] += performance.now() - started;
  };
  const both = ["encrypted", "plain"] as const;
  for (const which of both) databases[which].exec("BEGIN IMMEDIATE");
  for (let first = 0; first < entries; first += chunk) {
    const batch = Array.from({ length: chunk }, (_, index) => inventedEntry(first + index));
    const order = (first / chunk) % 2 === 0 ? both : both.toReversed();
    for (const which of order) {
      timed(which, () => {
        for (const entry of batch) pair[which].insert(entry);
      });
    }
  }
  for (const which of both) timed(which, () => databases[which].exec("COMMIT"));
  return {
    measure: "entries inserted in one go, 100,000",
    value: (entries * 1000) / spent.encrypted,
    unit: "per-second",
    peer: { name: plainName, value: (entries * 1000) / spent.plain },
  };
}

/** Each save is on the disk before the next begins; no program can do that faster than the disk takes a page. */
function measureSaves(pair: Pair, folder: string): readonly Row[] {
  const { ours, peers } = timeSideBySide(
    saves,
    (run) => inventedEntry(entries + run),
    (entry) => pair.encrypted.insert(entry),
    (entry) => pair.plain.insert(entry),
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
  return [
    { measure: "one entry saved for good, p50", value: quantile(ours, 0.5), unit: "ms", peer: peer(0.5) },
    { measure: "one entry saved for good, p95", value: quantile(ours, 0.95), unit: "ms", peer: peer(0.95) },
    {
      measure: "the same beside what the disk can do, p50",
      value: quantile(ours, 0.5),
      unit: "ms",
      peer: { name: "4 kB flushed to the disk", value: quantile(flushes, 0.5) },
    },
  ];
}

function measureSearches(pair: Pair): readonly Row[] {
  const kinds = Object.entries(searches).map(([name, query]) => {
    const found = pair.encrypted.list({ query, limit: 50 }).total;
    if ((found === 0) !== query.startsWith("xylo"))
      throw new Error(`searching for ${name} found ${found} entries`);
    return { name, found, ...timeLists(pair, { query, limit: 50 }, searchesOfAKind) };
  });
  const all = {
    ours: Float64Array.from(kinds.flatMap(({ ours }) => [...ours])).sort(),
    peers: Float64Array.from(kinds.flatMap(({ peers }) => [...peers])).sort(),
  };
  const slowest = kinds.reduce((most, each) =>
    quantile(each.ours, 0.5) > quantile(most.ours, 0.5) ? each : most,
  );
  return [
    ...[0.5, 0.95].map((share) =>
      rowOfTimes(`search in 100,000, ${kinds.length} kinds of query`, all, share),
    ),
    rowOfTimes(
      `search, slowest kind (${slowest.name}, ${slowest.found.toLocaleString("en-US")} found)`,
      slowest,
      0.5,
    ),
  ];
}

function measurePages(pair: Pair): readonly Row[] {
  const first = { query: "", limit: 50 };
  const cursor = pair.encrypted.list({ query: "", limit: 200 }).nextCursor ?? undefined;
  return [
    rowOfTimes("first page of the log, 50 of 100,000", timeLists(pair, first, pages), 0.5),
    rowOfTimes("a page further down", timeLists(pair, { ...first, cursor }, pages), 0.5),
  ];
}

function timeLists(pair: Pair, query: ListQuery, runs: number) {
  return timeSideBySide(
    runs,
    () => query,
    (asked) => pair.encrypted.list(asked),
    (asked) => pair.plain.list(asked),
  );
}

function rowOfTimes(measure: string, times: { ours: Float64Array; peers: Float64Array }, share: number): Row {
  return {
    measure: `${measure}, p${share * 100}`,
    value: quantile(times.ours, share),
    unit: "ms",
    peer: { name: plainName, value: quantile(times.peers, share) },
  };
}

interface UnlockTimes {
  all: number;
  derivation: number;
  opening: number;
  plainOpening: number;
}

/** From the passphrase to an open log, and its parts. Both logs are closed. */
async function timeUnlocks(vault: Vault, paths: Record<keyof Pair, string>): Promise<UnlockTimes> {
  const times: Record<keyof UnlockTimes, number[]> = {
    all: [],
    derivation: [],
    opening: [],
    plainOpening: [],
  };
  for (let run = 0; run < unlocks; run++) {
    const salt = randomBytes(16);
    times.derivation.push(await timeAsync(() => deriveKey(passphrase, salt, defaultKdfCost)));
    times.plainOpening.push(await timeAsync(async () => openAndCheckPlain(paths.plain)));
    times.all.push(
      await timeAsync(async () => {
        const unlocked = await vault.unlock(passphrase, (key) => {
          const started = performance.now();
          const opened = openLog(paths.encrypted, key);
          times.opening.push(performance.now() - started);
          return opened;
        });
        okOrThrow(unlocked).close();
      }),
    );
  }
  return {
    all: median(times.all),
    derivation: median(times.derivation),
    opening: median(times.opening),
    plainOpening: median(times.plainOpening),
  };
}

/** As openLog, which has the whole file checked before it is used. */
function openAndCheckPlain(path: string): void {
  const db = openPlainLog(path);
  try {
    if (db.pragma("quick_check(1)", { simple: true }) !== "ok") throw new Error("the plain log is damaged");
  } finally {
    db.close();
  }
}

/** Turning a passphrase into a key is slow on purpose: guesses should be, too. */
function unlockRows(empty: UnlockTimes, full: UnlockTimes): readonly Row[] {
  const derivation = ({ derivation }: UnlockTimes) => ({ name: "deriving the key alone", value: derivation });
  return [
    { measure: "unlocking an empty log", value: empty.all, unit: "ms", peer: derivation(empty) },
    { measure: "unlocking a log of 100,000", value: full.all, unit: "ms", peer: derivation(full) },
    {
      measure: "of that, opening it and checking every page",
      value: full.opening,
      unit: "ms",
      peer: { name: plainName, value: full.plainOpening },
    },
  ];
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
