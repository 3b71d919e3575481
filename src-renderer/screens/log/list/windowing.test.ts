import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  drawnHeight,
  isStuck,
  offsetOf,
  type Place,
  placeAt,
  rowsOfPage,
  type Sheet,
  scrolledTo,
  settled,
  tallest,
  topAfterResize,
  topShowing,
  windowAt,
} from "./windowing.ts";

const short: Sheet = { rows: 300, rowHeight: 50, viewHeight: 600 };
const million: Sheet = { rows: 1_000_000, rowHeight: 50, viewHeight: 600 };
const start: Place = { scroll: 0, top: 0 };
const scrollEnd = (sheet: Sheet) => drawnHeight(sheet) - sheet.viewHeight;

const sheets = fc.record({
  rows: fc.integer({ min: 1, max: 2_000_000 }),
  rowHeight: fc.integer({ min: 20, max: 220 }),
  viewHeight: fc.integer({ min: 100, max: 3_000 }),
});

describe("a list that fits", () => {
  it("scrolls pixel by pixel, and only rows near the view are drawn", () => {
    expect(drawnHeight(short)).toBe(15_000);
    const place = scrolledTo(short, start, 1_000);
    expect(place).toEqual({ scroll: 1_000, top: 1_000 });
    expect(windowAt(short, place, 3)).toEqual({ first: 17, end: 35 });
    expect(offsetOf(short, place, 17)).toBe(850);
  });

  it("is no taller than its rows when they do not fill the view", () => {
    const few = { ...short, rows: 3 };
    expect(placeAt(few, 500)).toEqual(start);
    expect(windowAt(few, start, 8)).toEqual({ first: 0, end: 3 });
  });
});

describe("a million rows", () => {
  it("are drawn no taller than a browser can lay out", () => {
    expect(drawnHeight(million)).toBe(tallest);
    expect(tallest).toBeLessThan(17_800_000);
  });

  it("show the last row at the end of the scrollbar, and the middle in its middle", () => {
    const end = scrolledTo(million, start, scrollEnd(million));
    expect(windowAt(million, end, 0)).toEqual({ first: 999_988, end: 1_000_000 });
    expect(offsetOf(million, end, 1_000_000)).toBe(tallest);
    const middle = scrolledTo(million, start, scrollEnd(million) / 2);
    expect(windowAt(million, middle, 0).first).toBe(499_994);
  });

  it("move by a wheel as far as the wheel turned, not by thousands of rows", () => {
    const middle = scrolledTo(million, start, scrollEnd(million) / 2);
    const turned = scrolledTo(million, middle, middle.scroll + 100);
    expect(turned.top - middle.top).toBe(100);
  });

  it("can always be scrolled on: the scrollbar that ran out is set back and shows the same rows", () => {
    let place = placeAt(million, 900_000);
    while (!isStuck(million, place)) place = scrolledTo(million, place, Math.max(0, place.scroll - 500));
    expect(place.scroll).toBe(0);
    expect(place.top).toBeGreaterThan(500_000);
    const after = settled(million, place);
    expect(after.top).toBe(place.top);
    expect(after.scroll).toBeGreaterThan(0);
    expect(isStuck(million, after)).toBe(false);
  });

  it.each([
    ["first", 300_000, -100, 0],
    ["last", 49_999_400 - 300_000, 100, 49_999_400],
  ])("reach the %s row by the wheel alone", (_, from, turn, to) => {
    let place = placeAt(million, from);
    for (let turns = 0; turns < 3_100 && place.top !== to; turns++) {
      const scroll = Math.min(Math.max(0, place.scroll + turn), scrollEnd(million));
      place = scrolledTo(million, place, scroll);
      if (isStuck(million, place)) place = settled(million, place);
    }
    expect(place.top).toBe(to);
  });
});

describe("any list", () => {
  it("draws the rows in view, a bounded number of them, inside the height it has", () => {
    fc.assert(
      fc.property(sheets, fc.double({ min: 0, max: 1, noNaN: true }), (sheet, part) => {
        const place = scrolledTo(sheet, start, part * Math.max(0, scrollEnd(sheet)));
        const { first, end } = windowAt(sheet, place, 4);
        const [inView] = [windowAt(sheet, place, 0)];
        expect(first).toBeLessThanOrEqual(inView.first);
        expect(end).toBeGreaterThanOrEqual(inView.end);
        expect(end - first).toBeLessThanOrEqual(Math.ceil(sheet.viewHeight / sheet.rowHeight) + 10);
        // What is in view is drawn where the box is scrolled to.
        const y = offsetOf(sheet, place, inView.first) - place.scroll;
        expect(y).toBeLessThanOrEqual(1);
        expect(y).toBeGreaterThanOrEqual(-sheet.rowHeight - 1);
      }),
    );
  });

  it("has each row in view where `topShowing` says", () => {
    fc.assert(
      fc.property(sheets, fc.nat(), fc.nat(), (sheet, someRow, someTop) => {
        const row = someRow % sheet.rows;
        const before = placeAt(sheet, someTop % (sheet.rows * sheet.rowHeight));
        const { top } = placeAt(sheet, topShowing(sheet, before, row));
        const y = row * sheet.rowHeight - top;
        expect(y).toBeGreaterThanOrEqual(Math.min(0, sheet.viewHeight - sheet.rowHeight));
        expect(y).toBeLessThanOrEqual(Math.max(0, sheet.viewHeight - sheet.rowHeight));
      }),
    );
  });

  it("does not move when the row is in view already", () => {
    expect(topShowing(short, { scroll: 100, top: 100 }, 5)).toBe(100);
    expect(topShowing(short, { scroll: 100, top: 100 }, 1)).toBe(50);
    expect(topShowing(short, { scroll: 100, top: 100 }, 20)).toBe(450);
  });

  it("keeps its upper row when rows become taller", () => {
    expect(topAfterResize(1_000, 50, 120)).toBe(2_400);
    expect(topAfterResize(0, 0, 120)).toBe(0);
  });

  it("turns a page by one row less than fits", () => {
    expect(rowsOfPage(short)).toBe(11);
    expect(rowsOfPage({ ...short, viewHeight: 60 })).toBe(1);
  });
});
