import { type CallError, callError } from "../../src-core/contract/errors.ts";
import { entryOf, type ImportDraft } from "../../src-core/exchange/draft.ts";
import type { DuplicateFinder } from "../../src-core/exchange/duplicates.ts";
import type { FileProblem, RowProblemId } from "../../src-core/exchange/problems.ts";
import type { ImportTransaction } from "../../src-core/ports/exchange-store.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import type { Sink } from "../app/sinks.ts";
import { breathe } from "../app/streams.ts";
import type { ImportReader, ReadRow } from "./import-reader.ts";

export interface BadRow {
  line: number;
  problem: FileProblem | RowProblemId;
  column: string;
}

export interface ImportOutcome {
  added: number;
  duplicates: number;
  bad: BadRow[];
  badCount: number;
}

export interface ImportSinkOptions {
  reader: ImportReader;
  transaction: ImportTransaction;
  duplicates: DuplicateFinder;
  /** Whether what is known already is left out. */
  skipKnown: boolean;
  /** Whether rows with problems are left out; otherwise one of them means that nothing is kept. */
  skipBad: boolean;
  now(): number;
  newId(): string;
}

/** Bytes read at once: the rows of so much text are held until they are inserted. */
const sliceBytes = 65_536;
/** Work between two pauses in which other calls are served. */
const sliceMs = 40;
const mostBadTold = 200;

/** An import on its way in: all of it is one transaction, which is kept by `finish` and undone by anything else. */
export class ImportSink implements Sink {
  readonly #options: ImportSinkOptions;
  #bytes = 0;
  #rows = 0;
  #added = 0;
  #duplicates = 0;
  #badCount = 0;
  readonly #bad: BadRow[] = [];
  #isOver = false;

  constructor(options: ImportSinkOptions) {
    this.#options = options;
  }

  /** After a problem that ends the reading, what follows is only counted; `finish` tells the problem. */
  async write(bytes: Uint8Array): Promise<Result<{ bytes: number; rows: number }, CallError>> {
    let started = performance.now();
    for (let from = 0; from < bytes.length; from += sliceBytes) {
      if (this.#isOver) return err(callError("stream-ended"));
      this.#options.reader.push(bytes.subarray(from, from + sliceBytes));
      this.#insert(this.#options.reader.take());
      if (performance.now() - started < sliceMs) continue;
      await breathe();
      started = performance.now();
    }
    if (this.#isOver) return err(callError("stream-ended"));
    this.#bytes += bytes.length;
    return ok({ bytes: this.#bytes, rows: this.#rows });
  }

  /** Keeps what was read, or nothing of it when something is wrong that may not be left out. */
  async finish(): Promise<Result<ImportOutcome, CallError>> {
    const { reader, transaction, skipBad } = this.#options;
    try {
      await reader.end();
      // A lock may have come in between.
      if (this.#isOver || transaction.isOver) return err(callError("stream-ended"));
      this.#insert(reader.take());
      // What follows a place that cannot be read is unknown, so that half of the file is never kept.
      if (reader.stopped) this.#tell(reader.stopped);
      const isKept = reader.stopped === undefined && (skipBad || this.#badCount === 0);
      if (isKept) transaction.commit();
      this.#isOver = true;
      return ok({
        added: isKept ? this.#added : 0,
        duplicates: this.#duplicates,
        bad: this.#bad,
        badCount: this.#badCount,
      });
    } finally {
      this.cancel();
    }
  }

  cancel(): void {
    this.#isOver = true;
    this.#options.transaction.rollback();
  }

  #insert(rows: readonly ReadRow[]): void {
    if (rows.length > 0) this.#options.transaction.run(() => this.#insertEach(rows));
  }

  #insertEach(rows: readonly ReadRow[]): void {
    const { duplicates, skipKnown, skipBad } = this.#options;
    for (const { line, result } of rows) {
      this.#rows++;
      if (!result.ok) {
        this.#badCount++;
        for (const problem of result.error) this.#show({ line, ...problem });
        continue;
      }
      if (duplicates.isKnown(result.value)) {
        this.#duplicates++;
        if (skipKnown) continue;
      }
      // Once nothing will be kept, rows are still read for what is wrong with them.
      if (this.#badCount > 0 && !skipBad) continue;
      this.#add(result.value);
    }
  }

  #add(draft: ImportDraft): void {
    const { transaction, now, newId } = this.#options;
    const isFree = draft.id !== null && transaction.idState(draft.id) === "free";
    transaction.insert(entryOf(draft, isFree && draft.id !== null ? draft.id : newId(), now()));
    this.#added++;
  }

  #tell(bad: BadRow): void {
    this.#badCount++;
    // The end of the reading is told even when there were many before it.
    if (this.#bad.length >= mostBadTold) this.#bad.pop();
    this.#bad.push(bad);
  }

  #show(bad: BadRow): void {
    if (this.#bad.length < mostBadTold) this.#bad.push(bad);
  }
}

export function isImportSink(sink: Sink): sink is ImportSink {
  return sink instanceof ImportSink;
}
