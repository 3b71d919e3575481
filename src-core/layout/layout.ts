import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { isTracked } from "../mailpiece/mailpiece.ts";
import { isTextPart, type Part, type Place, type TextPart } from "../mailpiece/place.ts";
import { envelopes } from "../reference/envelopes.ts";
import type { Rect } from "./rect.ts";
import { type Block, characterWidth, fitText, type Line } from "./text-block.ts";

export type Side = "front" | "back";

/** One thing drawn on a side: a block of text, or a mark that a choice puts there. */
export interface Box {
  part: Part;
  /** Which label or marking. */
  item?: string;
  side: Side;
  rect: Rect;
  /** Lines with the range they come from; empty for marks that are drawn, not typed. */
  lines: readonly Line[];
  fontIn: number;
}

/** A mailpiece laid out to scale, as it would be mailed. */
export interface Layout {
  widthIn: number;
  heightIn: number;
  /** True when the piece is a label on a parcel rather than the parcel itself. */
  isLabel: boolean;
  /** The clear window, if any, on the front. */
  windows: readonly Rect[];
  boxes: readonly Box[];
}

const labelled = [
  "certified",
  "registered",
  "restricted-delivery",
  "signature-confirmation",
  "insured",
] as const;

/**
 * Places every part of a mailpiece where it would stand: return address upper left, postage upper right,
 * delivery address inside the area that sorting machines read (facts ra-placement, postage-area, ocr-area).
 * Text is drawn larger than life so that it can be read on a screen; places are to scale.
 */
export function layoutOf(piece: Mailpiece): Layout {
  const isLabel = piece.format === "parcel";
  const size = isLabel ? envelopes["label-4x6"] : envelopes[piece.size];
  const { lengthIn: width, heightIn: height } = size;
  const fontIn = Math.min(0.24, Math.max(0.15, width * 0.0235));
  const margin = Math.min(0.55, width * 0.058);
  const stampWidth = Math.min(1.1, width * 0.15);
  const boxes: Box[] = [];

  const text = (
    part: TextPart,
    content: string,
    at: Rect,
    font = fontIn,
    item?: string,
  ): Block | undefined => {
    if (content.trim() === "") return undefined;
    const block = fitText(content, at, font);
    const side = part === "back-text" || part === "message" ? "back" : "front";
    boxes.push({
      part,
      ...(item ? { item } : {}),
      side,
      rect: block.rect,
      lines: block.lines,
      fontIn: block.fontIn,
    });
    return block;
  };
  const mark = (part: Part, rect: Rect, item?: string, side: Side = "front") =>
    boxes.push({ part, ...(item ? { item } : {}), side, rect, lines: [], fontIn });

  // Upper left: logo, then the return address below it.
  const leftWidth = isLabel ? width * 0.62 : width * 0.46;
  let top = height - margin;
  const logo = text("logo", piece.logo, { x: margin, y: 0, width: leftWidth, height: top }, fontIn * 1.15);
  if (logo) top = logo.rect.y - fontIn * 0.3;
  const from = text("return-address", piece.returnAddress, {
    x: margin,
    y: 0,
    width: leftWidth,
    height: top,
  });
  if (from) top = from.rect.y - fontIn * 0.4;
  piece.markings.forEach((marking, index) => {
    const rowHeight = fontIn * 1.25;
    mark(
      "markings",
      { x: margin, y: top - rowHeight * (index + 1), width: leftWidth, height: rowHeight },
      marking,
    );
  });

  // Upper right: postage, with the postmark to its left.
  const stampHeight = stampWidth * (piece.postage === "stamp" ? 1.15 : 0.9);
  const postage = {
    x: width - margin - stampWidth,
    y: height - margin - stampHeight,
    width: stampWidth,
    height: stampHeight,
  };
  mark("postage", postage);
  if (piece.postage === "stamp")
    mark("postmark", {
      x: postage.x - stampWidth * 1.15,
      y: postage.y + stampHeight * 0.1,
      width: stampWidth * 1.1,
      height: stampHeight * 0.8,
    });

  // Labels stand in a row under the postage; the return receipt card rides on the back.
  const labels = labelItems(piece);
  const labelWidth = Math.min(1.9, width * 0.26);
  const labelHeight = Math.min(0.62, height * 0.15);
  if (isLabel && labels.length > 0)
    mark("labels", { x: margin, y: margin, width: width - margin * 2, height: 0.75 }, labels[0]);
  else
    labels.forEach((item, index) => {
      mark(
        "labels",
        {
          x: width * 0.5 - labelWidth * 0.2 - index * labelWidth * 1.06,
          y: height - margin - labelHeight,
          width: labelWidth,
          height: labelHeight,
        },
        item,
      );
    });

  // The delivery address, centred in the read area.
  const deliveryX = isLabel ? margin + width * 0.04 : width * (width < 7 ? 0.34 : 0.42);
  const readTop = Math.min(height * 0.56, postage.y - fontIn * 0.6, isLabel ? height * 0.56 : height);
  const readBottom = isLabel ? 0.95 : 0.4;
  const room = {
    x: deliveryX,
    y: readBottom,
    width: width - deliveryX - margin,
    height: readTop - readBottom,
  };
  const to = text("delivery-address", piece.deliveryAddress, room);
  const windows: Rect[] = [];
  let below = to ? to.rect.y : readTop - fontIn;
  if (piece.window !== "none") {
    const shown = text("window-text", piece.windowText, {
      ...room,
      y: 0.15,
      height: below - 0.15 - fontIn * 0.25,
    });
    if (shown) below = shown.rect.y;
    windows.push(
      around(
        {
          x: deliveryX,
          y: below,
          width: Math.max(to?.rect.width ?? 0, shown?.rect.width ?? 0, width * 0.42),
          height: (to ? to.rect.y + to.rect.height : readTop) - below,
        },
        0.14,
      ),
    );
    if (piece.window === "delivery-and-return")
      windows.push(
        around(from?.rect ?? { x: margin, y: height - margin - 0.8, width: 2.4, height: 0.8 }, 0.12),
      );
  }

  // Lower left: other words on the front. The back: words, message, card.
  const frontText = isLabel
    ? { x: margin, y: 0, width: width - margin * 2, height: below - fontIn * 0.3 }
    : {
        x: margin,
        y: 0,
        width: deliveryX - margin * 1.5,
        height: Math.min(top - fontIn * 1.3 * piece.markings.length, height * 0.42),
      };
  text("front-text", piece.frontText, frontText);
  if (piece.format === "postcard")
    text("message", piece.message, { x: margin, y: 0.1, width: width - margin * 2, height: height - margin });
  text("back-text", piece.backText, {
    x: margin,
    y: 0.1,
    width: width * 0.5,
    height: height * (piece.format === "postcard" ? 0.3 : 0.55),
  });
  if (piece.extras.includes("return-receipt-card")) {
    const cardWidth = Math.min(5.5, width * 0.52);
    mark(
      "labels",
      {
        x: width - margin - cardWidth,
        y: height * 0.12,
        width: cardWidth,
        height: Math.min(3.5, height * 0.66),
      },
      "return-receipt-card",
      "back",
    );
  }
  if (piece.lettering === "handwritten" && to) mark("lettering", to.rect);
  return { widthIn: width, heightIn: height, isLabel, windows, boxes };
}

/** The barcode labels that the service and extra services put on the front. */
function labelItems(piece: Mailpiece): string[] {
  const items: string[] = labelled.filter((extra) => piece.extras.includes(extra));
  const isServiceTracked = isTracked({ ...piece, extras: [] });
  if (items.length === 0 && isServiceTracked) items.push(piece.service);
  return items.slice(0, 2);
}

/** The side and rectangles of a place, for marks; nothing when it is not drawn. */
export function locate(
  layout: Layout,
  place: Place,
): { side: Side; box: Rect; rects: readonly Rect[] } | undefined {
  const candidates = layout.boxes.filter((box) => box.part === place.part);
  const box = candidates.find((candidate) => !place.item || candidate.item === place.item) ?? candidates[0];
  if (!box) return undefined;
  const { start, end } = place;
  if (!isTextPart(place.part) || start === undefined || end === undefined)
    return { side: box.side, box: box.rect, rects: [box.rect] };
  const rects = box.lines.flatMap((line) => {
    const first = Math.max(start, line.start);
    const last = Math.min(end, line.start + line.text.length);
    if (last <= first) return [];
    const advance = box.fontIn * characterWidth;
    return [
      { ...line.rect, x: line.rect.x + (first - line.start) * advance, width: (last - first) * advance },
    ];
  });
  return { side: box.side, box: box.rect, rects: rects.length > 0 ? rects : [box.rect] };
}

function around(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + by * 2, height: rect.height + by * 2 };
}
