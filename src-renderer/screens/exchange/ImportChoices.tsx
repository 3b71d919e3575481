import { useTranslation } from "react-i18next";
import { Segmented } from "../../parts/Segmented.tsx";
import { formatBytes } from "../log/sizes.ts";
import { Columns } from "./Columns.tsx";
import styles from "./Exchange.module.css";
import { PreviewRows } from "./PreviewRows.tsx";
import { ReadingChoices } from "./ReadingChoices.tsx";
import { StepTitle } from "./StepTitle.tsx";
import type { ChosenFile, Mapping } from "./use-file.ts";

/** What is done with rows that are not simply added. */
export interface RowChoices {
  skipBad: boolean;
  duplicates: "skip" | "add";
}

interface Props {
  chosen: ChosenFile;
  choices: RowChoices;
  onChoices(choices: RowChoices): void;
  /** `again`: what the columns are is to be guessed anew. */
  onMapping(mapping: Mapping, again?: boolean): void;
}

/** From here on a person may wonder whether it still works. */
const largeBytes = 20_000_000;

/** What each column is, what would be saved, and what happens to rows with problems and to mailings that are known. */
export function ImportChoices({ chosen, choices, onChoices, onMapping }: Props) {
  const { t, i18n } = useTranslation("exchange");
  const { file, format, preview, mapping } = chosen;
  const { stopped } = preview;
  const size = formatBytes(file.size, i18n.language);
  return (
    <div className={styles.form}>
      <StepTitle>{t("import.check")}</StepTitle>
      <p className={styles.file}>{t("file.named", { name: file.name, size })}</p>
      {file.size > largeBytes ? <p className={styles.soft}>{t("import.large", { size })}</p> : null}
      {stopped ? (
        <div className={styles.refused} role="alert">
          <strong>
            {stopped.line > 0 ? t("import.at", { line: stopped.line }) : file.name}
            {stopped.column === "" ? "" : ` · ${stopped.column}`}
          </strong>
          <p>{t(`problems.${stopped.problem}`)}</p>
        </div>
      ) : null}
      {format === "csv" ? (
        <>
          {preview.columns.length > 0 ? (
            <Columns columns={preview.columns} mapping={mapping} onMapping={onMapping} />
          ) : null}
          {preview.datesUnclear ? (
            <div className={styles.attention}>
              <Segmented
                label={t("import.dates")}
                value={mapping["@date-order"] === "dmy" ? "dmy" : "mdy"}
                choices={[
                  { value: "mdy", label: t("import.monthFirst") },
                  { value: "dmy", label: t("import.dayFirst") },
                ]}
                onChange={(order) => onMapping({ ...mapping, "@date-order": order })}
              />
            </div>
          ) : null}
          <ReadingChoices mapping={mapping} isOpen={stopped !== null} onMapping={onMapping} />
        </>
      ) : null}
      {preview.read > 0 ? <PreviewRows preview={preview} isWhole={chosen.isWhole} /> : null}
      {preview.read === 0 && !stopped ? (
        <p className={styles.attention} role="status">
          {t("import.noRows")}
        </p>
      ) : null}
      <div className={styles.pair}>
        <Segmented
          label={t("import.badRows")}
          value={choices.skipBad ? "skip" : "none"}
          choices={[
            { value: "none", label: t("import.keepNone") },
            { value: "skip", label: t("import.leaveOut") },
          ]}
          onChange={(bad) => onChoices({ ...choices, skipBad: bad === "skip" })}
        />
        <Segmented
          label={t("import.known")}
          value={choices.duplicates}
          choices={[
            { value: "skip", label: t("import.skip") },
            { value: "add", label: t("import.add") },
          ]}
          onChange={(duplicates) => onChoices({ ...choices, duplicates })}
        />
      </div>
      <p className={styles.soft}>{t("import.knownHint")}</p>
    </div>
  );
}
