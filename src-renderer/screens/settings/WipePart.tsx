import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../parts/Button.tsx";
import { useVault } from "../../state/vault.tsx";
import styles from "./Settings.module.css";
import { PanicCard } from "./vaults/PanicCard.tsx";
import { WipeDialog } from "./WipeDialog.tsx";

/** Deleting everything, or one of several logs; and the wipe without a question. */
export function WipePart() {
  const { t } = useTranslation("settings");
  const { logs, refreshLogs } = useVault();
  const [wiping, setWiping] = useState(false);
  // A hold that was set or lifted meanwhile.
  useEffect(() => {
    void refreshLogs();
  }, [refreshLogs]);
  const selected = logs.find(({ current }) => current);
  const isOneOfSeveral = logs.some(({ current, exists }) => exists && !current);
  const name = selected?.name ?? "";
  return (
    <>
      <section className={styles.card}>
        <h3>{isOneOfSeveral ? t("wipe.titleOne", { name }) : t("wipe.title")}</h3>
        <p>{isOneOfSeveral ? t("wipe.bodyOne") : t("wipe.body")}</p>
        {selected?.held ? <p className={styles.held}>{t("wipe.held")}</p> : null}
        <div className={styles.buttons}>
          <Button look="danger" isDisabled={selected?.held === true} onPress={() => setWiping(true)}>
            {isOneOfSeveral ? t("wipe.buttonOne") : t("wipe.button")}
          </Button>
        </div>
        {wiping ? (
          <WipeDialog {...(isOneOfSeveral ? { name } : {})} onClose={() => setWiping(false)} />
        ) : null}
      </section>
      <PanicCard />
    </>
  );
}
