import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Mailpiece } from "../../../../src-core/mailpiece/mailpiece.ts";
import type { Plan } from "../../../../src-core/planner/types.ts";
import { useWords } from "../../../words.ts";
import { today } from "../../log/today.ts";
import { usePrint } from "../../print/use-print.tsx";
import { planPage } from "./plan-page.ts";

/** Prints a plan as a checklist in the language shown. */
export function usePrintPlan(): (
  plan: Plan,
  piece: Mailpiece,
  ownNames: ReadonlyMap<string, string>,
  dates: string,
) => void {
  const { t, i18n } = useTranslation("plan");
  const words = useWords();
  const printer = usePrint();
  const language = i18n.language === "es" ? "es" : "en";
  return useCallback(
    (plan, piece, ownNames, dates) =>
      printer.page(planPage({ plan, piece, ownNames, dates, language, today: today() }, t, words)),
    [printer, language, t, words],
  );
}
