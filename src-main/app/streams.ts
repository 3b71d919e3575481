import { randomUUID } from "node:crypto";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import type { Clock } from "../../src-core/ports/clock.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";

/** A fraction of a second of long work: how far it is, bytes for the page, and at the end what there is to say. */
export interface StreamStep {
  done: number;
  /** 0 when not known. */
  total: number;
  chunk?: Uint8Array;
  summary?: Readonly<Record<string, string | number | boolean>>;
}

/** Long work as a generator. Throw a `StreamFailure` for a failure with a code; clean up in `finally`. */
export type StreamWork = AsyncGenerator<StreamStep, void, void>;

/** Ends a stream with a code that the page can put into words. */
export class StreamFailure extends Error {
  readonly failure: CallError;
  constructor(failure: CallError) {
    super(failure.code);
    this.failure = failure;
  }
}

export interface StreamAnswer {
  done: number;
  total: number;
  chunk: string;
  finished: boolean;
  summary: Record<string, string | number | boolean>;
}

interface Running {
  work: StreamWork;
  last: StreamStep;
  /** Steps are taken one at a time, whatever the page asks for at once. */
  isBusy: boolean;
  cancelTimer(): void;
}

/** A stream that nobody takes from is given up: its page is gone. */
export const streamPatienceMs = 60_000;
const maxStreams = 8;

/** Long work that a page takes piece by piece (`stream.next`), gives up (`stream.cancel`), or leaves behind. */
export class Streams {
  readonly #clock: Clock;
  readonly #running = new Map<string, Running>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Nothing is done before the first `next`. "busy" when too many are under way. */
  start(
    fileName: string,
    type: string,
    work: StreamWork,
  ): Result<{ streamId: string; fileName: string; type: string }, CallError> {
    if (this.#running.size >= maxStreams) return err(callError("busy"));
    const streamId = randomUUID();
    this.#running.set(streamId, {
      work,
      last: { done: 0, total: 0 },
      isBusy: false,
      cancelTimer: this.#patience(streamId),
    });
    return ok({ streamId, fileName, type });
  }

  async next(streamId: string): Promise<Result<StreamAnswer, CallError>> {
    const running = this.#running.get(streamId);
    if (running === undefined) return err(callError("stream-ended"));
    if (running.isBusy) return err(callError("busy"));
    running.cancelTimer();
    running.isBusy = true;
    try {
      const step = await running.work.next();
      // Ended meanwhile, by a lock or by the page: what it made may not go out any more.
      if (!this.#running.has(streamId)) return err(callError("stream-ended"));
      if (step.done) {
        this.#running.delete(streamId);
        return ok(answerOf({ ...running.last, chunk: new Uint8Array() }, true));
      }
      running.last = step.value;
      return ok(answerOf(step.value, false));
    } catch (error) {
      this.#running.delete(streamId);
      if (error instanceof StreamFailure) return err(error.failure);
      return err(callError(storageCodeOrThrow(error)));
    } finally {
      running.isBusy = false;
      if (this.#running.has(streamId)) running.cancelTimer = this.#patience(streamId);
    }
  }

  async cancel(streamId: string): Promise<void> {
    const running = this.#running.get(streamId);
    if (running === undefined) return;
    this.#running.delete(streamId);
    running.cancelTimer();
    await running.work.return().catch(() => undefined);
  }

  /** For a lock: nothing goes on. */
  cancelAll(): void {
    for (const id of [...this.#running.keys()]) void this.cancel(id);
  }

  #patience(streamId: string): () => void {
    return this.#clock.setTimer(() => void this.cancel(streamId), streamPatienceMs);
  }
}

function answerOf({ done, total, chunk, summary }: StreamStep, finished: boolean): StreamAnswer {
  const bytes = chunk ?? new Uint8Array();
  return {
    done,
    total,
    chunk: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64"),
    finished,
    summary: { ...summary },
  };
}

/** Lets other calls, and a cancel, be served between two slices of work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
