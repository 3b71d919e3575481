import { useTranslation } from "react-i18next";
import type { Plan } from "../../../../src-core/planner/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Icon } from "../../../parts/Icon.tsx";
import { useWords } from "../../../words.ts";
import styles from "./Plans.module.css";
import { kindWords, moneyWords, stepTitle } from "./plan-words.ts";

interface Props {
  plan: Plan;
  ownNames: ReadonlyMap<string, string>;
  /** The years of its prices. */
  dates: string;
  isOpen: boolean;
  onToggle(): void;
  onApply(): void;
  onPrint(): void;
}

/** A plan at a glance: its steps, what it does and what it takes. */
export function PlanCard({ plan, ownNames, dates, isOpen, onToggle, onApply, onPrint }: Props) {
  const { t, i18n } = useTranslation("plan");
  const words = useWords();
  const kind = kindWords(plan.kinds, t);
  const label = (action: string) => `${action}: ${kind}`;
  return (
    <li className={styles.card} data-open={isOpen || undefined} data-plan={plan.kinds.join(" ")}>
      <h4>{kind}</h4>
      <ol className={styles.steps}>
        {plan.steps.map((step) => (
          <li key={step.option} data-step={step.option}>
            {stepTitle(step, ownNames.get(step.own ?? ""), t, words)}
          </li>
        ))}
      </ol>
      <div className={styles.sums}>
        <ul className={styles.chips}>
          <li data-look="good">{t("plans.hides", { count: plan.hides.length })}</li>
          {plan.adds.length > 0 ? <li>{t("plans.adds", { count: plan.adds.length })}</li> : null}
          <li data-look="left">
            {plan.left.length > 0 ? t("plans.left", { count: plan.left.length }) : t("plans.leftNone")}
          </li>
        </ul>
        <ul className={styles.takes}>
          <li>{moneyWords(plan.money, t, i18n.language, dates)}</li>
          <li>{t(`ready.${plan.ready}`)}</li>
          {plan.papers === "none" ? null : <li>{t(`papers.${plan.papers}`)}</li>}
          {plan.officeTrip ? <li>{t("trip.some")}</li> : null}
        </ul>
      </div>
      <div className={styles.actions}>
        <Button small look="primary" onPress={onApply} aria-label={label(t("plans.apply"))}>
          {t("plans.apply")}
        </Button>
        <Button small onPress={onToggle} aria-expanded={isOpen} aria-label={label(t("plans.open"))}>
          {t("plans.open")} <Icon name={isOpen ? "down" : "right"} size={16} />
        </Button>
        <Button small onPress={onPrint} aria-label={label(t("plans.print"))}>
          <Icon name="print" size={18} /> {t("plans.printShort")}
        </Button>
      </div>
    </li>
  );
}
