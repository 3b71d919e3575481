import { useTranslation } from "react-i18next";
import type { LogEntry } from "../../../src-core/log/types.ts";
import { formatDay, joinList } from "../../i18n.ts";
import { useWords } from "../../words.ts";
import { withoutDetails } from "./disclosed-words.ts";
import styles from "./Log.module.css";

/** What the piece revealed, and to whom, by the rules of the day on which it was recorded. */
export function Disclosed({ entry }: { entry: LogEntry }) {
  const { t, i18n } = useTranslation("log");
  const words = useWords();
  const { disclosed } = entry;
  if (disclosed === null) return <p className={styles.soft}>{t("disclosed.unknown")}</p>;
  if (disclosed.length === 0) return <p className={styles.soft}>{t("disclosed.nothing")}</p>;
  const lines = disclosed.map(({ rule, message, observers }) => {
    const title = withoutDetails(words("rules", `${rule}.${message}.title`));
    const names = observers.map((observer) => words("observers", `${observer}.short`));
    // A rule of another version has no words here any more.
    return { what: title || t("disclosed.other"), seenBy: joinList(names, i18n.language) };
  });
  return (
    <div className={styles.form}>
      <p className={styles.soft}>
        {t("disclosed.note", { date: formatDay(dayOf(entry.createdAt), i18n.language) })}
      </p>
      <ul className={styles.points}>
        {lines.map(({ what, seenBy }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one rule can speak twice, and the list never changes
          <li key={place}>
            <strong>{what}</strong>
            {seenBy === "" ? null : <span>{t("disclosed.seenBy", { who: seenBy })}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function dayOf(ms: number): string {
  const day = new Date(ms);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}
