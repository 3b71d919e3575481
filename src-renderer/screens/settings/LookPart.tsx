import { useTranslation } from "react-i18next";
import { languages } from "../../../resources/locales/languages.ts";
import { languageChoices, textSizes, themes } from "../../../src-core/contract/calls.ts";
import { Choice } from "../../parts/Choice.tsx";
import { Segmented } from "../../parts/Segmented.tsx";
import { useSettings } from "../../state/settings.tsx";
import styles from "./Settings.module.css";

/** Language, colors and the size of text. */
export function LookPart() {
  const { t, i18n } = useTranslation("settings");
  const { settings, change } = useSettings();
  const draft = languages.find((language) => language.tag === i18n.language)?.draft ?? false;
  return (
    <section className={styles.card}>
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
  );
}
