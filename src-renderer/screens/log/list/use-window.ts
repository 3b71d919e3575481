import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
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
  topAfterResize,
  topShowing,
  type Window,
  windowAt,
} from "./windowing.ts";

/** Rows drawn above and below the view. */
const spareRows = 8;
/** A scroll is over when nothing moved for so long. */
const stillMs = 150;

interface Drawn extends Window {
  /** How far down the first drawn row stands. */
  offset: number;
}

interface Windowed extends Drawn {
  /** How tall the rows are together, in pixels. */
  height: number;
  rowHeight: number;
  rowsOfPage: number;
  /** True where the box is too narrow for columns. */
  isNarrow: boolean;
  onScroll(): void;
  /** Scrolls as little as it takes to have a row in view. */
  reveal(row: number): void;
  toTop(): void;
}

interface Options {
  scroller: RefObject<HTMLElement | null>;
  /** Stands above the rows and stays in view. */
  head: RefObject<HTMLElement | null>;
  rows: number;
  /** Narrower than this, in rem, there are no columns. */
  narrowRem: number;
  /** Height of a row in rem. */
  rowRem(isNarrow: boolean): number;
}

/** Which rows to draw, and where, of a list that may be longer than a browser can lay out. */
export function useWindow({ scroller, head, rows, narrowRem, rowRem }: Options): Windowed {
  const [box, setBox] = useState({ viewHeight: 600, width: 1000, rem: 16 });
  useLayoutEffect(() => {
    const measure = () => {
      const { current } = scroller;
      if (!current) return;
      const viewHeight = Math.max(1, current.clientHeight - (head.current?.offsetHeight ?? 0));
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const width = current.clientWidth;
      setBox((before) =>
        before.viewHeight === viewHeight && before.width === width && before.rem === rem
          ? before
          : { viewHeight, width, rem },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const { current } of [scroller, head]) if (current) observer.observe(current);
    return () => observer.disconnect();
  }, [scroller, head]);
  const isNarrow = box.width < narrowRem * box.rem;
  const rowHeight = Math.round(rowRem(isNarrow) * box.rem);
  const sheet = useMemo<Sheet>(
    () => ({ rows, rowHeight, viewHeight: box.viewHeight }),
    [rows, rowHeight, box.viewHeight],
  );
  const place = useRef<Place>({ scroll: 0, top: 0 });
  const [drawn, setDrawn] = useState<Drawn>(() => drawnAt(sheet, place.current));

  /** Shows a place; scrolls the box there unless it came from there. */
  const go = useCallback(
    (next: Place) => {
      place.current = next;
      const { current } = scroller;
      if (current && Math.abs(current.scrollTop - next.scroll) >= 1) current.scrollTop = next.scroll;
      const now = drawnAt(sheet, next);
      setDrawn((before) =>
        before.first === now.first && before.end === now.end && before.offset === now.offset ? before : now,
      );
    },
    [scroller, sheet],
  );

  const heightBefore = useRef(rowHeight);
  useLayoutEffect(() => {
    const top = topAfterResize(place.current.top, heightBefore.current, sheet.rowHeight);
    heightBefore.current = sheet.rowHeight;
    go(placeAt(sheet, top));
  }, [sheet, go]);

  const still = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(still.current), []);
  const onScroll = useCallback(() => {
    const { current } = scroller;
    if (!current) return;
    const next = scrolledTo(sheet, place.current, current.scrollTop);
    go(isStuck(sheet, next) ? settled(sheet, next) : next);
    clearTimeout(still.current);
    still.current = setTimeout(() => go(settled(sheet, place.current)), stillMs);
  }, [scroller, sheet, go]);
  const reveal = useCallback(
    (row: number) => {
      const top = topShowing(sheet, place.current, row);
      if (top !== place.current.top) go(placeAt(sheet, top));
    },
    [sheet, go],
  );
  const toTop = useCallback(() => go(placeAt(sheet, 0)), [sheet, go]);
  return {
    ...drawn,
    height: drawnHeight(sheet),
    rowHeight,
    rowsOfPage: rowsOfPage(sheet),
    isNarrow,
    onScroll,
    reveal,
    toTop,
  };
}

function drawnAt(sheet: Sheet, place: Place): Drawn {
  const window = windowAt(sheet, place, spareRows);
  return { ...window, offset: offsetOf(sheet, place, window.first) };
}
