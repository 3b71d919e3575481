import { setImmediate } from "node:timers/promises";
import { PDFDocument, PrintScaling } from "@cantoo/pdf-lib";
import type { Language } from "../../src-core/ports/host.ts";
import { documentPages } from "../../src-core/print/document.ts";
import { weights } from "../../src-core/print/font.ts";
import type { PrintDocument } from "../../src-core/print/types.ts";
import { oneGlyphPerCharacter } from "./fontkit.ts";
import { embedFonts, pointsPerInch, resourceNames, strokeOperators, textOperators } from "./operators.ts";
import { testPageWords, titleOf } from "./paper-words.ts";

export const languageTags = { en: "en-US", es: "es-US" } as const satisfies Record<Language, string>;

export interface Pdf {
  bytes: Uint8Array;
  pages: number;
}

/**
 * Writes a document as PDF: real text in an embedded part of Noto Sans, language and title set, printed at its own size
 * unless the reader asks otherwise. Nothing in the file tells who made it, when, or with what, and the same document gives
 * the same bytes. `language` is that of the reader; a page of words and a test page bring their own. Nothing is written
 * to disk.
 */
export async function writePdf(document: PrintDocument, language: Language): Promise<Pdf> {
  const own = ownLanguage(document) ?? language;
  const pages = documentPages(document, testPageWords(document, own));
  // `updateMetadata: false`: no dates and no name of a program.
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(oneGlyphPerCharacter);
  pdf.setTitle(titleOf(document, own), { showInWindowTitleBar: true });
  pdf.setLanguage(languageTags[own]);
  // A page that is made to fit moves every line from its place.
  pdf.catalog.getOrCreateViewerPreferences().setPrintScaling(PrintScaling.None);

  // Left out is one that no text is set in.
  const used = weights.filter((weight) =>
    pages.some(({ drawing }) => drawing.texts.some((text) => text.weight === weight)),
  );
  const fonts = await embedFonts(pdf, used);
  for (const page of pages) {
    const sheet = pdf.addPage([page.widthIn * pointsPerInch, page.heightIn * pointsPerInch]);
    for (const weight of weights) {
      const font = fonts[weight];
      if (font) sheet.node.setFontDictionary(resourceNames[weight], font.ref);
    }
    sheet.pushOperators(...strokeOperators(page), ...textOperators(page, fonts));
    // Thousands of labels take a while: let the program answer in between.
    await setImmediate();
  }
  return { bytes: await pdf.save({ addDefaultPage: false }), pages: pages.length };
}

function ownLanguage(document: PrintDocument): Language | undefined {
  if (document.kind === "test-page") return document.language;
  return document.kind === "page" ? document.page.language : undefined;
}
