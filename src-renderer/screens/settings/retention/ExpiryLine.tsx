import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../../src-core/contract/calls.ts";
import type { LogEntry } from "../../../../src-core/log/types.ts";
import { formatDay } from "../../../i18n.ts";
import { useVault } from "../../../state/vault.tsx";
import { client } from "../../../transport.ts";
import { today } from "../../log/today.ts";
import settings from "../Settings.module.css";
import styles from "./Retention.module.css";

interface Props {
  /** An entry of the log, or what a form is about to make one of. */
  entry: Pick<LogEntry, "mailedOn" | "tag" | "matter"> & {
    deadline: { day: string } | null;
    held?: boolean;
  };
}

/** When an entry will be deleted by the rules, in one sentence; a warning when that is now. Nothing in a session. */
export function ExpiryLine({ entry }: Props) {
  const { t, i18n } = useTranslation("retention");
  const { state } = useVault();
  const { mailedOn, tag, matter, deadline, held = false } = entry;
  const deadlineDay = deadline === null || deadline.day === "" ? null : deadline.day;
  const isOpen = state === "open" && mailedOn !== "";
  const [answer, setAnswer] = useState<Output<"retention.wouldExpire">>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a hold that was put on or lifted changes the answer
  useEffect(() => {
    if (!isOpen) return;
    let stale = false;
    const asked = { mailedOn, tag, matter, deadline: deadlineDay };
    void client.call("retention.wouldExpire", asked).then((told) => {
      if (!stale) setAnswer(told.ok ? told.value : undefined);
    });
    return () => {
      stale = true;
    };
  }, [isOpen, mailedOn, tag, matter, deadlineDay, held]);
  if (!isOpen || !answer) return null;
  const { expiresOn } = answer;
  if (held || answer.held) return <p className={settings.soft}>{t("line.held")}</p>;
  if (expiresOn === null) return <p className={settings.soft}>{t("line.kept")}</p>;
  const date = formatDay(expiresOn, i18n.language);
  return expiresOn <= today() ? (
    <p className={styles.notice} role="status">
      {t("line.over", { date })}
    </p>
  ) : (
    <p className={settings.soft}>{t("line.on", { date })}</p>
  );
}
