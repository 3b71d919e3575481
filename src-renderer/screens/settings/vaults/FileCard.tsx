import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import { useVault } from "../../../state/vault.tsx";
import { client } from "../../../transport.ts";
import styles from "../Settings.module.css";

/** The file of the selected log: looking for damage, and damaged files that are still kept. */
export function FileCard() {
  const { t } = useTranslation("vaults");
  const vault = useVault();
  const [isRemoving, setRemoving] = useState(false);
  const count = vault.keptFiles.length;
  return (
    <section className={styles.card} aria-labelledby="file-title">
      <h3 id="file-title">{t("file.title")}</h3>
      <p>{t("file.body")}</p>
      {count > 0 ? <p>{t("file.kept", { count, files: vault.keptFiles.join(", ") })}</p> : null}
      <div className={styles.buttons}>
        <Button onPress={() => vault.show({ damage: { passphrase: "", isMet: false } })}>
          {t("file.check")}
        </Button>
        {count > 0 ? <Button onPress={() => setRemoving(true)}>{t("file.remove", { count })}</Button> : null}
      </div>
      {isRemoving ? <RemoveDialog onClose={() => setRemoving(false)} /> : null}
    </section>
  );
}

function RemoveDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation(["vaults", "app"]);
  const { refreshLogs } = useVault();
  const toast = useToast();
  const [error, setError] = useState<CallError>();
  const remove = async () => {
    const removed = await client.call("vault.removeDamaged", {});
    await refreshLogs();
    if (!removed.ok) {
      setError(removed.error);
      return;
    }
    onClose();
    toast(t("file.removed"));
  };
  return (
    <Sheet
      title={t("file.removeTitle")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="danger" onPress={() => void remove()}>
            {t("file.removeNow")}
          </Button>
        </>
      }
    >
      <p>{t("file.removeBody")}</p>
      <ErrorNote error={error} />
    </Sheet>
  );
}
