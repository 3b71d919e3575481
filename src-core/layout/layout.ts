import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { isTextPart, type Place } from "../mailpiece/place.ts";
import { drawBack } from "./back.ts";
import type { Box, Side } from "./box.ts";
import { drawFront } from "./front.ts";
import type { Rect } from "./rect.ts";
import { sheetOf } from "./sheet.ts";
import { characterWidth } from "./text-block.ts";

export type { Box, Side } from "./box.ts";

/** A mailpiece laid out to scale, as it would be mailed. */
export interface Layout {
  widthIn: number;
  heightIn: number;
  /** True when the piece is a label on a parcel rather than the piece itself. */
  isLabel: boolean;
  /** The clear windows, if any, on the front. */
  windows: readonly Rect[];
  boxes: readonly Box[];
}

/**
 * Places every part of a mailpiece where it would stand: return address upper left, postage upper right,
 * delivery address inside the area that sorting machines read (facts ra-placement, postage-area, ocr-area,
 * barcode-zone). Text is drawn larger than life so that it can be read on a screen; places are to scale.
 */
export function layoutOf(piece: Mailpiece): Layout {
  const sheet = sheetOf(piece);
  const front = drawFront(piece, sheet);
  return {
    widthIn: sheet.width,
    heightIn: sheet.height,
    isLabel: sheet.isLabel,
    windows: front.windows,
    boxes: [...front.boxes, ...drawBack(piece, sheet)],
  };
}

/** The side and rectangles of a place, for marks; nothing when it is not drawn. */
export function locate(
  layout: Layout,
  place: Place,
): { side: Side; box: Rect; rects: readonly Rect[] } | undefined {
  const box = boxOf(layout, place);
  if (!box) return placeWithoutWords(layout, place);
  const whole = { side: box.side, box: box.rect, rects: [box.rect] };
  const { start, end } = place;
  if (!isTextPart(place.part) || start === undefined || end === undefined) return whole;
  const rects = box.lines.flatMap((line) => {
    const first = Math.max(start, line.start);
    const last = Math.min(end, line.start + line.text.length);
    if (last <= first) return [];
    const advance = box.fontIn * characterWidth;
    return [
      { ...line.rect, x: line.rect.x + (first - line.start) * advance, width: (last - first) * advance },
    ];
  });
  return rects.length > 0 ? { ...whole, rects } : whole;
}

/** The box of the item named; where that one is not drawn, the first of its part. */
function boxOf(layout: Layout, place: Place): Box | undefined {
  const candidates = layout.boxes.filter((box) => box.part === place.part);
  return candidates.find((candidate) => !place.item || candidate.item === place.item) ?? candidates[0];
}

/** A window through which nothing else is known to show has no words, but it has a place. */
function placeWithoutWords(layout: Layout, place: Place) {
  const window = place.part === "window-text" ? layout.windows[0] : undefined;
  return window && { side: "front" as const, box: window, rects: [window] };
}
