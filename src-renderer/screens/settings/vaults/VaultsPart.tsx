import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Icon } from "../../../parts/Icon.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import { type Log, useVault } from "../../../state/vault.tsx";
import { client } from "../../../transport.ts";
import styles from "../Settings.module.css";
import { FileCard } from "./FileCard.tsx";
import { NameDialog } from "./NameDialog.tsx";
import vaults from "./Vaults.module.css";

/** Several logs on one computer: which there are, which is in use, and the file of that one. */
export function VaultsPart() {
  const { t } = useTranslation("vaults");
  const vault = useVault();
  const toast = useToast();
  const [dialog, setDialog] = useState<"add" | Log>();
  const [error, setError] = useState<CallError>();
  const inSession = vault.state === "session";
  const { refreshLogs } = vault;
  // A hold that was set or lifted meanwhile.
  useEffect(() => {
    void refreshLogs();
  }, [refreshLogs]);

  const open = async (log: Log) => {
    const refused = log.current ? undefined : await vault.select(log.id);
    setError(refused);
    if (refused) return;
    if (log.exists) await vault.ensureOpen();
    else vault.show("create");
  };
  const add = async (name: string) => {
    const added = await client.call("vault.add", { name });
    await Promise.all([vault.refresh(), vault.refreshLogs()]);
    if (!added.ok) return added.error;
    setDialog(undefined);
    vault.show("create");
    return undefined;
  };
  const rename = async (log: Log, name: string) => {
    const renamed = await client.call("vault.rename", { id: log.id, name });
    await vault.refreshLogs();
    if (!renamed.ok) return renamed.error;
    setDialog(undefined);
    toast(t("renaming.done"));
    return undefined;
  };

  return (
    <>
      <section className={styles.card}>
        <p>{t("intro")}</p>
        {inSession ? <p role="status">{t("session")}</p> : null}
        <ul className={vaults.logs}>
          {vault.logs.map((log) => (
            <li key={log.id} className={vaults.log} data-log={log.name}>
              <div className={vaults.name}>
                <strong>{log.name}</strong>
                <span className={vaults.marks}>
                  {log.current ? <span className={vaults.current}>{t("current")}</span> : null}
                  <span>{t(`state.${stateOf(log, vault.state === "open")}`)}</span>
                  {log.held ? (
                    <span className={vaults.held}>
                      <Icon name="lock" size={16} />
                      {t("held")}
                    </span>
                  ) : null}
                </span>
              </div>
              <div className={styles.buttons}>
                {log.current && !log.exists && !inSession ? (
                  <Button small onPress={() => void open(log)}>
                    {t("make")}
                  </Button>
                ) : null}
                {log.current ? null : (
                  <Button
                    small
                    isDisabled={inSession}
                    aria-label={t("switchTo", { name: log.name })}
                    onPress={() => void open(log)}
                  >
                    {t("switch")}
                  </Button>
                )}
                <Button
                  small
                  isDisabled={inSession}
                  aria-label={t("renameOf", { name: log.name })}
                  onPress={() => setDialog(log)}
                >
                  {t("rename")}
                </Button>
              </div>
            </li>
          ))}
        </ul>
        <ErrorNote error={error} />
        <div className={styles.buttons}>
          <Button isDisabled={inSession} onPress={() => setDialog("add")}>
            <Icon name="plus" /> {t("add.button")}
          </Button>
        </div>
      </section>
      {vault.state === "open" || vault.state === "locked" ? <FileCard /> : null}
      {dialog === "add" ? (
        <NameDialog
          title={t("add.title")}
          submitLabel={t("add.submit")}
          note={t("add.locks")}
          submit={add}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {typeof dialog === "object" ? (
        <NameDialog
          title={t("renaming.title", { name: dialog.name })}
          submitLabel={t("renaming.submit")}
          name={dialog.name}
          submit={(name) => rename(dialog, name)}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
    </>
  );
}

function stateOf({ current, exists }: Log, isOpen: boolean): "open" | "locked" | "new" {
  if (!exists) return "new";
  return current && isOpen ? "open" : "locked";
}
