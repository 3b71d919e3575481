import { useState } from "react";
import { useTranslation } from "react-i18next";
import { languages } from "../../../resources/locales/languages.ts";
import { idleLockChoices, languageChoices, textSizes, themes } from "../../../src-core/contract/calls.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Segmented } from "../../parts/Segmented.tsx";
import { useSettings } from "../../state/settings.tsx";
import { useVault } from "../../state/vault.tsx";
import log from "../log/Log.module.css";
import styles from "./Settings.module.css";
import { WipeDialog } from "./WipeDialog.tsx";

/** Language, look, locking, deleting everything, and what the app can and cannot protect. */
export function SettingsScreen() {
  const { t, i18n } = useTranslation("settings");
  const { settings, info, change } = useSettings();
  const vault = useVault();
  const [wiping, setWiping] = useState(false);
  const draft = languages.find((language) => language.tag === i18n.language)?.draft ?? false;
  return (
    <div className={log.screen}>
      <header className={log.bar}>
        <h1>{t("title")}</h1>
      </header>
      <div className={styles.body}>
        <section className={styles.card}>
          <h2>{t("look")}</h2>
          <Choice
            label={t("language.label")}
            value={settings.language}
            choices={languageChoices.map((value) => ({
              value,
              label: languages.find((language) => language.tag === value)?.name ?? t("language.system"),
            }))}
            onChange={(language) => change({ language })}
          />
          {draft ? <p className={styles.soft}>{t("draft")}</p> : null}
          <Choice
            label={t("theme.label")}
            value={settings.theme}
            choices={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
            onChange={(theme) => change({ theme })}
          />
          <Segmented
            label={t("textSize.label")}
            value={settings.textSize}
            choices={textSizes.map((value) => ({ value, label: t(`textSize.${value}`) }))}
            onChange={(textSize) => change({ textSize })}
          />
        </section>
        <section className={styles.card}>
          <h2>{t("lock")}</h2>
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
            {vault.state === "open" ? (
              <Button onPress={() => vault.show("change")}>{t("change")}</Button>
            ) : null}
          </div>
        </section>
        <section className={styles.card}>
          <h2>{t("protects.title")}</h2>
          <p>{t("protects.does")}</p>
          <p>{t("protects.cannot")}</p>
        </section>
        <section className={styles.card}>
          <h2>{t("wipe.title")}</h2>
          <p>{t("wipe.body")}</p>
          <div className={styles.buttons}>
            <Button look="danger" onPress={() => setWiping(true)}>
              {t("wipe.button")}
            </Button>
          </div>
        </section>
        <section className={styles.card}>
          <h2>{t("about.title")}</h2>
          <p>{t("about.version", { version: info.version })}</p>
          <p className={styles.soft}>{t(`about.host.${info.host}`)}</p>
        </section>
      </div>
      {wiping ? <WipeDialog onClose={() => setWiping(false)} /> : null}
    </div>
  );
}
