import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { GoTo } from "../../App.tsx";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { Working } from "../log/Working.tsx";
import styles from "./Exchange.module.css";
import { ImportChoices, type RowChoices } from "./ImportChoices.tsx";
import { ImportSummary } from "./ImportSummary.tsx";
import { PickFile } from "./PickFile.tsx";
import { Refused } from "./Refused.tsx";
import { useFile } from "./use-file.ts";
import { useImport } from "./use-import.ts";

interface Props {
  onClose(): void;
  /** Entries were added to the log. */
  onAdded(): void;
  goTo: GoTo;
}

/** Mailings from a file: choose it, check what its columns are and what would be saved, read it in, see what became of it. */
export function ImportDialog({ onClose, onAdded, goTo }: Props) {
  const { t } = useTranslation(["exchange", "app"]);
  const from = useFile();
  const work = useImport(onAdded);
  const [choices, setChoices] = useState<RowChoices>({ skipBad: false, duplicates: "skip" });
  const { chosen } = from;
  const { state } = work;
  const pick = <PickFile accept={accept} isBusy={from.isBusy} onPick={(file) => void from.choose(file)} />;

  if (!chosen)
    return (
      <Sheet
        key="pick"
        title={t("import.title")}
        isOpen
        onClose={onClose}
        wide
        actions={<Button onPress={onClose}>{t("app:common.cancel")}</Button>}
      >
        <div className={styles.form}>
          <p>{t("import.pick")}</p>
          {pick}
          <p className={styles.soft}>{t("import.excel")}</p>
          <Refused refusal={from.refusal} />
          <ErrorNote error={from.error} />
        </div>
      </Sheet>
    );

  const { file, format, preview, mapping } = chosen;
  if (state.at === "working")
    return (
      <Sheet
        key="working"
        title={t("import.title")}
        isOpen
        onClose={work.cancel}
        closable={!state.isSaving}
        wide
      >
        <div className={styles.form}>
          {state.isSaving ? (
            <p role="status">{t("import.saving")}</p>
          ) : (
            <>
              <Working
                label={t("import.working", { name: file.name })}
                progress={state.progress}
                onCancel={work.cancel}
              />
              <p className={styles.soft}>{t("import.rows", { count: state.progress.rows ?? 0 })}</p>
            </>
          )}
        </div>
      </Sheet>
    );

  if (state.at === "ended")
    return (
      <ImportSummary
        imported={state.imported}
        isTable={format === "csv"}
        onBack={work.reset}
        onKeep={() => {
          onClose();
          goTo("settings", "keep");
        }}
        onClose={onClose}
      />
    );

  const canStart =
    preview.stopped === null &&
    preview.read > 0 &&
    (format === "json" || Object.values(mapping).includes("mailedOn"));
  return (
    <Sheet
      key="choices"
      title={t("import.title")}
      isOpen
      onClose={onClose}
      wide
      actions={
        <>
          <Button className={styles.first ?? ""} onPress={from.forget}>
            {t("file.other")}
          </Button>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button
            look="primary"
            isDisabled={!canStart}
            onPress={() => void work.start(file, format, { mapping, ...choices })}
          >
            {t("import.start")}
          </Button>
        </>
      }
    >
      {state.stopped ? (
        <p className={styles.attention} role="status">
          {t("import.stopped")}
        </p>
      ) : null}
      <ErrorNote error={state.error ?? from.error} />
      {state.error ? <p>{t("import.failed")}</p> : null}
      <ImportChoices
        chosen={chosen}
        choices={choices}
        onChoices={setChoices}
        onMapping={(next, again) => void from.map(next, again)}
      />
    </Sheet>
  );
}

const accept = ".csv,.tsv,.txt,.json,.jsonl,text/csv,text/plain,application/json";
