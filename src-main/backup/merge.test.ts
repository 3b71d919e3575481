import { createHash, randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { testEntry } from "../app/test-support.ts";
import { newAgeKey } from "./age-file.ts";
import { backupOf, linesOf, memoryStores, restore, saidBy, sealed } from "./test-support.ts";

let key: Awaited<ReturnType<typeof newAgeKey>>;
beforeAll(async () => {
  key = await newAgeKey();
});

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

function change(stores: Stores, id: string, note: string, at: number): void {
  const found = stores.log.get(id);
  if (!found.ok) return;
  const { id: _id, version, createdAt, updatedAt, hold, held, disclosed, ...draft } = found.value;
  stores.log.update(id, version, { ...draft, note }, at);
}

function attach(stores: Stores, entryId: string, content: Buffer, id = randomUUID()): void {
  const begun = stores.attachments.begin({ id, entryId, kind: "receipt", name: "receipt.png", addedAt: 5 });
  if (!begun.ok) return;
  for (let from = 0; from < content.length; from += 70_000)
    stores.attachments.append(id, content.subarray(from, from + 70_000));
  const sha256 = createHash("sha256").update(content).digest("hex");
  stores.attachments.finish(id, { type: "image/png", bytes: content.length, sha256, cleaned: true });
}

/** A log with one of everything. */
function fullLog(): Stores {
  const stores = memoryStores();
  stores.log.insert(
    testEntry({
      ...{
        id: uuid(1),
        tag: "case",
        matter: "M-1",
        trackingNumber: "9407 1000",
        costCents: 540,
        note: "maple",
      },
      ...{ deadline: { day: "2026-04-01", remindOn: null }, numbers: [{ kind: "other", text: "7" }] },
      ...{ plan: { options: ["po-box"], needs: ["proof-mailed"], why: "Because." }, status: "proof" },
      disclosed: [{ rule: "r", message: "m", observers: ["household"] }],
    }),
  );
  stores.log.insert(
    testEntry({ id: uuid(2), piece: mailpieceSchema.parse({ deliveryAddress: "É\nñ\u2028" }) }),
  );
  change(stores, uuid(1), "larch", 2_000);
  change(stores, uuid(1), "birch", 3_000);
  attach(stores, uuid(1), Buffer.alloc(200_000, "photo "));
  attach(stores, uuid(2), Buffer.from("card"));
  stores.retention.holdEntry(uuid(2), "Hearing.", 4_000);
  stores.retention.holdMatter("M-1", "Appeal.", 4_500);
  stores.retention.setRules([{ scope: "all", value: "", days: 90 }]);
  stores.backup.addRecord({ at: 9, by: "expiry", scope: "all", days: 90, count: 3 });
  stores.book.insert({
    ...{ id: uuid(3), version: 1, kind: "person", name: "Ana" },
    address: "Ana\n1 Elm St",
    ownKind: null,
    note: "n",
  });
  stores.profiles.insert({
    id: uuid(4),
    version: 2,
    name: "Court",
    needs: { needs: ["deadline"], deadline: null, moneyLimitCents: null, observers: [] },
  });
  stores.views.save({
    ...{ id: uuid(5), name: "Open", columns: ["mailed"], sort: { by: "mailed", descending: true } },
    filter: { query: "elm", statuses: [], services: [] },
  });
  return stores;
}

describe("a backup restored into an empty log", () => {
  it("gives back every line: entries with history and holds, files, addresses, needs, views, rules and records", async () => {
    const from = fullLog();
    const kinds = new Set(linesOf(from).map(({ type }) => type));
    expect([...kinds].sort()).toEqual([
      "address",
      "bytes",
      "deletion",
      "entry",
      "file",
      "matter-hold",
      "needs",
      "retention",
      "view",
    ]);
    const to = memoryStores();
    const outcome = await restore(to, key.secretKey, await backupOf(from, { recipient: key.recipient }));
    expect(outcome).toMatchObject({
      added: 2,
      same: 0,
      updated: 0,
      conflicts: [],
      attachments: 2,
      leftOut: 0,
    });
    expect(linesOf(to)).toEqual(linesOf(from));
    expect(to.log.list({ query: "birch", limit: 5 }).total).toBe(1);
    expect(to.log.list({ held: true, limit: 5 }).total).toBe(2);
  });

  it("is the same for random logs, with a passphrase and in pieces of any size", async () => {
    const entry = fc.record({
      note: fc.string({ unit: "grapheme", maxLength: 60 }),
      matter: fc.constantFrom("", "M-1", "M-2"),
      changes: fc.array(fc.string({ maxLength: 10 }), { maxLength: 3 }),
      file: fc.option(fc.uint8Array({ minLength: 1, maxLength: 300 })),
      isHeld: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5_000 }),
        async (entries, pieceBytes) => {
          const from = memoryStores();
          for (const [n, { note, matter, changes, file, isHeld }] of entries.entries()) {
            from.log.insert(testEntry({ id: uuid(n), note, matter }));
            for (const [index, text] of changes.entries()) change(from, uuid(n), text, 2_000 + index);
            if (file) attach(from, uuid(n), Buffer.from(file));
            if (isHeld) from.retention.holdEntry(uuid(n), "r", 7);
          }
          const file = await backupOf(from, { passphrase: "twine and wax", logN: 10 });
          const to = memoryStores();
          expect(await restore(to, "twine and wax", file, "merge", { pieceBytes })).toMatchObject({
            added: entries.length,
          });
          expect(linesOf(to)).toEqual(linesOf(from));
          const scratch = memoryStores();
          expect(await restore(scratch, "twine and wax", file, "verify", { pieceBytes })).toMatchObject({
            added: entries.length,
          });
          expect(scratch.log.count()).toBe(0);
          for (const stores of [from, to, scratch]) stores.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a backup merged into a log", () => {
  async function merge(from: Stores, to: Stores) {
    const outcome = await restore(to, key.secretKey, await backupOf(from, { recipient: key.recipient }));
    if (typeof outcome === "string") throw new Error(outcome);
    return outcome;
  }

  /** Two logs that hold the same entry. */
  async function pair(): Promise<[Stores, Stores]> {
    const ours = fullLog();
    const theirs = memoryStores();
    await merge(ours, theirs);
    return [ours, theirs];
  }

  it("changes nothing when it holds nothing new", async () => {
    const [ours, theirs] = await pair();
    const before = linesOf(ours);
    expect(await merge(theirs, ours)).toMatchObject({
      added: 0,
      same: 2,
      updated: 0,
      conflicts: [],
      attachments: 0,
    });
    expect(linesOf(ours)).toEqual(before);
  });

  it("takes over an entry that went on from ours, and keeps ours when it went on from theirs", async () => {
    const [ours, theirs] = await pair();
    change(theirs, uuid(1), "later", 5_000);
    expect(await merge(theirs, ours)).toMatchObject({ same: 1, updated: 1, conflicts: [] });
    expect(saidBy(ours)).toEqual(saidBy(theirs));
    expect(ours.log.history(uuid(1))).toEqual(theirs.log.history(uuid(1)));
    change(ours, uuid(1), "later still", 6_000);
    expect(await merge(theirs, ours)).toMatchObject({ same: 2, updated: 0, conflicts: [] });
    expect(ours.log.list({ query: "still", limit: 5 }).total).toBe(1);
    expect(ours.attachments.list(uuid(1))).toMatchObject({ value: [{ bytes: 200_000 }] });
  });

  it("keeps both when an entry was changed here and there, and both machines come to the same log", async () => {
    const [ours, theirs] = await pair();
    change(ours, uuid(1), "ours", 5_000);
    change(theirs, uuid(1), "theirs", 6_000);
    const oursFile = await backupOf(ours, { recipient: key.recipient });
    expect((await merge(theirs, ours)).conflicts).toEqual([
      { id: uuid(1), mailedOn: "2026-03-14", recipient: "Ana Muster", kept: "theirs" },
    ]);
    expect(await restore(theirs, key.secretKey, oursFile)).toMatchObject({ conflicts: [{ kept: "ours" }] });
    expect(ours.log.get(uuid(1))).toMatchObject({ value: { note: "theirs" } });
    expect(ours.log.list({ query: "ours", limit: 5 }).total).toBe(1);
    expect(saidBy(theirs)).toEqual(saidBy(ours));
    expect(await merge(theirs, ours)).toMatchObject({ added: 0, updated: 0, conflicts: [] });
    expect(ours.log.count()).toBe(3);
  });

  it("leaves deleted what waits for its undo, and brings back what was purged", async () => {
    const [ours, theirs] = await pair();
    theirs.retention.releaseEntry(uuid(2));
    ours.retention.releaseEntry(uuid(2));
    ours.log.delete(uuid(2), 10_000);
    expect(await merge(theirs, ours)).toMatchObject({ stillDeleted: 1, added: 0 });
    expect(ours.log.get(uuid(2)).ok).toBe(false);
    ours.purge();
    expect(await merge(theirs, ours)).toMatchObject({ stillDeleted: 0, added: 1, attachments: 1 });
    expect(ours.log.get(uuid(2)).ok).toBe(true);
  });

  it("never lifts a hold and never sets other rules", async () => {
    const [ours, theirs] = await pair();
    theirs.retention.releaseEntry(uuid(2));
    theirs.retention.releaseMatter("M-1");
    theirs.retention.setRules([{ scope: "all", value: "", days: 1 }]);
    await merge(theirs, ours);
    expect(ours.log.list({ held: true, limit: 5 }).total).toBe(2);
    expect(ours.retention.rules().rules).toEqual([{ scope: "all", value: "", days: 90 }]);
    await merge(ours, theirs);
    expect(theirs.log.list({ held: true, limit: 5 }).total).toBe(2);
  });

  it("keeps addresses, needs and views of both sides", async () => {
    const [ours, theirs] = await pair();
    const address = {
      kind: "person" as const,
      name: "Ana",
      address: "Ana\n1 Elm St",
      ownKind: null,
      note: "n",
    };
    theirs.book.update(uuid(3), 1, { ...address, note: "new" });
    const otherNeeds = { needs: ["today" as const], deadline: null, moneyLimitCents: null, observers: [] };
    theirs.profiles.update(uuid(4), 2, { name: "Court", needs: otherNeeds });
    ours.profiles.insert({ id: uuid(6), version: 1, name: "Filing", needs: otherNeeds });
    theirs.profiles.insert({
      id: uuid(7),
      version: 1,
      name: "FILING",
      needs: { ...otherNeeds, needs: ["returnable"] },
    });
    await merge(theirs, ours);
    expect(ours.book.all()).toMatchObject([{ note: "new" }]);
    expect(ours.profiles.list().profiles.map(({ name }) => name)).toEqual(["Court", "Filing", "FILING (2)"]);
    // Both were changed: both stay.
    ours.book.update(uuid(3), 2, { ...address, address: "Ana\n2 Elm St" });
    theirs.book.update(uuid(3), 2, { ...address, address: "Ana\n3 Elm St" });
    await merge(theirs, ours);
    await merge(theirs, ours);
    expect(
      ours.book
        .all()
        .map((each) => each.address)
        .sort(),
    ).toEqual(["Ana\n2 Elm St", "Ana\n3 Elm St"]);
    // The same address typed on both machines.
    ours.book.insert({
      ...address,
      id: uuid(8),
      version: 1,
      address: "Bo\n5 Elm St",
      name: "Bo",
      note: "calls back",
    });
    theirs.book.insert({
      ...address,
      id: uuid(9),
      version: 1,
      address: "BO\n5 ELM ST",
      name: "Bo",
      note: "ring twice",
    });
    await merge(theirs, ours);
    expect(ours.book.all().find(({ id }) => id === uuid(8))?.note).toBe("calls back\nring twice");
  });

  it("fails as a whole: a line that does not fit leaves nothing of those before it", async () => {
    const from = fullLog();
    const lines = linesOf(from).map((line) => JSON.stringify(line));
    const header = JSON.stringify({ format: "plainview-backup", version: 1, createdAt: 1 });
    const broken = await sealed(
      { recipient: key.recipient },
      `${[header, ...lines, '{"type":"photo"}'].join("\n")}\n`,
    );
    const to = memoryStores();
    expect(await restore(to, key.secretKey, broken)).toBe("backup-altered");
    expect([to.log.count(), to.isFilling(), linesOf(to)]).toEqual([0, false, []]);
  });

  it("loses nothing and ends the same on two machines that diverge and exchange files, however often", async () => {
    const action = fc.record({
      onFirst: fc.boolean(),
      kind: fc.constantFrom("add", "change", "change", "file", "exchange"),
      n: fc.nat(5),
      text: fc.constantFrom("a", "b", "c", "d"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
        const machines: [Stores, Stores] = [memoryStores(), memoryStores()];
        /** The model: every text that anyone wrote as the last of an entry and that nobody replaced knowingly. */
        const notes = new Map<string, string>();
        let time = 10_000;
        let nextId = 0;
        const exchange = async () => {
          const [first, second] = machines;
          const files = [
            await backupOf(first, { recipient: key.recipient }),
            await backupOf(second, { recipient: key.recipient }),
          ];
          await restore(second, key.secretKey, files[0] ?? Buffer.alloc(0));
          await restore(first, key.secretKey, files[1] ?? Buffer.alloc(0));
        };
        for (const { onFirst, kind, n, text } of actions) {
          const stores = onFirst ? machines[0] : machines[1];
          time++;
          if (kind === "exchange") await exchange();
          else if (kind === "add") {
            const id = uuid(++nextId);
            const note = `${text}-${time}`;
            stores.log.insert(testEntry({ id, note, createdAt: time, updatedAt: time }));
            notes.set(`${id} ${onFirst}`, note);
          } else {
            const entries = stores.log.all();
            const entry = entries[n % Math.max(1, entries.length)];
            if (entry === undefined) continue;
            if (kind === "file") attach(stores, entry.id, Buffer.from(text));
            else {
              change(stores, entry.id, `${text}-${time}`, time);
              notes.set(`${entry.id} ${onFirst}`, `${text}-${time}`);
            }
          }
        }
        const filesOf = (stores: Stores) =>
          linesOf(stores)
            .flatMap((line) => (line.type === "file" ? [line.file.id] : []))
            .sort();
        const written = machines.map((stores) => stores.log.all().map(({ note }) => note));
        const filesBefore = new Set(machines.flatMap(filesOf));
        await exchange();
        expect(saidBy(machines[0])).toEqual(saidBy(machines[1]));
        expect(filesOf(machines[0])).toEqual(filesOf(machines[1]));
        expect(new Set(filesOf(machines[0]))).toEqual(filesBefore);
        // Whatever stood in either log is in both: as it was, or as an earlier state of what went on from it.
        const all = linesOf(machines[0])
          .flatMap((line) =>
            line.type === "entry"
              ? [line.entry.note, ...line.history.map(({ before }) => before.note ?? "")]
              : [],
          )
          .join("\n");
        for (const note of [...written.flat(), ...notes.values()]) expect(all).toContain(note);
        const count = machines[0].log.count();
        await exchange();
        expect([machines[0].log.count(), machines[1].log.count()]).toEqual([count, count]);
        for (const stores of machines) stores.close();
      }),
      { numRuns: 60 },
    );
  });
});
