import { deflateSync } from "node:zlib";
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFObject,
  type PDFOperator,
  PDFRawStream,
  type PDFRef,
} from "@cantoo/pdf-lib";
import type { Language } from "../../src-core/ports/host.ts";
import type { Drawing } from "../../src-core/print/drawing.ts";
import { weights } from "../../src-core/print/font.ts";
import { upright } from "../../src-core/print/paper.ts";
import { pageNumber } from "../../src-core/print/worded-page.ts";
import { oneGlyphPerCharacter } from "../pdf/fontkit.ts";
import {
  embedFonts,
  type Fonts,
  pointsPerInch,
  resourceNames,
  strokeOperators,
  textOperators,
} from "../pdf/operators.ts";
import { languageTags } from "../pdf/write.ts";

/** What pdf-lib makes an object of: words become names. */
export type Value = string | number | boolean | null | PDFObject | readonly Value[] | ValueDict;
export interface ValueDict {
  readonly [key: string]: Value;
}

interface Sheet {
  ref: PDFRef;
  /** The part of its content that is its number, written once it is known how many pages there are. */
  number: PDFRef;
}

/**
 * A PDF that is written as it is made: each object goes out as soon as it is complete, so that a packet of any size
 * needs the memory of one file of it. pdf-lib makes the objects; what is known only at the end (page numbers, the parts
 * of fonts that were used, the list of pages) is written last, which the format allows (ISO 32000-1, 7.5).
 */
export class PdfFile {
  readonly #pdf: PDFDocument;
  readonly #fonts: Fonts;
  /** Objects of the document as a whole: they stay until the end. */
  readonly #lasting: ReadonlySet<PDFRef>;
  readonly #offsets = new Map<number, number>();
  readonly #front: Sheet[] = [];
  readonly #sheets: Sheet[] = [];
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #written = 0;

  private constructor(pdf: PDFDocument, fonts: Fonts) {
    this.#pdf = pdf;
    this.#fonts = fonts;
    this.#lasting = new Set(pdf.context.enumerateIndirectObjects().map(([ref]) => ref));
    // The second line says that there are bytes in it that are not text.
    this.#raw(Uint8Array.of(...latin1("%PDF-1.7\n%"), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a));
  }

  static async create(language: Language, title: string): Promise<PdfFile> {
    const pdf = await PDFDocument.create({ updateMetadata: false });
    pdf.registerFontkit(oneGlyphPerCharacter);
    pdf.setTitle(title, { showInWindowTitleBar: true });
    pdf.setLanguage(languageTags[language]);
    return new PdfFile(pdf, await embedFonts(pdf));
  }

  /** Where objects of other files are copied to; `drain` writes them. */
  get context(): PDFDocument["context"] {
    return this.#pdf.context;
  }

  /** Pages so far, without those put in front. */
  get pages(): number {
    return this.#sheets.length;
  }

  /** Bytes that wait to be taken. */
  get waiting(): number {
    return this.#waitingBytes;
  }

  take(): Uint8Array {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    return bytes;
  }

  add(value: Value): PDFRef {
    const ref = this.context.nextRef();
    this.#object(ref, this.object(value));
    return ref;
  }

  object(value: Value): PDFObject {
    if (value instanceof PDFObject) return value;
    if (typeof value === "string") return PDFName.of(value);
    if (typeof value === "number") return PDFNumber.of(value);
    if (typeof value === "boolean") return value ? PDFBool.True : PDFBool.False;
    if (value === null) return PDFNull;
    if (isList(value)) {
      const array = PDFArray.withContext(this.context);
      for (const each of value) array.push(this.object(each));
      return array;
    }
    return this.#dict(value);
  }

  #dict(entries: ValueDict): PDFDict {
    const dict = PDFDict.withContext(this.context);
    for (const [key, value] of Object.entries(entries)) dict.set(PDFName.of(key), this.object(value));
    return dict;
  }

  /** Writes what was copied into `context`, and lets go of it. */
  drain(): void {
    for (const [ref, object] of this.context.enumerateIndirectObjects()) {
      if (this.#lasting.has(ref)) continue;
      this.#object(ref, object);
      this.context.delete(ref);
    }
  }

  /** Begins a stream whose length is not known yet: its parts go out as they come. */
  stream(entries: ValueDict): {
    ref: PDFRef;
    write(part: Uint8Array): void;
    end(): void;
  } {
    const ref = this.context.nextRef();
    const lengthRef = this.context.nextRef();
    const dict = this.object({ ...entries, Length: lengthRef });
    this.#begin(ref);
    this.#raw(bytesOf(dict));
    this.#raw(latin1("\nstream\n"));
    let length = 0;
    return {
      ref,
      write: (part) => {
        length += part.length;
        this.#raw(part);
      },
      end: () => {
        this.#raw(latin1("\nendstream\nendobj\n"));
        this.#object(lengthRef, this.object(length));
      },
    };
  }

  /** Adds a page of words, with pictures or pages of other files drawn below them; at the front, before all others. */
  page(drawing: Drawing, { things = {}, operators = [], isFront = false }: PageContent = {}): void {
    const { widthIn, heightIn } = drawing;
    const paper = { widthIn, heightIn, turn: upright, drawing };
    const content = [...operators, ...strokeOperators(paper), ...textOperators(paper, this.#fonts)];
    const contentRef = this.#content(content);
    const number = this.context.nextRef();
    const ref = this.add({
      Type: "Page",
      Parent: this.#pdf.catalog.get(PDFName.of("Pages")) ?? null,
      MediaBox: [0, 0, widthIn * pointsPerInch, heightIn * pointsPerInch],
      Resources: { Font: this.#fontNames(), XObject: things },
      Contents: [contentRef, number],
    });
    (isFront ? this.#front : this.#sheets).push({ ref, number });
  }

  /** Writes all that is left: numbers, fonts, the list of pages, and where each object stands. */
  async finish(): Promise<void> {
    const sheets = [...this.#front, ...this.#sheets];
    sheets.forEach(({ number }, index) => {
      const text = pageNumber(`${index + 1} / ${sheets.length}`);
      const drawing = { widthIn: 8.5, heightIn: 11, texts: [text], strokes: [] };
      const paper = { widthIn: 8.5, heightIn: 11, turn: upright, drawing };
      this.#content(textOperators(paper, this.#fonts), number);
    });
    const tree = this.#pdf.catalog.Pages();
    tree.set(PDFName.of("Kids"), this.object(sheets.map(({ ref }) => ref)));
    tree.set(PDFName.of("Count"), this.object(sheets.length));
    await this.#pdf.flush();
    for (const [ref, object] of this.context.enumerateIndirectObjects()) this.#object(ref, object);
    this.#crossReferences();
  }

  #fontNames(): Record<string, PDFRef> {
    return Object.fromEntries(
      weights.flatMap((weight) => {
        const font = this.#fonts[weight];
        return font ? [[resourceNames[weight].decodeText(), font.ref]] : [];
      }),
    );
  }

  #content(operators: readonly PDFOperator[], ref = this.context.nextRef()): PDFRef {
    const bytes = deflateSync(latin1(operators.map((operator) => operator.toString()).join("\n")));
    const dict = this.#dict({ Length: bytes.length, Filter: "FlateDecode" });
    this.#object(ref, PDFRawStream.of(dict, bytes));
    return ref;
  }

  #begin(ref: PDFRef): void {
    this.#offsets.set(ref.objectNumber, this.#written);
    this.#raw(latin1(`${ref.objectNumber} 0 obj\n`));
  }

  #object(ref: PDFRef, object: PDFObject): void {
    this.#begin(ref);
    this.#raw(bytesOf(object));
    this.#raw(latin1("\nendobj\n"));
  }

  #crossReferences(): void {
    const start = this.#written;
    const { Root, Info } = this.context.trailerInfo;
    const size = this.context.largestObjectNumber + 1;
    const lines = Array.from({ length: size }, (_, number) => {
      const offset = this.#offsets.get(number);
      // Each entry is 20 bytes. Numbers that no object has are free.
      if (offset === undefined) return `0000000000 ${number === 0 ? "65535" : "00001"} f \n`;
      return `${String(offset).padStart(10, "0")} 00000 n \n`;
    });
    this.#raw(latin1(`xref\n0 ${size}\n${lines.join("")}trailer\n`));
    this.#raw(bytesOf(this.object({ Size: size, Root: Root ?? null, Info: Info ?? null })));
    this.#raw(latin1(`\nstartxref\n${start}\n%%EOF\n`));
  }

  #raw(bytes: Uint8Array): void {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.#written += bytes.length;
  }
}

interface PageContent {
  /** What the page draws, by the name that `operators` use for it. */
  things?: Readonly<Record<string, PDFRef>>;
  operators?: readonly PDFOperator[];
  isFront?: boolean;
}

function isList(value: readonly Value[] | ValueDict): value is readonly Value[] {
  return Array.isArray(value);
}

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}
