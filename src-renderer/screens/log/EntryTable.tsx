import { useTranslation } from "react-i18next";
import type { EntrySort, EntrySummary, sortKeys } from "../../../src-core/log/types.ts";
import { formatDay } from "../../i18n.ts";
import { Icon } from "../../parts/Icon.tsx";
import styles from "./Log.module.css";

type Column = "date" | "to" | "status" | "deadline" | "service" | "matter" | "tag" | "tracking";

/** In the order shown; those that the log can be sorted by have a key. */
const columns: readonly { name: Column; by?: (typeof sortKeys)[number] }[] = [
  { name: "date", by: "mailed" },
  { name: "to", by: "recipient" },
  { name: "status", by: "status" },
  { name: "deadline", by: "deadline" },
  { name: "service" },
  { name: "matter", by: "matter" },
  { name: "tag" },
  { name: "tracking" },
];

interface Props {
  entries: readonly EntrySummary[];
  sort: EntrySort;
  selected: ReadonlySet<string>;
  onSort(sort: EntrySort): void;
  onSelect(selected: ReadonlySet<string>): void;
  onOpen(id: string): void;
}

/** The entries of the log; a click on a heading sorts by it, a second one turns the order round. */
export function EntryTable({ entries, sort, selected, onSort, onSelect, onOpen }: Props) {
  const { t } = useTranslation("log");
  const allSelected = entries.length > 0 && entries.every(({ id }) => selected.has(id));
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("title")}</caption>
        <thead>
          <tr>
            <td>
              <input
                type="checkbox"
                aria-label={t("select.all")}
                checked={allSelected}
                onChange={() => onSelect(new Set(allSelected ? [] : entries.map(({ id }) => id)))}
              />
            </td>
            {columns.map(({ name, by }) => (
              <th
                key={name}
                scope="col"
                aria-sort={by !== sort.by ? undefined : sort.descending ? "descending" : "ascending"}
              >
                {by ? (
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() =>
                      onSort({ by, descending: by === sort.by ? !sort.descending : by === "mailed" })
                    }
                  >
                    {t(`columns.${name}`)}
                    <span aria-hidden="true">{by !== sort.by ? "" : sort.descending ? "▼" : "▲"}</span>
                  </button>
                ) : (
                  t(`columns.${name}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row
              key={entry.id}
              entry={entry}
              isSelected={selected.has(entry.id)}
              onToggle={() => toggle(entry.id)}
              onOpen={() => onOpen(entry.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  entry: EntrySummary;
  isSelected: boolean;
  onToggle(): void;
  onOpen(): void;
}

function Row({ entry, isSelected, onToggle, onOpen }: RowProps) {
  const { t, i18n } = useTranslation("log");
  const { t: check } = useTranslation("check");
  const name = entry.recipient || t("entry.nobody");
  const date = formatDay(entry.mailedOn, i18n.language);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={t("select.one", { name, date })}
          checked={isSelected}
          onChange={onToggle}
        />
      </td>
      <td className={styles.date}>{date}</td>
      <th scope="row">
        <span className={styles.to}>
          <button type="button" className={styles.open} onClick={onOpen}>
            {name}
          </button>
          {entry.place ? <span className={styles.soft}>{entry.place}</span> : null}
          {entry.attachments > 0 ? (
            <span className={styles.soft}>{t("files.count", { count: entry.attachments })}</span>
          ) : null}
        </span>
      </th>
      <td>
        {t(`status.${entry.status}`)}
        {entry.held ? (
          <span className={styles.held}>
            <Icon name="lock" size={14} /> {t("hold.mark")}
          </span>
        ) : null}
      </td>
      <td className={styles.date}>
        {entry.deadlineDay === null ? "" : formatDay(entry.deadlineDay, i18n.language)}
      </td>
      <td>{check(`service.${entry.service}`)}</td>
      <td>{entry.matter}</td>
      <td>{entry.tag ? <span className={styles.tag}>{entry.tag}</span> : null}</td>
      <td className={styles.number}>{entry.trackingNumber}</td>
    </tr>
  );
}
