import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../parts/Button.tsx";
import { useVault } from "../../../state/vault.tsx";
import styles from "../Settings.module.css";
import { DownloadDialog } from "./DownloadDialog.tsx";
import { RegularBackups } from "./RegularBackups.tsx";
import { RestoreDialog } from "./RestoreDialog.tsx";
import { useBackup } from "./use-backup.ts";
import { WhatItIs } from "./WhatItIs.tsx";

/** Settings of backups and restoring. */
export function BackupPart() {
  const { t } = useTranslation(["backup", "settings"]);
  const vault = useVault();
  switch (vault.state) {
    case "none":
      return (
        <>
          <section className={styles.card}>
            <p>{t("none.body")}</p>
            <div className={styles.buttons}>
              <Button look="primary" onPress={() => vault.show("create-to-restore")}>
                {t("none.have")}
              </Button>
              <Button onPress={() => vault.show("create")}>{t("settings:make")}</Button>
            </div>
          </section>
          <WhatItIs />
        </>
      );
    case "locked":
      return (
        <>
          <section className={styles.card}>
            <p>{t("locked")}</p>
            <div className={styles.buttons}>
              <Button look="primary" onPress={() => void vault.ensureOpen()}>
                {t("settings:unlock")}
              </Button>
            </div>
          </section>
          <WhatItIs />
        </>
      );
    case "session":
      return (
        <>
          <section className={styles.card}>
            <h3>{t("session.title")}</h3>
            <p>{t("session.body")}</p>
          </section>
          <SingleFile hasKey={false} />
        </>
      );
    case "open":
      return <OpenLog />;
  }
}

function OpenLog() {
  const { backup, error, reload } = useBackup();
  const isSetUp = backup !== undefined && backup.recipient !== null;
  return (
    <>
      {isSetUp ? null : <WhatItIs />}
      <RegularBackups backup={backup} error={error} reload={reload} />
      <SingleFile hasKey={isSetUp} />
      {isSetUp ? <WhatItIs /> : null}
    </>
  );
}

/** One backup to save, to check, or to bring back. */
function SingleFile({ hasKey }: { hasKey: boolean }) {
  const { t } = useTranslation("backup");
  const [shown, setShown] = useState<"download" | "verify" | "merge">();
  const close = () => setShown(undefined);
  return (
    <section className={styles.card}>
      <h3>{t("single.title")}</h3>
      <p>{t("single.body")}</p>
      <div className={styles.buttons}>
        <Button onPress={() => setShown("download")}>{t("single.download")}</Button>
        <Button onPress={() => setShown("verify")}>{t("single.check")}</Button>
        <Button onPress={() => setShown("merge")}>{t("single.restore")}</Button>
      </div>
      {shown === "download" ? <DownloadDialog hasKey={hasKey} onClose={close} /> : null}
      {shown === "verify" || shown === "merge" ? <RestoreDialog mode={shown} onClose={close} /> : null}
    </section>
  );
}
