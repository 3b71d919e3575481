import fc from "fast-check";
import { expect } from "vitest";
import { undoMs } from "../../src-main/app/log-session.ts";
import { passphrase } from "../../src-main/app/test-support.ts";
import { changedNames, expectedDue, expectedList, inputOf, isHeld, living } from "./log-model.ts";
import {
  always,
  code,
  command,
  days,
  dice,
  expectSame,
  filters,
  hasAny,
  pick,
  recorded,
  sorts,
  value,
} from "./model-support.ts";

/** What is done to entries, holds and views, and what is asked of them. */
export const entryCommands = [
  recorded.map((fields) =>
    command(`add ${JSON.stringify(fields)}`, always, async (model, app) => {
      const added = await value(app, "log.add", inputOf(fields));
      const entry = {
        ...fields,
        id: added.id,
        version: 1,
        hold: false,
        deletedAt: null,
        changes: [],
        files: [],
      };
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
        // Each change at a time of its own, as those that people make are.
        app.clock.jump(1);
        model.now += 1;
        const entry = pick(model.entries, which);
        const expectedVersion = isStale ? entry.version + 1 : entry.version;
        const result = await code(app, "log.update", { ...inputOf(fields), id: entry.id, expectedVersion });
        if (entry.deletedAt !== null) expect(result).toBe("entry-not-found");
        else if (isStale) expect(result).toBe("entry-changed");
        else {
          expect(result).toBe("ok");
          const names = changedNames(entry, fields);
          if (names.length > 0) entry.changes.push(names);
          // Moved off a matter under a hold, it stays held.
          if (fields.matter !== entry.matter && model.heldMatters.has(entry.matter)) entry.hold = true;
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
