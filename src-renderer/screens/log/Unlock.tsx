import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Field } from "../../parts/Field.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useVault } from "../../state/vault.tsx";
import { client } from "../../transport.ts";
import styles from "./Log.module.css";
import { useWait } from "./wait.ts";

/** Asks for the passphrase; after a wrong one, for a wait that grows. */
export function Unlock() {
  const { t } = useTranslation(["vault", "app"]);
  const vault = useVault();
  const form = useId();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);
  const wait = useWait(vault.retryAt);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (wait > 0 || busy) return;
    setBusy(true);
    const opened = await client.call("vault.unlock", { passphrase });
    await vault.refresh();
    setBusy(false);
    setPassphrase("");
    if (opened.ok) vault.finish(true);
    else setError(opened.error);
  };
  return (
    <Sheet
      title={t("unlock.title")}
      isOpen
      onClose={() => vault.finish(false)}
      actions={
        <>
          <Button look="quiet" onPress={() => vault.show("recover")}>
            {t("unlock.forgot")}
          </Button>
          <Button look="primary" type="submit" form={form} isDisabled={passphrase === "" || busy || wait > 0}>
            {busy ? t("app:common.working") : t("unlock.submit")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <Field
          label={t("unlock.passphrase")}
          type="password"
          autoComplete="current-password"
          autoFocus
          value={passphrase}
          maxLength={1024}
          onChange={setPassphrase}
        />
        <ErrorNote error={error} />
        {wait > 0 ? <p role="status">{t("unlock.wait", { count: wait })}</p> : null}
      </form>
    </Sheet>
  );
}
