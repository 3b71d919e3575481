import { randomUUID } from "node:crypto";
import Database from "better-sqlite3";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { expiredOn } from "../../src-core/log/expiry.ts";
import type { RetentionRule } from "../../src-core/log/retention.ts";
import { type LogEntry, statuses } from "../../src-core/log/types.ts";
import { testEntry } from "../app/test-support.ts";
import { Deletion } from "./deletion.ts";
import { SqliteLogStore } from "./log-store.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { openMemoryLog } from "./open.ts";
import { SqliteRetentionStore } from "./retention-store.ts";
import { createStores } from "./stores.ts";
import { plansOf } from "./test-plans.ts";

const newEntry = (change: Partial<LogEntry> = {}) => testEntry({ id: randomUUID(), ...change });
const rule = (scope: RetentionRule["scope"], value: string, days: number | null): RetentionRule => ({
  scope,
  value,
  days,
});

let db = openMemoryLog();
let stores = createStores(db);

beforeEach(() => {
  stores.close();
  db = openMemoryLog();
  stores = createStores(db);
});

const heldIds = () =>
  stores.log
    .all()
    .filter(({ held }) => held)
    .map(({ id }) => id);
/** The whole preview at once. */
function previewOf(rules: readonly RetentionRule[], day: string, of = stores) {
  const steps = of.retention.preview(rules, day);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const expireAll = (day: string, at = 1) => [...stores.retention.expire(day, at)].reduce((a, b) => a + b, 0);

describe("a legal hold of a matter", () => {
  it("covers its entries, those that come to it later, and no others", () => {
    const [first, other] = [newEntry({ matter: "M-1" }), newEntry({ matter: "M-10" })];
    for (const entry of [first, other]) stores.log.insert(entry);
    stores.retention.holdMatter("M-1", "Hearing", 5);
    expect(heldIds()).toEqual([first.id]);

    const later = stores.log.insert(newEntry({ matter: "M-1" }));
    expect(later.held).toBe(true);
    const moved = stores.log.update(other.id, 1, { ...draft(other), matter: "M-1" }, 9);
    expect(moved.ok && moved.value.held).toBe(true);

    stores.retention.releaseMatter("M-1");
    expect(heldIds()).toEqual([]);
  });

  it("goes with an entry that is moved off the matter, as a hold of its own with the reason and day of the matter's", () => {
    const entry = newEntry({ matter: "M-1" });
    stores.log.insert(entry);
    stores.retention.holdMatter("M-1", "Hearing", 5);
    const away = stores.log.update(entry.id, 1, { ...draft(entry), matter: "" }, 10);
    expect(away.ok && [away.value.hold, away.value.held]).toEqual([true, true]);
    const moved = { ok: true, value: { own: { reason: "Hearing", since: 5 }, matter: null } };
    expect(stores.retention.holdsOf(entry.id)).toEqual(moved);
    stores.retention.releaseMatter("M-1");
    expect(stores.log.delete(entry.id, 11)).toEqual({ ok: false, error: "entry-held" });
    expect(stores.retention.releaseEntry(entry.id).ok).toBe(true);
    expect(stores.log.delete(entry.id, 12).ok).toBe(true);
  });

  it("stays with an entry that is moved from one held matter to another, whichever is lifted first", () => {
    const entry = newEntry({ matter: "M-1" });
    stores.log.insert(entry);
    stores.retention.holdMatter("M-1", "Hearing", 5);
    stores.retention.holdMatter("M-2", "Appeal", 6);
    stores.log.update(entry.id, 1, { ...draft(entry), matter: "M-2" }, 10);
    stores.retention.releaseMatter("M-2");
    expect(heldIds()).toEqual([entry.id]);
    expect(stores.retention.holdsOf(entry.id)).toMatchObject({ value: { own: { reason: "Hearing" } } });
  });

  it("is told beside the reason that a moved entry has already", () => {
    const entry = newEntry({ matter: "M-1" });
    stores.log.insert(entry);
    stores.retention.holdMatter("M-1", "Hearing", 5);
    stores.retention.holdEntry(entry.id, "Subpoena", 4);
    stores.log.update(entry.id, 1, { ...draft(entry), matter: "M-3" }, 10);
    const told = { ok: true, value: { own: { reason: "Subpoena; Hearing", since: 4 }, matter: null } };
    expect(stores.retention.holdsOf(entry.id)).toEqual(told);
    stores.log.update(entry.id, 2, { ...draft(entry), matter: "M-1" }, 11);
    stores.log.update(entry.id, 3, { ...draft(entry), matter: "M-3" }, 12);
    expect(stores.retention.holdsOf(entry.id)).toEqual(told);
  });

  it("does not come to an entry that is moved between matters without one", () => {
    const entry = newEntry({ matter: "M-1" });
    stores.log.insert(entry);
    stores.retention.holdMatter("", "nothing", 5);
    stores.log.update(entry.id, 1, { ...draft(entry), matter: "M-2" }, 10);
    stores.log.update(entry.id, 2, { ...draft(entry), matter: "" }, 11);
    stores.log.update(entry.id, 3, { ...draft(entry), matter: "M-2" }, 12);
    expect(heldIds()).toEqual([]);
  });

  it("leaves an entry held that has a hold of its own when it is lifted, and the other way round", () => {
    const entry = newEntry({ matter: "M-1" });
    stores.log.insert(entry);
    stores.retention.holdMatter("M-1", "", 5);
    stores.retention.holdEntry(entry.id, "", 6);
    stores.retention.releaseMatter("M-1");
    expect(heldIds()).toEqual([entry.id]);
    stores.retention.holdMatter("M-1", "", 7);
    stores.retention.releaseEntry(entry.id);
    expect(heldIds()).toEqual([entry.id]);
    stores.retention.releaseMatter("M-1");
    expect(heldIds()).toEqual([]);
    expect(stores.retention.isHolding()).toBe(false);
  });

  it("keeps the day it was set when only its reason changes", () => {
    stores.retention.holdMatter("M-1", "Hearing", 5);
    stores.retention.holdMatter("M-1", "Appeal", 9);
    expect(stores.retention.matters()).toEqual([
      { code: "M-1", hold: true, holdReason: "Appeal", heldSince: 5, entries: 0 },
    ]);
  });

  it("stops deletion and leaves everything as it was", () => {
    const entry = newEntry({ matter: "M-1", note: "larch" });
    stores.log.insert(entry);
    stores.retention.holdMatter("M-1", "", 5);
    expect(stores.log.delete(entry.id, 8)).toEqual({ ok: false, error: "entry-held" });
    expect(stores.log.list({ query: "larch", limit: 5 }).total).toBe(1);
    expect(stores.purge()).toBe(0);
    expect(stores.log.get(entry.id).ok).toBe(true);
  });

  it("brings back what was deleted and is not purged yet, so that no purge takes it", () => {
    const entry = newEntry({ matter: "M-1", note: "larch" });
    stores.log.insert(entry);
    stores.log.delete(entry.id, 8);
    stores.retention.holdMatter("M-1", "", 9);
    expect(stores.purge()).toBe(0);
    expect(heldIds()).toEqual([entry.id]);
    expect(stores.log.list({ query: "larch", limit: 5 }).total).toBe(1);
  });

  it("is told with its entries, whether it has any or not", () => {
    for (const matter of ["b", "a", "b", ""]) stores.log.insert(newEntry({ matter }));
    stores.retention.holdMatter("c", "x", 5);
    expect(stores.retention.matters().map(({ code, entries, hold }) => [code, entries, hold])).toEqual([
      ["a", 1, false],
      ["b", 2, false],
      ["c", 0, true],
    ]);
  });
});

describe("a legal hold of an entry", () => {
  it("tells why and since when, apart from that of its matter", () => {
    const entry = newEntry({ matter: "M-1" });
    stores.log.insert(entry);
    expect(stores.retention.holdsOf(entry.id)).toEqual({ ok: true, value: { own: null, matter: null } });
    stores.retention.holdEntry(entry.id, "Subpoena", 4);
    stores.retention.holdMatter("M-1", "Hearing", 5);
    expect(stores.retention.holdsOf(entry.id)).toEqual({
      ok: true,
      value: { own: { reason: "Subpoena", since: 4 }, matter: { reason: "Hearing", since: 5 } },
    });
  });

  it("can be read while a file is being imported", () => {
    const entry = newEntry({ matter: "M-1" });
    stores.log.insert(entry);
    stores.retention.holdMatter("M-1", "Hearing", 5);
    const filling = stores.beginFilling();
    expect(stores.retention.holdsOf(entry.id)).toEqual({
      ok: true,
      value: { own: null, matter: { reason: "Hearing", since: 5 } },
    });
    expect(stores.retention.matters()).toMatchObject([{ code: "M-1", hold: true }]);
    expect(previewOf([rule("all", "", 1)], "2030-01-01").heldBack).toBe(1);
    filling.rollback();
  });

  it("is not set on what is not there or deleted", () => {
    const entry = newEntry();
    stores.log.insert(entry);
    stores.log.delete(entry.id, 3);
    const missing = { ok: false, error: "entry-not-found" };
    expect(stores.retention.holdEntry(entry.id, "", 4)).toEqual(missing);
    expect(stores.retention.releaseEntry(randomUUID())).toEqual(missing);
    expect(stores.retention.holdsOf(randomUUID())).toEqual(missing);
    expect(stores.retention.isHolding()).toBe(false);
  });
});

describe("rules", () => {
  it("are none, and nobody was asked, until they are set; then also none counts as asked", () => {
    expect(stores.retention.rules()).toEqual({ asked: false, rules: [] });
    stores.retention.setRules([]);
    expect(stores.retention.rules()).toEqual({ asked: true, rules: [] });
  });

  it("come back in the order they were given, and replace those before", () => {
    stores.retention.setRules([rule("tag", "b", 3)]);
    const rules = [rule("tag", "b", 1), rule("all", "", null), rule("tag", "a", 2)];
    stores.retention.setRules(rules);
    expect(stores.retention.rules().rules).toEqual(rules);
  });

  it("that are set while an expiry is under way end it", () => {
    for (let n = 0; n < 250; n++) stores.log.insert(newEntry());
    stores.retention.setRules([rule("all", "", 1)]);
    const parts = stores.retention.expire("2030-01-01", 1);
    const first = parts.next();
    stores.retention.setRules([rule("all", "", null)]);
    expect(parts.next().done).toBe(true);
    expect(stores.log.count()).toBe(250 - Number(first.value));
    expect(stores.log.count()).toBeGreaterThan(0);
  });
});

describe("expiry", () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
  const labels = fc.constantFrom("", "a", "b");
  const limit = fc.option(fc.integer({ min: 1, max: 60 }));
  const entries = fc.array(
    fc.record({
      mailed: fc.integer({ min: 0, max: 99 }),
      deadline: fc.option(fc.integer({ min: 0, max: 99 })),
      tag: labels,
      matter: labels,
      hold: fc.boolean(),
      status: fc.constantFrom(...statuses),
      deleted: fc.boolean(),
    }),
    { maxLength: 15 },
  );
  const ruleSet = fc
    .record({ all: limit, tagA: limit, tagB: limit, matterA: limit, matterB: limit }, { requiredKeys: [] })
    .map(({ all, tagA, tagB, matterA, matterB }) =>
      [
        { scope: "tag" as const, value: "a", days: tagA },
        { scope: "all" as const, value: "", days: all },
        { scope: "matter" as const, value: "a", days: matterA },
        { scope: "tag" as const, value: "b", days: tagB },
        { scope: "matter" as const, value: "b", days: matterB },
      ].flatMap(({ days, ...each }): RetentionRule[] => (days === undefined ? [] : [{ ...each, days }])),
    );

  it("previews and removes exactly what the plain functions of the core say, and records as many", () => {
    fc.assert(
      fc.property(
        entries,
        ruleSet,
        fc.integer({ min: 0, max: 180 }),
        fc.boolean(),
        (rows, rules, now, holdsA) => {
          const own = createStores(openMemoryLog());
          for (const { mailed, deadline, deleted, ...row } of rows) {
            const entry = newEntry({
              ...row,
              mailedOn: day(mailed),
              deadline: deadline === null ? null : { day: day(deadline), remindOn: null },
            });
            own.log.insert(entry);
            if (deleted) own.log.delete(entry.id, 5);
          }
          own.purge();
          if (holdsA) own.retention.holdMatter("a", "", 1);
          own.retention.setRules(rules);
          const before = own.log.all();
          const { expired, heldBack } = expiredOn(rules, before, day(now));
          const preview = previewOf(rules, day(now), own);
          expect([preview.count, preview.heldBack]).toEqual([expired.length, heldBack.length]);
          expect(preview.byRule.map((each) => each.rule)).toEqual(rules);
          expect(preview.entries.map(({ id }) => id).sort()).toEqual(expired.map(({ id }) => id).sort());
          expect(own.retention.isAnythingOver(day(now))).toBe(expired.length > 0);

          const recordsBefore = own.retention.records().length;
          const counts = [...own.retention.expire(day(now), 77)];
          expect(counts.reduce((a, b) => a + b, 0)).toBe(expired.length);
          const gone = new Set(expired.map(({ id }) => id));
          expect(own.log.all()).toEqual(before.filter(({ id }) => !gone.has(id)));
          const records = own.retention.records().slice(0, own.retention.records().length - recordsBefore);
          expect(records.reduce((sum, { count }) => sum + count, 0)).toBe(expired.length);
          expect(previewOf(rules, day(now), own).count).toBe(0);
          own.close();
        },
      ),
      { numRuns: 150 },
    );
  });

  it("shows the fifty oldest of what would go, oldest first", () => {
    const all = Array.from({ length: 60 }, (_, n) =>
      newEntry({ mailedOn: day(59 - n), tag: n % 2 ? "a" : "" }),
    );
    for (const entry of all) stores.log.insert(entry);
    const preview = previewOf([rule("tag", "a", 1), rule("all", "", 2)], "2027-01-01");
    expect(preview.count).toBe(60);
    expect(preview.byRule.map(({ count }) => count)).toEqual([30, 30]);
    expect(preview.entries.map(({ id }) => id)).toEqual(
      all
        .toReversed()
        .slice(0, 50)
        .map(({ id }) => id),
    );
  });

  it("takes history, words and every other row of an entry with it, and undo does not bring it back", () => {
    const entry = newEntry({ note: "larch" });
    stores.log.insert(entry);
    stores.log.update(entry.id, 1, { ...draft(entry), note: "birch" }, 2);
    stores.retention.setRules([rule("all", "", 1)]);
    expect(expireAll("2030-01-01")).toBe(1);
    const rows = (table: string) => db.prepare(`SELECT * FROM "${table}"`).all();
    const own = tablesOf(db).filter((table) => /^(entry|attachment)/.test(table));
    const ofOne = own.filter((table) => !/^entry_(count|words)/.test(table));
    expect(ofOne).toContain("entry_change");
    expect(ofOne.filter((table) => rows(table).length > 0)).toEqual([]);
    expect(own.filter((table) => /larch|birch/.test(bytesOf(rows(table))))).toEqual([]);
    expect(stores.log.restore(entry.id, 0).ok).toBe(false);
    expect(stores.log.list({ query: "birch", limit: 1 }).total).toBe(0);
    expect(stores.log.count()).toBe(0);
  });

  it("goes part by part and makes one record of it, by kind of rule", () => {
    for (let n = 0; n < 450; n++) stores.log.insert(newEntry({ tag: n < 430 ? "" : "rent" }));
    stores.retention.setRules([rule("all", "", 30), rule("tag", "rent", 10)]);
    const parts = [...stores.retention.expire("2030-01-01", 77)];
    expect(parts.length).toBeGreaterThan(2);
    expect(stores.retention.records()).toEqual([
      { at: 77, by: "expiry", scope: "tag", days: 10, count: 20 },
      { at: 77, by: "expiry", scope: "all", days: 30, count: 430 },
    ]);
  });

  it("takes parts as large as its time allows: fewer entries when they take long, more when they do not", () => {
    for (let n = 0; n < 1_000; n++) stores.log.insert(newEntry());
    stores.retention.setRules([rule("all", "", 30)]);
    let now = 0;
    let partMs = 300;
    const deletion = new Deletion(db);
    // Asked before and after each part.
    const stopwatch = () => {
      now += partMs / 2;
      return now;
    };
    const retention = new SqliteRetentionStore(db, deletion, new SqliteLogStore(db, deletion), stopwatch);
    const parts = retention.expire("2030-01-01", 1);
    const sizes = () => Array.from({ length: 6 }, () => Number(parts.next().value));
    const slow = sizes();
    expect(slow.at(-1)).toBe(1);
    partMs = 2;
    const quick = sizes();
    expect(quick.at(-1)).toBeGreaterThan(20);
    for (const [n, size] of quick.entries()) expect(size).toBeLessThanOrEqual(2 * (quick[n - 1] ?? 1));
  });

  it("counts a large log in steps, and the same as in one", () => {
    const filling = stores.beginFilling();
    for (let n = 0; n < 5_100; n++)
      filling.insert(newEntry({ mailedOn: day(n % 7), tag: n % 3 ? "a" : "", hold: n % 10 === 0 }));
    filling.commit();
    const rules = [rule("all", "", 1), rule("tag", "a", 1)];
    let steps = 0;
    for (const _ of stores.retention.preview(rules, "2027-01-01")) steps++;
    expect(steps).toBe(1);
    const { count, heldBack, byRule } = previewOf(rules, "2027-01-01");
    expect([count, heldBack, byRule.map((each) => each.count)]).toEqual([4_590, 510, [1_530, 3_060]]);
  });

  it("stops for what comes under a hold while it is under way", () => {
    for (let n = 0; n < 450; n++) stores.log.insert(newEntry({ matter: "M-1" }));
    stores.retention.setRules([rule("all", "", 30)]);
    const parts = stores.retention.expire("2030-01-01", 77);
    parts.next();
    const left = stores.log.count();
    stores.retention.holdMatter("M-1", "", 5);
    expect(parts.next().done).toBe(true);
    expect(stores.log.count()).toBe(left);
  });

  it("reads no more than an index holds, for every kind of rule", () => {
    const rules = [rule("all", "", 30), rule("tag", "a", 10), rule("matter", "m", 10)];
    stores.retention.setRules(rules);
    const plans = plansOf(db, () => {
      previewOf(rules, "2030-01-01");
      stores.retention.isAnythingOver("2030-01-01");
      for (const _ of stores.retention.expire("2030-01-01", 1));
    }).filter((plan) => /\bentry\b/.test(plan));
    expect(plans.length).toBeGreaterThan(6);
    for (const plan of plans)
      expect(plan).toMatch(/SEARCH entry USING (COVERING )?INDEX entry_(newest|tag|matter)/);
    for (const plan of plans) expect(plan).not.toMatch(/TEMP B-TREE|SCAN entry/);
  });
});

describe("records", () => {
  it("of what people delete are made when it goes for good: how many and when, and nothing else", () => {
    const entries = [newEntry(), newEntry(), newEntry()];
    for (const entry of entries) stores.log.insert(entry);
    for (const [n, { id }] of entries.entries()) stores.log.delete(id, 10 + n);
    expect(stores.retention.records()).toEqual([]);
    stores.purge(11);
    expect(stores.retention.records()).toEqual([{ at: 11, by: "person", scope: null, days: null, count: 2 }]);
    stores.purge();
    expect(stores.retention.records().map(({ at, count }) => [at, count])).toEqual([
      [12, 1],
      [11, 2],
    ]);
  });
});

describe("what a session held", () => {
  it("moves with its holds, rules and records into the log that is made of it", () => {
    const entry = newEntry({ matter: "M-1" });
    const own = newEntry();
    for (const each of [entry, own]) stores.log.insert(each);
    stores.retention.holdMatter("M-1", "Hearing", 5);
    stores.retention.holdEntry(own.id, "Subpoena", 6);
    stores.retention.setRules([rule("all", "", 180)]);
    const other = createStores(openMemoryLog());
    other.takeOver(stores);
    expect(other.retention.matters()).toEqual(stores.retention.matters());
    expect(other.retention.holdsOf(own.id)).toEqual(stores.retention.holdsOf(own.id));
    expect(other.log.all().map(({ held }) => held)).toEqual([true, true]);
    expect(other.retention.rules()).toEqual(stores.retention.rules());
    other.close();
  });
});

describe("version 60", () => {
  it("adds no hold and no rule to a log that has entries, and asks", () => {
    const before = new Database(":memory:");
    migrate(
      before,
      migrations.filter(({ id }) => id < 60),
    );
    before.exec(`INSERT INTO entry (id, version, created_at, updated_at, mailed_on, service, status, recipient, place,
      recipient_key, tracking_number, tag, matter, has_note, hold, held)
      VALUES ('x', 1, 1, 1, '2020-01-01', 'priority', 1, '', '', '', '', '', 'M-1', 0, 0, 0)`);
    migrate(before, migrations);
    const after = createStores(before);
    expect(after.retention.rules()).toEqual({ asked: false, rules: [] });
    expect([after.retention.isHolding(), after.retention.lastDay(), after.retention.records()]).toEqual([
      false,
      null,
      [],
    ]);
    expect([...after.retention.expire("2030-01-01", 1)]).toEqual([]);
    after.retention.holdMatter("M-1", "", 1);
    expect(before.prepare("SELECT held FROM entry").pluck().get()).toBe(1);
    after.close();
  });
});

describe("version 80", () => {
  it("leaves holds as they are", () => {
    const before = new Database(":memory:");
    migrate(
      before,
      migrations.filter(({ id }) => id < 80),
    );
    const old = createStores(before);
    const entry = newEntry({ matter: "M-1" });
    old.log.insert(entry);
    old.retention.holdMatter("M-1", "Hearing", 5);
    migrate(before, migrations);
    expect(old.retention.holdsOf(entry.id)).toMatchObject({ value: { own: null, matter: { since: 5 } } });
    old.log.update(entry.id, 1, { ...draft(entry), matter: "" }, 10);
    expect(old.retention.holdsOf(entry.id)).toMatchObject({ value: { own: { since: 5 }, matter: null } });
    old.close();
  });
});

function draft({ id, version, createdAt, updatedAt, hold, held, disclosed, ...rest }: LogEntry) {
  return rest;
}

function tablesOf(database: Database.Database): string[] {
  return database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all().map(String);
}

function bytesOf(rows: readonly unknown[]): string {
  return rows
    .flatMap((row) => Object.values(row ?? {}))
    .map((value) => (Buffer.isBuffer(value) ? value.toString("latin1") : String(value)))
    .join(" ");
}
