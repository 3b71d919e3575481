import { createHash } from "node:crypto";
import {
  type BackupCounts,
  backupVersion,
  type ContentLine,
  contentLineSchema,
  counted,
  endLineSchema,
  headerSchema,
  noCounts,
  sameCounts,
} from "../../src-core/backup/format.ts";
import { canonicalText } from "../../src-core/backup/merge.ts";
import { type CallError, callError, type ErrorCode } from "../../src-core/contract/errors.ts";
import type { Filling, Stores } from "../../src-core/ports/stores.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import type { Sink } from "../app/sinks.ts";
import { breathe, StreamFailure } from "../app/streams.ts";
import { AgeReader } from "./age-file.ts";
import { LineCutter } from "./lines.ts";
import { LineMerger, type MergeOutcome } from "./merge-lines.ts";
import { ContentHash, contentLines } from "./write-lines.ts";

/** Time that one part may take before other calls are served. */
const sliceMs = 40;

export interface RestoreOptions {
  secret: string;
  stores: Stores;
  /** "verify": the stores are a scratch log, read again at the end and compared; nothing is kept. */
  mode: "verify" | "merge";
  /** Longest line that is read, in bytes; tests lower it. */
  maxLineBytes?: number | undefined;
  /** Runs before what was read is kept; a failure undoes all of it. */
  beforeKeep?(): Result<unknown, CallError>;
  /** Runs once, when all is over either way. */
  onOver?(): void;
}

export interface RestoreOutcome extends MergeOutcome {
  /** What the backup holds, and when it was begun. */
  backup: BackupCounts & { createdAt: number };
}

/** A backup on its way in. All of it is kept by `finish`, or nothing. */
export class RestoreSink implements Sink {
  readonly #options: RestoreOptions;
  readonly #reader: AgeReader;
  readonly #cutter: LineCutter;
  readonly #filling: Filling;
  readonly #merger: LineMerger;
  readonly #hash = createHash("sha256");
  readonly #contentHash = new ContentHash();
  #counts: BackupCounts = noCounts;
  #bytes = 0;
  #lines = 0;
  #createdAt = 0;
  #hasEnd = false;
  #isOver = false;

  constructor(options: RestoreOptions) {
    this.#options = options;
    this.#reader = new AgeReader(options.secret);
    this.#cutter = new LineCutter(options.maxLineBytes);
    this.#merger = new LineMerger(options.stores);
    this.#filling = options.stores.beginFilling();
  }

  async write(bytes: Uint8Array): Promise<Result<{ bytes: number; rows: number }, CallError>> {
    return this.#guarded(async () => {
      let started = performance.now();
      for await (const content of this.#reader.add(bytes)) {
        this.#read(content);
        if (performance.now() - started < sliceMs) continue;
        await breathe();
        started = performance.now();
      }
      this.#bytes += bytes.length;
      return { bytes: this.#bytes, rows: this.#lines };
    });
  }

  async finish(): Promise<Result<RestoreOutcome, CallError>> {
    try {
      return await this.#guarded(async () => {
        this.#read(this.#reader.end());
        if (this.#lines === 0) throw failure("backup-foreign");
        if (!this.#hasEnd || this.#cutter.hasRest) throw failure("backup-cut-off");
        if (this.#options.mode === "verify") await this.#compare();
        else this.#keep();
        return { ...this.#merger.outcome, backup: { createdAt: this.#createdAt, ...this.#counts } };
      });
    } finally {
      this.cancel();
    }
  }

  cancel(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#filling.rollback();
    this.#options.onOver?.();
  }

  #keep(): void {
    const allowed = this.#options.beforeKeep?.();
    if (allowed && !allowed.ok) throw new StreamFailure(allowed.error);
    this.#filling.commit();
  }

  /** Reads all of it back, and compares every line. */
  async #compare(): Promise<void> {
    const hash = new ContentHash();
    let counts = noCounts;
    let started = performance.now();
    for (const line of contentLines((action) => this.#filling.run(() => action(this.#options.stores)))) {
      counts = counted(counts, line.type);
      hash.add(line.type, comparable(line));
      if (performance.now() - started < sliceMs) continue;
      await breathe();
      this.#stopIfOver();
      started = performance.now();
    }
    if (!sameCounts(counts, this.#counts) || hash.digest() !== this.#contentHash.digest())
      throw failure("backup-differs");
  }

  #read(content: Uint8Array): void {
    this.#stopIfOver();
    if (content.length > 0)
      this.#filling.run(() => {
        for (const line of this.#cutter.add(content)) this.#readLine(line);
      });
  }

  #readLine(line: Buffer): void {
    if (this.#hasEnd) throw failure("backup-altered");
    const untrusted = parseJson(line);
    if (this.#lines++ === 0) this.#createdAt = readHeader(untrusted);
    else {
      const end = endLineSchema.safeParse(untrusted);
      if (end.success) {
        this.#merger.end();
        this.#hasEnd = true;
        const isWhole =
          end.data.sha256 === this.#hash.digest("hex") && sameCounts(end.data.counts, this.#counts);
        if (!isWhole) throw failure("backup-altered");
        return;
      }
      const parsed = contentLineSchema.safeParse(untrusted);
      if (!parsed.success) throw failure("backup-altered");
      this.#counts = counted(this.#counts, parsed.data.type);
      this.#contentHash.add(parsed.data.type, comparable(parsed.data));
      this.#merger.add(parsed.data);
    }
    this.#hash.update(line);
  }

  #stopIfOver(): void {
    if (this.#isOver) throw failure("stream-ended");
  }

  async #guarded<T>(work: () => Promise<T>): Promise<Result<T, CallError>> {
    try {
      this.#stopIfOver();
      return ok(await work());
    } catch (error) {
      if (error instanceof StreamFailure) return err(error.failure);
      throw error;
    }
  }
}

export function isRestoreSink(sink: Sink): sink is RestoreSink {
  return sink instanceof RestoreSink;
}

/** When the backup was begun. */
function readHeader(untrusted: unknown): number {
  const header = headerSchema.safeParse(untrusted);
  if (!header.success) throw failure("backup-foreign");
  if (header.data.version > backupVersion) throw failure("backup-newer");
  return header.data.createdAt;
}

/** The same for lines that say the same, also when an older version wrote one of them. */
function comparable(line: ContentLine): Uint8Array {
  return Buffer.from(line.type === "bytes" ? line.data : canonicalText(line));
}

function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch {
    return undefined;
  }
}

function failure(code: ErrorCode): StreamFailure {
  return new StreamFailure(callError(code));
}
