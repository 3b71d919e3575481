import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { layoutOf } from "../../../src-core/layout/layout.ts";
import type { Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import { options } from "../../../src-core/options/index.ts";
import type { AskId, Details, OptionResult } from "../../../src-core/options/types.ts";
import type { Disclosure } from "../../../src-core/rules/types.ts";
import { Button } from "../../parts/Button.tsx";
import { FactsButton } from "../../parts/FactsButton.tsx";
import { Field } from "../../parts/Field.tsx";
import { useWords } from "../../words.ts";
import { wordsParams } from "./disclosure-words.ts";
import { Envelope } from "./Envelope.tsx";
import { placeMarks } from "./marks.ts";
import styles from "./Options.module.css";

interface Props {
  piece: Mailpiece;
  result: OptionResult;
  isOpen: boolean;
  onToggle(): void;
  onApply(changed: Mailpiece): void;
}

/** One option: what it would change in a line; opened, its costs and cautions and both envelopes side by side. */
export function OptionCard({ piece, result, isOpen, onToggle, onApply }: Props) {
  const { t } = useTranslation("check");
  const words = useWords();
  const card = useRef<HTMLLIElement>(null);
  const option = options.find((candidate) => candidate.id === result.option);
  const say = (part: string) => words("options", `${result.option}.${part}`);
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  if (!option) return null;
  return (
    <li ref={card} className={styles.card} data-open={isOpen || undefined} data-option={result.option}>
      <h3>{say("title")}</h3>
      <p>{say("summary")}</p>
      <p className={styles.chips}>
        <span className={styles.good}>
          {result.hides.length > 0
            ? t("options.hides", { count: result.hides.length })
            : t("options.changes")}
        </span>
        {result.adds.length > 0 ? (
          <span className={styles.adds}>{t("options.adds", { count: result.adds.length })}</span>
        ) : null}
      </p>
      <p className={styles.cost}>{say("cost")}</p>
      {isOpen ? (
        <Comparison piece={piece} result={result} asks={option.asks} apply={option.apply} onApply={onApply} />
      ) : null}
      <div className={styles.actions}>
        <Button
          small
          onPress={onToggle}
          aria-expanded={isOpen}
          aria-label={`${t(isOpen ? "options.less" : "options.details")}: ${say("title")}`}
        >
          {t(isOpen ? "options.less" : "options.details")}
        </Button>
        {isOpen ? <FactsButton ids={option.facts} /> : null}
      </div>
    </li>
  );
}

/** Only for placing badges, which pictures do not draw. */
const pictureWidthPx = 300;

interface ComparisonProps {
  piece: Mailpiece;
  result: OptionResult;
  asks: readonly AskId[];
  apply(piece: Mailpiece, details: Details): Mailpiece;
  onApply(changed: Mailpiece): void;
}

function Comparison({ piece, result, asks, apply, onApply }: ComparisonProps) {
  const { t } = useTranslation("check");
  const words = useWords();
  const [details, setDetails] = useState<Details>({});
  const changed = useMemo(() => apply(piece, details), [apply, piece, details]);
  const say = (part: string) => words("options", `${result.option}.${part}`);
  const cautions = result.availability.status === "available" ? result.availability.cautions : [];
  return (
    <div className={styles.compare}>
      <div className={styles.pair}>
        <Picture title={t("options.before")} piece={piece} disclosures={result.hides} />
        <Picture title={t("options.after")} piece={changed} disclosures={result.adds} />
      </div>
      <div className={styles.pair}>
        <Changes title={t("options.gone")} disclosures={result.hides} />
        <Changes title={t("options.new")} disclosures={result.adds} />
      </div>
      <dl className={styles.facts}>
        <dt>{t("options.hidesFrom")}</dt>
        <dd>{say("hides")}</dd>
        <dt>{t("options.keeps")}</dt>
        <dd>{say("keeps")}</dd>
        <dt>{t("options.setup")}</dt>
        <dd>{say("setup")}</dd>
        {cautions.length > 0 ? (
          <>
            <dt>{t("options.cautions")}</dt>
            <dd>
              <ul className={styles.cautions}>
                {cautions.map((caution) => (
                  <li key={caution}>{say(`cautions.${caution}`)}</li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
      </dl>
      {asks.length > 0 ? (
        <fieldset className={styles.asks}>
          <legend>{t("options.fill")}</legend>
          <p className={styles.soft}>{t("options.fillNote")}</p>
          {asks.map((ask) => (
            <Field
              key={ask}
              label={words("options", `asks.${ask}.label`)}
              hint={words("options", `asks.${ask}.hint`)}
              value={details[ask] ?? ""}
              maxLength={100}
              onChange={(value) => setDetails((current) => ({ ...current, [ask]: value }))}
            />
          ))}
        </fieldset>
      ) : null}
      <Button
        look="primary"
        onPress={() => onApply(changed)}
        aria-label={`${t("options.apply")}: ${say("title")}`}
      >
        {t("options.apply")}
      </Button>
    </div>
  );
}

function Picture({
  title,
  piece,
  disclosures,
}: {
  title: string;
  piece: Mailpiece;
  disclosures: readonly Disclosure[];
}) {
  const layout = useMemo(() => layoutOf(piece), [piece]);
  const marks = useMemo(() => placeMarks(layout, disclosures, pictureWidthPx), [layout, disclosures]);
  const side = marks.length > 0 && marks.every((mark) => mark.side === "back") ? "back" : "front";
  return (
    <figure className={styles.picture}>
      <figcaption>{title}</figcaption>
      <Envelope piece={piece} layout={layout} side={side} marks={marks} />
    </figure>
  );
}

function Changes({ title, disclosures }: { title: string; disclosures: readonly Disclosure[] }) {
  const words = useWords();
  if (disclosures.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul className={styles.changes}>
        {disclosures.map((disclosure) => (
          <li key={disclosure.id}>
            {words("rules", `${disclosure.rule}.${disclosure.message}.title`, wordsParams(disclosure, words))}
          </li>
        ))}
      </ul>
    </div>
  );
}
