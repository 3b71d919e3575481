import { useTranslation } from "react-i18next";
import { idleLockChoices } from "../../../src-core/contract/calls.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { useSettings } from "../../state/settings.tsx";
import { useLogName, useVault } from "../../state/vault.tsx";
import log from "../log/Log.module.css";
import styles from "./Settings.module.css";
import { KeychainCard } from "./vaults/KeychainCard.tsx";
import { useKeychain } from "./vaults/use-keychain.ts";

/** When the log locks, its passphrase, and what else may open it. */
export function LockPart() {
  const { t } = useTranslation(["settings", "vault"]);
  const { settings, change } = useSettings();
  const vault = useVault();
  const name = useLogName();
  const keychain = useKeychain();
  return (
    <>
      <section className={styles.card}>
        {name === undefined ? null : <p>{t("vault:of", { name })}</p>}
        <p>{t(`state.${vault.state}`)}</p>
        <div className={styles.buttons}>
          {vault.state === "none" || vault.state === "session" ? (
            <Button onPress={() => vault.show("create")}>{t("make")}</Button>
          ) : null}
          {vault.state === "locked" ? (
            <Button onPress={() => void vault.ensureOpen()}>{t("unlock")}</Button>
          ) : null}
          {vault.state === "open" ? (
            <Button onPress={() => vault.show("change")}>{t("change")}</Button>
          ) : null}
        </div>
        <Choice
          label={t("idle.label")}
          value={String(settings.idleLockMinutes)}
          choices={idleLockChoices.map((minutes) => ({
            value: String(minutes),
            label: minutes === 0 ? t("idle.never") : t("idle.minutes", { count: minutes }),
          }))}
          onChange={(value) => {
            const idleLockMinutes = idleLockChoices.find((minutes) => String(minutes) === value);
            if (idleLockMinutes !== undefined) change({ idleLockMinutes });
          }}
        />
        <LockWhen hasKeychain={keychain.keychain?.enabled === true} />
      </section>
      <KeychainCard {...keychain} />
    </>
  );
}

/** What else locks the log, each with a switch of its own where the host hears of it. */
function LockWhen({ hasKeychain }: { hasKeychain: boolean }) {
  const { t } = useTranslation("settings");
  const { settings, info, change } = useSettings();
  if (!info.systemLocks) return <p className={styles.soft}>{t("when.notHeard")}</p>;
  return (
    <fieldset className={styles.choices}>
      <legend>{t("when.title")}</legend>
      <label className={log.checkbox}>
        <input
          type="checkbox"
          checked={settings.lockOnScreenLock}
          onChange={(event) => change({ lockOnScreenLock: event.target.checked })}
        />
        {t("when.screen")}
      </label>
      <label className={log.checkbox}>
        <input
          type="checkbox"
          checked={settings.lockOnSleep}
          onChange={(event) => change({ lockOnSleep: event.target.checked })}
        />
        {t("when.sleep")}
      </label>
      <label className={log.checkbox}>
        <input
          type="checkbox"
          checked={settings.lockOnQuit}
          disabled={!hasKeychain && settings.lockOnQuit}
          onChange={(event) => change({ lockOnQuit: event.target.checked })}
        />
        {t("when.quit")}
      </label>
      <p className={styles.soft}>{hasKeychain ? t("when.quitHint") : t("when.quitNeedsKeychain")}</p>
    </fieldset>
  );
}
