import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

export const pageBytes = 4096;
const saltBytes = 16;
const ivBytes = 16;
const macBytes = 64;
/** What is left of a page for SQLite: the rest is the IV and the code of each page. */
export const usableBytes = pageBytes - ivBytes - macBytes;

/**
 * The pages of a log file, each decrypted and checked by itself, from the published layout of SQLCipher 4 (AES-256-CBC, an
 * HMAC-SHA-512 over each page and its number): SQLite stops at the first damaged page that it meets, and tells neither
 * which one it is nor what else can be read. For damaged files only; everything else reads by way of SQLite.
 */
export class PageFile {
  readonly pages: number;
  /**
   * False when no page has the right code although the key is: the salt at the start of the file, from which all codes
   * are made, is lost. Pages then count as whole when SQLite's structures in them make sense.
   */
  readonly hasCodes: boolean;
  readonly #file: number;
  readonly #key: Buffer;
  readonly #macKey: Buffer;

  /** Keeps a copy of the key until `close`. Throws storage errors. */
  constructor(path: string, key: Buffer) {
    this.#file = openSync(path, "r");
    this.pages = Math.ceil(fstatSync(this.#file).size / pageBytes);
    const salt = Buffer.alloc(saltBytes);
    readSync(this.#file, salt, 0, saltBytes, 0);
    this.#key = Buffer.from(key);
    this.#macKey = pbkdf2Sync(
      this.#key,
      salt.map((byte) => byte ^ 0x3a),
      2,
      32,
      "sha512",
    );
    this.hasCodes = this.#findCode();
  }

  /**
   * A page as SQLite sees it, without the reserved end; undefined when it is damaged or past the end. Of page 1 the first
   * 16 bytes, the same in every file, are not there.
   */
  read(page: number): Buffer | undefined {
    const bytes = this.#raw(page);
    if (bytes === undefined || (this.hasCodes && !this.#isWhole(page, bytes))) return undefined;
    const start = page === 1 ? saltBytes : 0;
    const iv = bytes.subarray(usableBytes, usableBytes + ivBytes);
    const decipher = createDecipheriv("aes-256-cbc", this.#key, iv).setAutoPadding(false);
    decipher.update(bytes.subarray(start, usableBytes)).copy(bytes, start);
    decipher.final();
    return bytes.subarray(0, usableBytes);
  }

  /** Closes the file and zeroes the keys. Safe to call twice. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#key.fill(0);
    this.#macKey.fill(0);
    closeSync(this.#file);
  }
  #isClosed = false;

  #raw(page: number): Buffer | undefined {
    const bytes = Buffer.alloc(pageBytes);
    try {
      const read = readSync(this.#file, bytes, 0, pageBytes, (page - 1) * pageBytes);
      return read === pageBytes ? bytes : undefined;
    } catch (error) {
      // A sector that the disk cannot read is a damaged page like any other.
      if (error instanceof Error && "code" in error && error.code === "EIO") return undefined;
      throw error;
    }
  }

  #isWhole(page: number, bytes: Buffer): boolean {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(page);
    const mac = createHmac("sha512", this.#macKey)
      .update(bytes.subarray(page === 1 ? saltBytes : 0, pageBytes - macBytes))
      .update(number)
      .digest();
    return timingSafeEqual(mac, bytes.subarray(pageBytes - macBytes));
  }

  /** True as soon as one page has its code; looks at all of them only in a file that is damaged throughout. */
  #findCode(): boolean {
    for (let page = 1; page <= this.pages; page++) {
      const bytes = this.#raw(page);
      if (bytes !== undefined && this.#isWhole(page, bytes)) return true;
    }
    return false;
  }
}
