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
 * Runs the services (`createApp`) in a thread of their own, so that a long query, a rewrite of the log or the making
 * of a packet never holds up the window. When the thread ends of itself, every call under way and after it answers
 * "internal": the log is closed then, and whole, as after any kill.
 */
export function startAppThread({ worker: path, host, onBug, ...start }: ThreadOptions): RunningApp {
  const workerData: ThreadStart = {
    ...start,
    host: { kind: host.kind, confirmsLinks: host.confirmsLinks, language: host.systemLanguage() },
  };
  const worker = new Worker(path, { workerData, stdin: false });
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
          (value) => post({ type: "host-answer", id: message.id, ok: true, value }),
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
    lock() {
      if (!hasEnded) post({ type: "lock" });
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
  if (ask.method === "confirm") return host.confirm(ask.question);
  return host.openExternal(ask.url);
}
