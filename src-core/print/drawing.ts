import type { TextPart } from "../mailpiece/place.ts";
import type { Weight } from "./font.ts";

/** What a printed text belongs to; parts of a mailpiece keep their names. */
export type PrintedPart = TextPart | "markings" | "labels" | "page";

/** One line of text; x and y are where it starts on its base line, in inches from the lower left. */
export interface PlacedText {
  part: PrintedPart;
  text: string;
  xIn: number;
  yIn: number;
  sizePt: number;
  weight: Weight;
}

/** A straight line. */
export interface Stroke {
  x1In: number;
  y1In: number;
  x2In: number;
  y2In: number;
  widthPt: number;
}

/** What is printed on one side of a piece or on one page, upright, before it is turned for a printer. */
export interface Drawing {
  widthIn: number;
  heightIn: number;
  texts: readonly PlacedText[];
  strokes: readonly Stroke[];
}
