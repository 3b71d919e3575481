import { createDecipheriv } from "node:crypto";
import { readFileSync } from "node:fs";

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
  for (let start = 0; start < file.length; start += pageBytes) {
    const page = file.subarray(start, start + pageBytes);
    const textEnd = pageBytes - reservedBytes;
    const decipher = createDecipheriv(
      "aes-256-cbc",
      key,
      page.subarray(textEnd, textEnd + 16),
    ).setAutoPadding(false);
    pages.push(decipher.update(page.subarray(start === 0 ? saltBytes : 0, textEnd)), decipher.final());
  }
  return Buffer.concat(pages);
}
