import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { daysBetween } from "../../../../src-core/needs/days.ts";
import { formatDay } from "../../../i18n.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import { client } from "../../../transport.ts";
import { today } from "../../log/today.ts";
import settings from "../Settings.module.css";
import { PreviewDialog } from "./PreviewDialog.tsx";
import styles from "./Retention.module.css";
import { usePreview } from "./use-preview.ts";
import type { RetentionInfo } from "./use-retention.ts";

interface Props {
  info: RetentionInfo;
  onDone(): void;
}

/** What the clock of the computer means for expiry when it does not fit the last look; nothing when it does. */
export function ClockNotice({ info, onDone }: Props) {
  switch (info.notice) {
    case "none":
      return null;
    case "clock-set-back":
      return <SetBack info={info} onDone={onDone} />;
    case "clock-far-ahead":
      return <FarAhead info={info} onDone={onDone} />;
  }
}

function SetBack({ info, onDone }: Props) {
  const { t, i18n } = useTranslation("retention");
  const toast = useToast();
  const [error, setError] = useState<CallError>();
  const accept = async () => {
    const accepted = await client.call("retention.run", {});
    if (!accepted.ok) {
      setError(accepted.error);
      return;
    }
    toast(t("clock.accepted"));
    onDone();
  };
  const dates = {
    today: formatDay(today(), i18n.language),
    lastDay: formatDay(info.lastDay ?? "", i18n.language),
  };
  return (
    <section className={styles.notice} aria-labelledby="keep-clock">
      <h3 id="keep-clock">{t("clock.backTitle")}</h3>
      <p>{t("clock.backBody", dates)}</p>
      <p>{t("clock.backNext")}</p>
      <div className={settings.buttons}>
        <Button onPress={() => void accept()}>{t("clock.accept")}</Button>
      </div>
      <ErrorNote error={error} />
    </section>
  );
}

function FarAhead({ info, onDone }: Props) {
  const { t, i18n } = useTranslation("retention");
  const [isKept, setKept] = useState(false);
  const [isLooking, setLooking] = useState(false);
  const { preview } = usePreview(undefined);
  const { lastDay } = info;
  return (
    <section className={styles.notice} aria-labelledby="keep-clock">
      <h3 id="keep-clock">{t("clock.aheadTitle")}</h3>
      <p>
        {lastDay === null
          ? t("clock.aheadNever")
          : t("clock.aheadBody", {
              today: formatDay(today(), i18n.language),
              lastDay: formatDay(lastDay, i18n.language),
              count: daysBetween(lastDay, today()),
            })}
      </p>
      {preview ? (
        <p>
          <strong>{t("preview.goes", { count: preview.count })}.</strong>
        </p>
      ) : null}
      <p role="status">{isKept ? t("clock.aheadKept") : t("clock.aheadNext")}</p>
      <div className={settings.buttons}>
        <Button onPress={() => setLooking(true)}>{t("clock.aheadDelete")}</Button>
        {isKept ? null : <Button onPress={() => setKept(true)}>{t("clock.aheadKeep")}</Button>}
      </div>
      {isLooking ? (
        <PreviewDialog
          onClose={() => setLooking(false)}
          onDone={() => {
            setLooking(false);
            onDone();
          }}
        />
      ) : null}
    </section>
  );
}
