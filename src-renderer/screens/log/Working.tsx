import { useTranslation } from "react-i18next";
import { Button } from "../../parts/Button.tsx";
import type { Progress } from "../../state/streams.ts";
import styles from "./Log.module.css";

/** How far long work has come, and a way to give it up. */
export function Working({
  label,
  progress,
  onCancel,
}: {
  label: string;
  progress: Progress;
  onCancel(): void;
}) {
  const { t } = useTranslation("app");
  return (
    <div className={styles.working}>
      <span role="status">{label}</span>
      <progress
        aria-label={label}
        max={Math.max(1, progress.total)}
        {...(progress.total > 0 ? { value: progress.done } : {})}
      />
      <Button small onPress={onCancel}>
        {t("common.cancel")}
      </Button>
    </div>
  );
}
