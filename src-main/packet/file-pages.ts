import { createHash } from "node:crypto";
import {
  concatTransformationMatrix,
  drawObject,
  type PDFOperator,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
} from "@cantoo/pdf-lib";
import { JpegFilter, type JpegPicture } from "../../src-core/log/attachment-jpeg.ts";
import { AttachmentError } from "../../src-core/log/attachment-parts.ts";
import { PngFilter, type PngPicture, samplesOf } from "../../src-core/log/attachment-png.ts";
import type { Attachment } from "../../src-core/log/types.ts";
import type { Drawing } from "../../src-core/print/drawing.ts";
import { wordedSheets } from "../../src-core/print/worded-page.ts";
import { pointsPerInch } from "../pdf/operators.ts";
import type { PdfFile } from "./pdf-file.ts";
import { loadGuarded, RefusedPdf } from "./pdf-guard.ts";
import { createPageCopier, type EmbeddedPage, type Matrix, pagesOf } from "./pdf-pages.ts";
import { isReady, mostInterlacedPixels, onWhite } from "./png-image.ts";
import { fileDetails } from "./record-page.ts";
import type { PacketWords } from "./words.ts";

export interface FileInPacket {
  file: Attachment;
  /** Numbers of the mailing and of the file within it. */
  mailing: number;
  number: number;
  pieces(): Iterable<Uint8Array>;
}

type Problem = "encrypted" | "broken" | "tooMuch" | "changed";

/** Why a file cannot be shown; every other error is one of ours and goes on. */
class NotShown extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * Writes the pages of one file, a step at a time: a picture fitted to a page, the pages of a PDF each on one of ours,
 * or a page that says why it cannot be shown. A file never ends the packet.
 */
export async function* filePages(
  pdf: PdfFile,
  shown: FileInPacket,
  words: PacketWords,
): AsyncGenerator<void> {
  const { file } = shown;
  try {
    if (file.type === "application/pdf") yield* documentPages(pdf, shown, words);
    else yield* picturePage(pdf, shown, words);
  } catch (error) {
    if (!(error instanceof NotShown)) throw error;
    const { cannotShow } = words.texts.file;
    pdf.page(wordsOf(shown, [cannotShow, words.texts.file[error.problem]], words).drawing);
  }
}

/** The words at the head of a page about a file, and the room below them. */
function wordsOf({ file, mailing, number }: FileInPacket, lines: readonly string[], words: PacketWords) {
  const { texts, fill } = words;
  const heading = fill(texts.file.title, { number: mailing, file: number, kind: texts.kind[file.kind] });
  const items = [[...fileDetails(file, words)].join("\n"), ...lines];
  const [drawing] = wordedSheets({
    ...{ language: words.language, title: "", intro: "", footer: "" },
    sections: [{ heading, style: "text", items }],
  });
  const sheet: Drawing = drawing ?? { widthIn: 8.5, heightIn: 11, texts: [], strokes: [] };
  const lowest = Math.min(...sheet.texts.map(({ yIn }) => yIn), 10);
  return { drawing: sheet, room: { x: 0.9, y: 0.9, width: 6.7, height: lowest - 0.9 - 0.2 } };
}

interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** As large as the room allows, but no larger than its own size at 72 dots an inch; in the middle, in points. */
function fitted(width: number, height: number, room: Room): Room {
  const [roomWidth, roomHeight] = [room.width * pointsPerInch, room.height * pointsPerInch];
  const scale = Math.min(roomWidth / width, roomHeight / height, 1);
  const size = { width: width * scale, height: height * scale };
  return {
    x: room.x * pointsPerInch + (roomWidth - size.width) / 2,
    y: room.y * pointsPerInch + roomHeight - size.height,
    ...size,
  };
}

function drawn(name: string, matrices: readonly Matrix[]): PDFOperator[] {
  return [
    pushGraphicsState(),
    ...matrices.map(([a, b, c, d, e, f]) => concatTransformationMatrix(a, b, c, d, e, f)),
    drawObject(name),
    popGraphicsState(),
  ];
}

async function* picturePage(pdf: PdfFile, shown: FileInPacket, words: PacketWords): AsyncGenerator<void> {
  const isJpeg = shown.file.type === "image/jpeg";
  const { ref, picture } = yield* isJpeg ? jpegImage(pdf, shown) : pngImage(pdf, shown);
  const { width, height, orientation } = picture;
  const isOnItsSide = orientation >= 5;
  const { drawing, room } = wordsOf(shown, [words.fill(words.texts.file.pixels, { width, height })], words);
  const box = fitted(isOnItsSide ? height : width, isOnItsSide ? width : height, room);
  pdf.page(drawing, {
    things: { Picture: ref },
    operators: drawn("Picture", [pictureMatrix(orientation, box)]),
  });
  yield;
}

interface Image<P> {
  ref: PDFRef;
  picture: P;
}

/** The file goes in as it is; it is looked through on the way, since pages that draw a broken one show nothing. */
async function* jpegImage(pdf: PdfFile, shown: FileInPacket): AsyncGenerator<void, Image<JpegPicture>> {
  const picture = headOf(shown, new JpegFilter());
  const space =
    picture.components === 1 ? "DeviceGray" : picture.components === 3 ? "DeviceRGB" : "DeviceCMYK";
  const stream = pdf.stream({
    ...{ Type: "XObject", Subtype: "Image", Width: picture.width, Height: picture.height, ColorSpace: space },
    ...{ BitsPerComponent: 8, Filter: "DCTDecode" },
    ...(picture.components === 4 && picture.hasAdobe ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
  });
  const filter = new JpegFilter();
  let problem: Problem | undefined;
  const check = new HashCheck(shown.file);
  for (const piece of shown.pieces()) {
    check.update(piece);
    problem ??= problemOf(() => filter.push(piece));
    stream.write(piece);
    yield;
  }
  stream.end();
  problem = check.problem() ?? problem ?? problemOf(() => filter.end());
  if (problem) throw new NotShown(problem);
  return { ref: stream.ref, picture };
}

async function* pngImage(pdf: PdfFile, shown: FileInPacket): AsyncGenerator<void, Image<PngPicture>> {
  const filter = new PngFilter({ checksums: false });
  const check = new HashCheck(shown.file);
  const packed: Uint8Array[] = [];
  let problem: Problem | undefined;
  for (const piece of shown.pieces()) {
    check.update(piece);
    problem ??= problemOf(() => packed.push(...filter.push(piece).pixels));
    yield;
  }
  problem = check.problem() ?? problem ?? problemOf(() => filter.end());
  const { picture } = filter;
  if (problem || !picture) throw new NotShown(problem ?? "broken");
  const { width, height, colorType, bitDepth, palette, isInterlaced } = picture;
  if (isInterlaced && width * height > mostInterlacedPixels) throw new NotShown("tooMuch");
  const entries = { Type: "XObject", Subtype: "Image", Width: width, Height: height, Filter: "FlateDecode" };
  if (isReady(picture)) {
    const parameters = {
      Predictor: 15,
      Colors: samplesOf[colorType] ?? 1,
      BitsPerComponent: bitDepth,
      Columns: width,
    };
    const stream = pdf.stream({
      ...entries,
      BitsPerComponent: bitDepth,
      ColorSpace:
        palette && colorType === 3 ? indexed(pdf, palette) : colorType === 0 ? "DeviceGray" : "DeviceRGB",
      DecodeParms: parameters,
    });
    for (const part of packed) {
      stream.write(part);
      yield;
    }
    stream.end();
    return { ref: stream.ref, picture };
  }
  const stream = pdf.stream({ ...entries, BitsPerComponent: 8, ColorSpace: "DeviceRGB" });
  try {
    for await (const part of onWhite(picture, packed)) {
      stream.write(part);
      yield;
    }
  } catch {
    stream.end();
    throw new NotShown("broken");
  }
  stream.end();
  return { ref: stream.ref, picture };
}

function indexed(pdf: PdfFile, palette: Uint8Array) {
  const table = pdf.stream({});
  table.write(palette);
  table.end();
  return ["Indexed", "DeviceRGB", palette.length / 3 - 1, table.ref];
}

/** What a picture says of itself, from its first pieces. */
function headOf(shown: FileInPacket, filter: JpegFilter): JpegPicture {
  for (const piece of shown.pieces()) {
    const problem = problemOf(() => filter.push(piece));
    if (problem) throw new NotShown(problem);
    if (filter.picture) return filter.picture;
  }
  throw new NotShown("broken");
}

function problemOf(work: () => unknown): Problem | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof AttachmentError) return "broken";
    throw error;
  }
}

/** That the bytes are those that were recorded. */
class HashCheck {
  readonly #expected: string;
  readonly #hash = createHash("sha256");

  constructor({ sha256 }: Attachment) {
    this.#expected = sha256;
  }

  update(piece: Uint8Array): void {
    this.#hash.update(piece);
  }

  problem(): Problem | undefined {
    return this.#hash.digest("hex") === this.#expected ? undefined : "changed";
  }
}

/** Puts a picture into a box as EXIF says it lies (EXIF 2.32, tag 274). */
export function pictureMatrix(orientation: number, { x, y, width: w, height: h }: Room): Matrix {
  switch (orientation) {
    case 2:
      return [-w, 0, 0, h, x + w, y];
    case 3:
      return [-w, 0, 0, -h, x + w, y + h];
    case 4:
      return [w, 0, 0, -h, x, y + h];
    case 5:
      return [0, -h, -w, 0, x + w, y + h];
    case 6:
      return [0, -h, w, 0, x, y + h];
    case 7:
      return [0, h, w, 0, x, y];
    case 8:
      return [0, h, -w, 0, x + w, y];
    default:
      return [w, 0, 0, h, x, y];
  }
}

async function* documentPages(pdf: PdfFile, shown: FileInPacket, words: PacketWords): AsyncGenerator<void> {
  const pieces = [...shown.pieces()];
  const check = new HashCheck(shown.file);
  for (const piece of pieces) check.update(piece);
  const changed = check.problem();
  if (changed) throw new NotShown(changed);
  const source = await orProblem(() => loadGuarded(Buffer.concat(pieces)));
  yield;
  const { pages, more, copy } = await orProblem(async () => ({
    ...pagesOf(source),
    copy: createPageCopier(source, pdf),
  }));
  if (pages.length === 0) throw new NotShown("broken");
  for (const [index, page] of pages.entries()) {
    const embedded = await orProblem(async () => copy(page)).catch((error: unknown) => {
      if (error instanceof NotShown) return error.problem;
      throw error;
    });
    pdf.drain();
    const { texts, fill } = words;
    const lines = [
      fill(texts.file.pageOf, { page: index + 1, pages: pages.length + more }),
      ...(more > 0 && index === pages.length - 1 ? [words.morePages(more)] : []),
    ];
    if (typeof embedded === "string")
      pdf.page(wordsOf(shown, [...lines, texts.file.cannotShow, texts.file[embedded]], words).drawing);
    else {
      const { drawing, room } = wordsOf(shown, lines, words);
      pdf.page(drawing, pageContent(embedded, room));
    }
    yield;
  }
}

/** Whatever a reader of PDFs throws means that the file cannot be shown; a full stack, too. */
async function orProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new NotShown(error instanceof RefusedPdf ? error.reason : "broken");
  }
}

function pageContent({ box, turn, parts }: EmbeddedPage, room: Room) {
  const isOnItsSide = turn === 90 || turn === 270;
  const [width, height] = isOnItsSide ? [box.height, box.width] : [box.width, box.height];
  const place = fitted(width, height, room);
  const outer = pageMatrix(turn, box, place, place.width / width);
  return {
    things: Object.fromEntries(parts.map(({ ref }, index) => [`Part${index}`, ref])),
    operators: parts.flatMap(({ matrix }, index) =>
      drawn(`Part${index}`, matrix ? [outer, matrix] : [outer]),
    ),
  };
}

function pageMatrix(turn: EmbeddedPage["turn"], box: Room, { x, y }: Room, s: number): Matrix {
  switch (turn) {
    case 0:
      return [s, 0, 0, s, x - s * box.x, y - s * box.y];
    case 90:
      return [0, -s, s, 0, x - s * box.y, y + s * (box.width + box.x)];
    case 180:
      return [-s, 0, 0, -s, x + s * (box.width + box.x), y + s * (box.height + box.y)];
    case 270:
      return [0, s, -s, 0, x + s * (box.height + box.y), y - s * box.x];
  }
}
