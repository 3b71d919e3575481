import { basename } from "node:path";
import type Database from "better-sqlite3";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { latestVersion } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { createLog, openLog } from "./open.ts";
import { PageFile } from "./page-file.ts";
import { putInPlace, removeFilesOf, temporaryPath } from "./salvage-files.ts";
import { cellsOn, lostByIndexes, valuesOf } from "./salvage-losses.ts";
import { type LostRows, repair } from "./salvage-repair.ts";
import { isTelling, looksLike, RowWriter, type Target, targetOf } from "./salvage-tables.ts";
import { isShadow, type Survey, survey } from "./survey.ts";
import type { Cell } from "./tree-pages.ts";

/** How far it is, out of `total`. */
export interface Progress {
  done: number;
  total: number;
}

/** What became of one table. */
export interface TableOutcome {
  saved: number;
  /** Rows that are known to have been there and are not in the new log. */
  lost: number;
  /** True when there may have been more that nothing tells of. */
  lostUnknown: boolean;
}

export interface SalvageOutcome {
  /** Name of the damaged file, which is kept. */
  file: string;
  damagedPages: number;
  tables: Map<string, TableOutcome>;
}

export interface SalvageOptions {
  path: string;
  /** Not zeroed here. */
  key: Buffer;
  /** Milliseconds since 1970, for what is made anew. */
  now: number;
}

/** Rows written, or pages of an index read, in one step: some milliseconds. */
const partSize = 200;

/**
 * Copies every row that can be read of a damaged log into a new one under the same key, a part with each step, and puts
 * that in its place. The damaged file is kept under another name. Until the last step nothing is changed, and a generator
 * that is ended early leaves nothing behind. Throws storage errors.
 */
export function* salvage({
  path,
  key,
  now,
}: SalvageOptions): Generator<Progress, Result<SalvageOutcome, CallError>, void> {
  const temporary = temporaryPath(path);
  removeFilesOf(temporary);
  const file = new PageFile(path, key);
  let db: Database.Database | undefined;
  // Three parts of about the same length: looking at the pages, copying rows, making what follows from them.
  const progress = (part: 0 | 1 | 2, fraction: number): Progress => ({
    done: Math.floor((part + Math.min(1, fraction)) * file.pages),
    total: file.pages * 3,
  });
  try {
    const found = yield* mapSteps(survey(file), (done) => progress(0, done / file.pages));
    const version = found.userVersion ?? latestVersion(migrations);
    if (version > latestVersion(migrations)) return err(callError("log-newer"));
    const known = migrations.filter(({ id }) => id <= version);
    const created = createLog(temporary, key, known);
    if (!created.ok) return created;
    db = created.value;
    const copied = yield* mapSteps(copyRows(file, found, db), (fraction) => progress(1, fraction));
    if (![...copied.tables.values()].some(({ saved }) => saved > 0)) return err(callError("salvage-nothing"));
    db.close();
    // Brings an old one up to date, as the repairs are for the latest version.
    const opened = openLog(temporary, key);
    if (!opened.ok) return opened;
    db = opened.value;
    const repaired = yield* mapSteps(repair(db, copied.lostEntries, now), (fraction) =>
      progress(2, fraction),
    );
    db.pragma("wal_checkpoint(TRUNCATE)");
    db.close();
    for (const [table, change] of repaired) {
      const outcome = copied.tables.get(table);
      if (outcome === undefined) continue;
      outcome.saved += change.saved;
      outcome.lost = Math.max(0, outcome.lost + change.lost);
    }
    const [lines, bodies] = [copied.tables.get("entry"), copied.tables.get("entry_body")];
    // Each entry has one body: where all entries are known, so are the bodies that are missing.
    if (bodies && lines && !lines.lostUnknown) bodies.lostUnknown = false;
    const kept = putInPlace(path, temporary);
    return ok({ file: basename(kept), damagedPages: found.damaged.length, tables: copied.tables });
  } finally {
    db?.close();
    file.close();
    removeFilesOf(temporary);
  }
}

function* mapSteps<T, R>(
  steps: Generator<number, R, void>,
  map: (value: number) => T,
): Generator<T, R, void> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield map(step.value);
  }
}

interface Copied {
  tables: Map<string, TableOutcome>;
  lostEntries: LostRows;
}

/** Yields how much of it is done, from 0 to 1. */
function* copyRows(file: PageFile, found: Survey, db: Database.Database): Generator<number, Copied, void> {
  db.pragma("foreign_keys = OFF");
  // Should the program end here, the file is thrown away; it is written for good at the end.
  db.pragma("synchronous = OFF");
  const jobs = copyJobs(found, db, file);
  const triggers = dropTriggers(db);
  const total = jobs.reduce((sum, { pages }) => sum + pages.length, 0);
  let done = 0;
  const tables: Copied["tables"] = new Map();
  let lostEntries: LostRows = new Map();
  for (const { target, pages, isDamaged } of jobs) {
    const writer = new RowWriter(db, target);
    const outcome: TableOutcome = { saved: 0, lost: 0, lostUnknown: false };
    for (const page of pages) {
      const cells = cellsOn(file, page);
      for (let start = 0; start < cells.length; start += partSize) {
        const part = cells.slice(start, start + partSize);
        const written = writeCells(db, file, writer, part);
        outcome.saved += written;
        outcome.lost += part.length - written;
        yield done / total;
      }
      done++;
    }
    if (isDamaged || outcome.lost > 0) {
      const known = yield* mapSteps(lostByIndexes(file, found, db, target), () => done / total);
      outcome.lost = Math.max(outcome.lost, known.rows.size);
      outcome.lostUnknown = !known.isComplete;
      if (target.table === "entry") lostEntries = known.rows;
    }
    tables.set(target.table, outcome);
  }
  db.exec(triggers);
  db.pragma("synchronous = FULL");
  return { tables, lostEntries };
}

/** How many of them the table took. */
function writeCells(
  db: Database.Database,
  file: PageFile,
  writer: RowWriter,
  cells: readonly Cell[],
): number {
  return db.transaction(() => {
    const written = cells.filter((cell) => {
      const values = valuesOf(file, cell);
      return values !== undefined && writer.write(cell.rowid, values);
    });
    return written.length;
  })();
}

interface CopyJob {
  target: Target;
  pages: number[];
  isDamaged: boolean;
}

/** What to read for which table; search indexes are made anew instead. */
function copyJobs(found: Survey, db: Database.Database, file: PageFile): CopyJob[] {
  const trees = new Map(found.trees.filter(({ type }) => type === "table").map((tree) => [tree.name, tree]));
  const jobs = tablesOf(db).flatMap((table): CopyJob[] => {
    const target = targetOf(db, table);
    if (target === undefined) return [];
    const tree = trees.get(table);
    // Missing when the page that lists it is damaged: all of its pages are strays then.
    if (tree === undefined) return [{ target, pages: [], isDamaged: true }];
    // Found from the end of the file; in order, each page is filled before the next.
    return [{ target, pages: tree.leaves.toReversed(), isDamaged: tree.damaged.length > 0 }];
  });
  const virtual = virtualOf(db);
  const isSearch = ({ target }: CopyJob) => isShadow(target.table, virtual);
  assignStrays(found, jobs, file, isSearch);
  return jobs.filter((job) => !isSearch(job));
}

function tablesOf(db: Database.Database): string[] {
  const names = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite~_%' ESCAPE '~'",
    )
    .pluck()
    .all();
  return names.map(String);
}

function virtualOf(db: Database.Database): string[] {
  const names = db.prepare("SELECT name FROM pragma_table_list WHERE type = 'virtual'").pluck().all();
  return names.map(String);
}

/** Rows whose place in the file is lost go to the one damaged table that they fit. */
function assignStrays(
  found: Survey,
  jobs: readonly CopyJob[],
  file: PageFile,
  isSearch: (job: CopyJob) => boolean,
): void {
  const candidates = jobs.filter(({ isDamaged, target }) => target.hasRowid && isDamaged);
  for (const page of found.strays) {
    const rows = cellsOn(file, page).flatMap((cell) => {
      const values = valuesOf(file, cell);
      return values === undefined ? [] : [values];
    });
    if (rows.length === 0) continue;
    const fitting = candidates.filter(({ target }) => rows.every((row) => looksLike(target, row)));
    const [only, ...others] = fitting.filter((job) => !isSearch(job));
    if (only === undefined || others.length > 0) continue;
    // A part of a search index has columns of any kind, so that it fits much.
    if (fitting.length === 1 || isTelling(only.target)) only.pages.push(page);
  }
}

/** They would work on rows that are only half there; returns the statements that make them again. */
function dropTriggers(db: Database.Database): string {
  const triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
  return triggers.map(({ sql }) => `${sql};`).join("\n");
}
