import { useTranslation } from "react-i18next";
import { idleLockChoices } from "../../../src-core/contract/calls.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { useSettings } from "../../state/settings.tsx";
import { useVault } from "../../state/vault.tsx";
import styles from "./Settings.module.css";

/** When the log locks, and its passphrase. */
export function LockPart() {
  const { t } = useTranslation("settings");
  const { settings, change } = useSettings();
  const vault = useVault();
  return (
    <section className={styles.card}>
      <p>{t(`state.${vault.state}`)}</p>
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
      <div className={styles.buttons}>
        {vault.state === "none" || vault.state === "session" ? (
          <Button onPress={() => vault.show("create")}>{t("make")}</Button>
        ) : null}
        {vault.state === "locked" ? (
          <Button onPress={() => void vault.ensureOpen()}>{t("unlock")}</Button>
        ) : null}
        {vault.state === "open" ? <Button onPress={() => vault.show("change")}>{t("change")}</Button> : null}
      </div>
    </section>
  );
}
