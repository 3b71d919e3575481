import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Field } from "../../parts/Field.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useToast } from "../../parts/Toast.tsx";
import { useSettings } from "../../state/settings.tsx";
import { useVault } from "../../state/vault.tsx";
import { client } from "../../transport.ts";
import styles from "./Settings.module.css";

/** Asks for a typed phrase, then has the host destroy the keys and the files. */
export function WipeDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation(["settings", "app"]);
  const vault = useVault();
  const { reset } = useSettings();
  const toast = useToast();
  const form = useId();
  const phrase = t("wipe.phrase");
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<CallError>();
  const matches = typed.trim().toLowerCase() === phrase;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!matches) return;
    const wiped = await client.call("vault.destroy", { confirm: "delete everything" });
    await vault.refresh();
    if (!wiped.ok) {
      setError(wiped.error);
      return;
    }
    onClose();
    reset();
    toast(t("wipe.done"));
  };
  return (
    <Sheet
      title={t("wipe.confirmTitle")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="danger" type="submit" form={form} isDisabled={!matches}>
            {t("wipe.submit")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <p>{t("wipe.body")}</p>
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
