import { useTranslation } from "react-i18next";
import type { Option, OptionResult } from "../../../../src-core/options/types.ts";
import { FactsButton } from "../../../parts/FactsButton.tsx";
import { useWords } from "../../../words.ts";
import styles from "./Options.module.css";

/** Everything about an option: what it hides and what stays, what it takes, how to do it, and how it can go wrong. */
export function ChoiceParts({ option, result }: { option: Option; result: OptionResult }) {
  const { t } = useTranslation("plan");
  const { t: check } = useTranslation("check");
  const words = useWords();
  const say = (part: string) => words("options", `${option.id}.${part}`);
  const { terms } = option;
  const cautions = result.availability.status === "available" ? result.availability.cautions : [];
  const takes = [
    t(`ready.${terms.ready}`),
    t(`papers.${terms.papers}`),
    ...terms.forms,
    t(`trip.${terms.officeTrip}`),
    ...(terms.where === "anywhere" ? [] : [t(`where.${terms.where}`)]),
  ];
  return (
    <div className={styles.parts}>
      <p>{say("summary")}</p>
      <dl>
        <dt>{check("options.hidesFrom")}</dt>
        <dd>{say("hides")}</dd>
        <dt>{check("options.keeps")}</dt>
        <dd>{say("keeps")}</dd>
        <dt>{check("options.cost")}</dt>
        <dd>{say("cost")}</dd>
        <dt>{t("details.terms")}</dt>
        <dd>
          {takes.join(" · ")}. {terms.consent ? t("details.consent") : ""}
        </dd>
        <dt>{check("options.setup")}</dt>
        <dd>{say("setup")}</dd>
      </dl>
      {cautions.length > 0 ? (
        <div className={styles.cautions}>
          <h5>{check("options.cautions")}</h5>
          <ul>
            {cautions.map((caution) => (
              <li key={caution}>{say(`cautions.${caution}`)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {terms.fails.length > 0 ? (
        <div className={styles.fails}>
          <h5>{t("details.fails")}</h5>
          <ul>
            {terms.fails.map((key) => (
              <li key={key}>{say(`fails.${key}`)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <FactsButton ids={option.facts} />
    </div>
  );
}
