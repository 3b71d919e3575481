import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useLogName, useVault } from "../../state/vault.tsx";
import { client } from "../../transport.ts";
import styles from "./Log.module.css";
import { NewPassphrase } from "./NewPassphrase.tsx";

/** Makes the encrypted log; `toRestore` when a backup is to come into it. */
export function CreateVault({ toRestore = false }: { toRestore?: boolean }) {
  const { t } = useTranslation(["vault", "app"]);
  const vault = useVault();
  const name = useLogName();
  const form = useId();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === "") return;
    setBusy(true);
    const made = await client.call("vault.create", { passphrase });
    setBusy(false);
    if (!made.ok) {
      setError(made.error);
      return;
    }
    await vault.refresh();
    vault.show({ recoveryCode: made.value.recoveryCode, toRestore });
  };
  return (
    <Sheet
      title={t("create.title")}
      isOpen
      onClose={() => vault.finish(false)}
      actions={
        <>
          <Button onPress={() => vault.show("choose")}>{t("app:common.back")}</Button>
          <Button look="primary" type="submit" form={form} isDisabled={passphrase === "" || busy}>
            {busy ? t("app:common.working") : t("create.submit")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        {name === undefined ? null : <p className={styles.soft}>{t("of", { name })}</p>}
        <NewPassphrase label={t("create.passphrase")} onChange={setPassphrase} />
        <p className={styles.soft}>{t("create.limits")}</p>
        <ErrorNote error={error} />
      </form>
    </Sheet>
  );
}
