import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type PrintProblem, printProblems } from "../../../src-core/print/problems.ts";
import type { PrintDocument } from "../../../src-core/print/types.ts";
import { FactsButton } from "../../parts/FactsButton.tsx";
import styles from "./Print.module.css";

/** What to know before printing, the gravest first, with the rules of the mail behind it. */
export function Problems({ document }: { document: PrintDocument }) {
  const { t } = useTranslation("print");
  const problems = useMemo(() => printProblems(document), [document]);
  return (
    <div role="status">
      {problems.length === 0 ? (
        <p className={styles.fine}>{t("noProblems")}</p>
      ) : (
        <section className={styles.problems} aria-label={t("problemsTitle")}>
          <h3>{t("problemsTitle")}</h3>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.problem} ${problem.params.part ?? ""}`} data-problem={problem.problem}>
                <Words {...problem} /> <FactsButton ids={problem.facts} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Words({ problem, params }: PrintProblem) {
  const { t } = useTranslation("print");
  const part =
    params.part === undefined ? undefined : t(`problems.part.${params.part}` as "problems.part.page");
  return (
    <p className={styles.problem}>{t(`problems.${problem}` as "problems.off-paper", { ...params, part })}</p>
  );
}
