import { createHash } from "node:crypto";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import { AttachmentFilter } from "../../src-core/log/attachment-filter.ts";
import { AttachmentError, joined } from "../../src-core/log/attachment-parts.ts";
import type { Attachment } from "../../src-core/log/types.ts";
import type { AttachmentStore } from "../../src-core/ports/attachment-store.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCode, storageCodeOrThrow } from "../db/storage-error.ts";
import { PixelCheck } from "./pixel-check.ts";
import type { Sink } from "./sinks.ts";

/** Files are kept in pieces of this size. */
export const pieceBytes = 256 * 1024;

interface AttachmentSinkOptions {
  id: string;
  store: AttachmentStore;
  /** As announced: more is not taken, and less is not a whole file. */
  bytes: number;
  /** True while other work has the database to itself. */
  isBusy(): boolean;
  /** True once the log was locked: the store may not be used any more. */
  isLocked(): boolean;
}

/** Takes a file in as it comes: what is kept of it goes into the database a piece at a time, hashed on the way. */
export class AttachmentSink implements Sink {
  readonly #options: AttachmentSinkOptions;
  readonly #filter = new AttachmentFilter();
  readonly #hash = createHash("sha256");
  #pixels: PixelCheck | undefined;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #taken = 0;
  #kept = 0;
  #isOver = false;

  constructor(options: AttachmentSinkOptions) {
    this.#options = options;
  }

  async write(bytes: Uint8Array): Promise<Result<{ bytes: number; rows: number }, CallError>> {
    this.#taken += bytes.length;
    if (this.#taken > this.#options.bytes) return err(callError("attachment-damaged"));
    return this.#run(async () => {
      const { kept, pixels } = this.#filter.push(bytes);
      if (this.#filter.pixelBytes !== undefined) this.#pixels ??= new PixelCheck(this.#filter.pixelBytes);
      for (const part of pixels) await this.#pixels?.push(part);
      // The log may have been locked while that went on.
      if (this.#isOver || this.#options.isLocked()) return err(callError("stream-ended"));
      for (const part of kept) this.#keep(part);
      return ok({ bytes: this.#taken, rows: 0 });
    });
  }

  /** Ends it, well or not: nothing is left of a file that is not whole. */
  async finish(): Promise<Result<Attachment, CallError>> {
    const result = await this.#run(async (): Promise<Result<Attachment, CallError>> => {
      if (this.#taken !== this.#options.bytes) throw new AttachmentError("attachment-damaged");
      const { type, isCleaned } = this.#filter.end();
      await this.#pixels?.end();
      if (this.#isOver || this.#options.isLocked()) return err(callError("stream-ended"));
      if (this.#waitingBytes > 0) this.#store(joined(this.#waiting));
      const sha256 = this.#hash.digest("hex");
      const end = { type, bytes: this.#kept, sha256, cleaned: isCleaned };
      const finished = this.#options.store.finish(this.#options.id, end);
      return finished.ok ? finished : err(callError(finished.error));
    });
    if (result.ok) this.#isOver = true;
    else this.cancel();
    return result;
  }

  cancel(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#pixels?.cancel();
    if (this.#options.isLocked()) return;
    try {
      this.#options.store.drop(this.#options.id);
    } catch (error) {
      // It goes with the next purge.
      storageCodeOrThrow(error);
    }
  }

  async #run<T>(work: () => Promise<Result<T, CallError>>): Promise<Result<T, CallError>> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof AttachmentError) return err(callError(error.code));
      const isRefused = storageCode(error) === "folder-read-only" && this.#options.isBusy();
      return err(callError(isRefused ? "busy" : storageCodeOrThrow(error)));
    }
  }

  #keep(part: Uint8Array): void {
    this.#waiting.push(part);
    this.#waitingBytes += part.length;
    if (this.#waitingBytes < pieceBytes) return;
    const all = joined(this.#waiting);
    const whole = all.length - (all.length % pieceBytes);
    for (let at = 0; at < whole; at += pieceBytes) this.#store(all.subarray(at, at + pieceBytes));
    this.#waiting = [all.slice(whole)];
    this.#waitingBytes = all.length - whole;
  }

  #store(piece: Uint8Array): void {
    this.#hash.update(piece);
    this.#kept += piece.length;
    this.#options.store.append(this.#options.id, piece);
  }
}
