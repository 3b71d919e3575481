import { useTranslation } from "react-i18next";
import styles from "./Retention.module.css";

/** That entries are being deleted, and how many so far. */
export function Removing({ removed }: { removed: number }) {
  const { t } = useTranslation("retention");
  return (
    <div className={styles.notice} role="status">
      <strong>{t("removing.label")}</strong>
      <progress aria-label={t("removing.label")} />
      <p>{t("removing.done", { count: removed })}</p>
    </div>
  );
}
