import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, it } from "vitest";
import { fakeClock, removeTempFolders, tempFolder, testApp } from "../../src-main/app/test-support.ts";
import { noteOf, passphraseOf, randomOf, type Said } from "./operations.ts";

/** The full form is `npm run test:faults`; both take a new seed with PLAINVIEW_SEED=random. */
const isFull = process.env.PLAINVIEW_FAULTS === "full";
const cycles = isFull ? 300 : 10;
const seed = process.env.PLAINVIEW_SEED === "random" ? Date.now() : 20_261_121;

afterAll(removeTempFolders);

/** What must be found after a kill: for each entry, the marks that it may have, and whether it may be gone. */
interface Expected {
  marks: string[];
  mayBeGone: boolean;
  /** Acknowledged, and so purged when the log is opened again. */
  isDeleted: boolean;
}

interface Model {
  passphrase: number;
  /** A change of passphrase was under way: either may be right. */
  mayBeNext: boolean;
  entries: Map<string, Expected>;
  /** Marks of entries whose saving was under way: they may be there. */
  begun: string[];
  book: Set<string>;
  bookBegun: string[];
  acknowledged: number;
}

/** Runs a victim and kills it at a random moment; takes what it said into the model. */
async function runAndKill(folder: string, model: Model, cycleSeed: number): Promise<void> {
  const random = randomOf(cycleSeed);
  const start = {
    folder,
    seed: cycleSeed,
    passphrase: model.passphrase,
    ids: [...model.entries.keys()],
  };
  const victim = spawn(process.execPath, [join(import.meta.dirname, "victim.ts"), JSON.stringify(start)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(victim, "exit");
  let timer: NodeJS.Timeout | undefined;
  for await (const line of createInterface({ input: victim.stdout })) {
    // From its first word on, so that a slow start is no easier than a fast one.
    timer ??= setTimeout(() => victim.kill("SIGKILL"), random() * 250);
    // The last line may be cut off: then it was not said.
    if (line.endsWith("}")) take(model, JSON.parse(line));
  }
  const [code, signal] = await exited;
  clearTimeout(timer);
  expect([code, signal]).toEqual([null, "SIGKILL"]);
}

function take(model: Model, said: Said): void {
  const { op } = said;
  const isDone = said.says === "done";
  if (isDone) model.acknowledged++;
  switch (op.kind) {
    case "add":
      if (said.says === "begin") model.begun.push(op.mark);
      if (isDone && said.id !== undefined) {
        model.begun = model.begun.filter((mark) => mark !== op.mark);
        model.entries.set(said.id, { marks: [op.mark], mayBeGone: false, isDeleted: false });
      }
      return;
    case "update": {
      const entry = model.entries.get(op.id);
      if (entry === undefined) return;
      if (said.says === "begin") entry.marks.push(op.mark);
      else if (isDone) entry.marks = [op.mark];
      else entry.marks.pop();
      return;
    }
    case "delete": {
      const entry = model.entries.get(op.id);
      if (entry === undefined) return;
      entry.mayBeGone = said.says !== "refused";
      entry.isDeleted = isDone;
      return;
    }
    case "restore": {
      const entry = model.entries.get(op.id);
      if (entry === undefined) return;
      entry.mayBeGone = !isDone;
      entry.isDeleted = said.says === "refused";
      return;
    }
    case "book":
      if (said.says === "begin") model.bookBegun.push(op.mark);
      if (isDone) {
        model.bookBegun = model.bookBegun.filter((mark) => mark !== op.mark);
        model.book.add(op.mark);
      }
      return;
    case "passphrase":
      model.mayBeNext = said.says === "begin";
      if (isDone) model.passphrase++;
      return;
    case "lock":
      // What was deleted is purged.
      if (isDone) for (const [id, { isDeleted }] of model.entries) if (isDeleted) model.entries.delete(id);
  }
}

/** Opens the log as the app does and compares; the model then is what was found. */
async function check(folder: string, model: Model): Promise<void> {
  // A try that a kill cut short counts as a wrong one, and earns a wait: long over here.
  const clock = fakeClock(Date.now() + 3_600_000);
  const { client, app, bugs } = testApp({ dataFolder: folder, clock });
  const candidates = model.mayBeNext ? [model.passphrase + 1, model.passphrase] : [model.passphrase];
  let opened = false;
  for (const number of candidates) {
    const result = await client.call("vault.unlock", { passphrase: passphraseOf(number) });
    if (result.ok) {
      model.passphrase = number;
      opened = true;
      break;
    }
    expect(result.error.code).toBe("passphrase-wrong");
    clock.jump(3_600_000);
  }
  expect(opened, "the vault opens").toBe(true);
  model.mayBeNext = false;

  const found = new Map<string, string>();
  for (let cursor: string | undefined; ; ) {
    const page = await client.call("log.list", { limit: 200, ...(cursor !== undefined && { cursor }) });
    if (!page.ok) throw new Error(page.error.code);
    for (const { id } of page.value.entries) {
      const entry = await client.call("log.get", { id });
      if (!entry.ok) throw new Error(entry.error.code);
      const mark = entry.value.note.split(" ")[0] ?? "";
      expect(entry.value.note, "whole").toBe(noteOf(mark));
      expect(entry.value.piece.deliveryAddress).toContain(`Tomás Ferrier ${mark}\n`);
      found.set(id, mark);
    }
    if (page.value.nextCursor === null) break;
    cursor = page.value.nextCursor;
  }

  for (const [id, { marks, mayBeGone, isDeleted }] of model.entries) {
    const mark = found.get(id);
    if (isDeleted) expect(mark, "deleted, and so purged when the log was opened").toBeUndefined();
    else if (mark === undefined) expect(mayBeGone, `acknowledged entry ${marks[0]}`).toBe(true);
    else expect(marks, "the last text, or the one that was being saved").toContain(mark);
  }
  for (const [id, mark] of found) {
    if (model.entries.has(id)) continue;
    expect(model.begun, "nothing that nobody saved").toContain(mark);
  }
  const book = await client.call("book.list", { limit: 500 });
  if (!book.ok) throw new Error(book.error.code);
  const marks = book.value.entries.map(({ address }) => /Book (\S+)/.exec(address)?.[1] ?? "");
  if (book.value.total <= 500) for (const mark of model.book) expect(marks).toContain(mark);

  expect(bugs).toEqual([]);
  app.close();
  model.entries = new Map(
    [...found].map(([id, mark]) => [id, { marks: [mark], mayBeGone: false, isDeleted: false }]),
  );
  model.begun = [];
  for (const mark of model.bookBegun) if (marks.includes(mark)) model.book.add(mark);
  model.bookBegun = [];
}

describe("a log whose program is killed", () => {
  it(
    `has every acknowledged change, whole, and opens: ${cycles} kills at random moments`,
    async () => {
      const folder = join(tempFolder(), "data");
      const model: Model = {
        passphrase: 0,
        mayBeNext: false,
        entries: new Map(),
        begun: [],
        book: new Set(),
        bookBegun: [],
        acknowledged: 0,
      };
      for (let cycle = 0; cycle < cycles; cycle++) {
        await runAndKill(folder, model, seed + cycle);
        await check(folder, model);
      }
      expect(model.acknowledged).toBeGreaterThan(cycles * 5);
      if (isFull) console.log(`${cycles} kills, ${model.acknowledged} acknowledged changes, none lost`);
    },
    isFull ? 30 * 60_000 : 120_000,
  );
});
