import type { PDFDocument } from "@cantoo/pdf-lib";
import fontkit from "@pdf-lib/fontkit";
import { withEvenGlyphs } from "./even-glyphs.ts";

type Fontkit = Parameters<PDFDocument["registerFontkit"]>[0];
type Font = Extract<ReturnType<Fontkit["create"]>, { layout: unknown }>;
type Glyph = NonNullable<ReturnType<Font["glyphForCodePoint"]>>;

/**
 * Fontkit that sets one glyph for each character, in the order of the text, as src-core/print measures it: without
 * ligatures, which would also make the text harder to search and copy.
 */
export const oneGlyphPerCharacter: Fontkit = {
  create(bytes) {
    const font = openFont(withEvenGlyphs(bytes));
    const glyphs = new Map<number, Glyph>();
    const glyphOf = (code: number): Glyph[] => {
      const glyph = glyphs.get(code) ?? font.glyphForCodePoint(code);
      if (!glyph) return [];
      glyphs.set(code, glyph);
      return [glyph];
    };
    font.layout = (text) => ({
      glyphs: Array.from(text).flatMap((character) => glyphOf(character.codePointAt(0) ?? 0)),
    });
    const createSubset = font.createSubset.bind(font);
    font.createSubset = () => {
      const subset = createSubset();
      // The writer would call `encode()` as newer kinds of fontkit have it; this one's wants a stream.
      return {
        includeGlyph: (glyph) => subset.includeGlyph(glyph),
        encodeStream: () => encodedStream(subset),
      };
    };
    return font;
  },
};

function encodedStream(subset: ReturnType<Font["createSubset"]>) {
  if (!subset.encodeStream) throw new Error("fontkit without encodeStream");
  return subset.encodeStream();
}

/** A font as the writer of PDFs knows it. */
export function openFont(bytes: Uint8Array): Font {
  return fontkit.create(bytes);
}
