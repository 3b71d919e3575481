/**
 * Tallest that a list is drawn, in CSS pixels. Firefox lays out up to 17.8 million, Chromium and Safari up to 33.5
 * million; past that rows pile up at the end. A longer list is drawn this tall and its rows are moved.
 */
export const tallest = 8_000_000;

/**
 * At both ends of a list that is drawn less tall than it is, so many pixels are drawn as tall as they are: the first
 * and the last row are reached pixel by pixel.
 */
const exactEnds = 80_000;

/** A scroll over more than so many views at once is a drag of the scrollbar or a jump, not a wheel or a finger. */
const jumpViews = 2;

/** A list of rows of one height in a box that scrolls; heights in CSS pixels. */
export interface Sheet {
  rows: number;
  rowHeight: number;
  /** Of the box, without what stands above the rows. */
  viewHeight: number;
}

/** Where the box is scrolled to, and what part of the list shows there: the distance of its upper edge from the first row. */
export interface Place {
  scroll: number;
  top: number;
}

/** Rows from `first`, up to and without `end`. */
export interface Window {
  first: number;
  end: number;
}

/** How tall the rows are drawn together. */
export function drawnHeight(sheet: Sheet): number {
  return Math.min(fullHeight(sheet), tallest);
}

/** The place at which a distance from the first row is shown. */
export function placeAt(sheet: Sheet, top: number): Place {
  const within = clamp(top, 0, lowest(sheet));
  if (!isScaled(sheet)) return { scroll: within, top: within };
  return { scroll: carried(within, lowest(sheet), scrollRange(sheet)), top: within };
}

/**
 * The place after the box was scrolled. In a list too long to be drawn, a drag of the scrollbar goes to that part of
 * the list, while a wheel or a finger moves it pixel by pixel: `settled` then brings the scrollbar where it belongs.
 */
export function scrolledTo(sheet: Sheet, before: Place, scroll: number): Place {
  if (!isScaled(sheet)) return { scroll, top: clamp(scroll, 0, lowest(sheet)) };
  const by = scroll - before.scroll;
  if (Math.abs(by) > jumpViews * sheet.viewHeight) {
    const within = clamp(scroll, 0, scrollRange(sheet));
    return { scroll, top: carried(within, scrollRange(sheet), lowest(sheet)) };
  }
  return { scroll, top: clamp(before.top + by, 0, lowest(sheet)) };
}

/** The same part of the list with the scrollbar where it belongs. */
export function settled(sheet: Sheet, { top }: Place): Place {
  return placeAt(sheet, top);
}

/** Whether the box can be scrolled no further although the list goes on. */
export function isStuck(sheet: Sheet, { scroll, top }: Place): boolean {
  if (!isScaled(sheet)) return false;
  return (scroll <= 0 && top > 1) || (scroll >= scrollRange(sheet) - 1 && top < lowest(sheet) - 1);
}

/** The rows to draw: those in view and some above and below, so that a scroll does not show blank space. */
export function windowAt(sheet: Sheet, { top }: Place, spare: number): Window {
  const first = Math.floor(top / sheet.rowHeight) - spare;
  const end = Math.ceil((top + sheet.viewHeight) / sheet.rowHeight) + spare;
  return { first: clamp(first, 0, sheet.rows), end: clamp(end, 0, sheet.rows) };
}

/** How far below the upper edge of all rows, as they are drawn, a row stands. */
export function offsetOf(sheet: Sheet, { scroll, top }: Place, row: number): number {
  return Math.round(isScaled(sheet) ? scroll - top + row * sheet.rowHeight : row * sheet.rowHeight);
}

/** The nearest distance from the first row at which a row is whole in view. */
export function topShowing(sheet: Sheet, { top }: Place, row: number): number {
  const start = row * sheet.rowHeight;
  return clamp(top, Math.min(start, start + sheet.rowHeight - sheet.viewHeight), start);
}

/** Rows that a Page key moves by: one less than fit, so that one stays to hold on to. */
export function rowsOfPage({ rowHeight, viewHeight }: Sheet): number {
  return Math.max(1, Math.floor(viewHeight / rowHeight) - 1);
}

/** The same row at the upper edge after the height of rows changed. */
export function topAfterResize(top: number, rowHeightBefore: number, rowHeight: number): number {
  return rowHeightBefore > 0 ? (top / rowHeightBefore) * rowHeight : top;
}

/** A point of one length as the same point of another, both with ends of `exactEnds` that are not stretched. */
function carried(point: number, length: number, other: number): number {
  if (point <= exactEnds) return point;
  if (point >= length - exactEnds) return other - (length - point);
  return exactEnds + ((point - exactEnds) / (length - 2 * exactEnds)) * (other - 2 * exactEnds);
}

function fullHeight({ rows, rowHeight }: Sheet): number {
  return rows * rowHeight;
}

function isScaled(sheet: Sheet): boolean {
  return fullHeight(sheet) > tallest;
}

function lowest(sheet: Sheet): number {
  return Math.max(0, fullHeight(sheet) - sheet.viewHeight);
}

function scrollRange(sheet: Sheet): number {
  return Math.max(1, drawnHeight(sheet) - sheet.viewHeight);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
