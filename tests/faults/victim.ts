import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { createClient } from "../../src-core/contract/client.ts";
import { noKeychain } from "../../src-core/ports/host.ts";
import { createApp } from "../../src-main/app/compose.ts";
import { systemClock } from "../../src-main/web/system-clock.ts";
import { mailingOf } from "./mailings.ts";
import {
  apply,
  type CycleKind,
  choose,
  type LogState,
  type Operation,
  passphraseOf,
  type Said,
} from "./operations.ts";
import { perform } from "./perform.ts";
import { codeOf, randomOf } from "./support.ts";

// A program that does random things to a log until it is killed. Started by kill.test.ts, which sends it one line of JSON
// once it is needed: so that it is loaded by then.

export interface Start {
  folder: string;
  kind: CycleKind;
  seed: number;
  /** Beginning of all marks of this cycle. */
  mark: string;
  state: LogState;
  /** Done first, in order. */
  first: Operation[];
}

const line = await new Promise<string>((resolve) => {
  createInterface({ input: process.stdin }).once("line", resolve);
});
const start: Start = JSON.parse(line);
const { state } = start;
const random = randomOf(start.seed);
const app = createApp({
  dataFolder: start.folder,
  clock: systemClock,
  host: {
    kind: "browser",
    confirmsLinks: false,
    confirm: async () => true,
    openExternal: async () => undefined,
    systemLanguage: () => "en",
    keychain: noKeychain("browser-host"),
  },
  version: "0.0.0-test",
  isSourceUrl: () => false,
  // Fast and weak: for tests only.
  kdfCost: { N: 1024, r: 1, p: 1 },
});
const client = createClient(app.dispatch);
const matterOf = (birth: string, mark: string) => mailingOf(birth, mark).matter ?? "";

/** Written at once: what was said before a kill was said. */
function say(said: Said): void {
  writeSync(1, `${JSON.stringify(said)}\n`);
}

async function run(op: Operation): Promise<void> {
  say({ says: "begin", op });
  const result = await perform(client, state, op);
  if ("code" in result) {
    say({ says: "refused", op, code: result.code });
    return;
  }
  const { id, recoveryCode } = result;
  apply(state, op, matterOf, { id, recoveryCode });
  say({
    says: "done",
    op,
    ...(id !== undefined && { id }),
    ...(recoveryCode !== undefined && { recoveryCode }),
  });
  if (op.kind === "lock" || op.kind === "salvage") await unlock();
}

async function unlock(): Promise<void> {
  const code = await codeOf(client, "vault.unlock", { passphrase: passphraseOf(state.passphrase) });
  if (code !== "ok") throw new Error(code);
}

if (start.first[0]?.kind !== "create" && start.first[0]?.kind !== "salvage") {
  // Said, as a migration goes on in it.
  writeSync(1, "\n");
  await unlock();
}
for (const op of start.first) await run(op);
for (let number = 0; ; number++)
  await run(choose(start.kind, state, random, () => `${start.mark}n${number}z`));
