import { useTranslation } from "react-i18next";
import styles from "./Exchange.module.css";
import type { RefusedKind } from "./file-kind.ts";

/** A file that is not read in, and why. */
export interface Refusal {
  name: string;
  reason: RefusedKind | "cards" | "notCards" | "unreadable" | "large";
  max?: string;
}

export function Refused({ refusal }: { refusal: Refusal | undefined }) {
  const { t } = useTranslation("exchange");
  if (!refusal) return null;
  const { name, reason, max = "" } = refusal;
  return (
    <div className={styles.refused} role="alert">
      <strong>{t("file.refused.title", { name })}</strong>
      <p>
        {t(`file.refused.${reason}`, { max })} {t("file.refused.kept")}
      </p>
    </div>
  );
}
