import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { GoTo } from "../../../App.tsx";
import { Button } from "../../../parts/Button.tsx";
import { useVault } from "../../../state/vault.tsx";
import { client } from "../../../transport.ts";
import styles from "./Retention.module.css";
import type { RetentionInfo } from "./use-retention.ts";

/** Above the list of an open log: what about its expiry waits for the person. Nothing when nothing does. */
export function RetentionReminder({ goTo }: { goTo: GoTo }) {
  const { t } = useTranslation("retention");
  const { state, step, show } = useVault();
  const [info, setInfo] = useState<RetentionInfo>();
  const isOpen = state === "open" && step === undefined;
  useEffect(() => {
    if (!isOpen) return;
    let stale = false;
    void client.call("retention.get", {}).then((answer) => {
      if (!stale) setInfo(answer.ok ? answer.value : undefined);
    });
    return () => {
      stale = true;
    };
  }, [isOpen]);
  if (state !== "open" || !info || (info.asked && info.notice === "none")) return null;
  const look = () => goTo("settings", "keep");
  return (
    <section className={styles.reminder} aria-label={t("reminder.label")}>
      {info.asked ? (
        <>
          <p>{info.notice === "clock-set-back" ? t("reminder.back") : t("reminder.ahead")}</p>
          <Button small onPress={look}>
            {t("reminder.look")}
          </Button>
        </>
      ) : (
        <>
          <p>{t("reminder.notAsked")}</p>
          <Button small onPress={() => show("keep")}>
            {t("reminder.choose")}
          </Button>
        </>
      )}
    </section>
  );
}
