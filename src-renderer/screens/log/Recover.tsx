import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Field } from "../../parts/Field.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useLogName, useVault } from "../../state/vault.tsx";
import { client } from "../../transport.ts";
import styles from "./Log.module.css";
import { NewPassphrase } from "./NewPassphrase.tsx";
import { useWait } from "./wait.ts";

/** Opens the log with the printed code and sets a new passphrase; a new code replaces the old one. */
export function Recover() {
  const { t } = useTranslation(["vault", "app"]);
  const vault = useVault();
  const name = useLogName();
  const form = useId();
  const [code, setCode] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);
  const wait = useWait(vault.retryAt);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === "" || wait > 0) return;
    setBusy(true);
    const opened = await client.call("vault.recover", { recoveryCode: code, newPassphrase: passphrase });
    await vault.refresh();
    setBusy(false);
    if (opened.ok) vault.show({ recoveryCode: opened.value.recoveryCode });
    else setError(opened.error);
  };
  return (
    <Sheet
      title={t("recover.title")}
      isOpen
      onClose={() => vault.finish(false)}
      actions={
        <>
          <Button onPress={() => vault.show("unlock")}>{t("app:common.back")}</Button>
          <Button
            look="primary"
            type="submit"
            form={form}
            isDisabled={passphrase === "" || code === "" || busy || wait > 0}
          >
            {busy ? t("app:common.working") : t("recover.submit")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        {name === undefined ? null : <p className={styles.soft}>{t("of", { name })}</p>}
        <Field
          label={t("recover.code")}
          hint={t("recover.codeHint")}
          mono
          autoFocus
          autoComplete="off"
          value={code}
          maxLength={200}
          onChange={setCode}
        />
        <NewPassphrase label={t("recover.next")} onChange={setPassphrase} />
        <ErrorNote error={error} />
        {wait > 0 ? <p role="status">{t("unlock.wait", { count: wait })}</p> : null}
      </form>
    </Sheet>
  );
}
