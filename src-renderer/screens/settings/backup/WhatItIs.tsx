import { useTranslation } from "react-i18next";
import card from "../Settings.module.css";
import styles from "./Backup.module.css";

/** What a backup is, where it may go, and what it holds for how long. */
export function WhatItIs() {
  const { t } = useTranslation("backup");
  return (
    <section className={card.card}>
      <h3>{t("about.title")}</h3>
      <ul className={styles.list}>
        <li>{t("about.what")}</li>
        <li>{t("about.where")}</li>
        <li>{t("about.holds")}</li>
      </ul>
    </section>
  );
}
