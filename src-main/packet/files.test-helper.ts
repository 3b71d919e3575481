import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { chunkOf } from "../../src-core/log/attachment-png.ts";

const segment = (marker: number, ...body: number[]): number[] => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];
export const text = (words: string): number[] => [...Buffer.from(words, "latin1")];

/** A TIFF part of EXIF with an orientation and words that stand for a place. */
export function tiff(orientation: number, words = ""): number[] {
  const entry = [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
  return [...text("II"), 42, 0, 8, 0, 0, 0, 1, 0, ...entry, 0, 0, 0, 0, ...text(words)];
}

/** Made up segment by segment: what stands between its tables decodes as a picture of one colour or not at all. */
export function jpeg({
  width = 64,
  height = 48,
  extra = [] as number[],
  scan = [0x12, 0x34, 0xff, 0x00, 0xff, 0xd0, 0x56],
  after = [] as number[],
  end = [0xff, 0xd9],
} = {}): Uint8Array {
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, ...text("JFIF\0"), 1, 1, 0, 0, 1, 0, 1, 0, 0),
    ...extra,
    ...segment(0xdb, 0, ...Array.from({ length: 64 }, () => 1)),
    ...segment(0xc0, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0),
    ...segment(0xc4, 0, 1, ...Array.from({ length: 15 }, () => 0), 0),
    ...segment(0xc4, 0x10, 1, ...Array.from({ length: 15 }, () => 0), 0),
    ...segment(0xda, 1, 1, 0, 0, 63, 0),
    ...scan,
    ...end,
    ...after,
  ]);
}

export const exif = (orientation: number, words: string): number[] =>
  segment(0xe1, ...text("Exif\0\0"), ...tiff(orientation, words));
export const otherSegment = segment;

export interface PngParts {
  width?: number;
  height?: number;
  bitDepth?: number;
  colorType?: number;
  interlace?: number;
  pixels?: Uint8Array;
  before?: readonly Uint8Array[];
  after?: readonly Uint8Array[];
}

export function png(parts: PngParts = {}): Uint8Array {
  const {
    width = 2,
    height = 2,
    bitDepth = 8,
    colorType = 0,
    interlace = 0,
    before = [],
    after = [],
  } = parts;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([bitDepth, colorType, 0, 0, interlace], 8);
  const pixels = parts.pixels ?? new Uint8Array((width + 1) * height);
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunkOf("IHDR", header),
    ...before,
    chunkOf("IDAT", deflateSync(pixels)),
    ...after,
    chunkOf("IEND", new Uint8Array()),
  ]);
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
