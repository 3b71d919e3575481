import { Readable } from "node:stream";
import { createDeflate, createInflate } from "node:zlib";
import { type Pass, type PngPicture, passesOf, samplesOf } from "../../src-core/log/attachment-png.ts";

/** Interlaced pictures are held whole while they are put together: 3 bytes a pixel. */
export const mostInterlacedPixels = 24_000_000;

/** True when the packed pixels can go into a PDF as they are: PDF has the same filters, but no alpha among the colours. */
export function isReady(picture: PngPicture): boolean {
  return !picture.isInterlaced && picture.colorType <= 3 && picture.transparency === undefined;
}

/**
 * Unpacks pixels, lays them on white, and packs them again as rows of red, green and blue: a part at a time. Throws when
 * there are fewer pixels than the header says.
 */
export async function* onWhite(
  picture: PngPicture,
  packed: readonly Uint8Array[],
): AsyncGenerator<Uint8Array> {
  const deflate = createDeflate({ level: 4 });
  const out: Uint8Array[] = [];
  deflate.on("data", (bytes: Uint8Array) => out.push(bytes));
  const whole = picture.isInterlaced ? new Uint8Array(picture.width * picture.height * 3) : undefined;
  const rows = new RowReader(picture);
  let rgb = new Uint8Array(picture.width * 3);
  for await (const bytes of Readable.from(packed).pipe(createInflate())) {
    for (const { pass, row, index } of rows.push(bytes)) {
      if (whole) placeRow(picture, pass, row, index, whole);
      else {
        colours(picture, row, pass.width, rgb);
        if (!deflate.write(rgb)) await new Promise((resolve) => deflate.once("drain", resolve));
        rgb = new Uint8Array(picture.width * 3);
        if (out.length > 0) yield Buffer.concat(out.splice(0));
      }
    }
  }
  if (!rows.isDone) throw new Error("fewer pixels than announced");
  const ended = new Promise((resolve) => deflate.once("end", resolve));
  deflate.end(whole);
  await ended;
  yield Buffer.concat(out);
}

function placeRow(picture: PngPicture, pass: Pass, row: Uint8Array, index: number, whole: Uint8Array): void {
  const rgb = new Uint8Array(pass.width * 3);
  colours(picture, row, pass.width, rgb);
  const start = (pass.y + index * pass.dy) * picture.width;
  for (let column = 0; column < pass.width; column++) {
    const at = (start + pass.x + column * pass.dx) * 3;
    whole.set(rgb.subarray(column * 3, column * 3 + 3), at);
  }
}

/** Cuts unpacked bytes into rows and undoes the filter of each (PNG 3rd edition, clause 9). */
class RowReader {
  readonly #passes: readonly Pass[];
  /** Bytes from one pixel to the next. */
  readonly #step: number;
  #pass = 0;
  #index = 0;
  #line: Uint8Array = new Uint8Array();
  #filled = 0;
  #before: Uint8Array = new Uint8Array();

  constructor(picture: PngPicture) {
    this.#passes = passesOf(picture);
    this.#step = Math.max(1, ((samplesOf[picture.colorType] ?? 1) * picture.bitDepth) / 8);
    this.#begin();
  }

  get isDone(): boolean {
    return this.#pass >= this.#passes.length;
  }

  *push(bytes: Uint8Array): Generator<{ pass: Pass; row: Uint8Array; index: number }> {
    let at = 0;
    while (at < bytes.length) {
      const pass = this.#passes[this.#pass];
      // More than there should be is left out.
      if (!pass) return;
      const part = bytes.subarray(at, at + this.#line.length - this.#filled);
      this.#line.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled < this.#line.length) return;
      const row = unfiltered(this.#line, this.#before, this.#step);
      yield { pass, row, index: this.#index };
      this.#before = row;
      this.#line = new Uint8Array(this.#line.length);
      this.#filled = 0;
      if (++this.#index < pass.height) continue;
      this.#pass++;
      this.#begin();
    }
  }

  #begin(): void {
    const rowBytes = this.#passes[this.#pass]?.rowBytes ?? 0;
    this.#index = 0;
    this.#line = new Uint8Array(rowBytes + 1);
    this.#filled = 0;
    this.#before = new Uint8Array(rowBytes);
  }
}

function unfiltered(line: Uint8Array, above: Uint8Array, step: number): Uint8Array {
  const [filter = 0] = line;
  const row = line.subarray(1);
  switch (filter) {
    case 0:
      return row;
    case 1:
      for (let at = step; at < row.length; at++) row[at] = (row[at] ?? 0) + (row[at - step] ?? 0);
      return row;
    case 2:
      for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) + (above[at] ?? 0);
      return row;
    case 3:
      for (let at = 0; at < row.length; at++)
        row[at] = (row[at] ?? 0) + (((at < step ? 0 : (row[at - step] ?? 0)) + (above[at] ?? 0)) >> 1);
      return row;
    case 4:
      for (let at = 0; at < row.length; at++) {
        const left = at < step ? 0 : (row[at - step] ?? 0);
        const corner = at < step ? 0 : (above[at - step] ?? 0);
        row[at] = (row[at] ?? 0) + paeth(left, above[at] ?? 0, corner);
      }
      return row;
    default:
      throw new Error("no such filter");
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** One row as red, green and blue on white. */
function colours(picture: PngPicture, row: Uint8Array, width: number, rgb: Uint8Array): void {
  const { bitDepth, colorType, palette, transparency } = picture;
  const samples = samplesOf[colorType] ?? 1;
  const most = 2 ** bitDepth - 1;
  const sampleAt = (index: number): number => {
    if (bitDepth === 8) return row[index] ?? 0;
    if (bitDepth === 16) return (row[index * 2] ?? 0) * 256 + (row[index * 2 + 1] ?? 0);
    const bit = index * bitDepth;
    return ((row[bit >> 3] ?? 0) >> (8 - bitDepth - (bit & 7))) & most;
  };
  // The one grey or colour that stands for "nothing here".
  const clear =
    transparency && colorType !== 3
      ? Array.from(
          { length: samples },
          (_, index) => (transparency[index * 2] ?? 0) * 256 + (transparency[index * 2 + 1] ?? 0),
        )
      : undefined;
  for (let pixel = 0; pixel < width; pixel++) {
    const at = pixel * samples;
    let [red, green, blue, alpha] = [0, 0, 0, 1];
    if (colorType === 3) {
      const index = sampleAt(at);
      [red, green, blue] = [0, 1, 2].map((part) => palette?.[index * 3 + part] ?? 0) as [
        number,
        number,
        number,
      ];
      alpha = (transparency?.[index] ?? 255) / 255;
    } else {
      const isGrey = colorType === 0 || colorType === 4;
      red = (sampleAt(at) * 255) / most;
      green = isGrey ? red : (sampleAt(at + 1) * 255) / most;
      blue = isGrey ? red : (sampleAt(at + 2) * 255) / most;
      if (colorType >= 4) alpha = sampleAt(at + samples - 1) / most;
      if (clear?.every((value, index) => sampleAt(at + index) === value)) alpha = 0;
    }
    const rest = 255 * (1 - alpha);
    rgb[pixel * 3] = Math.round(red * alpha + rest);
    rgb[pixel * 3 + 1] = Math.round(green * alpha + rest);
    rgb[pixel * 3 + 2] = Math.round(blue * alpha + rest);
  }
}
