import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Field } from "../../../parts/Field.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import { useVault } from "../../../state/vault.tsx";
import { client } from "../../../transport.ts";
import { useWait } from "../../log/wait.ts";
import styles from "../Settings.module.css";
import type { useKeychain } from "./use-keychain.ts";

/** Opening the log with the system's keychain: what it means, whether it can be used, and the switch. */
export function KeychainCard({ keychain, refresh }: ReturnType<typeof useKeychain>) {
  const { t } = useTranslation("settings");
  const vault = useVault();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<CallError>();
  if (keychain === undefined) return null;
  const { available, reason, enabled } = keychain;
  const hasLog = vault.state === "open" || vault.state === "locked";
  const turnOff = async () => {
    const off = await client.call("vault.setKeychain", { on: false });
    await refresh();
    setError(off.ok ? undefined : off.error);
    if (off.ok) toast(t("keychain.nowOff"));
  };
  return (
    <section className={styles.card} aria-labelledby="keychain-title">
      <h3 id="keychain-title">{t("keychain.title")}</h3>
      <p>{t("keychain.meaning")}</p>
      {reason === "none" ? null : <p>{t(`keychain.reason.${reason}`)}</p>}
      {available && !hasLog ? <p>{t("keychain.needsLog")}</p> : null}
      {hasLog && (available || enabled) ? (
        <>
          <p role="status">{enabled ? t("keychain.on") : t("keychain.off")}</p>
          <div className={styles.buttons}>
            {enabled ? (
              <Button onPress={() => void turnOff()}>{t("keychain.turnOff")}</Button>
            ) : (
              <Button onPress={() => setAsking(true)}>{t("keychain.turnOn")}</Button>
            )}
          </div>
        </>
      ) : null}
      <ErrorNote error={error} />
      {isAsking ? <KeychainDialog refresh={refresh} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function KeychainDialog({ refresh, onClose }: { refresh(): Promise<void>; onClose(): void }) {
  const { t } = useTranslation(["settings", "app"]);
  const vault = useVault();
  const toast = useToast();
  const form = useId();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);
  const wait = useWait(vault.retryAt);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === "" || busy || wait > 0) return;
    setBusy(true);
    const on = await client.call("vault.setKeychain", { on: true, passphrase });
    await Promise.all([refresh(), vault.refresh()]);
    setBusy(false);
    setPassphrase("");
    if (!on.ok) {
      setError(on.error);
      return;
    }
    onClose();
    toast(t("keychain.nowOn"));
  };
  return (
    <Sheet
      title={t("keychain.dialog.title")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="primary" type="submit" form={form} isDisabled={passphrase === "" || busy || wait > 0}>
            {busy ? t("app:common.working") : t("keychain.dialog.submit")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <p>{t("keychain.meaning")}</p>
        <Field
          label={t("keychain.dialog.passphrase")}
          type="password"
          autoComplete="current-password"
          autoFocus
          value={passphrase}
          maxLength={1024}
          onChange={setPassphrase}
        />
        <ErrorNote error={error} />
      </form>
    </Sheet>
  );
}
