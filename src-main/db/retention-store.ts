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

/** Entries removed in one part: some 40 ms of work, most of it in the search index. */
const partSize = 50;
/** Of files, which can be large, fewer. */
const partFiles = 4;
const mostShown = 50;
const mostRecords = 1_000;

/**
 * Which entries a rule is about, by the order of src-core/log/expiry.ts: a rule for all leaves out what a tag or matter
 * with a rule of its own has. Each has an index in which the oldest come first.
 */
const scopes: Readonly<Record<RetentionRule["scope"], { index: string; condition: string }>> = {
  matter: { index: "entry_matter", condition: "matter = @value AND matter > ''" },
  tag: {
    index: "entry_tag",
    condition: "tag = @value AND tag > '' AND matter NOT IN (SELECT value FROM json_each(@matters))",
  },
  all: {
    index: "entry_newest",
    condition:
      "matter NOT IN (SELECT value FROM json_each(@matters)) AND tag NOT IN (SELECT value FROM json_each(@tags))",
  },
};

const isOver = "mailed_on <= @cut AND (deadline_day IS NULL OR deadline_day <= @cut)";

const rowSchema = z.object({ row: z.int(), mailed_on: z.string() });
const expiringSchema = rowSchema.extend({ attachments: z.int() });
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
  /** Rises when rules are set, so that an expiry under way by the rules before ends. */
  #ruleSets = 0;

  constructor(db: Database.Database, deletion: Deletion, log: LogStore) {
    this.#db = db;
    this.#deletion = deletion;
    this.#log = log;
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

  holdsOf(id: string): Result<{ own: Hold | null; matter: Hold | null }, "entry-not-found"> {
    return this.#onEntry(id, (row) => {
      const hasOwn = this.#db.prepare("SELECT hold FROM entry WHERE row = ?").pluck().get(row) === 1;
      const own = this.#db.prepare("SELECT reason, since FROM entry_hold WHERE entry = ?").get(row);
      const matter = this.#db
        .prepare(
          "SELECT reason, since FROM matter_hold WHERE matter = (SELECT matter FROM entry WHERE row = ?)",
        )
        .get(row);
      return {
        own: hasOwn ? holdSchema.parse(own ?? { reason: "", since: null }) : null,
        matter: matter === undefined ? null : holdSchema.parse(matter),
      };
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

  preview(rules: readonly RetentionRule[], day: string): RetentionPreview {
    const byRule = rules.map((rule) => ({ rule, count: this.#count(rules, rule, day, false) }));
    const heldBack = rules.reduce((sum, rule) => sum + this.#count(rules, rule, day, true), 0);
    const oldest = rules
      .flatMap((rule) => this.#oldest(rules, rule, day))
      .sort((a, b) => compare(a.mailed_on, b.mailed_on) || a.row - b.row)
      .slice(0, mostShown);
    return {
      count: byRule.reduce((sum, { count }) => sum + count, 0),
      heldBack,
      byRule,
      entries: oldest.map(({ row }) => this.#summary(row)),
    };
  }

  *expire(day: string, at: number): Generator<number, void, void> {
    const ruleSet = this.#ruleSets;
    const { rules } = this.rules();
    for (const rule of rules) {
      for (let after: z.output<typeof rowSchema> = { row: 0, mailed_on: "" }; ; ) {
        if (ruleSet !== this.#ruleSets) return;
        const part = this.#removePart({ rules, rule, day, at, after });
        const last = part.at(-1);
        if (last === undefined) break;
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
  }: {
    rules: readonly RetentionRule[];
    rule: RetentionRule;
    day: string;
    at: number;
    after: z.output<typeof rowSchema>;
  }): z.output<typeof rowSchema>[] {
    const params = paramsOf(rules, rule, day, false);
    if (params === undefined) return [];
    return this.#db
      .transaction(() => {
        const part = this.#db
          .prepare(
            `SELECT row, mailed_on, attachments FROM ${overBy(rule)} AND (mailed_on, row) > (@lastMailed, @lastRow)
             ORDER BY mailed_on, row LIMIT ${partSize}`,
          )
          .all({ ...params, lastMailed: after.mailed_on, lastRow: after.row })
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

  #count(rules: readonly RetentionRule[], rule: RetentionRule, day: string, held: boolean): number {
    const params = paramsOf(rules, rule, day, held);
    if (params === undefined) return 0;
    return z.int().parse(
      this.#db
        .prepare(`SELECT count(*) FROM ${overBy(rule)}`)
        .pluck()
        .get(params),
    );
  }

  #oldest(rules: readonly RetentionRule[], rule: RetentionRule, day: string): z.output<typeof rowSchema>[] {
    const params = paramsOf(rules, rule, day, false);
    if (params === undefined) return [];
    return this.#db
      .prepare(`SELECT row, mailed_on FROM ${overBy(rule)} ORDER BY mailed_on, row LIMIT ${mostShown}`)
      .all(params)
      .map((row) => rowSchema.parse(row));
  }

  #summary(row: number): EntrySummary {
    const found = this.#db.prepare(`SELECT ${summaryColumns} FROM entry WHERE row = ?`).get(row);
    return summaryOf(summaryRowSchema.parse(found));
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

/** The entries that a rule is over for, as the rest of a SELECT. */
function overBy({ scope }: RetentionRule): string {
  const { index, condition } = scopes[scope];
  return `entry INDEXED BY ${index} WHERE deleted_at IS NULL AND held = @held AND ${condition} AND ${isOver}`;
}

/** Undefined for a rule that keeps. */
function paramsOf(rules: readonly RetentionRule[], rule: RetentionRule, day: string, held: boolean) {
  if (rule.days === null) return undefined;
  const valuesOf = (scope: RetentionRule["scope"]) =>
    JSON.stringify(rules.filter((each) => each.scope === scope).map(({ value }) => value));
  const common = { cut: daysBefore(day, rule.days), held: held ? 1 : 0 };
  switch (rule.scope) {
    case "matter":
      return { ...common, value: rule.value };
    case "tag":
      return { ...common, value: rule.value, matters: valuesOf("matter") };
    case "all":
      return { ...common, matters: valuesOf("matter"), tags: valuesOf("tag") };
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
