import { mkdirSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { noKeychain } from "../../src-core/ports/host.ts";
import { createApp } from "../../src-main/app/compose.ts";
import { acquireInstance } from "../../src-main/app/instance.ts";
import { systemClock } from "../../src-main/web/system-clock.ts";

// A program that takes a data folder as the hosts do, then does the calls that it is sent, a line of JSON each, and
// answers them. Started by tests with the folder as its argument. Like a host it prints nothing about what is in a log.

const folder = process.argv[2] ?? "";
mkdirSync(folder, { recursive: true });

function say(answer: unknown): void {
  // The answers are the page's, and no part of what a host prints.
  writeSync(3, `${JSON.stringify(answer)}\n`);
}

const taken = acquireInstance(folder, { pid: process.pid, host: "browser", startedAt: Date.now() });
say(taken.ok ? { ok: true } : { ok: false, error: { code: taken.error.code } });
if (!taken.ok) process.exit(3);
console.log("started");

const app = createApp({
  dataFolder: folder,
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
  onInternalError: (call, error) => console.error(call, error instanceof Error ? error.name : typeof error),
});

for await (const line of createInterface({ input: process.stdin })) {
  const { name, input } = JSON.parse(line);
  if (name === "abort") process.abort();
  if (name === "crash") setImmediate(() => JSON.parse("{"));
  else say(await app.dispatch(name, input));
}
app.close();
taken.value.release();
