import { randomUUID } from "node:crypto";
import { DuplicateFinder } from "../../src-core/exchange/duplicates.ts";
import { createExportWriter, type ExportOptions } from "../../src-core/exchange/export-text.ts";
import { readMapping } from "../../src-core/exchange/mapping.ts";
import { type EntryFilter, filterSchema, type LogEntry } from "../../src-core/log/types.ts";
import type { ExchangeStore } from "../../src-core/ports/exchange-store.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { openMemoryLog } from "../db/open.ts";
import { createStores } from "../db/stores.ts";
import { exportWork } from "./export-work.ts";
import { createCsvReader, createJsonReader } from "./import-reader.ts";
import { type ImportOutcome, ImportSink } from "./import-sink.ts";
import { previewCsv } from "./preview.ts";

export interface TestLog {
  stores: Stores;
  exchange: ExchangeStore;
}

export function testLog(): TestLog {
  const stores = createStores(openMemoryLog());
  return { stores, exchange: stores.exchange };
}

export interface ImportOptions {
  format?: "csv" | "json";
  mapping?: Record<string, string>;
  skipBad?: boolean;
  skipKnown?: boolean;
  pieceLength?: number;
}

export const importTime = 1_773_446_400_000;

/** An import as the handlers begin it. Without a mapping it takes the one that a preview guesses. */
export async function beginImport({ exchange }: TestLog, file: Uint8Array, options: ImportOptions = {}) {
  const transaction = exchange.begin();
  if (!transaction.ok) throw new Error(transaction.error);
  const isJson = options.format === "json";
  const mapping = readMapping(
    isJson
      ? {}
      : (options.mapping ??
          (await previewCsv(file.subarray(0, 65_536), undefined, file.length <= 65_536)).mapping),
  );
  if (!mapping.ok) throw new Error(mapping.error);
  return new ImportSink({
    reader: isJson ? createJsonReader() : createCsvReader(mapping.value),
    transaction: transaction.value,
    duplicates: new DuplicateFinder(transaction.value),
    skipKnown: options.skipKnown ?? true,
    skipBad: options.skipBad ?? false,
    now: () => importTime,
    newId: randomUUID,
  });
}

export async function importFile(
  log: TestLog,
  file: string | Uint8Array,
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  const bytes = typeof file === "string" ? Buffer.from(file) : file;
  const sink = await beginImport(log, bytes, options);
  const length = options.pieceLength ?? (bytes.length || 1);
  for (let at = 0; at < bytes.length; at += length) {
    const taken = await sink.write(bytes.subarray(at, at + length));
    if (!taken.ok) throw new Error(taken.error.code);
  }
  const outcome = await sink.finish();
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

export async function exportFile(
  { exchange }: TestLog,
  options: Partial<ExportOptions> = {},
  filter: Partial<EntryFilter> = {},
): Promise<{ text: string; summary: unknown; steps: number }> {
  const writer = createExportWriter({ format: "json", fields: [], redacted: false, ...options });
  if (!writer.ok) throw new Error(writer.error);
  let text = "";
  let summary: unknown;
  let steps = 0;
  for await (const step of exportWork(exchange, filterSchema.parse(filter), writer.value)) {
    text += Buffer.from(step.chunk ?? []).toString();
    summary = step.summary;
    steps++;
  }
  return { text, summary, steps };
}

/** Everything in a log, in the order it was recorded, without what the log adds by itself. */
export function contents({ stores }: TestLog): Omit<LogEntry, "id">[] {
  return stores.log.all().map(({ id, ...entry }) => entry);
}
