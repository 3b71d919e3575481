import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Field } from "../../parts/Field.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useToast } from "../../parts/Toast.tsx";
import { useLogName, useVault } from "../../state/vault.tsx";
import { client } from "../../transport.ts";
import { useKeychain } from "../settings/vaults/use-keychain.ts";
import styles from "./Log.module.css";
import { NewPassphrase } from "./NewPassphrase.tsx";

/** Changes the passphrase of an open log. */
export function ChangePassphrase() {
  const { t } = useTranslation(["vault", "app"]);
  const vault = useVault();
  const toast = useToast();
  const name = useLogName();
  const { keychain } = useKeychain();
  const form = useId();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (next === "") return;
    setBusy(true);
    const changed = await client.call("vault.changePassphrase", { current, next });
    await vault.refresh();
    setBusy(false);
    if (!changed.ok) {
      setError(changed.error);
      return;
    }
    vault.finish(true);
    toast(t("change.done"));
  };
  return (
    <Sheet
      title={t("change.title")}
      isOpen
      onClose={() => vault.finish(false)}
      actions={
        <Button look="primary" type="submit" form={form} isDisabled={current === "" || next === "" || busy}>
          {busy ? t("app:common.working") : t("change.submit")}
        </Button>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        {name === undefined ? null : <p className={styles.soft}>{t("of", { name })}</p>}
        <Field
          label={t("change.current")}
          type="password"
          autoComplete="current-password"
          autoFocus
          value={current}
          maxLength={1024}
          onChange={setCurrent}
        />
        <NewPassphrase label={t("recover.next")} onChange={setNext} />
        {keychain?.enabled ? <p>{t("change.keychain")}</p> : null}
        <ErrorNote error={error} />
      </form>
    </Sheet>
  );
}
