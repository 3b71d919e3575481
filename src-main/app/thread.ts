import { Worker } from "node:worker_threads";
import { callError } from "../../src-core/contract/errors.ts";
import type { Host } from "../../src-core/ports/host.ts";
import { err, type Result } from "../../src-core/result.ts";
import type { LockReason } from "./log-session.ts";
import type { OnBug, RunningApp } from "./running-app.ts";
import type { FromThread, HostRequest, ThreadStart, ToThread } from "./thread-messages.ts";

export interface ThreadOptions extends Omit<ThreadStart, "host"> {
  /** Path of the built thread-worker.ts. */
  worker: string;
  host: Host;
  onBug: OnBug;
}

/** How long an ending program waits for the thread to lock; what is on disk is encrypted at every moment. */
const closePatienceMs = 5_000;
/**
 * Young garbage in three parts of 8 MB rather than what V8 would take: importing 100,000 rows then needs some 30 MB less
 * (488 MB rather than 519 MB, in a program that also made the file), in the same time.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/**
 * Runs the services (`createApp`) in a thread of their own, so that a long query, a rewrite of the log or the making
 * of a packet never holds up the window. When the thread ends of itself, every call under way and after it answers
 * "internal": the log is closed then, and whole, as after any kill.
 */
export function startAppThread({ worker: path, host, onBug, ...start }: ThreadOptions): RunningApp {
  const workerData: ThreadStart = {
    ...start,
    host: {
      kind: host.kind,
      confirmsLinks: host.confirmsLinks,
      language: host.systemLanguage(),
      picksFolders: host.pickFolder !== undefined,
    },
  };
  const worker = new Worker(path, { workerData, stdin: false, resourceLimits });
  const calls = new Map<number, (result: Result<unknown, ReturnType<typeof callError>>) => void>();
  const listeners = new Set<(reason: LockReason) => void>();
  let lastCall = 0;
  let hasEnded = false;
  let isClosing = false;
  let ended: () => void = () => {};
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const post = (message: ToThread): void => worker.postMessage(message);

  worker.on("message", (message: FromThread) => {
    switch (message.type) {
      case "answer": {
        const answer = calls.get(message.id);
        calls.delete(message.id);
        // Made by our own dispatcher; the client parses it once more.
        answer?.(message.result as Result<unknown, ReturnType<typeof callError>>);
        return;
      }
      case "locked":
        for (const listener of [...listeners]) listener(message.reason);
        return;
      case "bug":
        onBug(message.call as Parameters<OnBug>[0], message.kind);
        return;
      case "host":
        void askHost(host, message.ask).then(
          (value) => worker.postMessage(answerTo(message.id, value), keyBytesIn(message.ask, value)),
          () => post({ type: "host-answer", id: message.id, ok: false }),
        );
        return;
      case "closed":
        ended();
    }
  });
  worker.on("error", (error) => onBug("thread", error instanceof Error ? error.name : typeof error));
  worker.on("exit", () => {
    hasEnded = true;
    for (const answer of calls.values()) answer(err(callError("internal")));
    calls.clear();
    ended();
    if (!isClosing) for (const listener of [...listeners]) listener("host");
  });

  return {
    dispatch(name, untrusted) {
      if (hasEnded || isClosing) return Promise.resolve(err(callError("internal")));
      return new Promise((resolve) => {
        const id = ++lastCall;
        calls.set(id, resolve);
        try {
          post({ type: "call", id, name, input: untrusted });
        } catch {
          // Something that cannot be copied to a thread cannot be JSON either.
          calls.delete(id);
          resolve(err(callError("invalid-input")));
        }
      });
    },
    lock(cause = "quit") {
      if (!hasEnded) post({ type: "lock", cause });
    },
    async close() {
      if (!isClosing && !hasEnded) post({ type: "close" });
      isClosing = true;
      const patience = new Promise<void>((resolve) => setTimeout(resolve, closePatienceMs).unref());
      await Promise.race([end, patience]);
      await worker.terminate();
    },
    onLocked(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

async function askHost(host: Host, ask: HostRequest): Promise<unknown> {
  switch (ask.method) {
    case "confirm":
      return host.confirm(ask.question);
    case "openExternal":
      return host.openExternal(ask.url);
    case "pickFolder":
      return (await host.pickFolder?.()) ?? null;
    case "keychainStatus":
      return host.keychain.status();
    case "keychainWrap":
      return host.keychain.wrap(ask.bytes).finally(() => ask.bytes.fill(0));
    case "keychainUnwrap": {
      const { bytes, isStale } = await host.keychain.unwrap(ask.bytes);
      // In a buffer of its own, which can be handed over.
      const own = Uint8Array.from(bytes);
      bytes.fill(0);
      return { bytes: own, isStale };
    }
  }
}

function answerTo(id: number, value: unknown): ToThread {
  return { type: "host-answer", id, ok: true, value };
}

/** A key in an answer is handed over, so that no copy of it stays behind in this thread. */
function keyBytesIn(ask: HostRequest, value: unknown): ArrayBuffer[] {
  if (ask.method !== "keychainUnwrap" || typeof value !== "object" || value === null) return [];
  const bytes = "bytes" in value ? value.bytes : undefined;
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
}
