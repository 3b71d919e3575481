import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import type { EntrySort, EntrySummary } from "../../../../src-core/log/types.ts";
import { type ColumnName, gridColumns, leastWidth } from "./columns.ts";
import { EntryRow } from "./EntryRow.tsx";
import type { EntryPages, PagesState } from "./entry-pages.ts";
import styles from "./Grid.module.css";
import { GridHead, SortBar } from "./GridHead.tsx";
import { mostSelected } from "./selection.ts";
import type { Selection } from "./use-selection.ts";
import { useWindow } from "./use-window.ts";

/** Without so much room, entries are cards. */
const narrowRem = 42;

export interface GridHandle {
  /** Puts the keyboard on the current row. */
  focus(): void;
  /** Makes an entry the current one as soon as it is in the list again. */
  follow(id: string): void;
}

interface Props {
  pages: EntryPages;
  found: PagesState;
  columns: readonly ColumnName[];
  sort: EntrySort;
  selection: Selection;
  ref?: Ref<GridHandle>;
  onSort(sort: EntrySort): void;
  onOpen(id: string): void;
  /** The Delete key: what is selected, or else this entry. */
  onDelete(id: string): void;
}

/**
 * All entries that match as one list to scroll through, however many they are: only those near the view are in the
 * page. The keys move one current row; Enter opens, Space selects, Shift extends, Delete deletes.
 */
export function EntryGrid(props: Props) {
  const { pages, found, columns, sort, selection, onOpen } = props;
  const { t } = useTranslation("log");
  const hint = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const { total } = found;
  const drawn = useWindow({
    scroller,
    head,
    rows: total,
    narrowRem,
    // A card has the name with the place, and the other columns two by two.
    rowRem: (isNarrow) => (isNarrow ? 4.6 + 1.7 * Math.ceil((columns.length - countOf(columns)) / 2) : 3.6),
  });
  const { first, end, reveal, toTop } = drawn;
  useEffect(() => pages.want(first, end), [pages, first, end]);

  const [current, setCurrent] = useState(0);
  /** The entry that is current, to find it again after a change of the list. */
  const currentId = useRef<string>(undefined);
  const anchor = useRef(0);
  /** The row to put the keyboard on when it is drawn. */
  const focusOn = useRef<number>(undefined);
  const isKnown = pages.at(current) !== undefined;

  const question = JSON.stringify(found.question);
  const shown = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the list, and when the row came
  useLayoutEffect(() => {
    if (shown.current !== question) {
      // Another question starts from its first row, wherever one was in the list before.
      shown.current = question;
      anchor.current = 0;
      currentId.current = pages.at(0)?.id;
      setCurrent(0);
      toTop();
      return;
    }
    const known = currentId.current;
    const moved = known === undefined ? undefined : pages.rowOf(known);
    const row = Math.max(0, Math.min(moved ?? current, total - 1));
    if (row !== current) setCurrent(row);
    currentId.current = pages.at(row)?.id;
  }, [question, found.turn, current, isKnown]);
  useLayoutEffect(() => {
    const row = focusOn.current;
    if (row === undefined) return;
    const drawnRow = scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"]`);
    if (!drawnRow) return;
    focusOn.current = undefined;
    drawnRow.focus({ preventScroll: true });
    // The list scrolled already; where it is taller than the window, the page has to.
    drawnRow.scrollIntoView({ block: "nearest" });
  });

  const move = (row: number, extends_: boolean) => {
    const to = Math.max(0, Math.min(row, total - 1));
    if (extends_) selection.stretch(anchor.current, to);
    else anchor.current = to;
    currentId.current = pages.at(to)?.id;
    focusOn.current = to;
    setCurrent(to);
    reveal(to);
  };
  useImperativeHandle(props.ref, () => ({
    focus() {
      focusOn.current = current;
      reveal(current);
      // Draws again even when nothing else changed.
      setCurrent(current);
      scroller.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus({ preventScroll: true });
    },
    follow(id) {
      currentId.current = id;
    },
  }));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.altKey) return;
    const isControl = event.target instanceof HTMLElement && event.target.closest("button, input") !== null;
    const isCommand = event.ctrlKey || event.metaKey;
    const entry = pages.at(current);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + drawn.rowsOfPage,
      PageUp: current - drawn.rowsOfPage,
      Home: 0,
      End: total - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) move(to, event.shiftKey);
    else if (isCommand && event.key.toLowerCase() === "a") selection.all();
    else if (event.key === "Escape" && selection.ids.size > 0) selection.none();
    else if (event.key === "Delete" && entry) props.onDelete(entry.id);
    else if (event.key === " " && !isControl && entry) {
      anchor.current = current;
      selection.toggle(entry.id);
    } else if (event.key === "Enter" && !isControl && entry) onOpen(entry.id);
    else return;
    event.preventDefault();
  };

  const at = useRef({ selection, anchor });
  at.current = { selection, anchor };
  const press = useCallback(
    (row: number, event: MouseEvent) => {
      const now = at.current;
      if (event.target instanceof HTMLElement && event.target.closest("button, input")) return;
      if (event.shiftKey) now.selection.stretch(now.anchor.current, row);
      else {
        now.anchor.current = row;
        const id = pages.at(row)?.id;
        if ((event.ctrlKey || event.metaKey) && id !== undefined) now.selection.toggle(id);
      }
    },
    [pages],
  );
  const toggle = useCallback((row: number, entry: EntrySummary) => {
    at.current.anchor.current = row;
    at.current.selection.toggle(entry.id);
  }, []);
  const open = useCallback((entry: EntrySummary) => onOpen(entry.id), [onOpen]);

  const template = useMemo(() => gridColumns(columns), [columns]);
  const style = useMemo(
    () => ({
      blockSize: drawn.rowHeight,
      ...(drawn.isNarrow ? {} : { gridTemplateColumns: template }),
    }),
    [drawn.rowHeight, drawn.isNarrow, template],
  );
  const most = Math.min(total, mostSelected);
  const rows = rowsOf(first, end, current, total);
  return (
    <div className={styles.list}>
      {drawn.isNarrow ? <SortBar sort={sort} onSort={props.onSort} /> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: rows out of view are not in the page, which a table cannot say */}
      <div
        ref={scroller}
        role="grid"
        aria-label={t("title")}
        aria-describedby={hint}
        aria-rowcount={total + 1}
        aria-multiselectable="true"
        aria-busy={found.isPending}
        className={styles.scroller}
        data-narrow={drawn.isNarrow || undefined}
        onScroll={drawn.onScroll}
      >
        <div
          className={styles.inside}
          style={drawn.isNarrow ? undefined : { minInlineSize: `${leastWidth(columns)}rem` }}
        >
          <GridHead
            ref={head}
            columns={columns}
            template={template}
            isNarrow={drawn.isNarrow}
            sort={sort}
            selected={selection.ids.size === 0 ? "none" : selection.ids.size === most ? "all" : "some"}
            onSort={props.onSort}
            onSelectAll={() => (selection.ids.size === most ? selection.none() : selection.all())}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          <div
            role="rowgroup"
            className={styles.rows}
            style={{ blockSize: drawn.height }}
            onKeyDown={onKeyDown}
            onFocus={(event) => {
              const row = rowIn(event.target);
              if (row === undefined) return;
              if (row !== current) {
                currentId.current = pages.at(row)?.id;
                setCurrent(row);
              }
              // By Tab one comes back to where one was, not to where the list was scrolled since.
              if (event.relatedTarget !== null && (row < first || row >= end)) reveal(row);
            }}
          >
            <div className={styles.drawn} style={{ transform: `translateY(${drawn.offset}px)` }}>
              {rows.map((row) => {
                const entry = pages.at(row);
                return (
                  <EntryRow
                    key={row}
                    row={row}
                    entry={entry}
                    columns={columns}
                    isNarrow={drawn.isNarrow}
                    isSelected={entry !== undefined && selection.ids.has(entry.id)}
                    isCurrent={row === current}
                    isAway={row < first || row >= end}
                    style={style}
                    ariaRow={row + 2}
                    onPress={press}
                    onToggle={toggle}
                    onOpen={open}
                  />
                );
              })}
            </div>
          </div>
        </div>
      </div>
      <p id={hint} className={styles.hint}>
        {t("list.keys")}
      </p>
    </div>
  );
}

/** On a card, the first lines have these; the others follow two by two. */
function countOf(columns: readonly ColumnName[]): number {
  return columns.filter((name) => name === "to" || name === "date").length;
}

/** The rows drawn, and the current one wherever it is: the keyboard stays on it. */
function rowsOf(first: number, end: number, current: number, total: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n);
  if (current >= total || (current >= first && current < end)) return rows;
  return current < first ? [current, ...rows] : [...rows, current];
}

function rowIn(target: EventTarget): number | undefined {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-row]") : null;
  return row?.dataset.row === undefined ? undefined : Number(row.dataset.row);
}
