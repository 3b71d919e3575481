import { useTranslation } from "react-i18next";
import { Button } from "../../parts/Button.tsx";
import styles from "./Exchange.module.css";
import { type ExportField, type ExportKind, fieldsOf, usualFields } from "./export-reveals.ts";

interface Props {
  kind: ExportKind;
  chosen: readonly ExportField[];
  onChoose(fields: readonly ExportField[]): void;
}

/** Which fields go into the file, in words. */
export function ExportFields({ kind, chosen, onChoose }: Props) {
  const { t } = useTranslation("exchange");
  const name = (field: ExportField) =>
    kind.redacted && (field === "place" || field === "sentFrom")
      ? t(`export.redactedField.${field}`)
      : t(`export.field.${field}`);
  const set = (field: ExportField, on: boolean) =>
    // In the order of the file, however they were picked.
    onChoose(fieldsOf(kind).filter((each) => (each === field ? on : chosen.includes(each))));
  return (
    <details className={styles.part}>
      <summary>{t("export.fields", { count: chosen.length })}</summary>
      <fieldset className={styles.checks}>
        <legend className="visually-hidden">{t("export.fields", { count: chosen.length })}</legend>
        {fieldsOf(kind).map((field) => (
          <label key={field} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(field)}
              onChange={(event) => set(field, event.target.checked)}
            />
            {name(field)}
          </label>
        ))}
      </fieldset>
      <p role="status">{chosen.length === 0 ? t("export.noField") : ""}</p>
      <Button small className={styles.usual ?? ""} onPress={() => onChoose(usualFields(kind))}>
        {t("export.usual")}
      </Button>
    </details>
  );
}
