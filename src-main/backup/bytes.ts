import type { BackupCounts } from "../../src-core/backup/format.ts";
import type { AgeKey } from "./age-file.ts";
import { createAgeWriter } from "./age-file.ts";
import { backupText, type ReadStores } from "./write-lines.ts";

/** Plain bytes gathered before they are encrypted and given out, and the time that one step may take. */
const partBytes = 262_144;
const stepMs = 40;

export interface BackupPart {
  done: number;
  total: number;
  bytes: Uint8Array;
}

/** A backup as an age file, a part at a time; other calls can be served between two. Returns what is in it. */
export async function* backupBytes(
  read: ReadStores,
  key: AgeKey,
  createdAt: number,
): AsyncGenerator<BackupPart, BackupCounts & { unreadable: number }> {
  const writer = await createAgeWriter(key);
  const { entries, fileBytes } = read(({ backup }) => backup.size());
  // Twice as much as a small entry takes, so that the end comes sooner than feared.
  const total = entries * 1000 + fileBytes * 1.4;
  let done = 0;
  const part = (bytes: Uint8Array) => ({
    done: Math.min(Math.floor(done), Math.floor(total)),
    total: Math.floor(total),
    bytes,
  });
  yield part(writer.start);

  const text = backupText(read, createdAt);
  let lines: Buffer[] = [];
  let length = 0;
  let started = performance.now();
  for (;;) {
    const next = text.next();
    if (next.done === true) {
      done = total;
      yield part(Buffer.concat([writer.add(Buffer.concat(lines)), writer.end()]));
      return { ...next.value, unreadable: Math.max(0, entries - next.value.entries) };
    }
    lines.push(next.value);
    length += next.value.length;
    if (length < partBytes && performance.now() - started < stepMs) continue;
    done += length;
    yield part(writer.add(Buffer.concat(lines)));
    lines = [];
    length = 0;
    started = performance.now();
  }
}
