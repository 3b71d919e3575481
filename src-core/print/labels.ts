import { sheetsOfLabels } from "../reference/label-sheets.ts";
import {
  blockHeight,
  fits,
  leastTypePt,
  type Outcome,
  readableSizes,
  setWords,
  tooSmallSizes,
  type Words,
  wordsOf,
} from "./block.ts";
import type { PlacedText } from "./drawing.ts";
import { type PaperPage, upright } from "./paper.ts";
import type { labelSheets } from "./types.ts";

export type LabelSheet = (typeof labelSheets)[number];

/** Room kept free inside every label, as sheets never lie quite straight; and the largest type. */
const inside = {
  "avery-5160": { padding: 0.125, mostPt: 11 },
  "avery-5163": { padding: 0.25, mostPt: 14 },
  "label-4x6": { padding: 0.375, mostPt: 18 },
} as const satisfies Record<LabelSheet, { padding: number; mostPt: number }>;

export interface LabelJob {
  sheet: LabelSheet;
  /** Labels of the first sheet that are used already; a sheet that is all used is left out. */
  skip: number;
  labels: readonly string[];
}

/** Every label in the largest type in which it stands whole, in the order given. A text without words prints nothing. */
export function labelOutcomes({ sheet, labels }: LabelJob): readonly Outcome[] {
  return labels.map((label) => setLabel(sheet, wordsOf("labels", label), 0, 0).outcome);
}

/** The pages of a run of labels, row by row from the upper left. */
export function labelPages({ sheet, skip, labels }: LabelJob): readonly PaperPage[] {
  const { pageWidthIn, pageHeightIn, columns, rows, leftIn, topIn, heightIn, stepXIn, stepYIn } =
    sheetsOfLabels[sheet];
  const perPage = columns * rows;
  const first = skip % perPage;
  const pages: PlacedText[][] = Array.from(
    { length: Math.ceil((first + labels.length) / perPage) },
    () => [],
  );
  labels.forEach((label, index) => {
    const place = (first + index) % perPage;
    const x = leftIn + (place % columns) * stepXIn;
    const y = isTurned(sheet) ? 0 : pageHeightIn - topIn - heightIn - Math.floor(place / columns) * stepYIn;
    const page = pages[Math.floor((first + index) / perPage)];
    page?.push(...setLabel(sheet, wordsOf("labels", label), x, y).texts);
  });
  return pages.map((texts) =>
    isTurned(sheet)
      ? {
          widthIn: pageWidthIn,
          heightIn: pageHeightIn,
          turn: { a: 0, b: 1, c: -1, d: 0, e: pageWidthIn, f: 0 },
          drawing: { widthIn: pageHeightIn, heightIn: pageWidthIn, texts, strokes: [] },
        }
      : {
          widthIn: pageWidthIn,
          heightIn: pageHeightIn,
          turn: upright,
          drawing: { widthIn: pageWidthIn, heightIn: pageHeightIn, texts, strokes: [] },
        },
  );
}

/** A label that is wider than its page is high lies a quarter turn to the left on it. */
function isTurned(sheet: LabelSheet): boolean {
  return sheetsOfLabels[sheet].widthIn > sheetsOfLabels[sheet].pageWidthIn;
}

/** Sets one label from its lower left corner: lines from its left padding, in the middle of its height. */
function setLabel(sheet: LabelSheet, words: Words, x: number, y: number) {
  const { widthIn, heightIn } = sheetsOfLabels[sheet];
  const { padding, mostPt } = inside[sheet];
  const width = widthIn - padding * 2;
  const height = heightIn - padding * 2;
  const size =
    [...readableSizes(mostPt), ...tooSmallSizes].find((points) => fits(words, points, width, height)) ??
    leastTypePt;
  const used = Math.min(height, blockHeight(words.lines.length, size));
  const bottom = y + padding;
  return setWords(words, size, { x: x + padding, y: bottom, width, height: (height + used) / 2 });
}
