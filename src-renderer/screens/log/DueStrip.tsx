import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EntrySummary } from "../../../src-core/log/types.ts";
import { formatDay } from "../../i18n.ts";
import { client } from "../../transport.ts";
import styles from "./Log.module.css";
import { today } from "./today.ts";

const daysAhead = 7;
const mostShown = 6;

/** Deadlines and reminders of the next days, and those that are over; nothing when there are none. */
export function DueStrip({ turn, onOpen }: { turn: number; onOpen(id: string): void }) {
  const { t, i18n } = useTranslation("log");
  const [due, setDue] = useState<readonly EntrySummary[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same again
  useEffect(() => {
    let stale = false;
    // The list beside it says what is wrong when the log cannot be read.
    void client.call("log.due", { day: today(daysAhead) }).then((answer) => {
      if (!stale && answer.ok) setDue(answer.value.entries);
    });
    return () => {
      stale = true;
    };
  }, [turn]);
  if (due.length === 0) return null;
  const now = today();
  return (
    <section className={styles.due} aria-labelledby="due-soon">
      <h2 id="due-soon">{t("due.title", { count: due.length })}</h2>
      <ul>
        {due.slice(0, mostShown).map((entry) => {
          const date = formatDay(entry.deadlineDay ?? entry.mailedOn, i18n.language);
          const isOver = (entry.deadlineDay ?? now) < now;
          return (
            <li key={entry.id} data-over={isOver || undefined}>
              <button type="button" className={styles.open} onClick={() => onOpen(entry.id)}>
                {entry.matter || entry.recipient || t("entry.nobody")}
              </button>{" "}
              <span>{isOver ? t("due.over", { date }) : t("due.by", { date })}</span>
            </li>
          );
        })}
      </ul>
      {due.length > mostShown ? <p>{t("due.more", { count: due.length - mostShown })}</p> : null}
    </section>
  );
}
