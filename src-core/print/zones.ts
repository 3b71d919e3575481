import { layoutOf } from "../layout/layout.ts";
import type { Rect } from "../layout/rect.ts";
import type { Sheet } from "../layout/sheet.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import type { EnvelopeId } from "../reference/envelopes.ts";
import { machines, returnWindow, standardWindows } from "../reference/mail-zones.ts";

export const zoneKinds = ["read-area", "barcode", "postage", "label", "window"] as const;

/** A place on the front with a purpose of its own. */
export interface Zone {
  kind: (typeof zoneKinds)[number];
  rect: Rect;
}

/**
 * Room left for postage in the upper right corner (fact postage-area gives the corner, not a size; this is ours): two
 * stamps beside each other, or the wider mark of a meter or of online postage.
 */
const postageRoom = { stamp: 2, mark: 4, height: 1.375, share: 0.4 } as const;

/** The zones of the front of a piece, on the paper that `sheetOf` gives for it. */
export function zonesOf(piece: Mailpiece, sheet: Sheet): readonly Zone[] {
  const { width, height, isLetter } = sheet;
  const isSmall = piece.postage === "stamp" || piece.markings.includes("free-matter-blind");
  const postageWidth = Math.min(isSmall ? postageRoom.stamp : postageRoom.mark, width * postageRoom.share);
  const postageHeight = Math.min(postageRoom.height, height * postageRoom.share);
  const zones: Zone[] = [
    {
      kind: "postage",
      rect: {
        x: width - postageWidth,
        y: height - postageHeight,
        width: postageWidth,
        height: postageHeight,
      },
    },
  ];
  if (isLetter) {
    zones.push({ kind: "read-area", rect: readArea(sheet) }, { kind: "barcode", rect: barcodeZone(sheet) });
  }
  // Barcode labels are stuck on by hand or at the counter; the drawing has their places.
  for (const { part, side, rect } of layoutOf(piece).boxes)
    if (part === "labels" && side === "front") zones.push({ kind: "label", rect });
  for (const rect of windowsOf(piece, sheet)) zones.push({ kind: "window", rect });
  return zones;
}

/** Where machines read the address of a letter (fact ocr-area). */
function readArea({ width, height }: Sheet): Rect {
  return {
    x: machines.side,
    y: machines.bottom,
    width: width - machines.side * 2,
    height: Math.min(machines.top, height) - machines.bottom,
  };
}

/** Where machines print the barcode of a letter (fact barcode-zone). */
function barcodeZone({ width }: Sheet): Rect {
  const zoneWidth = Math.min(machines.barcodeWidth, width);
  return { x: width - zoneWidth, y: 0, width: zoneWidth, height: machines.bottom };
}

/** The window of a size whose window is known; undefined for every other size. */
export function standardWindow(size: EnvelopeId): Rect | undefined {
  return size in standardWindows ? standardWindows[size as keyof typeof standardWindows] : undefined;
}

/** Clear windows; where no standard is known for the size, about where they usually are. */
function windowsOf({ window, size }: Mailpiece, { width, height }: Sheet): readonly Rect[] {
  if (window === "none") return [];
  const usual = standardWindows["env-10"];
  const known = standardWindow(size) ?? { ...usual, width: Math.min(usual.width, width - usual.x * 2) };
  if (window === "delivery") return [known];
  const { fromLeft, fromTop, width: wide, height: high } = returnWindow;
  return [known, { x: fromLeft, y: height - fromTop - high, width: wide, height: high }];
}

/** True when two rectangles cover some of the same ground. */
export function overlaps(a: Rect, b: Rect): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1e-9 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1e-9
  );
}
