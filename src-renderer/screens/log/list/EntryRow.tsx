import { type CSSProperties, type MouseEvent, memo } from "react";
import { useTranslation } from "react-i18next";
import type { EntrySummary } from "../../../../src-core/log/types.ts";
import { formatDay } from "../../../i18n.ts";
import { Icon } from "../../../parts/Icon.tsx";
import { formatCents } from "../sizes.ts";
import type { ColumnName } from "./columns.ts";
import styles from "./Grid.module.css";

interface Props {
  row: number;
  /** Undefined while it is fetched. */
  entry: EntrySummary | undefined;
  columns: readonly ColumnName[];
  isNarrow: boolean;
  isSelected: boolean;
  /** The row that the keys move. */
  isCurrent: boolean;
  /** Not in view: there for the keyboard alone, which is on it. */
  isAway: boolean;
  style: CSSProperties;
  /** The place of the row among all, counted from 1 with the heading. */
  ariaRow: number;
  onPress(row: number, event: MouseEvent): void;
  onToggle(row: number, entry: EntrySummary): void;
  onOpen(entry: EntrySummary): void;
}

/** One entry of the list: a row of cells, or a card where there is no room for columns. */
export const EntryRow = memo(function EntryRow(props: Props) {
  const { row, entry, columns, isNarrow, isSelected, isCurrent, isAway, style, ariaRow } = props;
  const { t, i18n } = useTranslation("log");
  const className = [styles.row, isNarrow && styles.card, isAway && "visually-hidden"]
    .filter(Boolean)
    .join(" ");
  if (!entry)
    return (
      // biome-ignore lint/a11y/useSemanticElements: rows out of view are not in the page, which a table cannot say
      <div
        role="row"
        tabIndex={isCurrent ? 0 : -1}
        aria-rowindex={ariaRow}
        className={className}
        style={style}
        data-row={row}
        data-loading=""
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
        <div role="gridcell" className={styles.loading}>
          <span className="visually-hidden">{t("list.loading")}</span>
        </div>
      </div>
    );
  const name = entry.recipient || t("entry.nobody");
  const date = formatDay(entry.mailedOn, i18n.language);
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows out of view are not in the page, which a table cannot say
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the grid
    <div
      role="row"
      tabIndex={isCurrent ? 0 : -1}
      aria-rowindex={ariaRow}
      aria-selected={isSelected}
      className={className}
      style={style}
      data-row={row}
      data-entry={entry.id}
      onClick={(event) => props.onPress(row, event)}
      onDoubleClick={() => props.onOpen(entry)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="gridcell" className={styles.tick}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t("select.one", { name, date })}
          checked={isSelected}
          onChange={() => props.onToggle(row, entry)}
        />
      </div>
      {columns.map((column) => (
        <div
          key={column}
          role={column === "to" ? "rowheader" : "gridcell"}
          className={styles.cell}
          data-column={column}
        >
          {isNarrow && !plain.has(column) ? (
            <span className={styles.cellName}>{t(`columns.${column}`)} </span>
          ) : null}
          {column === "to" ? (
            <span className={styles.to}>
              <button
                type="button"
                tabIndex={-1}
                className={styles.open}
                title={name}
                onClick={() => props.onOpen(entry)}
              >
                {name}
              </button>
              {entry.place ? <span className={styles.place}>{entry.place}</span> : null}
            </span>
          ) : (
            <Value column={column} entry={entry} />
          )}
        </div>
      ))}
    </div>
  );
});

/** On a card, these need no name. */
const plain: ReadonlySet<ColumnName> = new Set(["to", "date", "status", "service", "tag"]);

function Value({ column, entry }: { column: Exclude<ColumnName, "to">; entry: EntrySummary }) {
  const { t, i18n } = useTranslation("log");
  const { t: check } = useTranslation("check");
  switch (column) {
    case "date":
      return formatDay(entry.mailedOn, i18n.language);
    case "status":
      return (
        <span className={styles.clamp}>
          {t(`status.${entry.status}`)}
          {entry.held ? (
            <span className={styles.held}>
              <Icon name="lock" size={14} /> {t("hold.mark")}
            </span>
          ) : null}
        </span>
      );
    case "deadline":
      return entry.deadlineDay === null ? <None /> : formatDay(entry.deadlineDay, i18n.language);
    case "service":
      return <span className={styles.clamp}>{check(`service.${entry.service}`)}</span>;
    case "matter":
      return entry.matter === "" ? <None /> : <span className={styles.clamp}>{entry.matter}</span>;
    case "tag":
      return entry.tag === "" ? <None /> : <span className={styles.tag}>{entry.tag}</span>;
    case "tracking":
      return entry.trackingNumber === "" ? (
        <None />
      ) : (
        <span className={`${styles.clamp} ${styles.number}`}>{entry.trackingNumber}</span>
      );
    case "cost":
      return entry.costCents === null ? <None /> : formatCents(entry.costCents, i18n.language);
    case "files":
      return entry.attachments === 0 ? <None /> : entry.attachments;
  }
}

/** Nothing there: said by a dash on a card, where the name of the field stands before it. */
function None() {
  return (
    <span aria-hidden="true" className={styles.none}>
      –
    </span>
  );
}
