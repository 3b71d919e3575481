import { useTranslation } from "react-i18next";
import type { Report } from "../../../src-core/report/analyse.ts";
import type { Narrowing } from "../../../src-core/report/narrowing.ts";
import type { Disclosure } from "../../../src-core/rules/types.ts";
import { FactsButton } from "../../parts/FactsButton.tsx";
import { useWords } from "../../words.ts";
import { wordsParams } from "./disclosure-words.ts";
import styles from "./LearnersNarrowing.module.css";

/** "a named person at one household" */
export function pointsTo(narrowing: Narrowing, t: ReturnType<typeof useTranslation<"check">>["t"]): string {
  return narrowing.place === undefined
    ? t(`summary.points.${narrowing.who}.nowhere`)
    : t(`summary.points.${narrowing.who}.${narrowing.place}`);
}

interface Props {
  report: Report;
  /** The number that each mark has in the list, by id of its disclosure. */
  numbers: ReadonlyMap<string, number>;
  onActive(id: string | undefined): void;
  /** Opens a disclosure in the list. */
  onChoose(id: string): void;
}

/**
 * "How far it narrows": which things do it together, the number of addresses, and the sources. Words only, no grade.
 * What the outside points to is said in the sentence right above.
 */
export function LearnersNarrowing({ report, numbers, onActive, onChoose }: Props) {
  const { t } = useTranslation("check");
  const { narrowing } = report.summary;
  const lines = (["outside", "records", "possible"] as const).flatMap((part) => {
    const found = narrowing[part];
    return found ? [{ part, found }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <section className={styles.far} aria-labelledby="far-title">
      <h3 id="far-title">{t("learns.far.title")}</h3>
      {lines.map(({ part, found }) => (
        <div key={part} className={styles.line} data-narrowing={part}>
          {part === "outside" ? null : (
            <>
              <p className={styles.label}>{t(`learns.far.${part}`)}</p>
              <p className={styles.what}>{pointsTo(found, t)}</p>
            </>
          )}
          {found.count ? <p className={styles.count}>{t(`learns.count.${found.count}`)}</p> : null}
          <div className={styles.by}>
            {report.disclosures
              .filter(({ id }) => found.by.includes(id))
              .map((disclosure) => (
                <By
                  key={disclosure.id}
                  disclosure={disclosure}
                  number={numbers.get(disclosure.id)}
                  onActive={onActive}
                  onChoose={onChoose}
                />
              ))}
            <FactsButton ids={found.facts} />
          </div>
        </div>
      ))}
    </section>
  );
}

/** One of the disclosures that did it: the number of its mark, or its title when it is not on the piece. */
function By({
  disclosure,
  number,
  onActive,
  onChoose,
}: Pick<Props, "onActive" | "onChoose"> & { disclosure: Disclosure; number: number | undefined }) {
  const { t } = useTranslation("check");
  const words = useWords();
  const title = words(
    "rules",
    `${disclosure.rule}.${disclosure.message}.title`,
    wordsParams(disclosure, words),
  );
  const choose = () => {
    onChoose(disclosure.id);
    requestAnimationFrame(() => {
      const row = document.querySelector(`[data-disclosure="${CSS.escape(disclosure.id)}"]`);
      row?.scrollIntoView({ block: "center" });
      row?.querySelector("button")?.focus();
    });
  };
  return (
    <button
      type="button"
      className={number === undefined ? styles.record : styles.mark}
      data-unsure={disclosure.outcome === "cannot-tell" || undefined}
      aria-label={
        number === undefined ? t("learns.far.goToRecord", { title }) : t("learns.far.goTo", { number, title })
      }
      title={title}
      onMouseEnter={() => onActive(disclosure.id)}
      onMouseLeave={() => onActive(undefined)}
      onClick={choose}
    >
      {number ?? title}
    </button>
  );
}
