import { useTranslation } from "react-i18next";
import type { FactId } from "../../../src-core/facts/index.ts";
import { FactsButton } from "../../parts/FactsButton.tsx";
import { useSettings } from "../../state/settings.tsx";
import styles from "./Settings.module.css";

/** What encryption on a disk is not enough against, and what others keep all the same. */
const limits: readonly FactId[] = [
  "rec-at-rest",
  "rec-compelled-unlock",
  "usps-account-data",
  "track-retention",
  "mict-all-mail-imaged",
];

/** What the app can and cannot protect, and which one this is. */
export function AboutPart() {
  const { t } = useTranslation("settings");
  const { info } = useSettings();
  return (
    <section className={styles.card}>
      <h3>{t("protects.title")}</h3>
      <p>{t("protects.does")}</p>
      <p>
        {t("protects.cannot")} <FactsButton ids={limits} />
      </p>
      <p>{t("about.version", { version: info.version })}</p>
      <p className={styles.soft}>{t(`about.host.${info.host}`)}</p>
    </section>
  );
}
