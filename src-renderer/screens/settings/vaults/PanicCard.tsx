import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../parts/Button.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import { useSettings } from "../../../state/settings.tsx";
import { useVault } from "../../../state/vault.tsx";
import styles from "../Settings.module.css";
import { PanicDialog } from "./PanicDialog.tsx";
import { PanicKeys } from "./PanicKeys.tsx";

/** The wipe without a question: what it is, whether it is on, and its set-up. */
export function PanicCard() {
  const { t, i18n } = useTranslation("vaults");
  const { settings, info, change } = useSettings();
  const { logs } = useVault();
  const toast = useToast();
  const [isSettingUp, setSettingUp] = useState(false);
  const held = logs.filter((log) => log.held).map(({ name }) => name);
  const names = new Intl.ListFormat(i18n.language, { type: "conjunction" }).format(held);
  return (
    <section className={styles.card} aria-labelledby="panic-title">
      <h3 id="panic-title">{t("panic.title")}</h3>
      {settings.panic ? (
        <>
          <p>{t("panic.on")}</p>
          <PanicKeys />
          {info.host === "electron" ? <p>{t("panic.menu")}</p> : null}
          <p>{settings.panicDespiteHold ? t("panic.holdsGo") : t("panic.holdsKept")}</p>
        </>
      ) : (
        <p>{t("panic.body")}</p>
      )}
      {held.length > 0 ? <p>{t("panic.heldNow", { names })}</p> : null}
      {settings.panic ? <p className={styles.soft}>{t("panic.practiceLater")}</p> : null}
      <div className={styles.buttons}>
        {settings.panic ? (
          <Button
            onPress={() => {
              change({ panic: false });
              toast(t("panic.isOff"));
            }}
          >
            {t("panic.off")}
          </Button>
        ) : (
          <Button onPress={() => setSettingUp(true)}>{t("panic.setUp")}</Button>
        )}
      </div>
      {isSettingUp ? <PanicDialog onClose={() => setSettingUp(false)} /> : null}
    </section>
  );
}
