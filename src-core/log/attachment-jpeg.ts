import { exifOrientation, orientationOnly } from "./attachment-orientation.ts";
import {
  AttachmentError,
  checkSize,
  type Filtered,
  type FormatFilter,
  joined,
  type Picture,
  startsWith,
} from "./attachment-parts.ts";

/** What makes the picture itself, beside frames and scans: tables (DQT, DHT) and the restart interval (DRI). */
const tables: ReadonlySet<number> = new Set([0xdb, 0xc4, 0xdd]);
/** Frames that every reader of PDFs shows too: baseline, extended and progressive with Huffman codes. */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const otherFrames: ReadonlySet<number> = new Set([
  ...[0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf],
  // Arithmetic codes, a height that comes later, and pictures in several sizes.
  ...[0xcc, 0xdc, 0xde, 0xdf],
]);

export interface JpegPicture extends Picture {
  /** 1 grey, 3 colours, 4 printing inks. */
  components: number;
  /** A segment of Adobe's is there, as in all files with inks, which are then written upside down. */
  hasAdobe: boolean;
}

/**
 * A JPEG without what is not the picture (ITU-T T.81, annex B): of the application segments, only the bare JFIF header,
 * Adobe's mark on how colours are coded, and the orientation out of EXIF stay; comments, thumbnails, colour profiles
 * (some name the screen they belong to) and all that follows the end of the picture go. No pixel is changed.
 */
export class JpegFilter implements FormatFilter {
  isCleaned = false;
  picture: JpegPicture | undefined;
  #pending: Uint8Array = new Uint8Array();
  #state: "start" | "marker" | "scan" | "done" = "start";
  #hasScan = false;
  #orientation = 1;
  #hasAdobe = false;

  push(bytes: Uint8Array): Filtered {
    const data = joined([this.#pending, bytes]);
    const kept: Uint8Array[] = [];
    let at = 0;
    for (;;) {
      const next = this.#step(data, at, kept);
      if (next === undefined) break;
      at = next;
    }
    this.#pending = data.slice(at);
    return { kept, pixels: [] };
  }

  end(): void {
    if (this.#state !== "done" || !this.#hasScan || !this.picture)
      throw new AttachmentError("attachment-damaged");
  }

  /** Where to go on; undefined when more bytes are needed. */
  #step(data: Uint8Array, at: number, kept: Uint8Array[]): number | undefined {
    switch (this.#state) {
      case "start":
        kept.push(data.slice(at, at + 2));
        this.#state = "marker";
        return at + 2;
      case "marker":
        return this.#marker(data, at, kept);
      case "scan":
        return this.#scan(data, at, kept);
      case "done":
        if (at < data.length) this.isCleaned = true;
        return at < data.length ? data.length : undefined;
    }
  }

  #marker(data: Uint8Array, at: number, kept: Uint8Array[]): number | undefined {
    const [first, marker] = [data[at], data[at + 1]];
    if (first === undefined || marker === undefined) return undefined;
    if (first !== 0xff) throw new AttachmentError("attachment-damaged");
    if (marker === 0xff) {
      // Fill bytes before a marker mean nothing.
      this.isCleaned = true;
      return at + 1;
    }
    if (marker === 0xd9) {
      kept.push(data.slice(at, at + 2));
      this.#state = "done";
      return at + 2;
    }
    const [high, low] = [data[at + 2], data[at + 3]];
    if (high === undefined || low === undefined) return undefined;
    const length = high * 256 + low;
    const end = at + 2 + length;
    if (length < 2 || marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8))
      throw new AttachmentError("attachment-damaged");
    if (end > data.length) return undefined;
    this.#segment(marker, data.slice(at, end), kept);
    return end;
  }

  #segment(marker: number, segment: Uint8Array, kept: Uint8Array[]): void {
    const body = segment.subarray(4);
    if (otherFrames.has(marker)) throw new AttachmentError("attachment-unsupported");
    if (frames.has(marker)) this.#frame(body);
    else if (marker === 0xda) {
      if (!this.picture) throw new AttachmentError("attachment-damaged");
      this.#hasScan = true;
      this.#state = "scan";
    } else if (!tables.has(marker)) {
      const rest = this.#application(marker, body);
      if (!rest || !isSame(rest, segment)) this.isCleaned = true;
      if (rest) kept.push(rest);
      return;
    }
    kept.push(segment);
  }

  #frame(body: Uint8Array): void {
    const [precision = 0, h1 = 0, h0 = 0, w1 = 0, w0 = 0, components = 0] = body;
    if (this.picture || body.length !== 6 + components * 3) throw new AttachmentError("attachment-damaged");
    const [width, height] = [w1 * 256 + w0, h1 * 256 + h0];
    checkSize({ width, height });
    if (precision !== 8 || ![1, 3, 4].includes(components))
      throw new AttachmentError("attachment-unsupported");
    this.picture = {
      ...{ width, height, components },
      orientation: this.#orientation,
      hasAdobe: this.#hasAdobe,
    };
  }

  /** What stays of a segment that is not the picture. */
  #application(marker: number, body: Uint8Array): Uint8Array | undefined {
    if (this.picture) return undefined;
    // "JFIF", its version and density, without the thumbnail.
    if (marker === 0xe0 && startsWith(body, [0x4a, 0x46, 0x49, 0x46, 0]) && body.length >= 14)
      return Uint8Array.of(0xff, 0xe0, 0, 16, ...body.subarray(0, 12), 0, 0);
    if (marker === 0xee && startsWith(body, [0x41, 0x64, 0x6f, 0x62, 0x65]) && body.length >= 12) {
      this.#hasAdobe = true;
      return Uint8Array.of(0xff, 0xee, 0, 14, ...body.subarray(0, 12));
    }
    if (marker === 0xe1 && startsWith(body, exifMark) && this.#orientation === 1) {
      this.#orientation = exifOrientation(body.subarray(exifMark.length));
      if (this.#orientation === 1) return undefined;
      const tiff = orientationOnly(this.#orientation);
      return Uint8Array.of(0xff, 0xe1, 0, 2 + exifMark.length + tiff.length, ...exifMark, ...tiff);
    }
    return undefined;
  }

  /** Coded pixels up to the next marker that is not one of theirs (stuffing, restarts). */
  #scan(data: Uint8Array, at: number, kept: Uint8Array[]): number | undefined {
    let end = at;
    for (;;) {
      const mark = data.indexOf(0xff, end);
      const next = mark < 0 ? undefined : data[mark + 1];
      if (next === undefined) {
        const known = mark < 0 ? data.length : mark;
        if (known > at) kept.push(data.slice(at, known));
        return known > at ? known : undefined;
      }
      if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) {
        if (mark > at) kept.push(data.slice(at, mark));
        this.#state = "marker";
        return mark;
      }
      end = mark + 2;
    }
  }
}

/** "Exif" and two zero bytes. */
const exifMark = [0x45, 0x78, 0x69, 0x66, 0, 0] as const;

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
