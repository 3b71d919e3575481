import { useTranslation } from "react-i18next";
import type { LogEntry } from "../../../src-core/log/types.ts";
import { useWords } from "../../words.ts";
import styles from "./Log.module.css";

/** The plan that was followed: its steps, what it kept, and why it was chosen. */
export function EntryPlan({ plan }: { plan: NonNullable<LogEntry["plan"]> }) {
  const { t } = useTranslation("log");
  const words = useWords();
  // Steps of another version keep their id: better a code than nothing.
  const steps = plan.options.map((id) => ({ id, title: words("options", `${id}.title`) || id }));
  const needs = plan.needs.map((id) => ({ id, title: words("needs", `${id}.title`) || id }));
  return (
    <div className={styles.form}>
      {steps.length > 0 ? <List title={t("plan.steps")} items={steps} /> : null}
      {needs.length > 0 ? <List title={t("plan.needs")} items={needs} /> : null}
      {plan.why ? (
        <section>
          <h4>{t("plan.why")}</h4>
          <p>{plan.why}</p>
        </section>
      ) : null}
    </div>
  );
}

function List({ title, items }: { title: string; items: readonly { id: string; title: string }[] }) {
  return (
    <section>
      <h4>{title}</h4>
      <ul className={styles.points}>
        {items.map((item) => (
          <li key={item.id}>{item.title}</li>
        ))}
      </ul>
    </section>
  );
}
