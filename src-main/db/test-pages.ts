import { createDecipheriv } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

const pageBytes = 4096;
const saltBytes = 16;
const reservedBytes = 80;

/**
 * Everything in a log file, decrypted by hand from the published SQLCipher 4 layout (AES-256-CBC per page, its IV in
 * the reserved bytes), free pages and slack included. For tests that look for what SQLite itself would not show.
 */
export function decryptedPages(path: string, key: Buffer): Buffer {
  const file = readFileSync(path);
  const pages: Buffer[] = [];
  for (let start = 0; start < file.length; start += pageBytes)
    pages.push(decrypted(file.subarray(start, start + pageBytes), key, start === 0));
  return Buffer.concat(pages);
}

const walHeaderBytes = 32;
const frameHeaderBytes = 24;

/** The same of the write-ahead log beside it, whose frames hold pages; nothing when there is none. */
export function decryptedWal(path: string, key: Buffer): Buffer {
  const wal = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0);
  const pages: Buffer[] = [];
  const frameBytes = frameHeaderBytes + pageBytes;
  for (let start = walHeaderBytes; start + frameBytes <= wal.length; start += frameBytes) {
    const page = wal.subarray(start + frameHeaderBytes, start + frameBytes);
    pages.push(decrypted(page, key, wal.readUInt32BE(start) === 1));
  }
  return Buffer.concat(pages);
}

function decrypted(page: Buffer, key: Buffer, isFirst: boolean): Buffer {
  const textEnd = pageBytes - reservedBytes;
  const decipher = createDecipheriv("aes-256-cbc", key, page.subarray(textEnd, textEnd + 16));
  decipher.setAutoPadding(false);
  return Buffer.concat([decipher.update(page.subarray(isFirst ? saltBytes : 0, textEnd)), decipher.final()]);
}
