import { useTranslation } from "react-i18next";
import { useSettings } from "../../state/settings.tsx";
import styles from "./Settings.module.css";

/** What the app can and cannot protect, and which one this is. */
export function AboutPart() {
  const { t } = useTranslation("settings");
  const { info } = useSettings();
  return (
    <section className={styles.card}>
      <h3>{t("protects.title")}</h3>
      <p>{t("protects.does")}</p>
      <p>{t("protects.cannot")}</p>
      <p>{t("about.version", { version: info.version })}</p>
      <p className={styles.soft}>{t(`about.host.${info.host}`)}</p>
    </section>
  );
}
