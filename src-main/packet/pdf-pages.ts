import { deflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectCopier,
  PDFRawStream,
  PDFRef,
} from "@cantoo/pdf-lib";
import type { PdfFile } from "./pdf-file.ts";
import { unpacked } from "./pdf-guard.ts";

/** More pages of one file are counted, not shown. */
export const mostPages = 300;
const mostAnnotations = 500;
const mostContentBytes = 32 * 1024 * 1024;
const deepestTree = 50;

export type Matrix = readonly [number, number, number, number, number, number];

/** One page of a file, ready to be drawn: its box before it is turned, and the parts that make it up. */
export interface EmbeddedPage {
  box: { x: number; y: number; width: number; height: number };
  /** Turned clockwise by so many degrees. */
  turn: 0 | 90 | 180 | 270;
  /** The page itself, then what was filled in or stamped on it. */
  parts: readonly { ref: PDFRef; matrix: Matrix | undefined }[];
}

/** The pages of a file in their order, and how many there are beyond those that can be shown. */
export function pagesOf(pdf: PDFDocument): { pages: readonly PDFDict[]; more: number } {
  const pages: PDFDict[] = [];
  const seen = new Set<PDFObject>();
  let more = 0;
  const walk = (node: PDFObject | undefined, depth: number): void => {
    // A node that is met twice would make endless or countless pages out of a small file.
    if (!(node instanceof PDFDict) || seen.has(node) || depth > deepestTree) return;
    seen.add(node);
    const kids = node.lookup(PDFName.of("Kids"));
    if (kids instanceof PDFArray)
      for (let index = 0; index < kids.size(); index++) walk(kids.lookup(index), depth + 1);
    else if (pages.length < mostPages) pages.push(node);
    else more++;
  };
  walk(pdf.catalog.lookup(PDFName.of("Pages")), 0);
  return { pages, more };
}

/**
 * Copies pages into a packet, one by one, with only what draws them: contents and resources, and the look of what was
 * filled in. Links, scripts, forms, attached files and what the file says of itself stay behind.
 */
export function createPageCopier(source: PDFDocument, file: PdfFile): (page: PDFDict) => EmbeddedPage {
  forgetMetadata(source);
  const copier = PDFObjectCopier.for(source.context, file.context);
  return (page) => {
    const box = boxOf(inherited(page, "CropBox")) ?? boxOf(inherited(page, "MediaBox"));
    if (!box) throw new Error("a page without a size");
    const { x, y, width, height } = box;
    const content = contentOf(page);
    const resources = inherited(page, "Resources");
    const group = page.lookup(PDFName.of("Group"));
    const dict = file.context.obj({ Type: "XObject", Subtype: "Form", FormType: 1 });
    dict.set(PDFName.of("BBox"), file.context.obj([x, y, x + width, y + height]));
    if (resources instanceof PDFDict) dict.set(PDFName.of("Resources"), copier.copy(resources));
    if (group instanceof PDFDict) dict.set(PDFName.of("Group"), copier.copy(group));
    for (const [key, value] of content.entries) dict.set(key, copier.copy(value));
    dict.set(PDFName.of("Length"), file.context.obj(content.bytes.length));
    const ref = file.context.register(PDFRawStream.of(dict, content.bytes));
    const looks = annotationLooks(page).map(({ look, matrix }) => ({
      ref: asRef(copier.copy(look)),
      matrix,
    }));
    const parts = [
      { ref, matrix: undefined },
      ...looks.flatMap((part) => (part.ref ? [{ ref: part.ref, matrix: part.matrix }] : [])),
    ];
    return { box, turn: turnOf(inherited(page, "Rotate")), parts };
  };
}

function asRef(object: PDFObject): PDFRef | undefined {
  return object instanceof PDFRef ? object : undefined;
}

const forgotten = [
  "Metadata",
  "PieceInfo",
  "AF",
  "OPI",
  "Ref",
  "AA",
  "A",
  "StructParent",
  "StructParents",
  "Parent",
  "P",
];

/** Takes out what would bring along more than the look of a page. */
function forgetMetadata(source: PDFDocument): void {
  for (const [, object] of source.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : undefined;
    if (dict) for (const key of forgotten) dict.delete(PDFName.of(key));
  }
}

/** The value of a page, or of the nearest node above it. */
function inherited(page: PDFDict, key: string): PDFObject | undefined {
  let node: PDFObject | undefined = page;
  for (let depth = 0; node instanceof PDFDict && depth <= deepestTree; depth++) {
    const value = node.lookup(PDFName.of(key));
    if (value !== undefined) return value;
    node = node.lookup(PDFName.of("Parent"));
  }
  return undefined;
}

function contentOf(page: PDFDict): { bytes: Uint8Array; entries: readonly [PDFName, PDFObject][] } {
  const contents = page.lookup(PDFName.of("Contents"));
  if (contents instanceof PDFRawStream) {
    // As it is packed: nothing needs to be known of it.
    const kept = [PDFName.of("Filter"), PDFName.of("DecodeParms")];
    const entries = contents.dict.entries().filter(([key]) => kept.includes(key));
    return { bytes: contents.contents, entries };
  }
  if (!(contents instanceof PDFArray)) return { bytes: new Uint8Array(), entries: [] };
  const parts: Uint8Array[] = [];
  let left = mostContentBytes;
  for (let index = 0; index < contents.size(); index++) {
    const part = contents.lookup(index);
    if (!(part instanceof PDFRawStream)) continue;
    const bytes = unpacked(part, left);
    left -= bytes.length + 1;
    if (left < 0) throw new Error("too much content");
    parts.push(bytes, Uint8Array.of(0x0a));
  }
  return {
    bytes: deflateSync(Buffer.concat(parts)),
    entries: [[PDFName.of("Filter"), PDFName.of("FlateDecode")]],
  };
}

/** What stands in the fields of a form, stamps and remarks: each a drawing of its own, put into its rectangle. */
function annotationLooks(page: PDFDict): readonly { look: PDFObject; matrix: Matrix }[] {
  const annotations = page.lookup(PDFName.of("Annots"));
  if (!(annotations instanceof PDFArray)) return [];
  const looks: { look: PDFObject; matrix: Matrix }[] = [];
  for (let index = 0; index < Math.min(annotations.size(), mostAnnotations); index++) {
    const annotation = annotations.lookup(index);
    if (!(annotation instanceof PDFDict) || isUnseen(annotation)) continue;
    const look = lookOf(annotation);
    const rectangle = boxOf(annotation.lookup(PDFName.of("Rect")));
    const stream = look && annotation.context.lookup(look);
    if (!look || !rectangle || !(stream instanceof PDFRawStream)) continue;
    const matrix = intoRectangle(stream, rectangle);
    if (matrix) looks.push({ look, matrix });
  }
  return looks;
}

/** Hidden, not for viewing (ISO 32000-1, table 165), or a kind that is not drawn on paper. */
function isUnseen(annotation: PDFDict): boolean {
  const flags = annotation.lookup(PDFName.of("F"));
  const bits = flags instanceof PDFNumber ? flags.asNumber() : 0;
  const kind = annotation.lookup(PDFName.of("Subtype"));
  return (bits & 2) !== 0 || (bits & 32) !== 0 || kind === PDFName.of("Popup") || kind === PDFName.of("Link");
}

/** The normal appearance; of a box to tick, the one for its state. */
function lookOf(annotation: PDFDict): PDFRef | undefined {
  const looks = annotation.lookup(PDFName.of("AP"));
  if (!(looks instanceof PDFDict)) return undefined;
  const normal = looks.get(PDFName.of("N"));
  const resolved = looks.lookup(PDFName.of("N"));
  if (resolved instanceof PDFRawStream) return normal instanceof PDFRef ? normal : undefined;
  const state = annotation.lookup(PDFName.of("AS"));
  if (!(resolved instanceof PDFDict) || !(state instanceof PDFName)) return undefined;
  const chosen = resolved.get(state);
  return chosen instanceof PDFRef ? chosen : undefined;
}

/** How an appearance is put into its rectangle (ISO 32000-1, 12.5.5, algorithm "Appearance streams"). */
function intoRectangle(
  look: PDFRawStream,
  rectangle: NonNullable<ReturnType<typeof boxOf>>,
): Matrix | undefined {
  const box = boxOf(look.dict.lookup(PDFName.of("BBox")));
  if (!box) return undefined;
  const own = numbersOf(look.dict.lookup(PDFName.of("Matrix")), 6);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own ?? [];
  const corners = [0, 1, 2, 3].map((corner) => {
    const x = box.x + (corner % 2) * box.width;
    const y = box.y + (corner > 1 ? box.height : 0);
    return { x: a * x + c * y + e, y: b * x + d * y + f };
  });
  const left = Math.min(...corners.map(({ x }) => x));
  const bottom = Math.min(...corners.map(({ y }) => y));
  const width = Math.max(...corners.map(({ x }) => x)) - left;
  const height = Math.max(...corners.map(({ y }) => y)) - bottom;
  if (!(width > 0 && height > 0)) return undefined;
  const [across, up] = [rectangle.width / width, rectangle.height / height];
  return [across, 0, 0, up, rectangle.x - left * across, rectangle.y - bottom * up];
}

const longestSide = 20_000;

function boxOf(object: PDFObject | undefined) {
  const [x1, y1, x2, y2] = numbersOf(object, 4) ?? [];
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined;
  const box = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  const isSound = box.width > 0 && box.height > 0 && box.width <= longestSide && box.height <= longestSide;
  return isSound ? box : undefined;
}

function numbersOf(object: PDFObject | undefined, count: number): readonly number[] | undefined {
  if (!(object instanceof PDFArray) || object.size() !== count) return undefined;
  const numbers = Array.from({ length: count }, (_, index) => {
    const value = object.lookup(index);
    return value instanceof PDFNumber ? value.asNumber() : Number.NaN;
  });
  return numbers.every((value) => Number.isFinite(value)) ? numbers : undefined;
}

function turnOf(object: PDFObject | undefined): EmbeddedPage["turn"] {
  const degrees = object instanceof PDFNumber ? ((object.asNumber() % 360) + 360) % 360 : 0;
  return degrees === 90 || degrees === 180 || degrees === 270 ? degrees : 0;
}
