import { type Layout, locate, type Side } from "../../../src-core/layout/layout.ts";
import type { Rect } from "../../../src-core/layout/rect.ts";
import type { Disclosure } from "../../../src-core/rules/types.ts";

/** A numbered mark on the drawn piece; the same number stands in the list. */
export interface Mark {
  disclosure: Disclosure;
  number: number;
  side: Side;
  rects: readonly Rect[];
  /** Where the badge stands, as the centre, in inches from the lower left. */
  badge: { x: number; y: number };
}

/** Room that a badge takes on the screen, in pixels: its width of 1.5 rem and a little air. */
export function badgePx(remPx: number): number {
  return remPx * 1.5 + 1;
}

/**
 * Numbers the disclosures that have a place on the piece, in the order of the list. Badges stand in the gutter
 * to the left of their line, `sizePx` wide on a drawing of `widthPx`; those that would cover each other move further left, or behind the line's end.
 */
export function placeMarks(
  layout: Layout,
  disclosures: readonly Disclosure[],
  widthPx: number,
  sizePx: number,
): readonly Mark[] {
  const marks: Mark[] = [];
  const size = (sizePx / widthPx) * layout.widthIn;
  for (const disclosure of disclosures) {
    const found = disclosure.where ? locate(layout, disclosure.where) : undefined;
    const first = found?.rects[0];
    if (!found || !first) continue;
    const taken = marks.filter((mark) => mark.side === found.side).map((mark) => mark.badge);
    const badge =
      disclosure.where?.part === "postage"
        ? inPostageCorner(found.box, taken, size)
        : freeSpot(found.box, first, taken, size, layout);
    marks.push({ disclosure, number: marks.length + 1, side: found.side, rects: found.rects, badge });
  }
  return marks;
}

/** Printed postage has room on its left, under no code; what stands left of it is often a label. */
function inPostageCorner(box: Rect, taken: readonly { x: number; y: number }[], size: number) {
  const x = box.x + size * 0.5;
  const stacked = taken.filter((other) => other.x === x).length;
  return { x, y: box.y + box.height - size * (0.5 + stacked * 0.95) };
}

function freeSpot(
  box: Rect,
  line: Rect,
  taken: readonly { x: number; y: number }[],
  size: number,
  layout: Layout,
) {
  const edge = size * 0.55;
  const y = Math.min(layout.heightIn - edge, line.y + line.height / 2);
  // Badges of neighbouring lines may touch a little: a line is lower than a badge.
  const isFree = (x: number) =>
    !taken.some((other) => Math.abs(other.x - x) < size * 0.92 && Math.abs(other.y - y) < size * 0.62);
  const gutter = box.x - size * 0.62;
  for (let x = gutter; x >= edge; x -= size * 0.25) if (isFree(x)) return { x, y };
  const behind = box.x + box.width + size * 0.7;
  for (let x = behind; x <= layout.widthIn - edge; x += size * 0.25) if (isFree(x)) return { x, y };
  return { x: Math.max(edge, gutter), y };
}
