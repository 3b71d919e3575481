import { writeSync } from "node:fs";
import { createClient } from "../../src-core/contract/client.ts";
import { noKeychain } from "../../src-core/ports/host.ts";
import { createApp } from "../../src-main/app/compose.ts";
import { systemClock } from "../../src-main/web/system-clock.ts";
import { type Operation, passphraseOf, perform, randomOf, type Said } from "./operations.ts";

// A program that does random things to a log until it is killed. Started by kill.test.ts with one JSON argument.

interface Start {
  folder: string;
  seed: number;
  passphrase: number;
  /** Entries that are there already. */
  ids: string[];
}

const start: Start = JSON.parse(process.argv[2] ?? "{}");
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

/** Written at once: what was said before a kill was said. */
function say(said: Said): void {
  writeSync(1, `${JSON.stringify(said)}\n`);
}

let passphrase = start.passphrase;
const alive = [...start.ids];
const deleted: string[] = [];

function choose(number: number): Operation {
  const mark = `m${start.seed}-${number}`;
  const dice = random();
  const some = (ids: readonly string[]) => ids[Math.floor(random() * ids.length)];
  const id = some(alive);
  const gone = some(deleted);
  if (dice < 0.2 && id !== undefined) return { kind: "update", id, mark };
  if (dice < 0.28 && id !== undefined) return { kind: "delete", id };
  if (dice < 0.32 && gone !== undefined) return { kind: "restore", id: gone };
  if (dice < 0.4) return { kind: "book", mark };
  if (dice < 0.46)
    return { kind: "passphrase", from: passphraseOf(passphrase), to: passphraseOf(passphrase + 1) };
  if (dice < 0.5) return { kind: "lock" };
  return { kind: "add", mark };
}

function note(op: Operation, id: string | undefined): void {
  if (op.kind === "add" && id !== undefined) alive.push(id);
  if (op.kind === "passphrase") passphrase++;
  if (op.kind === "lock") deleted.length = 0;
  if (op.kind === "delete" && alive.includes(op.id)) {
    alive.splice(alive.indexOf(op.id), 1);
    deleted.push(op.id);
  }
  if (op.kind === "restore") {
    deleted.splice(deleted.indexOf(op.id), 1);
    alive.push(op.id);
  }
}

async function unlock(): Promise<void> {
  const opened = await client.call("vault.unlock", { passphrase: passphraseOf(passphrase) });
  if (!opened.ok) throw new Error(opened.error.code);
}

const exists = await client.call("vault.status", {});
if (exists.ok && exists.value.state === "none") {
  const made = await client.call("vault.create", { passphrase: passphraseOf(passphrase) });
  if (!made.ok) throw new Error(made.error.code);
} else await unlock();

for (let number = 0; ; number++) {
  const op = choose(number);
  say({ says: "begin", op });
  const result = await perform(client, op);
  if ("code" in result) {
    say({ says: "refused", op, code: result.code });
    continue;
  }
  note(op, result.id);
  say({ says: "done", op, ...(result.id !== undefined && { id: result.id }) });
  if (op.kind === "lock") await unlock();
}
