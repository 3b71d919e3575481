import { exifOrientation, orientationOnly } from "./attachment-orientation.ts";
import {
  AttachmentError,
  checkSize,
  type Filtered,
  type FormatFilter,
  joined,
  type Picture,
} from "./attachment-parts.ts";

/** Chunks that make the picture, and the most that each can hold. All others are left out. */
const keptChunks: Readonly<Record<string, number>> = {
  IHDR: 13,
  PLTE: 768,
  tRNS: 256,
  gAMA: 4,
  cHRM: 32,
  sRGB: 1,
  sBIT: 4,
  bKGD: 6,
  pHYs: 9,
  IEND: 0,
};
/** Larger EXIF is skipped unread. */
const longestExif = 65_536;
const signatureLength = 8;

/** As IHDR says (PNG 3rd edition, 11.2.1). */
export interface PngPicture extends Picture {
  bitDepth: number;
  /** 0 grey, 2 colours, 3 palette, 4 grey with alpha, 6 colours with alpha. */
  colorType: number;
  isInterlaced: boolean;
  palette: Uint8Array | undefined;
  transparency: Uint8Array | undefined;
}

const depthsOf: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
export const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * A PNG without what is not the picture: texts, times, EXIF but for the orientation, colour profiles, animation and
 * private chunks go, and all that follows the end. The checksum of every chunk
 * must be right.
 */
export class PngFilter implements FormatFilter {
  isCleaned = false;
  picture: PngPicture | undefined;
  #pending: Uint8Array = new Uint8Array();
  #state: "signature" | "chunk" | "body" | "pixels" | "done" = "signature";
  #chunk = { type: "", length: 0, left: 0, crc: 0, parts: [] as Uint8Array[] };
  #hasPixels = false;
  #pixelsOver = false;
  readonly #checksums: boolean;

  /** `checksums` off for bytes whose SHA-256 is checked anyhow: they cost more than all the rest. */
  constructor({ checksums = true }: { checksums?: boolean } = {}) {
    this.#checksums = checksums;
  }

  /** How many bytes the pixels are when unpacked, with the filter byte of each row. */
  get pixelBytes(): number | undefined {
    return this.picture && passesOf(this.picture).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  push(bytes: Uint8Array): Filtered {
    const data = joined([this.#pending, bytes]);
    const filtered = { kept: [] as Uint8Array[], pixels: [] as Uint8Array[] };
    let at = 0;
    for (;;) {
      const next = this.#step(data, at, filtered);
      if (next === undefined) break;
      at = next;
    }
    this.#pending = data.slice(at);
    return filtered;
  }

  end(): void {
    if (this.#state !== "done" || !this.#hasPixels) throw new AttachmentError("attachment-damaged");
  }

  #step(data: Uint8Array, at: number, out: { kept: Uint8Array[]; pixels: Uint8Array[] }): number | undefined {
    const room = data.length - at;
    switch (this.#state) {
      case "signature":
        if (room < signatureLength) return undefined;
        out.kept.push(data.slice(at, at + signatureLength));
        this.#state = "chunk";
        return at + signatureLength;
      case "chunk":
        if (room < 8) return undefined;
        this.#begin(data.subarray(at, at + 8), out.kept);
        return at + 8;
      case "body":
      case "pixels":
        return this.#body(data, at, out);
      case "done":
        if (room === 0) return undefined;
        this.isCleaned = true;
        return data.length;
    }
  }

  #begin(header: Uint8Array, kept: Uint8Array[]): void {
    const length = viewOf(header).getUint32(0);
    const type = String.fromCharCode(...header.subarray(4));
    if (length > 0x7fffffff || !/^[A-Za-z]{4}$/.test(type)) throw new AttachmentError("attachment-damaged");
    if ((this.picture === undefined) !== (type === "IHDR")) throw new AttachmentError("attachment-damaged");
    const most = keptChunks[type];
    if (most !== undefined && length > most) throw new AttachmentError("attachment-damaged");
    // A large first letter: without it the picture cannot be shown.
    if (most === undefined && type !== "IDAT" && /^[A-Z]/.test(type))
      throw new AttachmentError("attachment-unsupported");
    if (type === "IDAT") {
      if (this.#pixelsOver || (this.picture?.colorType === 3 && !this.picture.palette))
        throw new AttachmentError("attachment-damaged");
      this.#hasPixels = true;
      kept.push(header.slice());
    } else if (this.#hasPixels) this.#pixelsOver = true;
    this.#chunk = { type, length, left: length, crc: crcOf(header.subarray(4), 0xffffffff), parts: [] };
    this.#state = type === "IDAT" ? "pixels" : "body";
  }

  #body(data: Uint8Array, at: number, out: { kept: Uint8Array[]; pixels: Uint8Array[] }): number | undefined {
    const chunk = this.#chunk;
    if (chunk.left > 0) {
      const part = data.slice(at, at + chunk.left);
      if (part.length === 0) return undefined;
      chunk.left -= part.length;
      if (this.#checksums) chunk.crc = crcOf(part, chunk.crc);
      if (this.#state === "pixels") {
        out.kept.push(part);
        out.pixels.push(part);
      } else if (chunk.type in keptChunks || (chunk.type === "eXIf" && chunk.length <= longestExif))
        chunk.parts.push(part);
      return at + part.length;
    }
    if (data.length - at < 4) return undefined;
    const stored = data.slice(at, at + 4);
    if (this.#checksums && viewOf(stored).getUint32(0) !== (chunk.crc ^ 0xffffffff) >>> 0)
      throw new AttachmentError("attachment-damaged");
    if (this.#state === "pixels") out.kept.push(stored);
    else this.#finished(chunk.type, joined(chunk.parts), out.kept);
    this.#state = chunk.type === "IEND" ? "done" : "chunk";
    return at + 4;
  }

  #finished(type: string, body: Uint8Array, kept: Uint8Array[]): void {
    if (type === "IHDR") this.picture = readHeader(body);
    if (this.picture && type === "PLTE" && body.length % 3 === 0) this.picture.palette = body;
    if (this.picture && type === "tRNS") this.picture.transparency = body;
    if (type === "eXIf" && this.picture && !this.#hasPixels && this.picture.orientation === 1) {
      this.picture.orientation = exifOrientation(body);
      if (this.picture.orientation !== 1) {
        const only = orientationOnly(this.picture.orientation);
        if (only.length !== body.length || only.some((byte, index) => byte !== body[index]))
          this.isCleaned = true;
        kept.push(chunkOf(type, only));
        return;
      }
    }
    if (!(type in keptChunks)) {
      this.isCleaned = true;
      return;
    }
    kept.push(chunkOf(type, body));
  }
}

function readHeader(body: Uint8Array): PngPicture {
  if (body.length !== 13) throw new AttachmentError("attachment-damaged");
  const view = viewOf(body);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [bitDepth = 0, colorType = 0, compression = 0, filter = 0, interlace = 0] = body.subarray(8);
  checkSize({ width, height });
  if (!depthsOf[colorType]?.includes(bitDepth) || compression !== 0 || filter !== 0 || interlace > 1)
    throw new AttachmentError("attachment-damaged");
  const isInterlaced = interlace === 1;
  return {
    ...{ width, height, bitDepth, colorType, isInterlaced, orientation: 1 },
    palette: undefined,
    transparency: undefined,
  };
}

/** One pass over the pixels: which it has (from `x`, `y`, every `dx`th and `dy`th), and its bytes with filter bytes. */
export interface Pass {
  x: number;
  y: number;
  dx: number;
  dy: number;
  width: number;
  height: number;
  rowBytes: number;
  bytes: number;
}

/** The passes of an interlaced picture (Adam7), or the one of any other; those without pixels are left out. */
export function passesOf({ width, height, bitDepth, colorType, isInterlaced }: PngPicture): readonly Pass[] {
  const steps = isInterlaced ? adam7 : [[0, 0, 1, 1] as const];
  return steps.flatMap(([x, y, dx, dy]) => {
    const [across, down] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)];
    if (across < 1 || down < 1) return [];
    const rowBytes = Math.ceil((across * bitDepth * (samplesOf[colorType] ?? 1)) / 8);
    return [{ x, y, dx, dy, width: across, height: down, rowBytes, bytes: (rowBytes + 1) * down }];
  });
}

const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A whole chunk with its length and checksum. */
export function chunkOf(type: string, body: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + body.length);
  const view = viewOf(chunk);
  view.setUint32(0, body.length);
  for (let index = 0; index < 4; index++) chunk[4 + index] = type.charCodeAt(index);
  chunk.set(body, 8);
  view.setUint32(8 + body.length, (crcOf(chunk.subarray(4, 8 + body.length), 0xffffffff) ^ 0xffffffff) >>> 0);
  return chunk;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** CRC-32 as in ISO 3309, without the inversions at its beginning and end. */
function crcOf(bytes: Uint8Array, before: number): number {
  let crc = before;
  for (const byte of bytes) crc = ((crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)) >>> 0;
  return crc;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});
