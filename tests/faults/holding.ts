import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import type { Readable } from "node:stream";
import { type Client, createClient } from "../../src-core/contract/client.ts";

/** A program of its own that holds a data folder (holder.ts). */
export interface Holder {
  pid: number;
  client: Client;
  /** Undefined once it holds the folder, or the code that it was refused with. */
  refused: string | undefined;
  /** What it printed so far. */
  printed(): string;
  kill(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
  /** Has it end by itself: "close" as a host does, "abort" by the system, "crash" by an error nobody caught. */
  end(how: "close" | "abort" | "crash"): Promise<{ code: number | null; signal: string | null }>;
}

export interface HolderOptions {
  /** Working folder, and folder of temporary files. */
  cwd?: string;
  /** Lets the system write what was in memory when it ends badly. */
  dumpsCore?: boolean;
}

export async function startHolder(folder: string, options: HolderOptions = {}): Promise<Holder> {
  const { cwd, dumpsCore = false } = options;
  const script = join(import.meta.dirname, "holder.ts");
  const places = cwd === undefined ? {} : { TMPDIR: cwd, TMP: cwd, TEMP: cwd };
  const settings = {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...places },
    stdio: ["pipe", "pipe", "pipe", "pipe"] as ("pipe" | "inherit")[],
  };
  const child: ChildProcess = dumpsCore
    ? spawn("sh", ["-c", 'ulimit -c unlimited; exec "$@"', "sh", process.execPath, script, folder], settings)
    : spawn(process.execPath, [script, folder], settings);
  const exited = once(child, "exit") as Promise<[number | null, string | null]>;
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (part: string) => {
      printed += part;
    });
  const answers = answersOf(createInterface({ input: child.stdio[3] as Readable }));
  const first = (await answers.next()) as { ok: boolean; error?: { code: string } };
  const send = (message: unknown) => child.stdin?.write(`${JSON.stringify(message)}\n`);
  return {
    pid: child.pid ?? 0,
    refused: first.error?.code,
    client: createClient((name, input) => {
      send({ name, input });
      return answers.next();
    }),
    printed: () => printed,
    async kill(signal) {
      child.kill(signal);
      await exited;
    },
    async end(how) {
      if (how === "close") child.stdin?.end();
      else send({ name: how });
      const [code, signal] = await exited;
      return { code, signal };
    },
  };
}

/** Lines of JSON one after the other; rejects when there are no more. */
function answersOf(lines: Interface): { next(): Promise<unknown> } {
  const ready: unknown[] = [];
  const waiting: { resolve(value: unknown): void; reject(error: Error): void }[] = [];
  let isOver = false;
  lines.on("line", (line) => {
    const answer: unknown = JSON.parse(line);
    const first = waiting.shift();
    if (first) first.resolve(answer);
    else ready.push(answer);
  });
  lines.on("close", () => {
    isOver = true;
    for (const each of waiting.splice(0)) each.reject(new Error("the program ended"));
  });
  return {
    next() {
      if (ready.length > 0) return Promise.resolve(ready.shift());
      if (isOver) return Promise.reject(new Error("the program ended"));
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
  };
}
