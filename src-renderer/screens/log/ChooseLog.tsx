import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useVault } from "../../state/vault.tsx";
import { client } from "../../transport.ts";
import styles from "./Log.module.css";

/** The first save: an encrypted log, or memory only. */
export function ChooseLog() {
  const { t } = useTranslation("vault");
  const vault = useVault();
  const [error, setError] = useState<CallError>();
  const startSession = async () => {
    const started = await client.call("vault.startSession", {});
    if (!started.ok) {
      setError(started.error);
      return;
    }
    await vault.refresh();
    vault.finish(true);
  };
  return (
    <Sheet title={t("choose.title")} isOpen onClose={() => vault.finish(false)}>
      <p>{t("choose.body")}</p>
      <div className={styles.choices}>
        <button type="button" className={styles.choice} onClick={() => vault.show("create")}>
          <strong>{t("choose.create")}</strong>
          <span>{t("choose.createNote")}</span>
        </button>
        <button type="button" className={styles.choice} onClick={() => void startSession()}>
          <strong>{t("choose.session")}</strong>
          <span>{t("choose.sessionNote")}</span>
        </button>
        <button type="button" className={styles.choice} onClick={() => vault.show("create-to-restore")}>
          <strong>{t("choose.restore")}</strong>
          <span>{t("choose.restoreNote")}</span>
        </button>
      </div>
      <ErrorNote error={error} />
    </Sheet>
  );
}
