import { createHash, type Hash } from "node:crypto";
import {
  type BackupCounts,
  backupVersion,
  type ContentLine,
  counted,
  noCounts,
} from "../../src-core/backup/format.ts";
import type { LogEntry } from "../../src-core/log/types.ts";
import type { Stores } from "../../src-core/ports/stores.ts";

/** Runs `action` on the stores that are written down; throws when they are no longer open. */
export type ReadStores = <T>(action: (stores: Stores) => T) => T;

const entriesAtOnce = 50;

/**
 * Every line of a backup between the first and the last. Each part is read at once, and other calls may be served between
 * two: an entry added meanwhile is in it, one that was changed meanwhile is in it as it was before or after.
 */
export function* contentLines(read: ReadStores): Generator<ContentLine> {
  for (let after = 0; ; ) {
    const slice = read(({ log }) => log.slice(after, entriesAtOnce));
    if (slice.last === after) break;
    after = slice.last;
    for (const entry of slice.entries) yield* entryLines(read, entry);
  }
  for (const address of read(({ book }) => book.all())) yield { type: "address", address };
  for (const needs of read(({ profiles }) => profiles.list().profiles)) yield { type: "needs", needs };
  for (const view of read(({ views }) => views.list())) yield { type: "view", view };
  for (const { code, heldSince: since, holdReason: reason } of read(({ retention }) => retention.matters()))
    if (since !== null) yield { type: "matter-hold", code, reason, since };
  const { asked, rules } = read(({ retention }) => retention.rules());
  if (asked) yield { type: "retention", rules };
  for (const record of read(({ retention }) => retention.records()).reverse())
    yield { type: "deletion", record };
}

function* entryLines(read: ReadStores, { hold, held, ...entry }: LogEntry): Generator<ContentLine> {
  const found = read(({ log, retention, attachments }) => ({
    now: log.get(entry.id),
    history: log.history(entry.id),
    holds: retention.holdsOf(entry.id),
    files: attachments.list(entry.id),
  }));
  // Deleted since it was read.
  if (!found.now.ok || !found.history.ok || !found.holds.ok || !found.files.ok) return;
  const { hold: holdNow, held: heldNow, ...now } = found.now.value;
  yield { type: "entry", entry: now, hold: found.holds.value.own, history: found.history.value };
  for (const file of found.files.value) {
    yield { type: "file", file };
    let bytes = 0;
    for (let index = 0; ; index++) {
      const piece = read(({ attachments }) => attachments.piece(file.id, index));
      if (piece === undefined) break;
      bytes += piece.length;
      yield { type: "bytes", data: toBase64(piece) };
    }
    if (bytes !== file.bytes) yield { type: "file-gone", id: file.id };
  }
}

/** The lines of a backup with its first and last one, as bytes; returns what was written. */
export function* backupText(read: ReadStores, createdAt: number): Generator<Buffer, BackupCounts> {
  const hash = createHash("sha256");
  const said = (line: unknown) => {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    hash.update(bytes);
    return bytes;
  };
  yield said({ format: "plainview-backup", version: backupVersion, createdAt });
  let counts = noCounts;
  for (const line of contentLines(read)) {
    counts = counted(counts, line.type);
    yield said(line);
  }
  yield Buffer.from(`${JSON.stringify({ type: "end", counts, sha256: hash.digest("hex") })}\n`);
  return counts;
}

/** The SHA-256 of the lines that count, which does not change for a file that went while it was written. */
export class ContentHash {
  #hash: Hash = createHash("sha256");
  #beforeFile: Hash | undefined;

  add(type: ContentLine["type"], line: Uint8Array): void {
    if (type === "file-gone") {
      this.#hash = this.#beforeFile ?? this.#hash;
      this.#beforeFile = undefined;
      return;
    }
    if (type === "file") this.#beforeFile = this.#hash.copy();
    else if (type !== "bytes") this.#beforeFile = undefined;
    this.#hash.update(line);
  }

  digest(): string {
    return this.#hash.digest("hex");
  }
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
