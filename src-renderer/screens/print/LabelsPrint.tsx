import { useState } from "react";
import { useTranslation } from "react-i18next";
import { labelSheets, type PrintDocument } from "../../../src-core/print/types.ts";
import { sheetsOfLabels } from "../../../src-core/reference/label-sheets.ts";
import { Choice } from "../../parts/Choice.tsx";
import { SheetPreview } from "./Preview.tsx";
import styles from "./Print.module.css";
import { Stepper } from "./PrinterFields.tsx";
import { PrintSheet } from "./PrintSheet.tsx";
import { Problems } from "./Problems.tsx";

type Sheet = (typeof labelSheets)[number];

/** Addresses on a sheet of labels, which may be used in part already. */
export function LabelsPrint({ labels, onClose }: { labels: readonly string[]; onClose(): void }) {
  const { t } = useTranslation("print");
  const [sheet, setSheet] = useState<Sheet>("avery-5160");
  const [skip, setSkip] = useState(0);
  const { rows, columns } = sheetsOfLabels[sheet];
  const perSheet = rows * columns;
  const document: PrintDocument = { kind: "labels", sheet, skip, labels: [...labels] };
  return (
    <PrintSheet
      title={t("labels.title", { count: labels.length })}
      document={document}
      fileName={t("labels.file")}
      onClose={onClose}
    >
      {() => (
        <>
          <div className={styles.columns}>
            <SheetPreview document={document} />
            <div className={styles.fields}>
              <Choice
                label={t("labels.sheet")}
                value={sheet}
                choices={labelSheets.map((value) => ({ value, label: t(`sheet.${value}`) }))}
                onChange={(next) => {
                  setSheet(next);
                  setSkip(0);
                }}
              />
              {perSheet > 1 ? (
                <Stepper
                  label={t("labels.skip")}
                  value={skip}
                  min={0}
                  max={perSheet - 1}
                  onChange={setSkip}
                />
              ) : null}
              <p>{t("labels.sheets", { count: Math.ceil((skip + labels.length) / perSheet) })}</p>
              <Problems document={document} />
              <p className={styles.soft}>{t("scale")}</p>
            </div>
          </div>
        </>
      )}
    </PrintSheet>
  );
}
