import { parentPort, workerData } from "node:worker_threads";
import { isSourceUrl } from "../../src-core/facts/sources.ts";
import type { Host, KeychainStatus, Unwrapped } from "../../src-core/ports/host.ts";
import { systemClock } from "../web/system-clock.ts";
import { createApp } from "./compose.ts";
import type { FromThread, HostRequest, ThreadStart, ToThread } from "./thread-messages.ts";

// The entry of the services' thread: out/main/app-thread.js, started by thread.ts.

const start: ThreadStart = workerData;
const port = parentPort;
if (port === null) throw new Error("not a thread");
const send = (message: FromThread): void => port.postMessage(message);

const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
let lastRequest = 0;

function askHost(ask: HostRequest): Promise<unknown> {
  const id = ++lastRequest;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    const message: FromThread = { type: "host", id, ask };
    // Handed over, so that no copy of a key stays behind in a message.
    port?.postMessage(message, "bytes" in ask ? [ask.bytes.buffer] : []);
  });
}

const host: Host = {
  kind: start.host.kind,
  confirmsLinks: start.host.confirmsLinks,
  confirm: async (question) => (await askHost({ method: "confirm", question })) === true,
  async openExternal(url) {
    await askHost({ method: "openExternal", url });
  },
  // What it answers is our own host's, and plain data: thread.ts.
  ...(start.host.picksFolders && {
    pickFolder: async () => (await askHost({ method: "pickFolder" })) as string | null,
  }),
  systemLanguage: () => start.host.language,
  keychain: {
    status: async () => (await askHost({ method: "keychainStatus" })) as KeychainStatus,
    wrap: async (bytes) =>
      (await askHost({ method: "keychainWrap", bytes: Uint8Array.from(bytes) })) as Uint8Array,
    unwrap: async (bytes) =>
      (await askHost({ method: "keychainUnwrap", bytes: Uint8Array.from(bytes) })) as Unwrapped,
  },
};

const app = createApp({
  dataFolder: start.dataFolder,
  clock: systemClock,
  host,
  version: start.version,
  isSourceUrl,
  ...(start.kdfCost && { kdfCost: start.kdfCost }),
  onInternalError: (call, error) =>
    send({ type: "bug", call, kind: error instanceof Error ? error.name : typeof error }),
});
app.onLocked((reason) => send({ type: "locked", reason }));

port.on("message", (message: ToThread) => {
  switch (message.type) {
    case "call":
      void app
        .dispatch(message.name, message.input)
        .then((result) => send({ type: "answer", id: message.id, result }));
      return;
    case "lock":
      app.lock(message.cause);
      return;
    case "close":
      app.close();
      send({ type: "closed" });
      port.close();
      return;
    case "host-answer": {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.ok) asked?.resolve(message.value);
      else asked?.reject(new Error("the host could not do it"));
    }
  }
});
