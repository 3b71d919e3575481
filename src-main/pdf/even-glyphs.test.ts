import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import fontkit from "@pdf-lib/fontkit";
import { describe, expect, it } from "vitest";
import { isInFont, type Weight, weights } from "../../src-core/print/font.ts";
import { printDocumentSchema } from "../../src-core/print/types.ts";
import { withEvenGlyphs } from "./even-glyphs.ts";
import { fontBytes } from "./font-files.ts";
import { writePdf } from "./write.ts";

interface OpenFont {
  characterSet: readonly number[];
  numGlyphs: number;
  glyphForCodePoint(code: number): Glyph;
  getGlyph(id: number): Glyph;
}
interface Glyph {
  id: number;
  advanceWidth: number;
  path: { toSVG(): string };
}

const open = (bytes: Uint8Array): OpenFont => fontkit.create(bytes);

/** Every character of the font, on as many lines as it takes. */
function everyCharacter(font: OpenFont): string {
  const all = font.characterSet.map((code) => String.fromCodePoint(code)).filter(isInFont);
  return all.filter((character) => character.normalize("NFC") === character).join("");
}

/** The parts of fonts in a PDF, in the order of the file. */
async function embeddedFonts(bytes: Uint8Array): Promise<OpenFont[]> {
  const pdf = await PDFDocument.load(bytes);
  const fonts: OpenFont[] = [];
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!("lookup" in object) || typeof object.lookup !== "function") continue;
    const file: unknown = object.lookup(PDFName.of("FontFile2"));
    if (file instanceof PDFRawStream) fonts.push(open(decodePDFRawStream(file).decode()));
  }
  return fonts;
}

describe("the part of the font in a file", () => {
  it("draws every letter as the font does, of every character that can be printed", async () => {
    const whole = open(fontBytes("regular"));
    const text = everyCharacter(whole);
    expect(text.length).toBeGreaterThan(2_500);
    const items = text.match(/.{1,2000}/gu) ?? [];
    const page = { language: "en", title: "", sections: [{ style: "text", items }] };
    const [part, ...more] = await embeddedFonts(
      (await writePdf(printDocumentSchema.parse({ kind: "page", page }), "en")).bytes,
    );
    if (!part) throw new Error("no font in the file");
    expect(more).toEqual([]);

    const drawn = (glyph: Glyph): string => `${glyph.advanceWidth} ${glyph.path.toSVG()}`;
    const inFile = new Set(Array.from({ length: part.numGlyphs }, (_, id) => drawn(part.getGlyph(id))));
    const wrong = Array.from(text).filter(
      (character) => !inFile.has(drawn(whole.glyphForCodePoint(character.codePointAt(0) ?? 0))),
    );
    // Spaces at the ends of lines are left out.
    expect(wrong.filter((character) => !/\p{Zs}/u.test(character))).toEqual([]);
  });

  it("holds only the characters that are used", async () => {
    const piece = { deliveryAddress: "ABC" };
    const document = printDocumentSchema.parse({ kind: "mailpiece", piece, printer: {} });
    const { bytes } = await writePdf(document, "en");
    const [part, ...more] = await embeddedFonts(bytes);
    expect(more).toEqual([]);
    // The three, and the one for missing characters that every font has.
    expect(part?.numGlyphs).toBe(4);
    expect(bytes.length).toBeLessThan(6_000);
  });
});

describe.each(weights)("the %s font with even glyphs", (weight: Weight) => {
  it("has every glyph as before", () => {
    const before = open(fontBytes(weight));
    const after = open(withEvenGlyphs(fontBytes(weight)));
    expect(after.numGlyphs).toBe(before.numGlyphs);
    for (let id = 0; id < before.numGlyphs; id++)
      if (after.getGlyph(id).path.toSVG() !== before.getGlyph(id).path.toSVG())
        throw new Error(`glyph ${id}`);
  });

  it("is only needed because fontkit does not pad: else take it out", () => {
    const font: { loca: { offsets: readonly number[] } } = Object.assign(fontkit.create(fontBytes(weight)));
    const { offsets } = font.loca;
    expect(offsets.some((offset) => offset % 2 === 1)).toBe(true);
  });
});
