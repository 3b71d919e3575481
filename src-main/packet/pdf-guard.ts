import { inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDocument,
  PDFName,
  PDFNull,
  PDFObjectParser,
  PDFObjectStreamParser,
  PDFRawStream,
  PDFXRefStreamParser,
} from "@cantoo/pdf-lib";

/** Objects of a file and bytes of compressed objects: a file of 25 MB that is not made to do harm has fewer. */
const mostObjects = 1_500_000;
const mostUnpacked = 48 * 1024 * 1024;

/** A file that asks for much more memory than it needs, or one protected with a password. */
export class RefusedPdf extends Error {
  readonly reason: "tooMuch" | "encrypted";
  constructor(reason: RefusedPdf["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

/** What the file that is being read may still use; undefined while none is. */
let budget: { objects: number; bytes: number } | undefined;
let isGuarded = false;
/** Files are read one after the other: the budget is that of one. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a PDF that anyone may have made. pdf-lib unpacks compressed objects whatever their size and counts up to
 * whatever a file says; here both are held within bounds. Throws `RefusedPdf`, or what pdf-lib throws.
 */
export async function loadGuarded(bytes: Uint8Array): Promise<PDFDocument> {
  guard();
  const result = turn.then(() => load(bytes));
  turn = result.catch(() => undefined);
  return result;
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  const own = { objects: mostObjects, bytes: mostUnpacked };
  budget = own;
  try {
    const pdf = await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      updateMetadata: false,
      parseSpeed: 1000,
    });
    if (pdf.isEncrypted) throw new RefusedPdf("encrypted");
    // pdf-lib goes on after an error of ours as after any other.
    if (own.objects < 0 || own.bytes < 0) throw new RefusedPdf("tooMuch");
    return pdf;
  } catch (error) {
    if (own.objects < 0 || own.bytes < 0) throw new RefusedPdf("tooMuch");
    throw error;
  } finally {
    budget = undefined;
  }
}

/** Bytes of a stream that is not compressed, or with the one filter that nearly all files use. Throws for others. */
export function unpacked(stream: PDFRawStream, mostBytes: number): Uint8Array {
  const filter = stream.dict.lookup(PDFName.of("Filter"));
  const parameters = stream.dict.lookup(PDFName.of("DecodeParms"));
  const names = filter instanceof PDFArray ? filter.asArray() : filter === undefined ? [] : [filter];
  if (names.length === 0) return stream.contents;
  const isPlain = parameters === undefined || parameters === PDFNull;
  if (names.length > 1 || names[0] !== PDFName.of("FlateDecode") || !isPlain)
    throw new Error("a filter that is not unpacked here");
  try {
    return inflateSync(stream.contents, { maxOutputLength: Math.max(1, mostBytes) });
  } catch (error) {
    const isTooLong = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw isTooLong ? new RefusedPdf("tooMuch") : error;
  }
}

/** Puts the bounds into the reader, once. They do nothing while no file is read by `loadGuarded`. */
function guard(): void {
  if (isGuarded) return;
  isGuarded = true;
  const parseObject = PDFObjectParser.prototype.parseObject;
  PDFObjectParser.prototype.parseObject = function counted(...input) {
    if (budget && --budget.objects < 0) throw new RefusedPdf("tooMuch");
    return parseObject.apply(this, input);
  };
  const forObjects = PDFObjectStreamParser.forStream;
  PDFObjectStreamParser.forStream = (stream, wait) => {
    if (!budget) return forObjects(stream, wait);
    try {
      const bytes = unpacked(stream, budget.bytes);
      budget.bytes -= bytes.length;
      const dict = stream.dict.clone();
      dict.delete(PDFName.of("Filter"));
      return forObjects(PDFRawStream.of(dict, bytes), wait);
    } catch (error) {
      if (error instanceof RefusedPdf) budget.bytes = -1;
      throw error;
    }
  };
  const forPlaces = PDFXRefStreamParser.forStream;
  PDFXRefStreamParser.forStream = (stream) => {
    const parser = forPlaces(withoutPlaces(stream));
    return parser;
  };
}

/** Of a stream with the places of objects, pdf-lib uses only where the document begins: the places are left out. */
function withoutPlaces(stream: PDFRawStream): PDFRawStream {
  const { context } = stream.dict;
  const dict = context.obj({ Type: "XRef", Size: 0, W: [1, 1, 1] });
  for (const key of ["Root", "Info", "ID", "Encrypt"]) {
    const value = stream.dict.get(PDFName.of(key));
    if (value) dict.set(PDFName.of(key), value);
  }
  return PDFRawStream.of(dict, new Uint8Array());
}
