import type { CallName } from "../../src-core/contract/calls.ts";
import type { Dispatch } from "../../src-core/contract/dispatch.ts";
import type { LockCause } from "./lock-cause.ts";
import type { LockReason } from "./log-session.ts";

/** The services as a host sees them, wherever they run. */
export interface RunningApp {
  /** Parses, calls, and answers with a value or a code. Never throws. For transports. */
  dispatch: Dispatch;
  /**
   * Locks at once, unless the settings say that this is no cause to; "quit", which always is, when left out. Calls made
   * after it find the log locked.
   */
  lock(cause?: LockCause): void;
  /** Locks and stops everything; call it before the program ends, and wait. */
  close(): Promise<void>;
  /** Calls `listener` after each lock; returns a function that stops it. */
  onLocked(listener: (reason: LockReason) => void): () => void;
}

/** Told of errors that are bugs, by the name of their kind only: the rest may hold what a person typed. */
export type OnBug = (call: CallName | "thread", kind: string) => void;
