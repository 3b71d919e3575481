import { useTranslation } from "react-i18next";
import { formatDay } from "../../../i18n.ts";
import settings from "../Settings.module.css";
import { useDaysWords } from "./days-words.ts";
import styles from "./Retention.module.css";
import { useRuleName } from "./rule-words.ts";
import { keyOf } from "./rules-draft.ts";
import type { Preview } from "./use-preview.ts";

/** What would be deleted, why, and what a legal hold keeps. */
export function PreviewList({ preview }: { preview: Preview }) {
  const { t, i18n } = useTranslation(["retention", "log"]);
  const words = useDaysWords();
  const nameOf = useRuleName();
  const { count, heldBack, byRule, entries } = preview;
  const taking = byRule.filter((each) => each.count > 0);
  return (
    <>
      {count > 0 ? (
        <p>{t("preview.forGood")}</p>
      ) : (
        <p>
          <strong>{t("preview.none")}.</strong> {t("preview.noneBody")}
        </p>
      )}
      {heldBack > 0 ? <p className={styles.notice}>{t("preview.heldBack", { count: heldBack })}</p> : null}
      {taking.length > 0 ? (
        <ul className={styles.byRule} aria-label={t("preview.byRule")}>
          {taking.map(({ rule, count: taken }) => (
            <li key={keyOf(rule)}>
              <span>
                {rule.scope === "all" && byRule.length > 1 ? t("rules.rest") : nameOf(rule)},{" "}
                {words(rule.days)}
              </span>
              <strong>{taken}</strong>
            </li>
          ))}
        </ul>
      ) : null}
      {entries.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={styles.scroller} tabIndex={0} aria-label={t("preview.oldest")}>
          <table className={styles.table}>
            <caption className={settings.soft}>
              {entries.length < count
                ? t("preview.oldestOf", { count: entries.length })
                : t("preview.oldest")}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t("preview.mailed")}</th>
                <th scope="col">{t("preview.to")}</th>
                <th scope="col">{t("preview.group")}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.id}>
                  <td className={styles.date}>{formatDay(entry.mailedOn, i18n.language)}</td>
                  <td>{entry.recipient || t("log:entry.nobody")}</td>
                  <td>{[entry.tag, entry.matter].filter((label) => label !== "").join(" · ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </>
  );
}
