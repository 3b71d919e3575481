import { JpegFilter } from "./attachment-jpeg.ts";
import { AttachmentError, type Filtered, type FormatFilter, joined, startsWith } from "./attachment-parts.ts";
import { PngFilter } from "./attachment-png.ts";
import type { attachmentTypes } from "./types.ts";

export type AttachmentType = (typeof attachmentTypes)[number];

/** A PDF may begin with other bytes (ISO 32000-1, annex H, note 13): readers look this far for its first line. */
const pdfHeaderWithin = 1024;

/**
 * Finds out by its content what a file is, and passes on what is kept of it: of pictures everything that makes the
 * picture, and nothing else (place, time, camera, owner, thumbnails, whatever comes behind the picture); PDFs as they
 * are. Works on parts of any size and holds at most some 64 kB.
 */
export class AttachmentFilter {
  #start: Uint8Array = new Uint8Array();
  #format: { type: AttachmentType; filter: FormatFilter } | undefined;

  push(bytes: Uint8Array): Filtered {
    if (this.#format) return this.#format.filter.push(bytes);
    this.#start = joined([this.#start, bytes]);
    this.#format = recognized(this.#start);
    if (!this.#format) {
      if (this.#start.length >= pdfHeaderWithin + 5) throw new AttachmentError("attachment-unsupported");
      return { kept: [], pixels: [] };
    }
    const start = this.#start;
    this.#start = new Uint8Array();
    return this.#format.filter.push(start);
  }

  /** What the file is, once all of it was pushed. */
  end(): { type: AttachmentType; isCleaned: boolean; filter: FormatFilter } {
    if (!this.#format) throw new AttachmentError("attachment-unsupported");
    this.#format.filter.end();
    const { type, filter } = this.#format;
    return { type, isCleaned: filter.isCleaned, filter };
  }

  /** What is known of a PNG's pixels after its first part: how many bytes they are when unpacked. */
  get pixelBytes(): number | undefined {
    const filter = this.#format?.filter;
    return filter instanceof PngFilter ? filter.pixelBytes : undefined;
  }
}

function recognized(start: Uint8Array): { type: AttachmentType; filter: FormatFilter } | undefined {
  if (startsWith(start, [0xff, 0xd8, 0xff])) return { type: "image/jpeg", filter: new JpegFilter() };
  if (startsWith(start, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return { type: "image/png", filter: new PngFilter() };
  const at = start.subarray(0, pdfHeaderWithin + 5);
  for (let index = at.indexOf(0x25); index >= 0; index = at.indexOf(0x25, index + 1))
    if (startsWith(at.subarray(index), [0x25, 0x50, 0x44, 0x46, 0x2d]))
      return { type: "application/pdf", filter: new PassFilter() };
  return undefined;
}

/** A PDF keeps what it says of itself: to take that out means to write it anew. */
class PassFilter implements FormatFilter {
  readonly isCleaned = false;

  push(bytes: Uint8Array): Filtered {
    return { kept: [bytes], pixels: [] };
  }

  end(): void {}
}
