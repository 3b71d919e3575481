import { useTranslation } from "react-i18next";
import { fileProblems } from "../../../src-core/exchange/problems.ts";
import { Button } from "../../parts/Button.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import styles from "./Exchange.module.css";
import { StepTitle } from "./StepTitle.tsx";
import { Table } from "./Table.tsx";
import type { Imported } from "./use-import.ts";

interface Props {
  imported: Imported;
  /** There are columns to go back to. */
  isTable: boolean;
  onBack(): void;
  /** To where it is set how long entries are kept. */
  onKeep(): void;
  onClose(): void;
}

/** What became of a file: what was kept and what was not, and which rows have problems. */
export function ImportSummary({ imported, isTable, onBack, onKeep, onClose }: Props) {
  const { t } = useTranslation(["exchange", "app"]);
  const { outcome, skipBad, duplicates, expiring } = imported;
  const { added, bad, badCount } = outcome;
  const isCutShort = bad.some(({ problem }) => fileProblems.some((known) => known === problem));
  const isKept = !isCutShort && (skipBad || badCount === 0);
  // A row can have several problems.
  const more = badCount - new Set(bad.map(({ line }) => line)).size;
  return (
    <Sheet
      key="ended"
      title={t("import.title")}
      isOpen
      onClose={onClose}
      wide
      actions={
        <>
          {badCount > 0 ? (
            <Button onPress={onBack}>{isTable ? t("summary.back") : t("summary.backJson")}</Button>
          ) : null}
          <Button look="primary" onPress={onClose}>
            {t("app:common.close")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <StepTitle>{isKept && added > 0 ? t("summary.done") : t("summary.nothing")}</StepTitle>
        {isKept ? (
          <ul className={styles.counts}>
            <li>{t("summary.added", { count: added })}</li>
            {outcome.duplicates > 0 ? (
              <li>
                {duplicates === "skip"
                  ? t("summary.skipped", { count: outcome.duplicates })
                  : t("summary.again", { count: outcome.duplicates })}
              </li>
            ) : null}
            {badCount > 0 ? <li>{t("summary.leftOut", { count: badCount })}</li> : null}
          </ul>
        ) : (
          <>
            <p>{isCutShort ? t("summary.unreadable") : t("summary.as")}</p>
            <ul className={styles.counts}>
              <li>{t("summary.badRows", { count: badCount })}</li>
            </ul>
          </>
        )}
        {expiring > 0 ? (
          <div className={styles.attention}>
            <p>{t("summary.expire", { count: expiring })}</p>
            <div>
              <Button small onPress={onKeep}>
                {t("summary.keep")}
              </Button>
            </div>
          </div>
        ) : null}
        {bad.length > 0 ? (
          <>
            <Table
              label={t("summary.problem")}
              head={
                <tr>
                  <th scope="col">{t("import.line")}</th>
                  <th scope="col">{t("summary.column")}</th>
                  <th scope="col">{t("summary.problem")}</th>
                </tr>
              }
            >
              {bad.map(({ line, column, problem }) => (
                <tr key={`${line} ${column} ${problem}`}>
                  <th scope="row" className={styles.line}>
                    {line}
                  </th>
                  <td className={styles.cell}>{column === "" ? t("import.whole") : column}</td>
                  <td>{t(`problems.${problem}`)}</td>
                </tr>
              ))}
            </Table>
            {more > 0 ? <p>{t("summary.more", { count: more })}</p> : null}
          </>
        ) : null}
      </div>
    </Sheet>
  );
}
