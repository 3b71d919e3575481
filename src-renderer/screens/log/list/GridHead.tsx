import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { type EntrySort, sortKeys } from "../../../../src-core/log/types.ts";
import { Choice } from "../../../parts/Choice.tsx";
import { type ColumnName, type SortKey, sortKeyOf } from "./columns.ts";
import styles from "./Grid.module.css";

interface Props {
  columns: readonly ColumnName[];
  /** Widths of the columns, for CSS grid. */
  template: string;
  isNarrow: boolean;
  sort: EntrySort;
  selected: "none" | "some" | "all";
  ref?: Ref<HTMLDivElement>;
  onSort(sort: EntrySort): void;
  onSelectAll(): void;
}

/** Names of the columns; a click on one sorts by it, a second one turns the order round. */
export function GridHead({ columns, template, isNarrow, sort, selected, ref, onSort, onSelectAll }: Props) {
  const { t } = useTranslation("log");
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid is no table
    <div ref={ref} role="rowgroup" className={styles.head}>
      {/* biome-ignore lint/a11y/useSemanticElements: the grid is no table */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons take the focus */}
      <div
        role="row"
        aria-rowindex={1}
        className={styles.headRow}
        style={isNarrow ? undefined : { gridTemplateColumns: template }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: the grid is no table */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the box in it takes the focus */}
        <div role="gridcell" className={styles.tick}>
          <label>
            <input
              type="checkbox"
              aria-label={t("select.all")}
              checked={selected === "all"}
              ref={(box) => {
                if (box) box.indeterminate = selected === "some";
              }}
              onChange={onSelectAll}
            />
            {isNarrow ? <span aria-hidden="true"> {t("select.all")}</span> : null}
          </label>
        </div>
        {columns.map((name) => {
          const by = sortKeyOf(name);
          const isSorted = by === sort.by;
          return (
            // biome-ignore lint/a11y/useSemanticElements: the grid is no table
            // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus
            <div
              key={name}
              role="columnheader"
              aria-sort={isSorted ? (sort.descending ? "descending" : "ascending") : undefined}
              className={isNarrow ? "visually-hidden" : styles.headCell}
              data-column={name}
            >
              {by && !isNarrow ? (
                <button type="button" className={styles.sort} onClick={() => onSort(turned(sort, by))}>
                  {t(`columns.${name}`)}
                  <span aria-hidden="true">{!isSorted ? "" : sort.descending ? "▼" : "▲"}</span>
                </button>
              ) : (
                t(`columns.${name}`)
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Where there are no columns to press: what to sort by, and which way. */
export function SortBar({ sort, onSort }: { sort: EntrySort; onSort(sort: EntrySort): void }) {
  const { t } = useTranslation("log");
  return (
    <div className={styles.sortBar}>
      <Choice<SortKey>
        label={t("list.sortBy")}
        value={sort.by}
        choices={sortKeys.map((by) => ({ value: by, label: t(`list.sort.${by}`) }))}
        onChange={(by) => onSort(turned({ ...sort, by }, by, true))}
      />
      <button
        type="button"
        className={styles.turn}
        aria-label={t(sort.descending ? "list.down" : "list.up")}
        onClick={() => onSort({ ...sort, descending: !sort.descending })}
      >
        <span aria-hidden="true">{sort.descending ? "▼" : "▲"}</span>
      </button>
    </div>
  );
}

/** Sorted by a key: newest days first and the largest costs, all else from the start; pressed again, the other way round. */
function turned(sort: EntrySort, by: SortKey, isNew = by !== sort.by): EntrySort {
  return { by, descending: isNew ? by === "mailed" || by === "cost" : !sort.descending };
}
