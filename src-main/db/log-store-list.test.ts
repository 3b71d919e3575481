import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type EntryFilter,
  type EntrySort,
  type LogEntry,
  sortKeys,
  statuses,
} from "../../src-core/log/types.ts";
import { mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import { testEntry } from "../app/test-support.ts";
import { fewRows } from "./log-store-filter.ts";
import { openMemoryLog } from "./open.ts";
import { createStores } from "./stores.ts";
import { plansOf } from "./test-plans.ts";

/** More than are looked up one by one, twice over. */
const size = fewRows * 2 + 1_000;
const db = openMemoryLog();
const stores = createStores(db);
const { log } = stores;
const entries: LogEntry[] = [];

/** Every combination comes up, in no order; the same in every run. */
function invented(n: number): LogEntry {
  const mixed = (n * 7_919) % 10_007;
  const names = ["Ana", "bo", "Álamo", "Çelik", "", "zoe", "Bo", "李"];
  return testEntry({
    id: randomUUID(),
    piece: mailpieceSchema.parse({ deliveryAddress: names[mixed % names.length] ?? "" }),
    mailedOn: `2026-0${1 + (mixed % 9)}-1${mixed % 7}`,
    service: mixed % 3 === 0 ? "priority" : "first-class",
    status: statuses[mixed % statuses.length] ?? "mailed",
    tag: mixed % 10 === 0 ? "rare" : "often",
    matter: mixed % 4 === 0 ? "" : `m-${mixed % 5}`,
    costCents: mixed % 3 === 1 ? null : mixed % 900,
    deadline: mixed % 2 === 0 ? null : { day: `2026-1${mixed % 3}-01`, remindOn: null },
    note: mixed % 2 === 0 ? "larch birch" : "larch",
    hold: mixed % 50 === 0,
  });
}

beforeAll(() => {
  const filling = stores.beginFilling();
  filling.run(() => {
    for (let n = 0; n < size; n++) {
      const entry = invented(n);
      filling.insert(entry);
      entries.push(entry);
    }
  });
  filling.commit();
});
afterAll(() => stores.close());

/** What a plain array gives. */
function expected(keep: (entry: LogEntry) => boolean, { by, descending }: EntrySort): string[] {
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const keys = {
    mailed: () => 0,
    recipient: ({ piece }: LogEntry) => plain(piece.deliveryAddress) || null,
    matter: ({ matter }: LogEntry) => matter || null,
    status: ({ status }: LogEntry) => statuses.indexOf(status),
    deadline: ({ deadline }: LogEntry) => deadline?.day ?? null,
    cost: ({ costCents }: LogEntry) => costCents,
  };
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  return entries
    .map((entry, n) => ({ entry, n, key: keys[by](entry) }))
    .filter(({ entry }) => keep(entry))
    .sort((a, b) => {
      if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1;
      const order =
        compare(a.key ?? 0, b.key ?? 0) || compare(a.entry.mailedOn, b.entry.mailedOn) || a.n - b.n;
      return descending ? -order : order;
    })
    .map(({ entry }) => entry.id);
}

const filters: readonly [string, Partial<EntryFilter>, (entry: LogEntry) => boolean][] = [
  ["everything", {}, () => true],
  ["words that all have", { query: "larch" }, () => true],
  ["words that half have", { query: "BIRC" }, ({ note }) => note.includes("birch")],
  ["a common tag", { tag: "often" }, ({ tag }) => tag === "often"],
  ["a rare tag", { tag: "rare" }, ({ tag }) => tag === "rare"],
  ["no tag that there is", { tag: "none" }, () => false],
  ["no matter", { matter: "" }, ({ matter }) => matter === ""],
  [
    "a common tag and a status",
    { tag: "often", statuses: ["lost"] },
    (e) => e.tag === "often" && e.status === "lost",
  ],
  ["words and a common tag", { query: "larch", tag: "often" }, ({ tag }) => tag === "often"],
  [
    "few words and more",
    { query: "birch", matter: "m-2", services: ["priority"], from: "2026-02-01", to: "2026-08-01" },
    (e) =>
      e.note.includes("birch") &&
      e.matter === "m-2" &&
      e.service === "priority" &&
      e.mailedOn >= "2026-02-01" &&
      e.mailedOn <= "2026-08-01",
  ],
  ["what is held", { held: true }, ({ hold }) => hold],
  [
    "a deadline",
    { deadlineTo: "2026-11-01" },
    ({ deadline }) => deadline !== null && deadline.day <= "2026-11-01",
  ],
];
const sorts = sortKeys.flatMap((by) => [true, false].map((descending): EntrySort => ({ by, descending })));

describe.each(filters)("a long list of %s", (_name, filter, keep) => {
  it.each(sorts)("is in order, by offset and by cursor: %j", (sort) => {
    const all = expected(keep, sort);
    const page = (offset: number) => log.list({ ...filter, sort, limit: 40, offset });
    const ids = (offset: number) => page(offset).entries.map(({ id }) => id);
    for (const offset of [
      0,
      39,
      Math.floor(all.length / 3),
      all.length - 41,
      all.length - 3,
      all.length + 5,
    ]) {
      const start = Math.max(0, offset);
      expect(ids(start), `from ${start}`).toEqual(all.slice(start, start + 40));
    }
    expect([page(0).total, log.total(filter)]).toEqual([all.length, all.length]);

    // From somewhere in the middle on, far enough to meet those without anything to sort by.
    const start = Math.max(0, Math.floor(all.length * 0.6) - 1);
    let cursor = log.list({ ...filter, sort, limit: 1, offset: start }).nextCursor;
    const found: string[] = [];
    while (cursor !== null && found.length < all.length) {
      const next = log.list({ ...filter, sort, limit: 200, cursor });
      found.push(...next.entries.map(({ id }) => id));
      cursor = next.nextCursor;
    }
    expect(found).toEqual(all.slice(start + 1));
  });
});

describe("a filtered list", () => {
  it("goes on behind an entry that is no longer in it", () => {
    const sort: EntrySort = { by: "cost", descending: true };
    const question = { query: "birch", sort, limit: 5 };
    const before = log.list({ ...question, limit: 10 }).entries.map(({ id }) => id);
    const { nextCursor, entries: first } = log.list(question);
    const last = first.at(-1)?.id ?? "";
    log.delete(last, 1);
    const next = log.list({ ...question, cursor: nextCursor ?? "" });
    expect(next.entries.map(({ id }) => id)).toEqual(before.slice(5));
    log.restore(last, 0);
  });

  it("follows every change at once", () => {
    const { total } = log.list({ tag: "rare", limit: 1 });
    const added = log.insert({ ...invented(1), id: randomUUID(), tag: "rare" });
    expect(log.list({ tag: "rare", limit: 1 }).total).toBe(total + 1);
    log.update(added.id, 1, { ...added, tag: "other" }, 2);
    expect(log.list({ tag: "rare", limit: 1 }).total).toBe(total);
    log.delete(added.id, 3);
    expect(log.list({ tag: "other", limit: 1 }).total).toBe(0);
    stores.purge();
  });

  it("gives its entries in the order they were recorded, a slice at a time", () => {
    const cases: readonly [Partial<EntryFilter>, (entry: LogEntry) => boolean][] = [
      [{}, () => true],
      [
        { query: "birch", statuses: ["lost"] },
        ({ note, status }) => note.includes("birch") && status === "lost",
      ],
    ];
    for (const [filter, keep] of cases) {
      const found: string[] = [];
      for (let after = 0; ; ) {
        const slice = log.ids(filter, after, 700);
        found.push(...slice.map(({ id }) => id));
        after = slice.at(-1)?.row ?? 0;
        if (slice.length < 700) break;
      }
      expect(found).toEqual(entries.filter(keep).map(({ id }) => id));
    }
  });

  it.each(filters.flatMap(([, filter]) => sorts.map((sort) => ({ filter, sort }))))(
    "is found without going through the entries themselves: %j",
    ({ filter, sort }) => {
      // A new store each time: nothing is remembered.
      const plans = plansOf(db, () => createStores(db).log.list({ ...filter, sort, limit: 40 }));
      expect(plans.length).toBeGreaterThan(0);
      for (const plan of plans) expect(plan).not.toMatch(/SCAN entry$/m);
    },
  );

  it("of the whole log is never sorted, only walked", () => {
    for (const sort of sorts) {
      const plans = plansOf(db, () => log.list({ sort, limit: 40, offset: 3_000 }));
      for (const plan of plans) expect(plan).not.toMatch(/TEMP B-TREE/);
    }
  });
});

describe("tags and matters", () => {
  it("are found by hopping along an index", () => {
    for (const ask of [() => log.tags(), () => log.matters()]) {
      const plans = plansOf(db, ask);
      expect(plans.join("\n")).toMatch(/SEARCH entry USING COVERING INDEX|SEARCH entry USING INDEX/);
      expect(plans.join("\n")).not.toMatch(/SCAN entry\b/);
    }
    expect(log.tags()).toEqual(["often", "rare"]);
    expect(log.matters()).toEqual(["m-0", "m-1", "m-2", "m-3", "m-4"]);
  });
});
