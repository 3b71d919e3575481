import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "../../src-core/contract/client.ts";
import type { LogEntry } from "../../src-core/log/types.ts";
import { mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import type { Clock } from "../../src-core/ports/clock.ts";
import { type Host, noKeychain } from "../../src-core/ports/host.ts";
import type { KdfCost } from "../vault/kdf.ts";
import { type AppOptions, createApp } from "./compose.ts";

/** Fast and weak: for tests only. */
export const testCost: KdfCost = { N: 1024, r: 1, p: 1 };

export const passphrase = "wax seal and twine";

/** A clock that stands still until told otherwise; timers run in order as it passes them. */
export function fakeClock(startMs = Date.UTC(2026, 2, 14)): Clock & {
  advance(ms: number): void;
  /** Lets time pass without timers, as when a machine sleeps; less than nothing sets the clock back. */
  jump(ms: number): void;
  /** Sets the wall clock and nothing else. */
  set(ms: number): void;
  /** Starts the machine again: it has been up for this long now. */
  reboot(upMs?: number): void;
  timers(): number;
} {
  let now = startMs;
  let up = 3_600_000;
  const timers = new Map<number, { at: number; callback: () => void }>();
  let lastId = 0;
  return {
    now: () => now,
    uptime: () => up,
    setTimer(callback, delayMs) {
      const id = ++lastId;
      timers.set(id, { at: now + delayMs, callback });
      return () => {
        timers.delete(id);
      };
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const due = [...timers].filter(([, timer]) => timer.at <= end).sort((a, b) => a[1].at - b[1].at)[0];
        if (!due) break;
        up += Math.max(0, due[1].at - now);
        now = Math.max(now, due[1].at);
        timers.delete(due[0]);
        due[1].callback();
      }
      up += Math.max(0, end - now);
      now = end;
    },
    jump(ms) {
      now += ms;
      up += Math.max(0, ms);
    },
    set(ms) {
      now = ms;
    },
    reboot(upMs = 30_000) {
      up = upMs;
    },
    timers: () => timers.size,
  };
}

export function fakeHost(change: Partial<Host> = {}): Host & { opened: string[]; asked: string[] } {
  const opened: string[] = [];
  const asked: string[] = [];
  return {
    kind: "electron",
    confirmsLinks: false,
    opened,
    asked,
    async confirm(question) {
      asked.push(`${question.id} ${question.language}`);
      return true;
    },
    async openExternal(url) {
      opened.push(url);
    },
    systemLanguage: () => "en",
    keychain: noKeychain("browser-host"),
    ...change,
  };
}

const folders: string[] = [];

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "plainview-test-"));
  folders.push(folder);
  return folder;
}

export function removeTempFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** An app on a real folder with a fake clock and host, and a typed client to it. Bugs inside it are thrown at the end. */
export function testApp(change: Partial<AppOptions> = {}) {
  const clock = fakeClock();
  const host = fakeHost();
  const bugs: unknown[] = [];
  const options: AppOptions = {
    dataFolder: join(tempFolder(), "data"),
    clock,
    host,
    version: "0.0.0-test",
    isSourceUrl: (url) => url === "https://example.com/source",
    kdfCost: testCost,
    onInternalError: (_call, error) => bugs.push(error),
    ...change,
  };
  const app = createApp(options);
  // Through JSON, as a transport sends it.
  const client = createClient(async (name, input) =>
    JSON.parse(JSON.stringify(await app.dispatch(name, JSON.parse(JSON.stringify(input))))),
  );
  return { app, client, clock, host, bugs, folder: options.dataFolder };
}

export function testEntry(change: Partial<LogEntry> = {}): LogEntry {
  return {
    id: "00000000-0000-4000-8000-000000000001",
    version: 1,
    createdAt: 1_000,
    updatedAt: 1_000,
    piece: mailpieceSchema.parse({ deliveryAddress: "Ana Muster\n1 Elm St\nHollow Creek, CO 80999" }),
    mailedOn: "2026-03-14",
    service: "first-class",
    trackingNumber: "",
    tag: "",
    note: "",
    status: "mailed",
    matter: "",
    sentFrom: "",
    numbers: [],
    costCents: null,
    deadline: null,
    plan: null,
    hold: false,
    held: false,
    disclosed: null,
    ...change,
  };
}

/** Every file under a folder with its bytes, by path. */
export function filesUnder(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const item of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    files.set(path, readFileSync(path));
  }
  return files;
}
