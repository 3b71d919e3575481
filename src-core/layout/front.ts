import { isTracked, type Mailpiece } from "../mailpiece/mailpiece.ts";
import { type Part, textOf } from "../mailpiece/place.ts";
import { machines } from "../reference/mail-zones.ts";
import type { Box } from "./box.ts";
import type { Rect } from "./rect.ts";
import { drawSender } from "./sender-column.ts";
import { type Drawing, gap, mostLines, type Sheet, startDrawing } from "./sheet.ts";
import { countLines, lineHeight } from "./text-block.ts";

/** Extra services that put a label of their own on the front. */
const labelled = [
  "certified",
  "registered",
  "restricted-delivery",
  "signature-confirmation",
  "adult-signature",
  "insured",
] as const;
/** What a hand can have written on the front; a logo is printed, and a window shows the letter inside. */
const handwritten: readonly Part[] = ["delivery-address", "return-address", "front-text"];

/** The front, and the clear windows in it. */
export function drawFront(
  piece: Mailpiece,
  sheet: Sheet,
): { boxes: readonly Box[]; windows: readonly Rect[] } {
  const drawing = startDrawing(piece, sheet, "front");
  const corner = drawPostage(piece, sheet, drawing);
  const labels = drawLabels(piece, sheet, drawing, corner.left);
  const under = Math.min(corner.bottom, labels.bottom);
  const right = Math.min(corner.left, labels.left) - gap;
  // On a label, as narrow as it is, the delivery address stands below the sender; else beside it.
  const above = sheet.isLabel
    ? drawSender(piece, sheet, drawing, { right, addressTop: sheet.height * 0.5, addressLeft: 0, floor: 0 })
    : undefined;
  const room = addressRoom(piece, sheet, above ? Math.min(under, above.bottom) : under, labels.top);
  const hasAddress = piece.window !== "none" || textOf(piece, "delivery-address").trim() !== "";
  const address = drawAddress(piece, sheet, room, drawing);
  const floor = Math.max(room.y, sheet.height * 0.3);
  const column =
    above ??
    drawSender(piece, sheet, drawing, {
      right,
      addressTop: hasAddress ? room.y + room.height + gap : floor,
      addressLeft: room.x - gap * 1.7,
      floor,
    });
  drawOtherWords(sheet, drawing, {
    column: column.bottom,
    address: address.bottom,
    left: room.x,
    labels: labels.top,
  });
  const written = drawing.boxes.find((box) => handwritten.includes(box.part));
  if (piece.lettering === "handwritten" && written) drawing.mark("lettering", written.rect);
  return { boxes: drawing.boxes, windows: windowsOf(piece, sheet, room, address, column.from) };
}

/** Upper right: the postage, and left of a stamp its postmark (facts postage-area, postmark-none). */
function drawPostage({ postage }: Mailpiece, { width, height, margin }: Sheet, { mark }: Drawing) {
  const stampWidth = Math.min(1.1, width * 0.15);
  const stampHeight = stampWidth * (postage === "stamp" ? 1.15 : 0.9);
  const stamp = {
    x: width - margin - stampWidth,
    y: height - margin - stampHeight,
    width: stampWidth,
    height: stampHeight,
  };
  mark("postage", stamp);
  if (postage !== "stamp") return { left: stamp.x, bottom: stamp.y };
  const postmark = {
    x: stamp.x - stampWidth * 1.15,
    y: stamp.y + stampHeight * 0.1,
    width: stampWidth * 1.1,
    height: stampHeight * 0.8,
  };
  mark("postmark", postmark);
  return { left: postmark.x, bottom: stamp.y };
}

/** Barcode labels: left of the postage, one below the other; on a parcel one across the bottom. */
function drawLabels(
  piece: Mailpiece,
  { width, height, margin, isLabel }: Sheet,
  { mark }: Drawing,
  right: number,
) {
  const items = labelItems(piece);
  const free = { left: width, bottom: height, top: 0 };
  if (items.length === 0) return free;
  if (isLabel) {
    mark("labels", { x: margin, y: margin, width: width - margin * 2, height: 0.75 }, items[0]);
    return { ...free, top: margin + 0.75 };
  }
  const size = { width: Math.min(1.9, width * 0.26), height: Math.min(0.62, height * 0.15) };
  const x = right - gap - size.width;
  const yOf = (index: number) => height - margin - (index + 1) * size.height - index * gap * 0.5;
  items.forEach((item, index) => {
    mark("labels", { x, y: yOf(index), ...size }, item);
  });
  return { ...free, left: x, bottom: yOf(items.length - 1) };
}

/** The barcode labels that the service and extra services put on the front. */
function labelItems(piece: Mailpiece): string[] {
  const items: string[] = labelled.filter((extra) => piece.extras.includes(extra));
  const isServiceTracked = isTracked({ ...piece, extras: [] });
  if (items.length === 0 && isServiceTracked) items.push(piece.service);
  return items.slice(0, 2);
}

/** Where the delivery address begins; the printed one begins there too (src-core/print). */
export function addressLeft({ width, margin, isLabel }: Sheet): number {
  return isLabel ? margin + width * 0.04 : width * (width < 7 ? 0.34 : 0.42);
}

/** Room for the delivery address and what shows beside it: below everything in the corners, above the barcode. */
function addressRoom(piece: Mailpiece, sheet: Sheet, under: number, above: number): Rect {
  const { width, height, margin, fontIn, isLabel, isLetter } = sheet;
  const x = addressLeft(sheet);
  const top = Math.min(isLabel ? height : height * 0.56, under - gap, isLetter ? machines.top : height);
  const reserved = Math.min(3, countLines(piece.frontText)) * fontIn * lineHeight;
  const bottom = isLabel
    ? Math.max(margin, above + gap) + (reserved > 0 ? reserved + gap : 0)
    : machines.bottom;
  const right = width - Math.max(margin, machines.side);
  return { x, y: bottom, width: right - x, height: top - bottom };
}

/** The delivery address, and below it what else shows in a window. */
function drawAddress(piece: Mailpiece, { isLabel }: Sheet, room: Rect, { text }: Drawing) {
  const top = room.y + room.height;
  const inWindow = countLines(textOf(piece, "window-text"));
  if (inWindow === 0) {
    const to = text("delivery-address", room);
    return { bottom: to?.rect.y ?? top, width: to?.rect.width ?? 0 };
  }
  // The window may reach below the read area; the two texts share it by their number of lines.
  const bottom = isLabel ? room.y : 0.2;
  const lines = Math.min(mostLines, countLines(piece.deliveryAddress));
  const share = lines / (lines + Math.min(mostLines, inWindow));
  const height = Math.min(room.height, (top - bottom) * share);
  const to = lines > 0 ? text("delivery-address", { ...room, y: top - height, height }) : undefined;
  const below = to ? to.rect.y - gap / 2 : top;
  const shown = text("window-text", { ...room, y: bottom, height: below - bottom });
  return {
    bottom: shown?.rect.y ?? below,
    width: Math.max(to?.rect.width ?? 0, shown?.rect.width ?? 0),
  };
}

/** Lower left, or on a parcel's label below the address: other words on the front. */
function drawOtherWords(
  { width, height, margin, isLabel, isLetter }: Sheet,
  { text }: Drawing,
  edges: { column: number; address: number; left: number; labels: number },
): void {
  if (isLabel) {
    const bottom = Math.max(margin, edges.labels + gap);
    const top = Math.min(edges.address, edges.column) - gap;
    text("front-text", { x: margin, y: bottom, width: width - margin * 2, height: top - bottom });
    return;
  }
  const right = edges.left - gap * 1.7;
  const bottom = isLetter && right > width - machines.barcodeWidth ? machines.bottom : 0.2;
  const top = Math.min(edges.column - gap, height * 0.42);
  text("front-text", { x: margin, y: bottom, width: right - margin, height: top - bottom });
}

function windowsOf(
  piece: Mailpiece,
  sheet: Sheet,
  room: Rect,
  address: { bottom: number; width: number },
  from: Rect | undefined,
): readonly Rect[] {
  if (piece.window === "none") return [];
  const { width, height, margin, fontIn } = sheet;
  const top = room.y + room.height;
  const bottom = Math.min(address.bottom, top - fontIn * lineHeight * 2);
  const shown = {
    x: room.x,
    y: bottom,
    width: Math.min(room.width, Math.max(address.width, width * 0.42)),
    height: top - bottom,
  };
  const corner = from ?? {
    x: margin,
    y: height - margin - 0.8,
    width: Math.min(2.4, width * 0.4),
    height: 0.8,
  };
  const all = piece.window === "delivery-and-return" ? [shown, corner] : [shown];
  return all.map((rect) => around(rect, gap));
}

function around(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + by * 2, height: rect.height + by * 2 };
}
