import type Database from "better-sqlite3";
import { z } from "zod";
import {
  type DeletionRecord,
  deletionRecordSchema,
  type Hold,
  holdSchema,
  type Matter,
  type RetentionRule,
  retentionScopes,
} from "../../src-core/log/retention.ts";
import type { EntrySummary } from "../../src-core/log/types.ts";
import type { LogStore } from "../../src-core/ports/log-store.ts";
import type { RetentionPreview, RetentionStore } from "../../src-core/ports/retention-store.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import type { Deletion } from "./deletion.ts";
import { summaryColumns, summaryOf, summaryRowSchema } from "./log-store-rows.ts";

/** Entries removed in the first part of an expiry; later parts follow from how long those before took. */
const firstPart = 20;
const largestPart = 400;
/** How long a part should take. Most of it goes into the search index, which is thorough about what it forgets. */
const partMs = 25;
/** Of files, which can be large, fewer. */
const partFiles = 1;
/** Entries looked at in one step of a preview: a few milliseconds. */
const countedAtOnce = 5_000;
const mostShown = 50;
const mostRecords = 1_000;

/**
 * Which entries a rule is about, by the order of src-core/log/expiry.ts: a rule for all leaves out what a tag or matter
 * with a rule of its own has. Each has an index in which the oldest come first, and `among` bounds what is read of it.
 */
const scopes: Readonly<Record<RetentionRule["scope"], { index: string; among: string; condition: string }>> =
  {
    matter: {
      index: "entry_matter",
      among: "matter = @value AND matter > ''",
      condition: "matter = @value AND matter > ''",
    },
    tag: {
      index: "entry_tag",
      among: "tag = @value AND tag > ''",
      condition: "tag = @value AND tag > '' AND matter NOT IN (SELECT value FROM json_each(@matters))",
    },
    all: {
      index: "entry_newest",
      among: "TRUE",
      condition:
        "matter NOT IN (SELECT value FROM json_each(@matters)) AND tag NOT IN (SELECT value FROM json_each(@tags))",
    },
  };

const isOver = "mailed_on <= @cut AND (deadline_day IS NULL OR deadline_day <= @cut)";

/** Where an entry stands in such an index. */
const placeSchema = z.object({ row: z.int(), mailed_on: z.string() });
type Place = z.output<typeof placeSchema>;
const beforeAll: Place = { row: 0, mailed_on: "" };
const afterPlace = "(mailed_on, row) > (@lastMailed, @lastRow)";
const placeParams = ({ mailed_on, row }: Place) => ({ lastMailed: mailed_on, lastRow: row });

const expiringSchema = placeSchema.extend({ attachments: z.int() });
const countSchema = z.object({ total: z.int(), held: z.int() });
const holdRowSchema = z.object({ row: z.int(), matter: z.string(), hold: z.int() });
const ruleRowSchema = z.object({
  scope: z.enum(retentionScopes),
  value: z.string(),
  days: z.int().nullable(),
});
const matterRowSchema = z.object({
  code: z.string(),
  entries: z.int(),
  reason: z.string().nullable(),
  since: z.int().nullable(),
});
const stateSchema = z.object({ asked: z.int(), last_day: z.string().nullable() });

/** Legal holds, rules of retention and records of what was removed, in an open database. */
export class SqliteRetentionStore implements RetentionStore {
  readonly #db: Database.Database;
  readonly #deletion: Deletion;
  readonly #log: LogStore;
  readonly #stopwatchMs: () => number;
  /** Rises when rules are set, so that an expiry under way by the rules before ends. */
  #ruleSets = 0;

  constructor(
    db: Database.Database,
    deletion: Deletion,
    log: LogStore,
    stopwatchMs = () => performance.now(),
  ) {
    this.#db = db;
    this.#deletion = deletion;
    this.#log = log;
    this.#stopwatchMs = stopwatchMs;
  }

  matters(): Matter[] {
    const rows = this.#db
      .prepare(
        `SELECT code, max(entries) AS entries, reason, since FROM (
           SELECT matter AS code, count(*) AS entries FROM entry INDEXED BY entry_matter
             WHERE deleted_at IS NULL AND matter > '' GROUP BY matter
           UNION ALL SELECT matter, 0 FROM matter_hold
         ) LEFT JOIN matter_hold ON matter_hold.matter = code
         GROUP BY code`,
      )
      .all()
      .map((row) => matterRowSchema.parse(row));
    return rows
      .map(({ code, entries, reason, since }) => ({
        ...{ code, entries, hold: since !== null },
        ...{ holdReason: reason ?? "", heldSince: since },
      }))
      .sort((a, b) => a.code.localeCompare(b.code));
  }

  holdMatter(code: string, reason: string, at: number): void {
    this.#db
      .transaction(() => {
        const deleted = this.#db
          .prepare("SELECT id FROM entry WHERE deleted_at IS NOT NULL AND matter = ?")
          .pluck()
          .all(code);
        for (const id of deleted) this.#log.restore(z.string().parse(id), Number.MIN_SAFE_INTEGER);
        this.#db
          .prepare(
            `INSERT INTO matter_hold (matter, reason, since) VALUES (?, ?, ?)
             ON CONFLICT (matter) DO UPDATE SET reason = excluded.reason`,
          )
          .run(code, reason, at);
        this.#deletion.leftTraces();
      })
      .immediate();
  }

  releaseMatter(code: string): void {
    this.#db.prepare("DELETE FROM matter_hold WHERE matter = ?").run(code);
    this.#deletion.leftTraces();
  }

  holdEntry(id: string, reason: string, at: number): Result<null, "entry-not-found"> {
    return this.#onEntry(id, (row) => {
      this.#db.prepare("UPDATE entry SET hold = 1 WHERE row = ?").run(row);
      this.#db
        .prepare(
          `INSERT INTO entry_hold (entry, reason, since) VALUES (?, ?, ?)
           ON CONFLICT (entry) DO UPDATE SET reason = excluded.reason`,
        )
        .run(row, reason, at);
      this.#deletion.leftTraces();
      return null;
    });
  }

  releaseEntry(id: string): Result<null, "entry-not-found"> {
    return this.#onEntry(id, (row) => {
      this.#db.prepare("UPDATE entry SET hold = 0 WHERE row = ?").run(row);
      this.#db.prepare("DELETE FROM entry_hold WHERE entry = ?").run(row);
      this.#deletion.leftTraces();
      return null;
    });
  }

  /** Only reads, so that it answers while a file is being imported too. */
  holdsOf(id: string): Result<{ own: Hold | null; matter: Hold | null }, "entry-not-found"> {
    const found = this.#db
      .prepare("SELECT row, matter, hold FROM entry WHERE id = ? AND deleted_at IS NULL")
      .get(id);
    if (found === undefined) return err("entry-not-found");
    const { row, matter, hold } = holdRowSchema.parse(found);
    const own = this.#db.prepare("SELECT reason, since FROM entry_hold WHERE entry = ?").get(row);
    const ofMatter = this.#db.prepare("SELECT reason, since FROM matter_hold WHERE matter = ?").get(matter);
    return ok({
      own: hold === 1 ? holdSchema.parse(own ?? { reason: "", since: null }) : null,
      matter: ofMatter === undefined ? null : holdSchema.parse(ofMatter),
    });
  }

  isHolding(): boolean {
    const holding = this.#db
      .prepare(
        `SELECT EXISTS (SELECT 1 FROM matter_hold)
           OR EXISTS (SELECT 1 FROM entry INDEXED BY entry_own_hold WHERE hold = 1)`,
      )
      .pluck()
      .get();
    return holding === 1;
  }

  isMatterHeld(code: string): boolean {
    return this.#db.prepare("SELECT 1 FROM matter_hold WHERE matter = ?").get(code) !== undefined;
  }

  rules(): { asked: boolean; rules: RetentionRule[] } {
    const rules = this.#db
      .prepare("SELECT scope, value, days FROM retention_rule ORDER BY row")
      .all()
      .map((row) => ruleRowSchema.parse(row));
    return { asked: this.#state().asked === 1, rules };
  }

  setRules(rules: readonly RetentionRule[]): void {
    this.#db
      .transaction(() => {
        this.#db.exec("DELETE FROM retention_rule");
        const insert = this.#db.prepare(
          "INSERT INTO retention_rule (scope, value, days) VALUES (@scope, @value, @days)",
        );
        for (const rule of rules) insert.run({ ...rule });
        this.#db.exec("UPDATE retention_state SET asked = 1");
        this.#deletion.leftTraces();
      })
      .immediate();
    this.#ruleSets++;
  }

  lastDay(): string | null {
    return this.#state().last_day;
  }

  noteDay(day: string): void {
    this.#db.prepare("UPDATE retention_state SET last_day = @day WHERE last_day IS NOT @day").run({ day });
  }

  *preview(rules: readonly RetentionRule[], day: string): Generator<void, RetentionPreview, void> {
    const byRule: RetentionPreview["byRule"] = [];
    let heldBack = 0;
    for (const rule of rules) {
      const { total, held } = yield* this.#count(rules, rule, day);
      byRule.push({ rule, count: total - held });
      heldBack += held;
    }
    const oldest = rules
      .flatMap((rule) => this.#oldest(rules, rule, day))
      .sort((a, b) => compare(a.mailed_on, b.mailed_on) || a.row - b.row)
      .slice(0, mostShown);
    return {
      count: byRule.reduce((sum, { count }) => sum + count, 0),
      heldBack,
      byRule,
      entries: oldest.flatMap(({ row }) => this.#summary(row) ?? []),
    };
  }

  isAnythingOver(day: string): boolean {
    const { rules } = this.rules();
    return rules.some((rule) => {
      const params = paramsOf(rules, rule, day);
      return (
        params !== undefined &&
        this.#db.prepare(`SELECT 1 FROM ${overBy(rule)} AND held = 0 LIMIT 1`).get(params) !== undefined
      );
    });
  }

  *expire(day: string, at: number): Generator<number, void, void> {
    const ruleSet = this.#ruleSets;
    const { rules } = this.rules();
    let size = firstPart;
    for (const rule of rules) {
      for (let after = beforeAll; ; ) {
        if (ruleSet !== this.#ruleSets) return;
        const begun = this.#stopwatchMs();
        const part = this.#removePart({ rules, rule, day, at, after, size });
        const last = part.at(-1);
        if (last === undefined) break;
        size = nextPart(size, part.length, this.#stopwatchMs() - begun);
        yield part.length;
        after = last;
      }
    }
  }

  records(): DeletionRecord[] {
    return this.#db
      .prepare(
        `SELECT at, by, scope, days, entries AS count FROM deletion_record
         ORDER BY at DESC, row DESC LIMIT ${mostRecords}`,
      )
      .all()
      .map((row) => deletionRecordSchema.parse(row));
  }

  takeOver(other: RetentionStore, entryIds: readonly string[]): void {
    for (const { code, heldSince, holdReason } of other.matters())
      if (heldSince !== null) this.holdMatter(code, holdReason, heldSince);
    for (const id of entryIds) {
      const holds = other.holdsOf(id);
      const own = holds.ok ? holds.value.own : null;
      if (own && own.since !== null) this.holdEntry(id, own.reason, own.since);
    }
    const { asked, rules } = other.rules();
    if (asked) this.setRules(rules);
    for (const { at, by, scope, days, count } of other.records().reverse())
      this.#db
        .prepare("INSERT INTO deletion_record (at, by, scope, days, entries) VALUES (?, ?, ?, ?, ?)")
        .run(at, by, scope, days, count);
  }

  /** Removes the next entries that a rule is over for, oldest first, and says so in the record; returns them. */
  #removePart({
    rules,
    rule,
    day,
    at,
    after,
    size,
  }: {
    rules: readonly RetentionRule[];
    rule: RetentionRule;
    day: string;
    at: number;
    after: Place;
    size: number;
  }): Place[] {
    const params = paramsOf(rules, rule, day);
    if (params === undefined) return [];
    return this.#db
      .transaction(() => {
        const part = this.#db
          .prepare(
            `SELECT row, mailed_on, attachments FROM ${overBy(rule)} AND held = 0 AND ${afterPlace}
             ORDER BY mailed_on, row LIMIT @size`,
          )
          .all({ ...params, ...placeParams(after), size })
          .map((row) => expiringSchema.parse(row))
          .filter(upToFiles(partFiles));
        if (part.length === 0) return [];
        const rows = JSON.stringify(part.map(({ row }) => row));
        this.#db.prepare("DELETE FROM entry_words WHERE rowid IN (SELECT value FROM json_each(?))").run(rows);
        // What belongs to an entry goes with it (ON DELETE CASCADE).
        this.#db.prepare("DELETE FROM entry WHERE row IN (SELECT value FROM json_each(?))").run(rows);
        this.#record(at, rule, part.length);
        this.#deletion.leftTraces();
        return part;
      })
      .immediate();
  }

  /** One record for each kind of rule and run, however many parts the run has. */
  #record(at: number, { scope, days }: RetentionRule, count: number): void {
    const record = { at, scope, days, count };
    const { changes } = this.#db
      .prepare(
        `UPDATE deletion_record SET entries = entries + @count
         WHERE at = @at AND by = 'expiry' AND scope = @scope AND days = @days`,
      )
      .run(record);
    if (changes > 0) return;
    this.#db
      .prepare(
        "INSERT INTO deletion_record (at, by, scope, days, entries) VALUES (@at, 'expiry', @scope, @days, @count)",
      )
      .run(record);
  }

  /** How many a rule is over for, and how many of them are held: a step at a time, each of so many in its index. */
  *#count(
    rules: readonly RetentionRule[],
    rule: RetentionRule,
    day: string,
  ): Generator<void, { total: number; held: number }, void> {
    const params = paramsOf(rules, rule, day);
    const sum = { total: 0, held: 0 };
    if (params === undefined) return sum;
    const { index, among } = scopes[rule.scope];
    const end = this.#db.prepare(
      `SELECT row, mailed_on FROM entry INDEXED BY ${index}
       WHERE deleted_at IS NULL AND ${among} AND mailed_on <= @cut AND ${afterPlace}
       ORDER BY mailed_on, row LIMIT 1 OFFSET ${countedAtOnce - 1}`,
    );
    const count = this.#db.prepare(
      `SELECT count(*) AS total, coalesce(sum(held), 0) AS held FROM ${overBy(rule)} AND ${afterPlace}
       AND (mailed_on, row) <= (@toMailed, @toRow)`,
    );
    for (let after = beforeAll; ; ) {
      const place = placeParams(after);
      const { cut, value } = params;
      const found = end.get({ cut, ...place, ...(value === undefined ? {} : { value }) });
      const to = found === undefined ? undefined : placeSchema.parse(found);
      const bounds = { toMailed: to?.mailed_on ?? cut, toRow: to?.row ?? Number.MAX_SAFE_INTEGER };
      const { total, held } = countSchema.parse(count.get({ ...params, ...place, ...bounds }));
      sum.total += total;
      sum.held += held;
      if (to === undefined) return sum;
      after = to;
      yield;
    }
  }

  #oldest(rules: readonly RetentionRule[], rule: RetentionRule, day: string): Place[] {
    const params = paramsOf(rules, rule, day);
    if (params === undefined) return [];
    return this.#db
      .prepare(
        `SELECT row, mailed_on FROM ${overBy(rule)} AND held = 0 ORDER BY mailed_on, row LIMIT ${mostShown}`,
      )
      .all(params)
      .map((row) => placeSchema.parse(row));
  }

  #summary(row: number): EntrySummary | undefined {
    const found = this.#db.prepare(`SELECT ${summaryColumns} FROM entry WHERE row = ?`).get(row);
    return found === undefined ? undefined : summaryOf(summaryRowSchema.parse(found));
  }

  #onEntry<T>(id: string, action: (row: number) => T): Result<T, "entry-not-found"> {
    return this.#db
      .transaction((): Result<T, "entry-not-found"> => {
        const row = this.#db
          .prepare("SELECT row FROM entry WHERE id = ? AND deleted_at IS NULL")
          .pluck()
          .get(id);
        return row === undefined ? err("entry-not-found") : ok(action(z.int().parse(row)));
      })
      .immediate();
  }

  #state(): z.output<typeof stateSchema> {
    return stateSchema.parse(this.#db.prepare("SELECT asked, last_day FROM retention_state").get());
  }
}

/** Keeps rows for as long as they have a number of files at most, and always the first. */
function upToFiles(most: number): (row: z.output<typeof expiringSchema>, index: number) => boolean {
  let files = 0;
  return (row, index) => {
    files += row.attachments;
    return index === 0 || files <= most;
  };
}

/** How many go in the next part, after one of so many took so long. */
function nextPart(size: number, removed: number, tookMs: number): number {
  const wanted = Math.floor((removed * partMs) / Math.max(1, tookMs));
  // One that was cut short by its files, or was the last of a rule, says little about a larger one.
  if (removed < size && wanted > removed) return size;
  return Math.max(1, Math.min(wanted, 2 * size, largestPart));
}

/** The entries that a rule is over for, held or not, as the rest of a SELECT. */
function overBy({ scope }: RetentionRule): string {
  const { index, condition } = scopes[scope];
  return `entry INDEXED BY ${index} WHERE deleted_at IS NULL AND ${condition} AND ${isOver}`;
}

interface Params {
  cut: string;
  value?: string;
  matters?: string;
  tags?: string;
}

/** Undefined for a rule that keeps. */
function paramsOf(rules: readonly RetentionRule[], rule: RetentionRule, day: string): Params | undefined {
  if (rule.days === null) return undefined;
  const valuesOf = (scope: RetentionRule["scope"]) =>
    JSON.stringify(rules.filter((each) => each.scope === scope).map(({ value }) => value));
  const cut = daysBefore(day, rule.days);
  switch (rule.scope) {
    case "matter":
      return { cut, value: rule.value };
    case "tag":
      return { cut, value: rule.value, matters: valuesOf("matter") };
    case "all":
      return { cut, matters: valuesOf("matter"), tags: valuesOf("tag") };
  }
}

/** The last day that counts; before the year 0 nothing was mailed. */
function daysBefore(day: string, days: number): string {
  const date = new Date(Date.parse(day) - days * 86_400_000);
  return date.getUTCFullYear() < 0 ? "" : date.toISOString().slice(0, 10);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
