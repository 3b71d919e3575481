import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ObserverId } from "../../../src-core/observers/types.ts";
import { countOf, narrowingFacts } from "../../../src-core/report/narrowing.ts";
import type { Disclosure } from "../../../src-core/rules/types.ts";
import { joinList } from "../../i18n.ts";
import { FactsButton } from "../../parts/FactsButton.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useWords } from "../../words.ts";
import { wordsParams } from "./disclosure-words.ts";
import styles from "./Learners.module.css";

/** Observers whose records outlast a glance; the row says how long each may keep it. */
const keepers: readonly ObserverId[] = [
  "sorting-images",
  "mail-cover",
  "postal-records",
  "postage-vendor",
  "informed-delivery",
  "custody-mailroom",
  "mailbox-operator",
];

interface Props {
  disclosure: Disclosure;
  number: number | undefined;
  isOpen: boolean;
  isActive: boolean;
  /** Options that would take this away, as ids. */
  helpedBy: readonly string[];
  onToggle(): void;
  onActive(active: boolean): void;
  onOption(option: string): void;
}

/** One disclosure: a line to scan, and its four parts when opened. */
export function DisclosureRow({
  disclosure,
  number,
  isOpen,
  isActive,
  helpedBy,
  onToggle,
  onActive,
  onOption,
}: Props) {
  const { t, i18n } = useTranslation("check");
  const words = useWords();
  const row = useRef<HTMLLIElement>(null);
  const say = (part: string) =>
    words("rules", `${disclosure.rule}.${disclosure.message}.${part}`, wordsParams(disclosure, words));
  const unsure = disclosure.outcome === "cannot-tell";
  const addresses = countOf(disclosure);
  const kept = keepers.filter((observer) => disclosure.observers.includes(observer));
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    <li
      ref={row}
      className={styles.row}
      data-active={isActive || undefined}
      data-unsure={unsure || undefined}
      data-disclosure={disclosure.id}
      onMouseEnter={() => onActive(true)}
      onMouseLeave={() => onActive(false)}
    >
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        onClick={onToggle}
        onFocus={() => onActive(true)}
        onBlur={() => onActive(false)}
      >
        <span className={styles.number} aria-hidden={number === undefined}>
          {number ?? ""}
        </span>
        <span className={styles.title}>
          {say("title")}
          {unsure ? <span className={styles.unsureTag}>{t("learns.cannotTell")}</span> : null}
          {disclosure.narrowsTo ? (
            <span className={styles.narrows}>
              {t(`learns.narrows.${disclosure.narrowsTo}`)}
              {addresses ? <span className={styles.addresses}>{t(`learns.count.${addresses}`)}</span> : null}
            </span>
          ) : null}
        </span>
        <Icon name={isOpen ? "down" : "right"} size={18} />
      </button>
      {isOpen ? (
        <div className={styles.parts}>
          <dl>
            <dt>{t("learns.shows")}</dt>
            <dd>{say("what")}</dd>
            {unsure ? (
              <>
                <dt>{t("learns.why")}</dt>
                <dd>{say("why")}</dd>
              </>
            ) : null}
            <dt>{t("learns.seenBy")}</dt>
            <dd>
              {joinList(
                disclosure.observers.map((observer) => words("observers", `${observer}.short`)),
                i18n.language,
              )}
            </dd>
            {kept.length > 0 ? (
              <>
                <dt>{t("learns.kept")}</dt>
                <dd>
                  <ul className={styles.kept}>
                    {kept.map((observer) => (
                      <li key={observer}>{words("observers", `${observer}.keepsShort`)}</li>
                    ))}
                  </ul>
                </dd>
              </>
            ) : null}
            <dt>{t("learns.can")}</dt>
            <dd>
              {say("can")}
              {helpedBy.length > 0 ? (
                <span className={styles.helps}>
                  {helpedBy.map((option) => (
                    <button
                      key={option}
                      type="button"
                      className={styles.optionLink}
                      onClick={() => onOption(option)}
                    >
                      {words("options", `${option}.title`)}
                    </button>
                  ))}
                </span>
              ) : null}
            </dd>
            <dt>{t("learns.costs")}</dt>
            <dd>{say("cost")}</dd>
          </dl>
          <FactsButton ids={[...disclosure.facts, ...narrowingFacts(disclosure)]} />
        </div>
      ) : null}
    </li>
  );
}
