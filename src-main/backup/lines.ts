import { maxLineBytes } from "../../src-core/backup/format.ts";
import { callError } from "../../src-core/contract/errors.ts";
import { StreamFailure } from "../app/streams.ts";

/** Cuts bytes as they come into lines, each with its line feed. Throws a `StreamFailure` for one that is too long. */
export class LineCutter {
  readonly #maxBytes: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(maxBytes = maxLineBytes) {
    this.#maxBytes = maxBytes;
  }

  *add(bytes: Uint8Array): Generator<Buffer> {
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      yield this.#joined(bytes.subarray(from, end + 1));
      from = end + 1;
    }
    if (from < bytes.length) this.#keep(bytes.slice(from));
  }

  /** Whether there is a line without its end. */
  get hasRest(): boolean {
    return this.#length > 0;
  }

  #joined(last: Uint8Array): Buffer {
    this.#keep(last);
    const line = Buffer.concat(this.#parts);
    this.#parts = [];
    this.#length = 0;
    return line;
  }

  #keep(part: Uint8Array): void {
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#length > this.#maxBytes) throw new StreamFailure(callError("backup-line-too-long"));
  }
}
