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

const badgeIn = 0.26;

/**
 * Numbers the disclosures that have a place on the piece, in the order of the list, and sets their badges to
 * the left of the words; badges that would cover each other move further left, or on where there is no room.
 */
export function placeMarks(layout: Layout, disclosures: readonly Disclosure[]): readonly Mark[] {
  const marks: Mark[] = [];
  const step = badgeIn * (layout.widthIn / 9.5);
  for (const disclosure of disclosures) {
    const found = disclosure.where ? locate(layout, disclosure.where) : undefined;
    const first = found?.rects[0];
    if (!found || !first) continue;
    const taken = marks.filter((mark) => mark.side === found.side).map((mark) => mark.badge);
    const badge = freeSpot(first, taken, step, layout);
    marks.push({ disclosure, number: marks.length + 1, side: found.side, rects: found.rects, badge });
  }
  return marks;
}

function freeSpot(rect: Rect, taken: readonly { x: number; y: number }[], step: number, layout: Layout) {
  const y = Math.min(layout.heightIn - step * 0.6, rect.y + rect.height / 2);
  const isFree = (x: number) => !taken.some((other) => Math.abs(other.x - x) < step && Math.abs(other.y - y) < step);
  const beside = rect.x - step * 0.65;
  for (let x = beside; x > step * 0.55; x -= step * 0.25) if (isFree(x)) return { x, y };
  for (let x = rect.x + rect.width + step * 0.65; x < layout.widthIn - step * 0.55; x += step * 0.25)
    if (isFree(x)) return { x, y };
  return { x: Math.max(step * 0.6, beside), y };
}
