import { expect } from "vitest";
import type { ContentLine } from "../../src-core/backup/format.ts";
import type { Client } from "../../src-core/contract/client.ts";
import type { LogEntry } from "../../src-core/log/types.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { breathe, type StreamWork } from "../app/streams.ts";
import { openMemoryLog } from "../db/open.ts";
import { createStores } from "../db/stores.ts";
import { type AgeKey, AgeReader, createAgeWriter } from "./age-file.ts";
import { backupBytes } from "./bytes.ts";
import { RestoreSink } from "./restore-sink.ts";
import { contentLines } from "./write-lines.ts";

export type TestClient = Client;

/** A log in memory. */
export function memoryStores(): Stores {
  return createStores(openMemoryLog());
}

export async function backupOf(stores: Stores, key: AgeKey): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const { bytes } of backupBytes((action) => action(stores), key, 1)) parts.push(bytes);
  return Buffer.concat(parts);
}

/** An age file with any content. */
export async function sealed(key: AgeKey, content: string | Uint8Array): Promise<Buffer> {
  const writer = await createAgeWriter(key);
  return Buffer.concat([writer.start, writer.add(Buffer.from(content)), writer.end()]);
}

export async function opened(secret: string, file: Uint8Array, pieceBytes = file.length): Promise<Buffer> {
  const reader = new AgeReader(secret);
  const parts: Uint8Array[] = [];
  for (let from = 0; from < file.length; from += pieceBytes)
    for await (const part of reader.add(file.subarray(from, from + pieceBytes))) parts.push(part);
  parts.push(reader.end());
  return Buffer.concat(parts);
}

/** Restores a file in pieces; the outcome, or the code it failed with. */
export async function restore(
  stores: Stores,
  secret: string,
  file: Uint8Array,
  mode: "verify" | "merge" = "merge",
  change: { pieceBytes?: number; maxLineBytes?: number } = {},
) {
  const sink = new RestoreSink({ secret, stores, mode, maxLineBytes: change.maxLineBytes });
  const pieceBytes = change.pieceBytes ?? 1_000_000;
  for (let from = 0; from < file.length; from += pieceBytes) {
    const written = await sink.write(file.subarray(from, from + pieceBytes));
    if (written.ok) continue;
    sink.cancel();
    return written.error.code;
  }
  const finished = await sink.finish();
  return finished.ok ? finished.value : finished.error.code;
}

/** All that a log holds, as the lines of a backup. */
export function linesOf(stores: Stores): ContentLine[] {
  return [...contentLines((action) => action(stores))];
}

/** What entries say, without the times and numbers that tell when they were saved here. */
export function saidBy(stores: Stores): string[] {
  return stores.log
    .all()
    .map(({ version, held, ...entry }: LogEntry) => JSON.stringify(entry))
    .sort();
}

export async function runToEnd(work: StreamWork): Promise<void> {
  for await (const _step of work) await breathe();
}

/** Takes all of a stream, and returns its bytes and its last summary. */
export async function taken(client: TestClient, streamId: string) {
  const parts: Buffer[] = [];
  for (;;) {
    const step = await client.call("stream.next", { streamId });
    if (!step.ok) return { code: step.error.code, bytes: Buffer.concat(parts), summary: {} };
    parts.push(Buffer.from(step.value.chunk, "base64"));
    expect(step.value.done).toBeLessThanOrEqual(Math.max(step.value.total, step.value.done));
    if (step.value.finished) return { code: "ok", bytes: Buffer.concat(parts), summary: step.value.summary };
  }
}
