import { useTranslation } from "react-i18next";
import type { Mailpiece } from "../../../../src-core/mailpiece/mailpiece.ts";
import type { NeedVerdict } from "../../../../src-core/needs/types.ts";
import type { ObserverId } from "../../../../src-core/observers/types.ts";
import type { Details } from "../../../../src-core/options/types.ts";
import type { Plan } from "../../../../src-core/planner/types.ts";
import type { Disclosure } from "../../../../src-core/rules/types.ts";
import { FactsButton } from "../../../parts/FactsButton.tsx";
import { useWords } from "../../../words.ts";
import { Asks } from "./Asks.tsx";
import { BeforeAfter } from "./BeforeAfter.tsx";
import styles from "./Plans.module.css";
import { disclosureTitle, kindWords, moneyWords, stepTitle } from "./plan-words.ts";
import { type Outcome, optionOf } from "./steps.ts";

interface Props {
  plan: Plan;
  piece: Mailpiece;
  outcome: Outcome;
  observers: readonly ObserverId[];
  ownNames: ReadonlyMap<string, string>;
  /** The years of its prices. */
  dates: string;
  details: Details;
  setDetails(change: (details: Details) => Details): void;
}

/** A plan in full: before and after, each step, what it takes, and what it does not hide. */
export function PlanDetails({
  plan,
  piece,
  outcome,
  observers,
  ownNames,
  dates,
  details,
  setDetails,
}: Props) {
  const { t, i18n } = useTranslation("plan");
  const { t: check } = useTranslation("check");
  const words = useWords();
  const asks = plan.steps
    .filter(({ own }) => own === undefined)
    .flatMap(({ option }) => optionOf(option)?.asks ?? []);
  return (
    <section className={styles.details} aria-label={kindWords(plan.kinds, t)}>
      <BeforeAfter before={piece} {...outcome} observers={observers} />
      <Asks asks={[...new Set(asks)]} details={details} setDetails={setDetails} />
      <div className={styles.columns}>
        <div className={styles.wide}>
          <h4>{t("details.steps")}</h4>
          <ol className={styles.todo}>
            {plan.steps.map((step) => (
              <li key={step.option}>
                <strong>{stepTitle(step, ownNames.get(step.own ?? ""), t, words)}</strong>
                <p>{words("options", `${step.option}.setup`)}</p>
                {step.cautions.length > 0 ? (
                  <ul className={styles.cautions} aria-label={check("options.cautions")}>
                    {step.cautions.map((caution) => (
                      <li key={caution}>{words("options", `${step.option}.cautions.${caution}`)}</li>
                    ))}
                  </ul>
                ) : null}
                <FactsButton ids={optionOf(step.option)?.facts ?? []} />
              </li>
            ))}
          </ol>
        </div>
        <Things
          title={t("details.hides")}
          disclosures={plan.hides}
          none={t("details.hidesNothing")}
          look="good"
        />
        <Things title={t("details.left")} disclosures={plan.left} none={t("plans.leftNone")} look="left" />
        {plan.adds.length > 0 ? (
          <Things title={t("details.adds")} disclosures={plan.adds} none="" look="adds" />
        ) : null}
        <div>
          <h4>{t("details.terms")}</h4>
          <dl className={styles.terms}>
            <dt>{t("details.money")}</dt>
            <dd>
              {moneyWords(plan.money, t, i18n.language, dates)} <FactsButton ids={plan.money.facts} />
            </dd>
            <dt>{t("details.ready")}</dt>
            <dd>{t(`ready.${plan.ready}`)}</dd>
            <dt>{t("details.papers")}</dt>
            <dd>{t(`papers.${plan.papers}`)}</dd>
            {plan.forms.length > 0 ? (
              <>
                <dt>{t("details.forms")}</dt>
                <dd>{plan.forms.join(", ")}</dd>
              </>
            ) : null}
            <dt>{t("details.trip")}</dt>
            <dd>{t(plan.officeTrip ? "trip.some" : "trip.none")}</dd>
          </dl>
        </div>
        {plan.needs.length > 0 ? (
          <div>
            <h4>{t("details.needs")}</h4>
            <Verdicts verdicts={plan.needs} />
          </div>
        ) : null}
      </div>
    </section>
  );
}

function Things({
  title,
  disclosures,
  none,
  look,
}: {
  title: string;
  disclosures: readonly Disclosure[];
  none: string;
  look: "good" | "left" | "adds";
}) {
  const words = useWords();
  return (
    <div>
      <h4>{title}</h4>
      {disclosures.length > 0 ? (
        <ul className={styles.things} data-look={look}>
          {disclosures.map((disclosure) => (
            <li key={disclosure.id}>{disclosureTitle(disclosure, words)}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.soft}>{none}</p>
      )}
    </div>
  );
}

/** Whether each need is kept, and where it is not, why. */
export function Verdicts({ verdicts }: { verdicts: readonly NeedVerdict[] }) {
  const { t } = useTranslation("plan");
  const words = useWords();
  return (
    <ul className={styles.verdicts}>
      {verdicts.map((verdict) => (
        <li key={verdict.need} data-status={verdict.status}>
          <span>
            {words("needs", `${verdict.need}.title`)}: {t(`details.${verdict.status}`)}
          </span>
          {verdict.status === "kept" ? null : (
            <p>
              {words("needs", `${verdict.need}.reasons.${verdict.reason}`, verdict.params)}{" "}
              <FactsButton ids={verdict.facts} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
