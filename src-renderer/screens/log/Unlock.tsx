import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Field } from "../../parts/Field.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useLogName, useVault } from "../../state/vault.tsx";
import { client } from "../../transport.ts";
import { useKeychain } from "../settings/vaults/use-keychain.ts";
import styles from "./Log.module.css";
import { useWait } from "./wait.ts";

/** Asks which log, where there are several, and its passphrase; after a wrong one, for a wait that grows. */
export function Unlock() {
  const { t } = useTranslation(["vault", "app"]);
  const vault = useVault();
  const name = useLogName();
  const { keychain } = useKeychain();
  const form = useId();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);
  const wait = useWait(vault.retryAt);
  const selected = vault.logs.find(({ current }) => current)?.id ?? "";

  const finish = async (
    opening: ReturnType<typeof client.call<"vault.unlock" | "vault.unlockWithKeychain">>,
  ) => {
    setBusy(true);
    setError(undefined);
    const opened = await opening;
    await vault.refresh();
    setBusy(false);
    if (opened.ok) {
      vault.finish(true);
      return;
    }
    setError(opened.error);
    // It is right, and looking at the file would only ask for it again.
    if (opened.error.code !== "log-damaged") setPassphrase("");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wait > 0 || busy || passphrase === "") return;
    void finish(client.call("vault.unlock", { passphrase }));
  };
  const choose = async (id: string) => {
    const refused = await vault.select(id);
    setPassphrase("");
    setError(refused);
    // Room for a log that was never made.
    if (!refused && !vault.logs.find((log) => log.id === id)?.exists) vault.show("create");
  };

  return (
    <Sheet
      title={name === undefined ? t("unlock.title") : t("unlock.titleOf", { name })}
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
      <form id={form} className={styles.form} onSubmit={submit}>
        {vault.logs.length > 1 ? (
          <Choice
            label={t("unlock.which")}
            value={selected}
            choices={vault.logs.map((log) => ({ value: log.id, label: log.name }))}
            onChange={(id) => void choose(id)}
          />
        ) : null}
        <Field
          label={t("unlock.passphrase")}
          type="password"
          autoComplete="current-password"
          autoFocus
          value={passphrase}
          maxLength={1024}
          onChange={setPassphrase}
        />
        {keychain?.enabled && keychain.available ? (
          <div>
            <Button
              isDisabled={busy}
              onPress={() => void finish(client.call("vault.unlockWithKeychain", {}))}
            >
              {t("unlock.keychain")}
            </Button>
          </div>
        ) : null}
        <ErrorNote error={error} />
        {error?.code === "log-damaged" ? (
          <div>
            <Button onPress={() => vault.show({ damage: { passphrase, isMet: true } })}>
              {t("unlock.damaged")}
            </Button>
          </div>
        ) : null}
        {wait > 0 ? <p role="status">{t("unlock.wait", { count: wait })}</p> : null}
      </form>
    </Sheet>
  );
}
