import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect } from "vitest";
import { type RetentionRule, retentionScopes } from "../../src-core/log/retention.ts";
import { undoMs } from "../../src-main/app/log-session.ts";
import { passphrase, testApp } from "../../src-main/app/test-support.ts";
import {
  dayOf,
  expire,
  inputOf,
  isHeld,
  type LogModel,
  living,
  type ModelEntry,
  mergeBack,
  overOn,
  type Recorded,
} from "./log-model.ts";
import { pictureOf } from "./mailings.ts";
import {
  type App,
  always,
  code,
  command,
  dice,
  expectSame,
  hasAny,
  pick,
  recorded,
  value,
} from "./model-support.ts";
import { attach, restore, sendAll, takeAll } from "./support.ts";

/** Time, rules of retention, files, imports and backups. */

const dayMs = 86_400_000;
const backupPassphrase = "a passphrase for the file";
const limits = fc.constantFrom(null, 1, 20, 45, 70, 400);
const values: Readonly<Record<RetentionRule["scope"], readonly string[]>> = {
  all: [""],
  tag: ["ta", "tb"],
  matter: ["ma", "mb"],
};
const rules: fc.Arbitrary<RetentionRule[]> = fc
  .tuple(
    ...retentionScopes.flatMap((scope) =>
      values[scope].map((value) =>
        fc.option(
          limits.map((days) => ({ scope, value, days })),
          { nil: undefined, freq: 2 },
        ),
      ),
    ),
  )
  .map((all) => all.filter((rule) => rule !== undefined));

/** Lets time pass. What is over by then goes in the background or, at the latest, by the run that follows. */
async function pass(model: LogModel, app: App, ms: number): Promise<void> {
  app.clock.advance(ms);
  model.now += ms;
  if (model.rules === undefined) return;
  const before = living(model).length;
  const gone = expire(model);
  await value(app, "retention.run", {});
  expect((await value(app, "vault.status", {})).entryCount).toBe(before - gone);
}

async function backupOf(app: App): Promise<Buffer> {
  const { streamId } = await value(app, "backup.download", { passphrase: backupPassphrase });
  const taken = await takeAll(app.client, streamId);
  expect(taken.code).toBe("ok");
  return taken.bytes;
}

const csvCell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The row that another program would have written of what was recorded. */
function csvRow({ recipient, street, ...rest }: Recorded): string {
  const { deliveryAddress = "" } = inputOf({ recipient, street, ...rest }).piece;
  return [rest.mailedOn, deliveryAddress, rest.tag, rest.matter, rest.note].map(csvCell).join(",");
}

async function beginImport(app: App) {
  const columns = ["mailedOn", "deliveryAddress", "tag", "matter", "note"];
  return value(app, "import.begin", {
    format: "csv",
    mapping: Object.fromEntries(columns.map((column) => [column, column])),
    duplicates: "add",
  });
}

const csvHead = "mailedOn,deliveryAddress,tag,matter,note\n";

async function idsOf(app: App): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await value(app, "log.list", {
      ...{ limit: 200, sort: { by: "mailed", descending: false } },
      ...(cursor !== undefined && { cursor }),
    });
    ids.push(...page.entries.map(({ id }) => id));
    if (page.nextCursor === null) return ids;
    cursor = page.nextCursor;
  }
}

/** Everything in an app, held against the living entries of a model. */
async function expectHolds(app: App, model: LogModel): Promise<void> {
  const entries = living(model);
  expect((await idsOf(app)).sort()).toEqual(entries.map(({ id }) => id).sort());
  for (const entry of entries) {
    expectSame(await value(app, "log.get", { id: entry.id }), model, entry);
    const { attachments } = await value(app, "attachment.list", { entryId: entry.id });
    expect(attachments.map(({ id }) => id).sort()).toEqual(entry.files.map(({ id }) => id).sort());
    const { changes } = await value(app, "log.history", { id: entry.id });
    expect(changes).toHaveLength(entry.changes.length);
  }
  const { matters } = await value(app, "matter.list", {});
  const held = matters.filter(({ heldSince }) => heldSince !== null).map(({ code: matter }) => matter);
  expect(held.sort()).toEqual([...model.heldMatters].sort());
}

export const vaultCommands = [
  fc.constantFrom(1_000, 60_000, undoMs, 2 * undoMs).map((ms) =>
    command(`${ms} ms pass`, always, async (model, app) => {
      await pass(model, app, ms);
    }),
  ),
  fc.constantFrom(1, 3, 20).map((days) =>
    command(`${days} days pass`, always, async (model, app) => {
      await pass(model, app, days * dayMs);
    }),
  ),
  rules.map((set) =>
    command(`rules ${JSON.stringify(set)}`, always, async (model, app) => {
      await value(app, "retention.set", { rules: set });
      model.rules = set;
      const found = await value(app, "retention.get", {});
      expect(found).toMatchObject({ asked: true, rules: set, notice: "none", lastDay: dayOf(model.now) });
    }),
  ),
  fc
    .tuple(fc.option(rules, { nil: undefined }), fc.constantFrom("2026-01-25", "2026-03-14", "2026-06-01"))
    .map(([asked, day]) =>
      command(`preview ${day} ${JSON.stringify(asked)}`, always, async (model, app) => {
        const wanted = asked ?? model.rules ?? [];
        const over = overOn(model, wanted, day);
        const going = over.filter(({ entry }) => !isHeld(model, entry));
        const found = await value(app, "retention.preview", { day, ...(asked && { rules: asked }) });
        expect(found.count).toBe(going.length);
        expect(found.heldBack).toBe(over.length - going.length);
        expect(found.byRule).toEqual(
          wanted.map((rule) => ({ rule, count: going.filter((each) => each.rule === rule).length })),
        );
        expect(found.entries.map(({ id }) => id)).toEqual(going.slice(0, 50).map(({ entry }) => entry.id));
      }),
    ),
  fc.constant(
    command("remove what is over", always, async (model, app) => {
      expect(await value(app, "retention.run", {})).toEqual({ count: expire(model) });
      const { records } = await value(app, "retention.records", {});
      const expired = records.filter(({ by }) => by === "expiry").reduce((sum, { count }) => sum + count, 0);
      // A backup brings its records with it.
      if (!model.hasMerged) expect(expired).toBe(model.expired);
    }),
  ),

  fc.tuple(dice, dice).map(([which, name]) =>
    command(`attach ${name} to ${which}`, hasAny, async (model, app) => {
      const entry = pick(model.entries, which);
      const file = pictureOf(`file ${name}`, 2_000);
      const attached = await attach(app.client, entry.id, `${name}.png`, file);
      if (entry.deletedAt !== null) expect(attached).toEqual({ code: "entry-not-found" });
      else if ("code" in attached) throw new Error(attached.code);
      else entry.files.push({ id: attached.id, name: `${name}.png` });
    }),
  ),
  dice.map((which) =>
    command(`files of ${which}`, hasAny, async (model, app) => {
      const entry = pick(model.entries, which);
      if (entry.deletedAt !== null) {
        expect(await code(app, "attachment.list", { entryId: entry.id })).toBe("entry-not-found");
        return;
      }
      const { attachments } = await value(app, "attachment.list", { entryId: entry.id });
      expect(attachments.map(({ id, name }) => ({ id, name }))).toEqual(expect.arrayContaining(entry.files));
      expect(attachments).toHaveLength(entry.files.length);
      for (const { id, name, sha256 } of attachments) {
        const { streamId } = await value(app, "attachment.read", { id });
        const { bytes } = await takeAll(app.client, streamId);
        expect(bytes.equals(pictureOf(`file ${name.replace(".png", "")}`, 2_000))).toBe(true);
        expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
      }
    }),
  ),
  fc.tuple(dice, dice).map(([which, file]) =>
    command(
      `remove file ${file} of ${which}`,
      ({ entries }) => entries.some(({ files }) => files.length > 0),
      async (model, app) => {
        const entry = pick(
          model.entries.filter(({ files }) => files.length > 0),
          which,
        );
        const { id } = pick(entry.files, file);
        const result = await code(app, "attachment.delete", { id });
        if (entry.deletedAt !== null) expect(result).toBe("attachment-not-found");
        else if (isHeld(model, entry)) expect(result).toBe("entry-held");
        else {
          expect(result).toBe("ok");
          entry.files = entry.files.filter((each) => each.id !== id);
        }
      },
    ),
  ),

  fc.array(recorded, { minLength: 1, maxLength: 6 }).map((rows) =>
    command(`import ${rows.length} rows`, always, async (model, app) => {
      const { sinkId } = await beginImport(app);
      const text = `${csvHead}${rows.map(csvRow).join("\n")}\n`;
      expect(await sendAll(app.client, sinkId, Buffer.from(text), 40)).toBe("ok");
      // Until it is finished nobody else writes.
      expect(await code(app, "view.save", { name: "x", filter: {}, sort: {}, columns: [] })).toBe("busy");
      const outcome = await value(app, "import.finish", { sinkId });
      expect(outcome).toMatchObject({ added: rows.length, badCount: 0 });
      const known = new Set(model.entries.map(({ id }) => id));
      // In the list by day, and those of one day in the order of the file.
      const ids = (await idsOf(app)).filter((id) => !known.has(id));
      const inOrder = rows
        .map((row, index) => ({ row, index }))
        .sort((a, b) =>
          a.row.mailedOn === b.row.mailedOn ? a.index - b.index : a.row.mailedOn < b.row.mailedOn ? -1 : 1,
        );
      const entries = inOrder.map(({ row, index }, at): { index: number; entry: ModelEntry } => ({
        index,
        entry: {
          ...row,
          ...{ service: "first-class", status: "mailed", costCents: null, deadline: null },
          ...{ id: ids[at] ?? "", version: 1, hold: false, deletedAt: null, changes: [], files: [] },
        },
      }));
      model.entries.push(...entries.sort((a, b) => a.index - b.index).map(({ entry }) => entry));
      for (const { entry } of entries)
        expectSame(await value(app, "log.get", { id: entry.id }), model, entry);
    }),
  ),
  recorded.map((row) =>
    command("import and turn back", always, async (model, app) => {
      const before = living(model).length;
      const { sinkId } = await beginImport(app);
      expect(await sendAll(app.client, sinkId, Buffer.from(`${csvHead}${csvRow(row)}\n`))).toBe("ok");
      await value(app, "sink.cancel", { sinkId });
      expect((await value(app, "vault.status", {})).entryCount).toBe(before);
    }),
  ),

  fc.constant(
    command("back up, and restore into another log", always, async (model, app) => {
      const bytes = await backupOf(app);
      const other = testApp();
      try {
        await value(other, "vault.startSession", {});
        const first = await restore(other.client, backupPassphrase, bytes, "merge");
        expect(first).toMatchObject({ code: "ok", outcome: { added: living(model).length, conflicts: [] } });
        await expectHolds(other, model);
        const again = await restore(other.client, backupPassphrase, bytes, "merge");
        expect(again.outcome).toMatchObject({ added: 0, updated: 0, conflicts: [], attachments: 0 });
        await expectHolds(other, model);
        expect(other.bugs).toEqual([]);
      } finally {
        other.app.close();
      }
      expect((await restore(app.client, backupPassphrase, bytes, "verify")).code).toBe("ok");
      model.backup = {
        bytes,
        entries: structuredClone(living(model)),
        heldMatters: new Set(model.heldMatters),
      };
    }),
  ),
  fc.constant(
    command(
      "merge an earlier backup back",
      ({ backup }) => backup !== undefined,
      async (model, app) => {
        const { backup } = model;
        if (backup === undefined) return;
        // What can no longer be brought back is gone for good at some time: now.
        if (model.entries.some(({ deletedAt }) => deletedAt !== null && deletedAt <= model.now - undoMs)) {
          await value(app, "vault.lock", {});
          await value(app, "vault.unlock", { passphrase });
          model.entries = model.entries.filter(({ deletedAt }) => deletedAt === null);
        }
        const viewsBefore = (await value(app, "view.list", {})).views;
        const merged = await restore(app.client, backupPassphrase, backup.bytes, "merge");
        expect(merged).toMatchObject({ code: "ok", outcome: { conflicts: [], updated: 0, leftOut: 0 } });
        mergeBack(model, backup);
        model.hasMerged = true;
        await expectHolds(app, model);
        // Views that went since come back under their names, or under others when those are taken.
        const { views } = await value(app, "view.list", {});
        expect(views).toEqual(expect.arrayContaining(viewsBefore));
        model.views = views.map(({ id, name, filter, sort }) => ({ id, name, filter, sort }));
        const found = await value(app, "retention.get", {});
        if (model.rules === undefined && found.asked) model.rules = found.rules;
        expect(found.rules).toEqual(model.rules ?? []);
      },
    ),
  ),
];
