import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { CallName, Input, Output } from "../../src-core/contract/calls.ts";
import { type EntryFilter, type EntrySort, sortKeys, statuses } from "../../src-core/log/types.ts";
import { undoMs } from "../../src-main/app/log-session.ts";
import { passphrase, removeTempFolders, tempFolder, testApp } from "../../src-main/app/test-support.ts";
import {
  changedNames,
  expectedDue,
  expectedList,
  inputOf,
  isHeld,
  type LogModel,
  living,
  type ModelEntry,
  type Recorded,
} from "./log-model.ts";

// Random sequences of everything that is done to a log, against the same done to plain lists.

/** The full form is `npm run test:faults`; both take a new seed with PLAINVIEW_SEED=random. */
const isFull = process.env.PLAINVIEW_FAULTS === "full";
const runs = isFull ? 1_500 : 25;
const longest = isFull ? 120 : 50;
const seed = process.env.PLAINVIEW_SEED === "random" ? Date.now() : 20_261_121;

afterAll(removeTempFolders);

type App = ReturnType<typeof testApp>;
type Command = fc.AsyncCommand<LogModel, App>;

async function value<N extends CallName>(app: App, name: N, input: Input<N>): Promise<Output<N>> {
  const result = await app.client.call(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return result.value;
}

async function code<N extends CallName>(app: App, name: N, input: Input<N>): Promise<string> {
  const result = await app.client.call(name, input);
  return result.ok ? "ok" : result.error.code;
}

const days = ["2026-01-05", "2026-01-06", "2026-02-01", "2026-02-28"] as const;
const recorded: fc.Arbitrary<Recorded> = fc.record({
  recipient: fc.constantFrom("Ana Birch", "ana larch", "Bo Birch", "Linden", ""),
  street: fc.constantFrom("Elm St", "Oak Ct"),
  mailedOn: fc.constantFrom(...days),
  service: fc.constantFrom("first-class" as const, "priority" as const),
  tag: fc.constantFrom("", "ta", "tb"),
  matter: fc.constantFrom("", "", "ma", "mb"),
  note: fc.constantFrom("", "receipt kept", "second try"),
  status: fc.constantFrom(...statuses),
  costCents: fc.constantFrom(null, null, 0, 485, 1048),
  deadline: fc.constantFrom(
    null,
    null,
    { day: "2026-02-10", remindOn: null },
    { day: "2026-03-01", remindOn: "2026-02-01" },
  ),
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 3 }) as fc.Arbitrary<T | undefined>;
const filters: fc.Arbitrary<Partial<EntryFilter>> = fc.record({
  query: fc.constantFrom("", "", "", "b", "ana", "bir li", "OAK", "ta", "kep", "re no", "zz"),
  tag: maybe(fc.constantFrom("ta", "tb", "none")),
  matter: maybe(fc.constantFrom("ma", "mb", "")),
  statuses: fc.constantFrom([], [], ["mailed" as const], ["draft" as const, "lost" as const]),
  services: fc.constantFrom([], [], ["priority" as const]),
  from: maybe(fc.constantFrom(...days)),
  to: maybe(fc.constantFrom(...days)),
  held: maybe(fc.boolean()),
  deadlineTo: maybe(fc.constantFrom("2026-02-10", "2026-12-31", "2026-01-01")),
});
const sorts: fc.Arbitrary<EntrySort> = fc.record({
  by: fc.constantFrom(...sortKeys),
  descending: fc.boolean(),
});

/** One of what there is; a command that needs one is skipped when there is none. */
function pick<T>(list: readonly T[], dice: number): T {
  const chosen = list[dice % list.length];
  if (chosen === undefined) throw new Error("nothing to pick from");
  return chosen;
}

function command(name: string, check: (model: LogModel) => boolean, run: Command["run"]): Command {
  return { check: (model) => check(model), run, toString: () => name };
}

const always = () => true;
const hasAny = (model: LogModel) => model.entries.length > 0;
const dice = fc.nat(1_000);

function expectSame(found: Output<"log.get">, model: LogModel, entry: ModelEntry): void {
  const { id, version, hold, deletedAt, changes, recipient, street, ...rest } = entry;
  expect(found).toMatchObject({ id, version, hold, held: isHeld(model, entry), ...rest });
  expect(found.piece.deliveryAddress).toBe(inputOf(entry).piece.deliveryAddress);
}

const commands = [
  recorded.map((fields) =>
    command(`add ${JSON.stringify(fields)}`, always, async (model, app) => {
      const added = await value(app, "log.add", inputOf(fields));
      const entry = { ...fields, id: added.id, version: 1, hold: false, deletedAt: null, changes: [] };
      model.entries.push(entry);
      expectSame(added, model, entry);
      expect(added.disclosed).not.toBeNull();
    }),
  ),
  fc.tuple(dice, recorded, fc.boolean()).map(([which, fields, isStale]) =>
    command(
      `update ${which} ${isStale ? "stale" : ""} ${JSON.stringify(fields)}`,
      hasAny,
      async (model, app) => {
        const entry = pick(model.entries, which);
        const expectedVersion = isStale ? entry.version + 1 : entry.version;
        const result = await code(app, "log.update", { ...inputOf(fields), id: entry.id, expectedVersion });
        if (entry.deletedAt !== null) expect(result).toBe("entry-not-found");
        else if (isStale) expect(result).toBe("entry-changed");
        else {
          expect(result).toBe("ok");
          const names = changedNames(entry, fields);
          if (names.length > 0) entry.changes.push(names);
          Object.assign(entry, fields, { version: entry.version + 1 });
        }
      },
    ),
  ),
  dice.map((which) =>
    command(`get ${which}`, hasAny, async (model, app) => {
      const entry = pick(model.entries, which);
      if (entry.deletedAt !== null)
        expect(await code(app, "log.get", { id: entry.id })).toBe("entry-not-found");
      else expectSame(await value(app, "log.get", { id: entry.id }), model, entry);
    }),
  ),
  dice.map((which) =>
    command(`delete ${which}`, hasAny, async (model, app) => {
      const entry = pick(model.entries, which);
      const result = await code(app, "log.delete", { id: entry.id });
      if (entry.deletedAt !== null) expect(result).toBe("entry-not-found");
      else if (isHeld(model, entry)) expect(result).toBe("entry-held");
      else {
        expect(result).toBe("ok");
        entry.deletedAt = model.now;
      }
    }),
  ),
  dice.map((which) =>
    command(`restore ${which}`, hasAny, async (model, app) => {
      const entry = pick(model.entries, which);
      const result = await code(app, "log.restore", { id: entry.id });
      const isOver = entry.deletedAt !== null && entry.deletedAt <= model.now - undoMs;
      expect(result).toBe(isOver ? "undo-expired" : "ok");
      if (!isOver) entry.deletedAt = null;
    }),
  ),
  fc.constantFrom(1_000, 60_000, undoMs, 2 * undoMs).map((ms) =>
    command(`${ms} ms pass`, always, async (model, app) => {
      app.clock.advance(ms);
      model.now += ms;
    }),
  ),
  fc.tuple(dice, fc.boolean()).map(([which, on]) =>
    command(`${on ? "hold" : "release"} entry ${which}`, hasAny, async (model, app) => {
      const entry = pick(model.entries, which);
      const result = await code(app, "hold.set", { entryId: entry.id, on, reason: "a letter" });
      expect(result).toBe(entry.deletedAt === null ? "ok" : "entry-not-found");
      if (entry.deletedAt === null) entry.hold = on;
    }),
  ),
  fc.tuple(fc.constantFrom("ma", "mb"), fc.boolean()).map(([matter, on]) =>
    command(`${on ? "hold" : "release"} matter ${matter}`, always, async (model, app) => {
      await value(app, "hold.set", { matter, on, reason: "a letter" });
      if (!on) {
        model.heldMatters.delete(matter);
        return;
      }
      model.heldMatters.add(matter);
      // Brought back: what waits for the end of its undo. What was purged is no longer there.
      for (const entry of model.entries) {
        if (entry.matter !== matter || entry.deletedAt === null) continue;
        if ((await code(app, "log.get", { id: entry.id })) === "ok") entry.deletedAt = null;
        else expect(entry.deletedAt).toBeLessThanOrEqual(model.now - undoMs);
      }
    }),
  ),
  fc.tuple(filters, sorts, fc.integer({ min: 1, max: 7 })).map(([filter, sort, limit]) =>
    command(`pages of ${limit}: ${JSON.stringify({ filter, sort })}`, always, async (model, app) => {
      const expected = expectedList(model, filter, sort);
      const found: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = await value(app, "log.list", { ...filter, sort, limit, ...(cursor && { cursor }) });
        expect(page.total).toBe(expected.length);
        expect(page.entries.length).toBeLessThanOrEqual(limit);
        found.push(...page.entries.map(({ id }) => id));
        if (page.nextCursor === null || found.length > expected.length) break;
        cursor = page.nextCursor;
      }
      expect(found).toEqual(expected.map(({ id }) => id));
    }),
  ),
  fc.tuple(filters, sorts, fc.nat(30), fc.integer({ min: 1, max: 9 })).map(([filter, sort, offset, limit]) =>
    command(`${limit} from ${offset}: ${JSON.stringify({ filter, sort })}`, always, async (model, app) => {
      const expected = expectedList(model, filter, sort);
      const page = await value(app, "log.list", { ...filter, sort, limit, offset });
      const shown = expected.slice(offset, offset + limit);
      expect(page.entries.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
      expect(page.total).toBe(expected.length);
      expect(page.nextCursor === null).toBe(offset + limit >= expected.length);
      for (const [n, entry] of shown.entries()) {
        const { id, version, mailedOn, tag, matter, status, costCents, service } = entry;
        expect(page.entries[n]).toMatchObject({
          id,
          version,
          mailedOn,
          tag,
          matter,
          status,
          costCents,
          service,
        });
        expect(page.entries[n]?.held).toBe(isHeld(model, entry));
        expect(page.entries[n]?.deadlineDay).toBe(entry.deadline?.day ?? null);
      }
    }),
  ),
  fc.constantFrom(...days, "2026-02-10", "2027-01-01").map((day) =>
    command(`due ${day}`, always, async (model, app) => {
      const { entries } = await value(app, "log.due", { day });
      expect(entries.map(({ id }) => id)).toEqual(expectedDue(model, day).map(({ id }) => id));
    }),
  ),
  dice.map((which) =>
    command(`history ${which}`, hasAny, async (model, app) => {
      const entry = pick(model.entries, which);
      if (entry.deletedAt !== null) {
        expect(await code(app, "log.history", { id: entry.id })).toBe("entry-not-found");
        return;
      }
      const { changes } = await value(app, "log.history", { id: entry.id });
      const names = changes.map(({ before }) => Object.keys(before).sort());
      expect(names).toEqual(entry.changes.toReversed());
    }),
  ),
  fc.constant(
    command("tags and matters", always, async (model, app) => {
      const used = (texts: string[]) => [...new Set(texts)].filter((text) => text !== "").sort();
      expect(await value(app, "log.tags", {})).toEqual({
        tags: used(living(model).map(({ tag }) => tag)),
        matters: used(living(model).map(({ matter }) => matter)),
      });
      const status = await value(app, "vault.status", {});
      expect(status.entryCount).toBe(living(model).length);
    }),
  ),
  fc
    .tuple(fc.constantFrom("Open", "late", "Z"), filters, sorts, dice, fc.boolean())
    .map(([name, filter, sort, which, isNew]) =>
      command(`save view ${name}`, always, async (model, app) => {
        const old = isNew || model.views.length === 0 ? undefined : pick(model.views, which);
        const isTaken = model.views.some((view) => view.name === name && view !== old);
        const input = { name, filter, sort, columns: ["mailed"], ...(old && { id: old.id }) };
        const result = await app.client.call("view.save", input);
        if (isTaken) expect(result).toMatchObject({ ok: false, error: { code: "view-name-taken" } });
        else if (!result.ok) throw new Error(result.error.code);
        else if (old) Object.assign(old, { name, filter, sort });
        else model.views.push({ id: result.value.id, name, filter, sort });
      }),
    ),
  dice.map((which) =>
    command(
      `delete view ${which}`,
      ({ views }) => views.length > 0,
      async (model, app) => {
        const view = pick(model.views, which);
        await value(app, "view.delete", { id: view.id });
        model.views = model.views.filter((other) => other !== view);
      },
    ),
  ),
  fc.constant(
    command("views", always, async (model, app) => {
      const { views } = await value(app, "view.list", {});
      const sorted = model.views.toSorted((a, b) => a.name.toLowerCase().localeCompare(b.name.toLowerCase()));
      expect(views.map(({ id, name, sort }) => ({ id, name, sort }))).toEqual(
        sorted.map(({ id, name, sort }) => ({ id, name, sort })),
      );
    }),
  ),
  fc.constant(
    command("lock and unlock", always, async (model, app) => {
      await value(app, "vault.lock", {});
      expect(await code(app, "log.list", {})).toBe("vault-locked");
      await value(app, "vault.unlock", { passphrase });
      // What was deleted is purged.
      model.entries = model.entries.filter(({ deletedAt }) => deletedAt === null);
    }),
  ),
];

describe("a log", () => {
  it(
    `is what the same done to plain lists gives: ${runs} random sequences`,
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.commands(commands, { maxCommands: longest, size: "max" }), async (sequence) => {
          const app = testApp({ dataFolder: join(tempFolder(), "data") });
          try {
            await value(app, "settings.set", { idleLockMinutes: 0 });
            await value(app, "vault.create", { passphrase });
            const model = { now: app.clock.now(), entries: [], heldMatters: new Set<string>(), views: [] };
            await fc.asyncModelRun(() => ({ model, real: app }), sequence);
          } finally {
            app.app.close();
          }
          expect(app.bugs).toEqual([]);
        }),
        { numRuns: runs, seed, endOnFailure: !isFull },
      );
    },
    isFull ? 60 * 60_000 : 120_000,
  );
});
