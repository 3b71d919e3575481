import { type EnvelopeId, envelopes } from "../reference/envelopes.ts";
import { leastTypePt, pointsPerInch, readableSizes, tooSmallSizes, wrapLine } from "./block.ts";
import type { Drawing, PlacedText, Stroke } from "./drawing.ts";
import { ascent, leading, printable, type Weight, widthOf } from "./font.ts";

/** The words of the test page, in the reader's language. */
export interface TestPageWords {
  title: string;
  /** What to do, a step each. */
  steps: readonly string[];
  /** Stands at the upper edge, so that one sees which way is up. */
  top: string;
}

const mm = 1 / 25.4;
/** The crosses to measure from, this far from the two nearest edges; the rulers, this far from theirs. */
export const crossMm = 30;
const rulerMm = 12;
const markPt = 6;

/**
 * A page that shows where a printer puts things: rulers along the left and lower edge that count millimetres from where
 * the edge should be, a cross 30 mm from the left and lower edges and one 30 mm from the right and lower ones, and how
 * to read an offset from them. The offsets of the printer are applied when it is laid on paper, as for any piece.
 */
export function testPage(size: EnvelopeId, words: TestPageWords): Drawing {
  const { lengthIn: widthIn, heightIn } = envelopes[size];
  const strokes: Stroke[] = [];
  const texts: PlacedText[] = [];
  const line = (x1Mm: number, y1Mm: number, x2Mm: number, y2Mm: number, widthPt = 0.5) => {
    strokes.push({ x1In: x1Mm * mm, y1In: y1Mm * mm, x2In: x2Mm * mm, y2In: y2Mm * mm, widthPt });
  };
  const put = (text: string, xMm: number, yMm: number, sizePt: number, weight: Weight = "regular") => {
    texts.push({ part: "page", text: printable(text).text, xIn: xMm * mm, yIn: yMm * mm, sizePt, weight });
  };
  const center = (text: string) => (widthOf(text, "regular") * markPt) / pointsPerInch / mm / 2;
  const widthMm = Math.floor(widthIn / mm);
  const heightMm = Math.floor(heightIn / mm);

  const first = 20;
  line(first, rulerMm, widthMm - 10, rulerMm);
  for (let x = first; x <= widthMm - 10; x += 1)
    line(x, rulerMm, x, rulerMm + tickOf(x), x % 10 === 0 ? 0.5 : 0.3);
  for (let x = first; x <= widthMm - 12; x += 10) put(`${x}`, x - center(`${x}`), rulerMm - 3, markPt);
  line(rulerMm, first, rulerMm, heightMm - 10);
  for (let y = first; y <= heightMm - 10; y += 1)
    line(rulerMm, y, rulerMm + tickOf(y), y, y % 10 === 0 ? 0.5 : 0.3);
  for (let y = first; y <= heightMm - 12; y += 10)
    put(`${y}`, rulerMm - 1 - center(`${y}`) * 2, y - 0.8, markPt);
  for (const x of [crossMm, widthIn / mm - crossMm]) {
    line(x - 5, crossMm, x + 5, crossMm);
    line(x, crossMm - 5, x, crossMm + 5);
  }
  const tip = { x: widthIn / mm / 2, y: heightMm - 6 };
  line(tip.x, tip.y - 4, tip.x, tip.y);
  line(tip.x - 1.5, tip.y - 1.5, tip.x, tip.y);
  line(tip.x + 1.5, tip.y - 1.5, tip.x, tip.y);
  put(words.top, tip.x + 2.5, tip.y - 3, markPt);

  texts.push(...setSteps(words, widthIn, heightIn));
  return { widthIn, heightIn, texts, strokes };
}

function tickOf(at: number): number {
  if (at % 10 === 0) return 3.5;
  return at % 5 === 0 ? 2.5 : 1.5;
}

/** Title and steps in the room above the crosses, in the largest type that fits. */
function setSteps(words: TestPageWords, widthIn: number, heightIn: number): readonly PlacedText[] {
  const left = 20 * mm;
  const width = widthIn - left - 12 * mm;
  const top = heightIn - 13 * mm;
  const height = top - (crossMm + 8) * mm;
  for (const sizePt of [...readableSizes(10), ...tooSmallSizes, leastTypePt]) {
    const size = sizePt / pointsPerInch;
    const lines = [
      ...wrapLine(printable(words.title).text, "bold", width / size).map((text) => [text, "bold"] as const),
      ...words.steps.flatMap((step) =>
        wrapLine(printable(step).text, "regular", width / size).map((text) => [text, "regular"] as const),
      ),
    ];
    if (lines.length * leading * size > height && sizePt > leastTypePt) continue;
    return lines.map(([text, weight], index) => ({
      part: "page",
      text,
      xIn: left,
      yIn: top - (ascent + index * leading) * size,
      sizePt,
      weight,
    }));
  }
  return [];
}
