import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import type { OptionResult } from "../../../src-core/options/types.ts";
import { FactsButton } from "../../parts/FactsButton.tsx";
import { useWords } from "../../words.ts";
import { OptionCard } from "./OptionCard.tsx";
import styles from "./Options.module.css";

interface Props {
  piece: Mailpiece;
  results: readonly OptionResult[];
  open: string | undefined;
  setOpen(option: string | undefined): void;
  onApply(option: string, piece: Mailpiece): void;
}

/** Every option for this piece: those that can be used, those that cannot and why, and how many would change nothing. */
export const Options = memo(function Options({ piece, results, open, setOpen, onApply }: Props) {
  const { t } = useTranslation("check");
  const words = useWords();
  const available = results.filter((result) => result.availability.status === "available");
  const refused = results.filter((result) => result.availability.status === "not-available");
  const idle = results.length - available.length - refused.length;
  return (
    <section className={styles.section} aria-labelledby="options-title">
      <div>
        <h2 id="options-title">{t("options.title")}</h2>
        <p className={styles.soft}>{available.length > 0 ? t("options.subtitle") : t("options.empty")}</p>
      </div>
      <ul className={styles.cards}>
        {available.map((result) => (
          <OptionCard
            key={result.option}
            piece={piece}
            result={result}
            isOpen={open === result.option}
            onToggle={() => setOpen(open === result.option ? undefined : result.option)}
            onApply={(changed) => onApply(result.option, changed)}
          />
        ))}
      </ul>
      {refused.length > 0 ? (
        <div className={styles.refused}>
          <h3>{t("options.notAvailable")}</h3>
          <ul>
            {refused.map(({ option, availability }) =>
              availability.status === "not-available" ? (
                <li key={option} data-option={option}>
                  <strong>{words("options", `${option}.title`)}</strong> — {t("options.because")}{" "}
                  {words("options", `${option}.reasons.${availability.reason}`, availability.params)}{" "}
                  <FactsButton ids={availability.facts} />
                </li>
              ) : null,
            )}
          </ul>
        </div>
      ) : null}
      {idle > 0 && available.length > 0 ? (
        <p className={styles.soft}>{t("options.notNeeded", { count: idle })}.</p>
      ) : null}
    </section>
  );
});
