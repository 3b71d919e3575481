import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, it } from "vitest";
import { fakeClock, removeTempFolders, tempFolder, testApp } from "../../src-main/app/test-support.ts";
import { openLog } from "../../src-main/db/open.ts";
import { compare, type Contents, matterOf, readContents } from "./contents.ts";
import { filesBelow, keyOf, leftBehind, needlesOf, problemsIn } from "./file-problems.ts";
import { mailingOf, markStart, pictureOf } from "./mailings.ts";
import { makeOldVault, oldVersions } from "./old-log.ts";
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
import { attach, figure, isFull, randomOf, restore, seed, takeAll, valueOf } from "./support.ts";
import type { Start } from "./victim.ts";

const cycles = Number(process.env.PLAINVIEW_CYCLES ?? (isFull ? 300 : 9));
/** Longest time that a victim has from its first word on. */
const spanMs: Readonly<Record<CycleKind, number>> = {
  ...{ create: 500, mixed: 700, passphrase: 150, import: 500, backup: 500 },
  ...{ salvage: 400, merge: 400, purge: 900, migrate: 400 },
};

afterAll(removeTempFolders);

/** Where one victim after the other works, and what its log must hold. */
interface Scene {
  dataFolder: string;
  temporary: string;
  backups: string;
  /** Opens what is in the folder of backups; set up once there is a vault. */
  backupSecret: string | undefined;
  /** Backups that were found to be whole. */
  verified: Set<string>;
  state: LogState;
}

const tally = {
  kills: 0,
  acknowledged: 0,
  lost: 0,
  insideOf: new Map<string, number>(),
};

function newScene(): Scene {
  const folder = tempFolder();
  const at = (name: string) => join(folder, name);
  for (const name of ["tmp", "backups"]) mkdirSync(at(name));
  return {
    ...{ dataFolder: at("data"), temporary: at("tmp"), backups: at("backups") },
    ...{ backupSecret: undefined, verified: new Set<string>(), state: emptyState() },
  };
}

/** Loaded ahead of time, so that a cycle does not wait for it; what it compiled is kept for the next. */
function spawnVictim(scene: Scene, cache: string): ChildProcess {
  const places = { TMPDIR: scene.temporary, TMP: scene.temporary, TEMP: scene.temporary };
  return spawn(process.execPath, [join(import.meta.dirname, "victim.ts")], {
    cwd: scene.temporary,
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...places, NODE_COMPILE_CACHE: cache },
  });
}

/** Runs a victim and kills it at a random moment; takes what it said into the state, and returns what was under way. */
async function runAndKill(
  victim: ChildProcess,
  start: Start,
  state: LogState,
  delayMs: number,
): Promise<Operation | undefined> {
  if (!victim.stdin || !victim.stdout) throw new Error("no pipes");
  const exited = once(victim, "exit");
  victim.stdin.end(`${JSON.stringify(start)}\n`);
  let timer: NodeJS.Timeout | undefined;
  let underWay: Operation | undefined;
  for await (const line of createInterface({ input: victim.stdout })) {
    // From its first word on, so that a slow start is no easier than a fast one.
    timer ??= setTimeout(() => victim.kill("SIGKILL"), delayMs);
    // The last line may be cut off: then it was not said.
    if (!line.endsWith("}")) continue;
    const said: Said = JSON.parse(line);
    underWay = said.says === "begin" ? said.op : undefined;
    if (said.says !== "done") continue;
    apply(state, said.op, matterOf, said);
    tally.acknowledged++;
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
  const { state: found } = await valueOf(client, "vault.status", {});
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
      const { streamId } = await valueOf(client, "vault.salvage", { passphrase });
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
    const { recipient, secretKey } = await valueOf(client, "backup.setUp", {});
    await valueOf(client, "backup.useKey", { recipient });
    await valueOf(client, "backup.schedule", { folder: scene.backups, everyDays: 90, keep: 100 });
    scene.backupSecret = secretKey;
  }
  const names = readdirSync(scene.backups).filter((name) => name.endsWith(".age"));
  // The last are those that a kill may have cut short; of the others some.
  for (const name of names.sort().filter((each) => !scene.verified.has(each)).slice(-3)) {
    const bytes = readFileSync(join(scene.backups, name));
    expect((await restore(client, scene.backupSecret, bytes, "verify")).code, name).toBe("ok");
  }
  for (const name of names) scene.verified.add(name);
}

/** What a kill left beside the log is gone once the log was opened and locked again. */
async function leftoversGo({ dataFolder }: Scene, passphrase: string): Promise<void> {
  const { client, app } = testApp({ dataFolder, clock: fakeClock(Date.now() + 7_200_000) });
  await valueOf(client, "vault.unlock", { passphrase });
  await valueOf(client, "vault.removeDamaged", {});
  app.close();
  expect(leftBehind(dataFolder)).toEqual([]);
}

/** Readies the folder for a kind of cycle: what the victim does first. */
async function prepare(
  kind: CycleKind,
  scene: Scene,
  random: () => number,
  mark: string,
): Promise<Operation[]> {
  if (!scene.state.exists && kind !== "migrate") return [{ kind: "create" }];
  const { dataFolder, state } = scene;
  const passphrase = passphraseOf(state.passphrase);
  switch (kind) {
    case "migrate": {
      const version = oldVersions[Math.floor(random() * oldVersions.length)] ?? 10;
      const births = await makeOldVault(dataFolder, passphrase, version, { start: mark, entries: 600 });
      for (const birth of births)
        apply(state, { kind: "add", birth, mark: birth }, matterOf);
      state.exists = true;
      return [];
    }
    case "salvage":
      damageSearchPages(join(dataFolder, "log.db"), await keyOf(dataFolder, passphrase), random);
      return [{ kind: "salvage" }];
    case "merge": {
      const other = await otherLog(scene, mark);
      return [{ kind: "merge", ...other }];
    }
    case "purge":
      await makeLarge(scene, mark);
      return [];
    default:
      return [];
  }
}

/** Changes bytes of pages that hold words for searching: they can be made anew, so that nothing may be lost. */
function damageSearchPages(path: string, key: Buffer, random: () => number): void {
  const opened = openLog(path, key);
  if (!opened.ok) throw new Error(opened.error.code);
  const pages = opened.value
    .prepare("SELECT pageno FROM dbstat WHERE name IN ('entry_words_data', 'entry_words_idx', 'book_words_data')")
    .pluck()
    .all()
    .map(Number);
  opened.value.close();
  const bytes = readFileSync(path);
  for (let n = 0; n < 3; n++) {
    const page = pages[Math.floor(random() * pages.length)] ?? 2;
    const at = (page - 1) * 4096 + Math.floor(random() * 4096);
    bytes[at] = (bytes[at] ?? 0) ^ 0x40;
  }
  writeFileSync(path, bytes);
}

/** A backup of a log of its own, with entries and files. */
async function otherLog(scene: Scene, mark: string) {
  const { client, app } = testApp();
  await valueOf(client, "vault.startSession", {});
  const adds: Record<string, string> = {};
  for (let n = 0; n < 60; n++) {
    const birth = `${mark}b${n}z`;
    const { id } = await valueOf(client, "log.add", mailingOf(birth, birth));
    if (n % 20 === 0) await attach(client, id, "other.png", pictureOf(birth, 50_000));
    adds[birth] = birth;
  }
  const secret = "a passphrase for the file";
  const { streamId } = await valueOf(client, "backup.download", { passphrase: secret });
  const path = join(scene.backups, "..", `${mark}.age`);
  writeFileSync(path, (await takeAll(client, streamId)).bytes);
  app.close();
  return { path, secret, adds };
}

/** So large that the file is rewritten when it is locked, and not at once. */
async function makeLarge({ dataFolder, state }: Scene, mark: string): Promise<void> {
  const clock = fakeClock(Date.now() + 10_800_000);
  const { client, app } = testApp({ dataFolder, clock });
  await valueOf(client, "vault.unlock", { passphrase: passphraseOf(state.passphrase) });
  const birth = `${mark}largez`;
  const { id } = await valueOf(client, "log.add", mailingOf(birth, birth));
  apply(state, { kind: "add", birth, mark: birth }, matterOf, { id });
  const file = `${mark}filez`;
  const attached = await attach(client, id, `${file}.png`, pictureOf(file, 11_000_000));
  if (!("id" in attached)) throw new Error(attached.code);
  apply(state, { kind: "attach", birth, file, bytes: 0 }, matterOf, attached);
  app.close();
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
          const running = runAndKill(victim, start, scene.state, random() * spanMs[kind]);
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
