import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../parts/Button.tsx";
import styles from "./Settings.module.css";
import { WipeDialog } from "./WipeDialog.tsx";

/** Deleting everything. */
export function WipePart() {
  const { t } = useTranslation("settings");
  const [wiping, setWiping] = useState(false);
  return (
    <section className={styles.card}>
      <h3>{t("wipe.title")}</h3>
      <p>{t("wipe.body")}</p>
      <div className={styles.buttons}>
        <Button look="danger" onPress={() => setWiping(true)}>
          {t("wipe.button")}
        </Button>
      </div>
      {wiping ? <WipeDialog onClose={() => setWiping(false)} /> : null}
    </section>
  );
}
