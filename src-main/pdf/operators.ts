import {
  beginText,
  endText,
  lineTo,
  moveTo,
  type PDFDocument,
  type PDFFont,
  PDFName,
  type PDFOperator,
  setFontAndSize,
  setLineWidth,
  setTextMatrix,
  showText,
  stroke,
} from "@cantoo/pdf-lib";
import { type Weight, weights } from "../../src-core/print/font.ts";
import { type PaperPage, type Turn, turned } from "../../src-core/print/paper.ts";
import { fontBytes } from "./font-files.ts";

export const pointsPerInch = 72;

/**
 * The six letters before a font's name say that only some of its characters are in the file (ISO 32000-1, 9.6.4). Any
 * will do; these tell nothing.
 */
const fontNames = {
  regular: "AAAAAA+NotoSans-Regular",
  bold: "AAAAAB+NotoSans-Bold",
} as const satisfies Record<Weight, string>;
/** What pages call the fonts. */
export const resourceNames = { regular: PDFName.of("Regular"), bold: PDFName.of("Bold") } as const;

export type Fonts = Partial<Record<Weight, PDFFont>>;

/** Embeds fonts; only the characters that are set in them will be in the file. */
export async function embedFonts(pdf: PDFDocument, used: readonly Weight[] = weights): Promise<Fonts> {
  const fonts: Fonts = {};
  for (const weight of used)
    fonts[weight] = await pdf.embedFont(fontBytes(weight), { subset: true, customName: fontNames[weight] });
  return fonts;
}

export function textOperators({ turn, drawing }: PaperPage, fonts: Fonts): PDFOperator[] {
  const { a, b, c, d } = turn;
  return drawing.texts.flatMap(({ text, xIn, yIn, sizePt, weight }) => {
    const font = fonts[weight];
    if (!font) return [];
    const { x, y } = pointOnPage(turn, xIn, yIn);
    return [
      beginText(),
      setFontAndSize(resourceNames[weight], sizePt),
      setTextMatrix(a, b, c, d, x, y),
      showText(font.encodeText(text)),
      endText(),
    ];
  });
}

export function strokeOperators({ turn, drawing }: PaperPage): PDFOperator[] {
  return drawing.strokes.flatMap(({ x1In, y1In, x2In, y2In, widthPt }) => {
    const from = pointOnPage(turn, x1In, y1In);
    const to = pointOnPage(turn, x2In, y2In);
    return [setLineWidth(widthPt), moveTo(from.x, from.y), lineTo(to.x, to.y), stroke()];
  });
}

/** In points, to the thousandth: finer than any printer. */
function pointOnPage(turn: Turn, xIn: number, yIn: number): { x: number; y: number } {
  const { x, y } = turned(turn, xIn, yIn);
  return { x: rounded(x * pointsPerInch), y: rounded(y * pointsPerInch) };
}

function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}
