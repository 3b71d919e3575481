import { once } from "node:events";
import { createInflate } from "node:zlib";
import { AttachmentError } from "../../src-core/log/attachment-parts.ts";

/**
 * Unpacks the pixels of a PNG without keeping them, to see that they are exactly as many as its header says: neither
 * cut off nor a small file that fills the memory of whoever opens it.
 */
export class PixelCheck {
  readonly #expected: number;
  readonly #inflate = createInflate();
  readonly #ended: Promise<boolean>;
  #count = 0;

  constructor(expected: number) {
    this.#expected = expected;
    this.#ended = new Promise((resolve) => {
      this.#inflate.on("end", () => resolve(true));
      this.#inflate.on("error", () => resolve(false));
      this.#inflate.on("close", () => resolve(false));
    });
    this.#inflate.on("data", (bytes: Uint8Array) => {
      this.#count += bytes.length;
      if (this.#count > this.#expected) this.#inflate.destroy();
    });
  }

  async push(bytes: Uint8Array): Promise<void> {
    if (this.#inflate.destroyed) throw new AttachmentError("attachment-damaged");
    if (this.#inflate.write(bytes)) return;
    await Promise.race([once(this.#inflate, "drain").catch(() => undefined), this.#ended]);
  }

  async end(): Promise<void> {
    this.#inflate.end();
    const isWhole = await this.#ended;
    if (!isWhole || this.#count !== this.#expected) throw new AttachmentError("attachment-damaged");
  }

  cancel(): void {
    this.#inflate.destroy();
  }
}
