import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DeletionRecord } from "../../../../src-core/log/retention.ts";
import { Button } from "../../../parts/Button.tsx";
import { formatMoment } from "../../log/sizes.ts";
import settings from "../Settings.module.css";
import { useDaysWords } from "./days-words.ts";
import styles from "./Retention.module.css";

const firstShown = 8;

/** What was deleted for good: when, why and how many. */
export function Records({ records }: { records: readonly DeletionRecord[] }) {
  const { t, i18n } = useTranslation("retention");
  const words = useDaysWords();
  const [isWhole, setWhole] = useState(false);
  const why = ({ scope, days }: DeletionRecord) => {
    switch (scope) {
      case null:
        return t("records.byPerson");
      case "all":
        return t("records.byAll", { days: words(days) });
      case "tag":
        return t("records.byTag", { days: words(days) });
      case "matter":
        return t("records.byMatter", { days: words(days) });
    }
  };
  const shown = isWhole ? records : records.slice(0, firstShown);
  return (
    <section className={settings.card} aria-labelledby="keep-records">
      <h3 id="keep-records">{t("records.title")}</h3>
      <p>{t("records.body")}</p>
      {records.length === 0 ? (
        <p className={settings.soft}>{t("records.none")}</p>
      ) : (
        <table className={styles.table} aria-labelledby="keep-records">
          <thead>
            <tr>
              <th scope="col">{t("records.when")}</th>
              <th scope="col">{t("records.why")}</th>
              <th scope="col" className={styles.number}>
                {t("records.count")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((record, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and the list only grows at its beginning
              <tr key={records.length - place}>
                <td>{formatMoment(record.at, i18n.language)}</td>
                <td>{why(record)}</td>
                <td className={styles.number}>{record.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < records.length ? (
        <div className={settings.buttons}>
          <Button onPress={() => setWhole(true)}>{t("records.more")}</Button>
        </div>
      ) : null}
    </section>
  );
}
