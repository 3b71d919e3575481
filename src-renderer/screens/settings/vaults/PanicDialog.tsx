import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import type { FactId } from "../../../../src-core/facts/index.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { FactsButton } from "../../../parts/FactsButton.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import { usePanicKeys } from "../../../state/panic.tsx";
import { useSettings } from "../../../state/settings.tsx";
import log from "../../log/Log.module.css";
import { PanicKeys } from "./PanicKeys.tsx";
import styles from "./Vaults.module.css";

/** What is believed of destroying what may be asked for. */
const duties: readonly FactId[] = ["rec-subpoena"];

/**
 * Sets up the wipe without a question. The keys can be tried here, and only here: nothing is set up yet, so that neither
 * the page nor the menu can take them for the real thing.
 */
export function PanicDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation(["vaults", "app"]);
  const { info, ask } = useSettings();
  const toast = useToast();
  const [works, setWorks] = useState(false);
  const [despiteHold, setDespiteHold] = useState(false);
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);
  usePanicKeys(true, () => setWorks(true));
  // In a browser there is no menu: keys that do not work would be help that is not there.
  const canSubmit = !busy && (works || info.host === "electron");
  const submit = async () => {
    setBusy(true);
    setError(undefined);
    const refused = await ask({ panic: true, panicDespiteHold: despiteHold });
    setBusy(false);
    if (refused) {
      setError(refused);
      return;
    }
    onClose();
    toast(t("panic.dialog.isOn"));
  };
  return (
    <Sheet
      title={t("panic.dialog.title")}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="danger" isDisabled={!canSubmit} onPress={() => void submit()}>
            {busy ? t("app:common.working") : t("panic.dialog.submit")}
          </Button>
        </>
      }
    >
      <p>{t("panic.dialog.intro")}</p>
      <ol className={styles.steps}>
        <li>{t("panic.dialog.keys")}</li>
        <li>{t("panic.dialog.files")}</li>
      </ol>
      <p>
        {t("panic.dialog.noQuestion")} <strong>{t("panic.dialog.forGood")}</strong>
      </p>
      <p>{t("panic.dialog.stays")}</p>
      <p>{t("panic.dialog.holds")}</p>
      <p className={styles.note}>
        {t("panic.dialog.lawyer")} <FactsButton ids={duties} />
      </p>
      <label className={log.checkbox}>
        <input
          type="checkbox"
          checked={despiteHold}
          onChange={(event) => setDespiteHold(event.target.checked)}
        />
        {t("panic.dialog.despiteHold")}
      </label>
      <div className={styles.try} data-done={works || undefined}>
        <h3>{t("panic.dialog.tryTitle")}</h3>
        <PanicKeys />
        <p role="status">{works ? <strong>{t("panic.dialog.works")}</strong> : t("panic.dialog.try")}</p>
        {!works && info.host !== "electron" ? <p>{t("panic.dialog.needed")}</p> : null}
      </div>
      {error?.code === "not-confirmed" ? <p role="alert">{t("panic.dialog.refused")}</p> : null}
      <ErrorNote error={error?.code === "not-confirmed" ? undefined : error} />
    </Sheet>
  );
}
