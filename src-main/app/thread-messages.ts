import type { Language, Question } from "../../src-core/ports/host.ts";
import type { KdfCost } from "../vault/kdf.ts";
import type { LockCause } from "./lock-cause.ts";
import type { LockReason } from "./log-session.ts";

/** What the thread is started with. */
export interface ThreadStart {
  dataFolder: string;
  version: string;
  host: { kind: "electron" | "browser"; confirmsLinks: boolean; language: Language; picksFolders: boolean };
  kdfCost?: KdfCost | undefined;
}

export type ToThread =
  | { type: "call"; id: number; name: string; input: unknown }
  | { type: "lock"; cause: LockCause }
  | { type: "close" }
  | { type: "host-answer"; id: number; ok: boolean; value?: unknown };

export type FromThread =
  | { type: "answer"; id: number; result: unknown }
  | { type: "locked"; reason: LockReason }
  | { type: "bug"; call: string; kind: string }
  | { type: "host"; id: number; ask: HostRequest }
  | { type: "closed" };

/** What the services ask of their host, carried from the thread. Bytes are handed over, not copied. */
export type HostRequest =
  | { method: "confirm"; question: Question }
  | { method: "openExternal"; url: string }
  | { method: "pickFolder" }
  | { method: "keychainStatus" }
  | { method: "keychainWrap" | "keychainUnwrap"; bytes: Uint8Array<ArrayBuffer> };
