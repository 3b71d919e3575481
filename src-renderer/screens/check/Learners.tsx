import { memo, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { observers } from "../../../src-core/observers/observers.ts";
import type { OptionResult } from "../../../src-core/options/types.ts";
import type { Report } from "../../../src-core/report/analyse.ts";
import type { Learner } from "../../../src-core/report/learners.ts";
import { joinList } from "../../i18n.ts";
import { Button } from "../../parts/Button.tsx";
import { FactsButton } from "../../parts/FactsButton.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useWords } from "../../words.ts";
import { DisclosureRow } from "./DisclosureRow.tsx";
import styles from "./Learners.module.css";
import { LearnersNarrowing, pointsTo } from "./LearnersNarrowing.tsx";
import type { Mark } from "./marks.ts";

interface Props {
  report: Report;
  marks: readonly Mark[];
  options: readonly OptionResult[];
  active: string | undefined;
  open: ReadonlySet<string>;
  setOpen(open: ReadonlySet<string>): void;
  onActive(id: string | undefined): void;
  onOption(option: string): void;
}

/** "Who learns what": a plain sentence, then each observer with what they learn that nobody above them did. */
export const Learners = memo(function Learners({
  report,
  marks,
  options,
  active,
  open,
  setOpen,
  onActive,
  onOption,
}: Props) {
  const { t } = useTranslation("check");
  const numbers = useMemo(() => new Map(marks.map((mark) => [mark.disclosure.id, mark.number])), [marks]);
  const helpers = useMemo(() => helpersOf(options), [options]);
  const allOpen =
    report.disclosures.length > 0 && report.disclosures.every((disclosure) => open.has(disclosure.id));
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <section className={styles.panel} aria-labelledby="learns-title">
      <h2 id="learns-title">{t("learns.title")}</h2>
      {report.disclosures.length === 0 ? (
        <p className={styles.soft}>{t("learns.empty")}</p>
      ) : (
        <>
          <SummaryText report={report} />
          <LearnersNarrowing
            report={report}
            numbers={numbers}
            onActive={onActive}
            onChoose={(id) => setOpen(new Set([...open, id]))}
          />
          <Button
            look="quiet"
            small
            className={styles.expand ?? ""}
            onPress={() =>
              setOpen(allOpen ? new Set() : new Set(report.disclosures.map((disclosure) => disclosure.id)))
            }
          >
            {t(allOpen ? "learns.collapseAll" : "learns.expandAll")}
          </Button>
          {report.learners.map((learner) => (
            <ObserverGroup key={learner.observer} learner={learner}>
              {learner.fresh.map((disclosure) => (
                <DisclosureRow
                  key={disclosure.id}
                  disclosure={disclosure}
                  number={numbers.get(disclosure.id)}
                  isOpen={open.has(disclosure.id)}
                  isActive={active === disclosure.id}
                  helpedBy={helpers.get(disclosure.id) ?? []}
                  onToggle={() => toggle(disclosure.id)}
                  onActive={(isActive) => onActive(isActive ? disclosure.id : undefined)}
                  onOption={onOption}
                />
              ))}
            </ObserverGroup>
          ))}
        </>
      )}
      <p className={styles.disclaimer}>{t("disclaimer")}</p>
    </section>
  );
});

function SummaryText({ report }: { report: Report }) {
  const { t, i18n } = useTranslation("check");
  const { summary } = report;
  const { outside } = summary.narrowing;
  const list = (topics: readonly (typeof summary.inPlainView)[number][]) =>
    joinList(
      topics.map((topic) => t(`summary.topic.${topic}`)),
      i18n.language,
    );
  return (
    <p className={styles.summary} aria-live="polite">
      <strong>
        {summary.inPlainView.length > 0
          ? t("summary.plain", { topics: list(summary.inPlainView) })
          : t("summary.nothing")}
      </strong>{" "}
      {outside ? `${t("summary.outside", { what: pointsTo(outside, t) })} ` : ""}
      {summary.onRecord.length > 0 ? `${t("summary.record", { topics: list(summary.onRecord) })} ` : ""}
      {summary.cannotTell > 0 ? t("summary.cannotTell", { count: summary.cannotTell }) : ""}
    </p>
  );
}

function ObserverGroup({ learner, children }: { learner: Learner; children: React.ReactNode }) {
  const { t } = useTranslation("check");
  const { t: app } = useTranslation();
  const words = useWords();
  const [about, setAbout] = useState(false);
  const { observer, fresh, repeated } = learner;
  const same = fresh.length > 0 ? "learns.same" : "learns.onlySame";
  return (
    <section
      className={styles.group}
      aria-label={words("observers", `${observer}.name`)}
      data-observer={observer}
    >
      <div className={styles.groupHead}>
        <h3>{words("observers", `${observer}.name`)}</h3>
        <span className={styles.count}>{app("observers", { count: fresh.length + repeated.length })}</span>
      </div>
      {fresh.length > 0 ? <ul>{children}</ul> : null}
      {repeated.length > 0 ? <p className={styles.soft}>{t(same, { count: repeated.length })}</p> : null}
      <button type="button" className={styles.about} aria-expanded={about} onClick={() => setAbout(!about)}>
        {t("learns.about")} <Icon name={about ? "down" : "right"} size={16} />
      </button>
      {about ? (
        <div className={styles.aboutText}>
          <p>{words("observers", `${observer}.who`)}</p>
          <p>{words("observers", `${observer}.sees`)}</p>
          <p>{words("observers", `${observer}.keeps`)}</p>
          <p>{words("observers", `${observer}.bar`)}</p>
          <FactsButton ids={observers.find((entry) => entry.id === observer)?.facts ?? []} />
        </div>
      ) : null}
    </section>
  );
}

/** For each disclosure, the available options that take it away. */
function helpersOf(options: readonly OptionResult[]): Map<string, string[]> {
  const helpers = new Map<string, string[]>();
  for (const result of options) {
    if (result.availability.status !== "available") continue;
    for (const hidden of result.hides)
      helpers.set(hidden.id, [...(helpers.get(hidden.id) ?? []), result.option]);
  }
  return helpers;
}
