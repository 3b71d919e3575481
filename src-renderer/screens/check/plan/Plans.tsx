import { Fragment, memo, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OwnAddress } from "../../../../src-core/address-book/types.ts";
import type { Mailpiece } from "../../../../src-core/mailpiece/mailpiece.ts";
import type { Needs } from "../../../../src-core/needs/types.ts";
import type { Details } from "../../../../src-core/options/types.ts";
import type { Blocked, Plan, PlanResult } from "../../../../src-core/planner/types.ts";
import { analyse } from "../../../../src-core/report/analyse.ts";
import { Button } from "../../../parts/Button.tsx";
import { FactsButton } from "../../../parts/FactsButton.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import type { FollowedPlan } from "../../../state/piece.tsx";
import { useWords } from "../../../words.ts";
import { Check } from "../Fold.tsx";
import { catchFocus } from "./catch-focus.ts";
import { PlanCard } from "./PlanCard.tsx";
import { PlanDetails, Verdicts } from "./PlanDetails.tsx";
import styles from "./Plans.module.css";
import { kindWords, moneyWords } from "./plan-words.ts";
import { problemReason } from "./problem-reasons.ts";
import { outcomeOf } from "./steps.ts";
import { usePriceDates } from "./use-price-dates.ts";

interface Props {
  piece: Mailpiece;
  result: PlanResult | undefined;
  needs: Needs;
  own: readonly OwnAddress[];
  otherWays: boolean;
  details: Details;
  isLate: boolean;
  hasFailed: boolean;
  setDetails(change: (details: Details) => Details): void;
  onNeeds(needs: Needs): void;
  onOtherWays(otherWays: boolean): void;
  onApply(piece: Mailpiece, said: string, plan: FollowedPlan): void;
  onPrintPlan(plan: Plan, piece: Mailpiece, ownNames: ReadonlyMap<string, string>, dates: string): void;
}

/** The best plans for what the sender needs, or what stands in their way. */
export const Plans = memo(function Plans(props: Props) {
  const { t } = useTranslation("plan");
  const { piece, result, needs, isLate, hasFailed } = props;
  const isStill = result !== undefined && result.plans.length === 0 && result.blocked.length === 0;
  const broken = (result?.now ?? []).filter(({ status }) => status !== "kept");
  return (
    <section className={styles.section} aria-labelledby="plans-title">
      <div className={styles.head}>
        <div>
          <h3 id="plans-title" tabIndex={-1}>
            {t("plans.title")}
          </h3>
          <p className={styles.soft}>{t("plans.note")}</p>
        </div>
        <p className={styles.working} role="status">
          {isLate ? t("working") : ""}
        </p>
      </div>
      <Check isSelected={props.otherWays} onChange={props.onOtherWays}>
        {t("plans.otherWays")}
      </Check>
      {hasFailed ? <p role="alert">{t("failed")}</p> : null}
      {result && result.problems.length > 0 ? <Problems {...result} /> : null}
      {result && result.plans.length > 0 ? (
        <>
          <Unsure plans={result.plans} />
          <Cards {...props} plans={result.plans} />
        </>
      ) : null}
      {result && result.blocked.length > 0 ? <BlockedList {...props} blocked={result.blocked} /> : null}
      {isStill ? <Still piece={piece} needs={needs} isKept={broken.length === 0} /> : null}
      {broken.length > 0 && result ? (
        <details className={styles.now}>
          <summary>{t("plans.now", { count: broken.length })}</summary>
          <Verdicts verdicts={broken} />
        </details>
      ) : null}
    </section>
  );
});

/** What no plan can promise, before anybody relies on one: a day so near that nobody can tell. */
function Unsure({ plans }: { plans: readonly Plan[] }) {
  const { t } = useTranslation("plan");
  const open = new Map(
    plans
      .flatMap((plan) => plan.needs.filter(({ status }) => status !== "kept"))
      .map((each) => [each.need, each]),
  );
  if (open.size === 0) return null;
  return (
    <div className={styles.unsure} data-no-promise>
      <h4>{t("plans.unsure")}</h4>
      <Verdicts verdicts={[...open.values()]} />
    </div>
  );
}

function Cards({
  piece,
  plans,
  needs,
  own,
  details,
  setDetails,
  onApply,
  onPrintPlan,
}: Props & { plans: readonly Plan[] }) {
  const { t } = useTranslation("plan");
  const [open, setOpen] = useState<string>();
  const datesOf = usePriceDates();
  const ownNames = useMemo(() => new Map(own.map(({ id, name }) => [id, name])), [own]);
  // What the sender typed for one plan or option serves every other that asks for it.
  const outcomes = useMemo(
    () =>
      plans.map((plan) =>
        outcomeOf(
          piece,
          plan.steps.map((step) => ({ option: step.option, details: { ...details, ...step.details } })),
        ),
      ),
    [plans, piece, details],
  );
  const keyOf = (plan: Plan) => plan.kinds.join(" ");
  return (
    <ul className={styles.cards} data-count={plans.length}>
      {plans.map((plan, index) => {
        const isOpen = keyOf(plan) === open;
        const outcome = outcomes[index];
        const dates = datesOf(plan.money.facts);
        if (!outcome) return null;
        return (
          <Fragment key={keyOf(plan)}>
            <PlanCard
              plan={plan}
              ownNames={ownNames}
              dates={dates}
              isOpen={isOpen}
              onToggle={() => setOpen(isOpen ? undefined : keyOf(plan))}
              onApply={() =>
                onApply(outcome.after, t("plans.applied", { name: kindWords(plan.kinds, t) }), {
                  options: plan.steps.map(({ option }) => option),
                  needs: [...needs.needs],
                  why: kindWords(plan.kinds, t),
                })
              }
              onPrint={() => onPrintPlan(plan, outcome.after, ownNames, dates)}
            />
            {isOpen ? (
              <li className={styles.opened}>
                <PlanDetails
                  plan={plan}
                  piece={piece}
                  outcome={outcome}
                  observers={needs.observers}
                  ownNames={ownNames}
                  dates={dates}
                  details={details}
                  setDetails={setDetails}
                />
              </li>
            ) : null}
          </Fragment>
        );
      })}
    </ul>
  );
}

/** No plan keeps every need: which stand in the way, why, and what each costs. */
function BlockedList({ blocked, needs, onNeeds }: Props & { blocked: readonly Blocked[] }) {
  const { t, i18n } = useTranslation("plan");
  const { t: check } = useTranslation("check");
  const words = useWords();
  const toast = useToast();
  const drop = (need: Blocked["need"]) => {
    onNeeds({ ...needs, needs: needs.needs.filter((id) => id !== need) });
    toast(t("plans.dropped", { name: words("needs", `${need}.title`) }), {
      label: check("undo"),
      run: () => onNeeds(needs),
    });
    catchFocus(() => document.getElementById("plans-title"));
  };
  return (
    <div className={styles.blocked} data-blocked>
      <h4>{t("plans.blocked")}</h4>
      <p className={styles.soft}>{t("plans.blockedNote")}</p>
      <ul>
        {blocked.map(({ need, reason, params, facts, relaxed }) => (
          <li key={need} data-need={need}>
            <strong>{words("needs", `${need}.title`)}</strong>
            <p>
              {words("needs", `${need}.reasons.${reason}`, params)} <FactsButton ids={facts} />
            </p>
            <p>
              {relaxed
                ? t("plans.relaxed", {
                    what: [
                      t("plans.hides", { count: relaxed.hides.length }),
                      moneyWords(relaxed.money, t, i18n.language),
                    ].join(" · "),
                  })
                : t("plans.relaxedNone")}
            </p>
            <Button
              small
              aria-label={`${t("plans.without")}: ${words("needs", `${need}.title`)}`}
              onPress={() => drop(need)}
            >
              {t("plans.without")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The rules of mailing that the piece as it is breaks. */
function Problems({ problems, plans }: PlanResult) {
  const { t } = useTranslation("plan");
  return (
    <div className={styles.blocked} data-problems>
      <h4>{t("problems.title", { count: problems.length })}</h4>
      <ul>
        {problems.map(({ reason: id, facts }) => {
          const reason = problemReason(id);
          return (
            <li key={id}>
              <p>
                {reason ? t(`problems.reason.${reason}`) : ""} <FactsButton ids={facts} />
              </p>
            </li>
          );
        })}
      </ul>
      {plans.length > 0 ? <p className={styles.soft}>{t("problems.note")}</p> : null}
    </div>
  );
}

function Still({ piece, needs, isKept }: { piece: Mailpiece; needs: Needs; isKept: boolean }) {
  const { t } = useTranslation("plan");
  const isUnknown = useMemo(
    () =>
      !analyse(piece).disclosures.some(({ observers }) =>
        observers.some((observer) => needs.observers.includes(observer)),
      ),
    [piece, needs],
  );
  return (
    <p className={styles.still} data-still>
      {t(isUnknown ? "plans.nothingShown" : "plans.nothing")} {isKept ? t("plans.better") : ""}
    </p>
  );
}
