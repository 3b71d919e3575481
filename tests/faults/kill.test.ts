import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, it } from "vitest";
import { fakeClock, removeTempFolders, tempFolder, testApp } from "../../src-main/app/test-support.ts";
import { type Contents, compare, matterOf, readContents } from "./contents.ts";
import { filesBelow, keyOf, leftBehind, needlesOf, problemsIn } from "./file-problems.ts";
import { newScene, prepare, type Scene } from "./kill-scene.ts";
import { markStart } from "./mailings.ts";
import {
  apply,
  type CycleKind,
  cycleKinds,
  emptyState,
  type LogState,
  type Operation,
  passphraseOf,
  type Said,
} from "./operations.ts";
import { answerOf, figure, isFull, randomOf, restore, seed, takeAll } from "./support.ts";
import type { Start } from "./victim.ts";

const cycles = Number(process.env.PLAINVIEW_CYCLES ?? (isFull ? 300 : 9));
/** Before which of its operations a victim is killed at the latest: the same on a fast computer and on a slow one. */
const mostOperations: Readonly<Record<CycleKind, number>> = {
  ...{ create: 14, mixed: 16, passphrase: 12, import: 6, backup: 6 },
  ...{ salvage: 4, merge: 6, purge: 10, migrate: 4 },
};

afterAll(removeTempFolders);

const tally = {
  kills: 0,
  acknowledged: 0,
  lost: 0,
  insideOf: new Map<string, number>(),
};

/** Loaded ahead of time, so that a cycle does not wait for it; what it compiled is kept for the next. */
function spawnVictim(scene: Scene, cache: string): ChildProcess {
  const places = { TMPDIR: scene.temporary, TMP: scene.temporary, TEMP: scene.temporary };
  return spawn(process.execPath, [join(import.meta.dirname, "victim.ts")], {
    cwd: scene.temporary,
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...places, NODE_COMPILE_CACHE: cache },
  });
}

/** How long each kind of operation took so far, for a kill in the midst of one. */
class Durations {
  readonly #sums = new Map<string, { ms: number; count: number }>();

  add(kind: string, ms: number): void {
    const { ms: sum, count } = this.#sums.get(kind) ?? { ms: 0, count: 0 };
    this.#sums.set(kind, { ms: sum + ms, count: count + 1 });
  }

  mean(kind: string): number {
    const known = this.#sums.get(kind);
    return known ? known.ms / known.count : 30;
  }
}
const durations = new Durations();

/** Runs a victim and kills it at a random moment; takes what it said into the state, and returns what was under way. */
async function runAndKill(
  victim: ChildProcess,
  start: Start,
  state: LogState,
  random: () => number,
): Promise<Operation | undefined> {
  if (!victim.stdin || !victim.stdout) throw new Error("no pipes");
  const exited = once(victim, "exit");
  victim.stdin.end(`${JSON.stringify(start)}\n`);
  let timer: NodeJS.Timeout | undefined;
  let rest = Math.floor(random() * mostOperations[start.kind]);
  let underWay: Operation | undefined;
  let current: { kind: string; since: number } | undefined;
  for await (const line of createInterface({ input: victim.stdout })) {
    const now = performance.now();
    // The last line may be cut off: then it was not said.
    if (line !== "" && !line.endsWith("}")) continue;
    // An empty line is the beginning of an unlock.
    const said: Said | undefined = line === "" ? undefined : JSON.parse(line);
    if (current && timer === undefined) durations.add(current.kind, now - current.since);
    current = undefined;
    underWay = said?.says === "begin" ? said.op : undefined;
    if (said === undefined || said.says === "begin") {
      current = { kind: said?.op.kind ?? "unlock", since: now };
      if (rest-- <= 0)
        timer ??= setTimeout(() => victim.kill("SIGKILL"), random() * 1.3 * durations.mean(current.kind));
    } else if (said.says === "done") {
      apply(state, said.op, matterOf, said);
      tally.acknowledged++;
    }
  }
  const [code, signal] = await exited;
  clearTimeout(timer);
  expect([code, signal], "killed, and did not end by itself").toEqual([null, "SIGKILL"]);
  tally.kills++;
  const name = underWay?.kind ?? "unlock or between two";
  tally.insideOf.set(name, (tally.insideOf.get(name) ?? 0) + 1);
  return underWay;
}

/** Nothing that was recorded can be read outside the database, and nothing at all is in the folder for temporary files. */
function expectNoPlaintext({ dataFolder, temporary, backups }: Scene): void {
  expect(readdirSync(temporary)).toEqual([]);
  const needles = needlesOf(markStart);
  for (const { path, bytes } of filesBelow(dataFolder, backups))
    for (const needle of needles) if (bytes.includes(needle)) expect.fail(`${path} holds ${needle}`);
}

/** Opens the log as the app does after a kill, and holds it against what was acknowledged. */
async function check(scene: Scene, underWay: Operation | undefined): Promise<void> {
  // A try that a kill cut short counts as a wrong one, and earns a wait: long over here.
  const clock = fakeClock(Date.now() + 3_600_000);
  const { client, app, bugs } = testApp({ dataFolder: scene.dataFolder, clock });
  const before = scene.state;
  const after = structuredClone(before);
  if (underWay) apply(after, underWay, matterOf);
  const { state: found } = await answerOf(client, "vault.status", {});
  if (found === "none") {
    expect(before.exists, "a vault that was acknowledged is there").toBe(false);
    scene.state = emptyState();
    return;
  }

  const isNew = await open(client, clock, before, after);
  const contents = await readContents(client);
  expect(contents.problems).toEqual([]);
  const [asBefore, asAfter] = [compare(contents, before), compare(contents, after)];
  const differences = asBefore.length === 0 ? asBefore : asAfter;
  tally.lost += differences.filter((line) => line.startsWith("lost")).length;
  const isRecover = underWay?.kind === "recover" || underWay?.kind === "create";
  scene.state = stateOf(contents, {
    passphrase: isNew ? after.passphrase : before.passphrase,
    recoveryCode: isRecover && isNew ? undefined : before.recoveryCode,
  });
  expect(differences, `what was under way: ${JSON.stringify(underWay)}`).toEqual([]);
  await checkBackups(scene, client);
  expect(bugs).toEqual([]);
  app.close();
  const passphrase = passphraseOf(scene.state.passphrase);
  const key = await keyOf(scene.dataFolder, passphrase);
  expect(problemsIn(join(scene.dataFolder, "log.db"), key)).toEqual([]);
  await leftoversGo(scene, passphrase);
}

/** Unlocks with the passphrase that was being set, or with the one before it; true when it is the new one. */
async function open(
  client: ReturnType<typeof testApp>["client"],
  clock: ReturnType<typeof fakeClock>,
  before: LogState,
  after: LogState,
): Promise<boolean> {
  for (const state of after.passphrase === before.passphrase ? [after] : [after, before]) {
    const passphrase = passphraseOf(state.passphrase);
    let opened = await client.call("vault.unlock", { passphrase });
    if (!opened.ok && opened.error.code === "log-damaged") {
      // Killed while it saved what could be read: that begins anew.
      const { streamId } = await answerOf(client, "vault.salvage", { passphrase });
      expect((await takeAll(client, streamId)).code).toBe("ok");
      opened = await client.call("vault.unlock", { passphrase });
    }
    if (opened.ok) return state === after;
    expect(opened.error.code).toBe("passphrase-wrong");
    clock.jump(3_600_000);
  }
  return expect.fail("the vault does not open");
}

function stateOf(contents: Contents, known: Pick<LogState, "passphrase" | "recoveryCode">): LogState {
  const { problems: _, ...found } = contents;
  return { ...emptyState(), ...found, ...known, exists: true };
}

/** Whatever has the name of a whole backup is one. */
async function checkBackups(scene: Scene, client: ReturnType<typeof testApp>["client"]): Promise<void> {
  if (scene.backupSecret === undefined) {
    const { recipient, secretKey } = await answerOf(client, "backup.setUp", {});
    await answerOf(client, "backup.useKey", { recipient });
    await answerOf(client, "backup.schedule", { folder: scene.backups, everyDays: 90, keep: 100 });
    scene.backupSecret = secretKey;
  }
  const names = readdirSync(scene.backups).filter((name) => name.endsWith(".age"));
  // The last are those that a kill may have cut short; of the others some.
  for (const name of names
    .sort()
    .filter((each) => !scene.verified.has(each))
    .slice(-3)) {
    const bytes = readFileSync(join(scene.backups, name));
    expect((await restore(client, scene.backupSecret, bytes, "verify")).code, name).toBe("ok");
  }
  for (const name of names) scene.verified.add(name);
}

/** What a kill left beside the log is gone once the log was opened and locked again. */
async function leftoversGo({ dataFolder }: Scene, passphrase: string): Promise<void> {
  const { client, app } = testApp({ dataFolder, clock: fakeClock(Date.now() + 7_200_000) });
  await answerOf(client, "vault.unlock", { passphrase });
  await answerOf(client, "vault.removeDamaged", {});
  app.close();
  expect(leftBehind(dataFolder)).toEqual([]);
}

/** Of a long run, so that it is known how far it came. */
function progress(done: number): void {
  if (isFull) console.log(`${done} cycles, ${tally.acknowledged} acknowledged changes, ${tally.lost} lost`);
}

describe("a log whose program is killed", () => {
  it(
    `has every acknowledged change, whole, and opens: ${cycles} kills at random moments`,
    async () => {
      const started = performance.now();
      const cache = join(tempFolder(), "compiled");
      let scene = newScene();
      let next = spawnVictim(scene, cache);
      try {
        for (let cycle = 0; cycle < cycles; cycle++) {
          const kind = cycleKinds[cycle % cycleKinds.length] ?? "mixed";
          const random = randomOf(seed + cycle);
          const mark = `${markStart}${cycle}`;
          const victim = next;
          const first = await prepare(kind, scene, random, mark);
          const start: Start = {
            ...{ folder: scene.dataFolder, kind, seed: seed + cycle, mark },
            ...{ state: scene.state, first },
          };
          const running = runAndKill(victim, start, scene.state, random);
          const isLast = kind === "purge" || kind === "migrate";
          const upcoming = isLast ? newScene() : scene;
          next = spawnVictim(upcoming, cache);
          const underWay = await running;
          try {
            expectNoPlaintext(scene);
            await check(scene, underWay);
            expectNoPlaintext(scene);
          } catch (error) {
            console.error(`cycle ${cycle} (${kind}) with seed ${seed} failed`);
            throw error;
          }
          if (cycle % 25 === 24) progress(cycle + 1);
          if (isLast) rmSync(join(scene.dataFolder, ".."), { recursive: true, force: true });
          scene = upcoming;
        }
      } finally {
        next.kill("SIGKILL");
        const inside = [...tally.insideOf].map(([kind, kills]) => `${kind} ${kills}`).join(", ");
        figure(
          `kill -9: ${tally.kills} kills, ${tally.acknowledged} acknowledged changes, ${tally.lost} lost, ` +
            `${Math.round((performance.now() - started) / 1000)} s; killed in: ${inside}`,
        );
      }
      expect(tally.acknowledged).toBeGreaterThan(isFull ? cycles : 0);
    },
    20_000 + cycles * 15_000,
  );
});
