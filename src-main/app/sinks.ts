import { randomUUID } from "node:crypto";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import type { Clock } from "../../src-core/ports/clock.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";

/** Takes in a file that the page sends piece by piece. */
export interface Sink {
  /** Bytes and rows taken in so far, or why it cannot go on: the sink is then cancelled. */
  write(bytes: Uint8Array): Promise<Result<{ bytes: number; rows: number }, CallError>>;
  /** Undoes all of it. Also called when the page is gone or the log locks. */
  cancel(): void;
}

interface Open {
  sink: Sink;
  /** What it is for: `take` of another kind does not find it. */
  kind: string;
  isBusy: boolean;
  cancelTimer(): void;
}

/** A sink that nobody writes to is given up: its page is gone. */
export const sinkPatienceMs = 60_000;
const maxSinks = 8;

/** Files on their way in (`sink.write`), each ended by the call of its kind or by `sink.cancel`. */
export class Sinks {
  readonly #clock: Clock;
  readonly #open = new Map<string, Open>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  start(kind: string, sink: Sink): Result<{ sinkId: string }, CallError> {
    if (this.#open.size >= maxSinks) return err(callError("busy"));
    const sinkId = randomUUID();
    this.#open.set(sinkId, { sink, kind, isBusy: false, cancelTimer: this.#patience(sinkId) });
    return ok({ sinkId });
  }

  async write(sinkId: string, base64: string): Promise<Result<{ bytes: number; rows: number }, CallError>> {
    const open = this.#open.get(sinkId);
    if (open === undefined) return err(callError("stream-ended"));
    if (open.isBusy) return err(callError("busy"));
    open.cancelTimer();
    open.isBusy = true;
    try {
      const result = await open.sink.write(Buffer.from(base64, "base64"));
      if (!this.#open.has(sinkId)) return err(callError("stream-ended"));
      if (!result.ok) this.cancel(sinkId);
      return result;
    } catch (error) {
      this.cancel(sinkId);
      return err(callError(storageCodeOrThrow(error)));
    } finally {
      open.isBusy = false;
      if (this.#open.has(sinkId)) open.cancelTimer = this.#patience(sinkId);
    }
  }

  /** Hands a sink over to the call that finishes it; it is no longer open then. */
  take<T extends Sink>(
    sinkId: string,
    kind: string,
    isKind: (sink: Sink) => sink is T,
  ): Result<T, CallError> {
    const open = this.#open.get(sinkId);
    if (open === undefined || open.kind !== kind || !isKind(open.sink)) return err(callError("stream-ended"));
    if (open.isBusy) return err(callError("busy"));
    open.cancelTimer();
    this.#open.delete(sinkId);
    return ok(open.sink);
  }

  cancel(sinkId: string): void {
    const open = this.#open.get(sinkId);
    if (open === undefined) return;
    this.#open.delete(sinkId);
    open.cancelTimer();
    open.sink.cancel();
  }

  /** For a lock: nothing goes on. */
  cancelAll(): void {
    for (const id of [...this.#open.keys()]) this.cancel(id);
  }

  #patience(sinkId: string): () => void {
    return this.#clock.setTimer(() => this.cancel(sinkId), sinkPatienceMs);
  }
}
