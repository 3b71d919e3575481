import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Field } from "../../parts/Field.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useLife } from "../../state/start-over.tsx";
import { useVault } from "../../state/vault.tsx";
import { client } from "../../transport.ts";
import styles from "./Settings.module.css";

/**
 * Asks for a typed phrase, then has the host destroy the keys and the files, and starts the page over. `name` is that of
 * the log that goes when there are others.
 */
export function WipeDialog({ name, onClose }: { name?: string; onClose(): void }) {
  const { t } = useTranslation(["settings", "app"]);
  const vault = useVault();
  const { startOver } = useLife();
  const form = useId();
  const isOne = name !== undefined;
  const phrase = isOne ? t("wipe.phraseOne") : t("wipe.phrase");
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);
  const matches = typed.trim().toLowerCase() === phrase;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!matches || busy) return;
    setBusy(true);
    const wiped = await client.call("vault.destroy", { confirm: "delete everything" });
    if (!wiped.ok) {
      await Promise.all([vault.refresh(), vault.refreshLogs()]);
      setBusy(false);
      setError(wiped.error);
      return;
    }
    await startOver(async () => ({ toast: isOne ? t("wipe.doneOne") : t("wipe.done") }));
  };
  return (
    <Sheet
      title={isOne ? t("wipe.confirmTitleOne", { name }) : t("wipe.confirmTitle")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="danger" type="submit" form={form} isDisabled={!matches || busy}>
            {isOne ? t("wipe.submitOne") : t("wipe.submit")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <p>{isOne ? t("wipe.bodyOne") : t("wipe.body")}</p>
        <Field
          label={t("wipe.type", { phrase })}
          value={typed}
          onChange={setTyped}
          autoFocus
          autoComplete="off"
        />
        <ErrorNote error={error} />
      </form>
    </Sheet>
  );
}
