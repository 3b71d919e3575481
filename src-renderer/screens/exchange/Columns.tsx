import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ImportField, importFields, isImportField } from "../../../src-core/exchange/fields.ts";
import { Choice } from "../../parts/Choice.tsx";
import styles from "./Exchange.module.css";
import { withField } from "./one-column.ts";
import type { Mapping, Preview } from "./use-file.ts";

interface Props {
  columns: Preview["columns"];
  mapping: Mapping;
  onMapping(mapping: Mapping): void;
}

/** What each column of the file is, one choice for each, with an example of what stands in it. */
export function Columns({ columns, mapping, onMapping }: Props) {
  const { t } = useTranslation("exchange");
  const [freed, setFreed] = useState<{ column: string; field: ImportField }>();
  const choices = [
    { value: "out" as const, label: t("fields.out") },
    ...importFields.map((field) => ({ value: field, label: t(`fields.${field}`) })),
  ];
  const choose = (column: string, field: ImportField | "out") => {
    const next = withField(mapping, column, field === "out" ? "" : field);
    setFreed(next.freed === undefined || field === "out" ? undefined : { column: next.freed, field });
    onMapping(next.mapping);
  };
  const hasDay = Object.values(mapping).includes("mailedOn");
  return (
    <fieldset className={styles.columns}>
      <legend>{t("import.columns")}</legend>
      <p className={styles.soft}>{t("import.columnsHint")}</p>
      <div role="status">
        {freed && mapping[freed.column] === "" ? (
          <p className={styles.attention}>
            {t("import.freed", { column: freed.column, field: t(`fields.${freed.field}`) })}
          </p>
        ) : null}
        {hasDay ? null : (
          <p className={styles.attention}>{t("import.noDay", { field: t("fields.mailedOn") })}</p>
        )}
      </div>
      <div className={styles.fields}>
        {columns.map(({ name, example }) => {
          const field = mapping[name] ?? "";
          return (
            <div key={name} className={styles.column}>
              <Choice
                label={name}
                value={isImportField(field) ? field : "out"}
                choices={choices}
                onChange={(next) => choose(name, next)}
              />
              <span className={styles.example}>
                {example === "" ? t("import.noExample") : t("import.example", { text: example })}
              </span>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
