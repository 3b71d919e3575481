import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";
import styles from "./Notice.module.css";

/** Shown when the page cannot reach its host any more. */
export function Lost() {
  const { t } = useTranslation();
  return (
    <main className={styles.page}>
      <Icon name="envelope" size={48} />
      <h1>{t("lost.title")}</h1>
      <p>{t("lost.body")}</p>
    </main>
  );
}
