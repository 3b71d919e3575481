import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fakeClock, tempFolder, testApp } from "../../src-main/app/test-support.ts";
import { openLog } from "../../src-main/db/open.ts";
import { matterOf } from "./contents.ts";
import { keyOf } from "./file-problems.ts";
import { mailingOf, pictureOf } from "./mailings.ts";
import { makeOldVault, oldVersions } from "./old-log.ts";
import {
  apply,
  type CycleKind,
  emptyState,
  type LogState,
  type Operation,
  passphraseOf,
} from "./operations.ts";
import { answerOf, attach, takeAll } from "./support.ts";

// What victims of kill.test.ts find when they start.

/** Where one victim after the other works, and what its log must hold. */
export interface Scene {
  dataFolder: string;
  temporary: string;
  backups: string;
  /** Opens what is in the folder of backups; set up once there is a vault. */
  backupSecret: string | undefined;
  /** Backups that were found to be whole. */
  verified: Set<string>;
  state: LogState;
}

export function newScene(): Scene {
  const folder = tempFolder();
  const at = (name: string) => join(folder, name);
  for (const name of ["tmp", "backups"]) mkdirSync(at(name));
  return {
    ...{ dataFolder: at("data"), temporary: at("tmp"), backups: at("backups") },
    ...{ backupSecret: undefined, verified: new Set<string>(), state: emptyState() },
  };
}

/** Readies the folder for a kind of cycle: what the victim does first. */
export async function prepare(
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
      for (const birth of births) apply(state, { kind: "add", birth, mark: birth }, matterOf);
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
    .prepare(
      "SELECT pageno FROM dbstat WHERE name IN ('entry_words_data', 'entry_words_idx', 'book_words_data')",
    )
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
  await answerOf(client, "vault.startSession", {});
  const adds: Record<string, string> = {};
  for (let n = 0; n < 60; n++) {
    const birth = `${mark}b${n}z`;
    const { id } = await answerOf(client, "log.add", mailingOf(birth, birth));
    const file = n % 20 === 0 ? `${birth}file` : "";
    if (file !== "") await attach(client, id, `${file}.png`, pictureOf(file, 50_000));
    adds[birth] = file;
  }
  const secret = "a passphrase for the file";
  const { streamId } = await answerOf(client, "backup.download", { passphrase: secret });
  const path = join(scene.backups, "..", `${mark}.age`);
  writeFileSync(path, (await takeAll(client, streamId)).bytes);
  app.close();
  return { path, secret, adds };
}

/** So large that the file is rewritten when it is locked, and not at once. */
async function makeLarge({ dataFolder, state }: Scene, mark: string): Promise<void> {
  const clock = fakeClock(Date.now() + 10_800_000);
  const { client, app } = testApp({ dataFolder, clock });
  await answerOf(client, "vault.unlock", { passphrase: passphraseOf(state.passphrase) });
  const birth = `${mark}largez`;
  const { id } = await answerOf(client, "log.add", mailingOf(birth, birth));
  apply(state, { kind: "add", birth, mark: birth }, matterOf, { id });
  const file = `${mark}filez`;
  const attached = await attach(client, id, `${file}.png`, pictureOf(file, 11_000_000));
  if (!("id" in attached)) throw new Error(attached.code);
  apply(state, { kind: "attach", birth, file, bytes: 0 }, matterOf, attached);
  app.close();
}
