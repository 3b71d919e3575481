import { memo, useEffect, useRef } from "react";
import { Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { OwnAddress } from "../../../../src-core/address-book/types.ts";
import type { Availability, Details, Option } from "../../../../src-core/options/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Choice } from "../../../parts/Choice.tsx";
import { FactsButton } from "../../../parts/FactsButton.tsx";
import { useWords } from "../../../words.ts";
import { Asks } from "./Asks.tsx";
import { ChoiceParts } from "./ChoiceParts.tsx";
import styles from "./Options.module.css";
import { isFree, moneyWords } from "./plan-words.ts";
import type { JudgedOption } from "./question.ts";
import { Tick } from "./Tick.tsx";

interface Props {
  option: Option;
  result: JudgedOption;
  /** The years of its prices. */
  dates: string;
  isTicked: boolean;
  /** The ticked option whose place it would take. */
  replaces: string | undefined;
  /** With what is ticked, it is not available, or would change nothing more. */
  clash: Exclude<Availability, { status: "available" }> | undefined;
  isOpen: boolean;
  /** Own addresses that it can use. */
  own: readonly OwnAddress[];
  ownPick: string | undefined;
  details: Details;
  onTick(option: string, on: boolean): void;
  onOpen(option: string | undefined): void;
  onOwnPick(option: string, own: string | undefined): void;
  setDetails(change: (details: Details) => Details): void;
}

/** One option that can be used here: a line to tick, and opened, everything about it. */
export const ChoiceRow = memo(function ChoiceRow(props: Props) {
  const { option, result, dates, isTicked, replaces, clash, isOpen, onTick, onOpen } = props;
  const { t, i18n } = useTranslation("plan");
  const { t: check } = useTranslation("check");
  const words = useWords();
  const row = useRef<HTMLLIElement>(null);
  const title = words("options", `${option.id}.title`);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <li
      ref={row}
      className={styles.row}
      data-option={option.id}
      data-ticked={isTicked || undefined}
      data-open={isOpen || undefined}
    >
      <div className={styles.line}>
        <Checkbox
          className={styles.pick ?? ""}
          isSelected={isTicked}
          onChange={(on) => onTick(option.id, on)}
          aria-describedby={`about-${option.id}`}
        >
          <Tick />
          <span>{title}</span>
        </Checkbox>
        <Button
          small
          look="quiet"
          aria-expanded={isOpen}
          aria-label={`${t(isOpen ? "own.less" : "own.details")}: ${title}`}
          onPress={() => onOpen(isOpen ? undefined : option.id)}
        >
          {t(isOpen ? "own.less" : "own.details")}
        </Button>
      </div>
      <p id={`about-${option.id}`} className={styles.about}>
        <span className={result.hides.length > 0 ? styles.good : undefined}>
          {result.hides.length > 0
            ? check("options.hides", { count: result.hides.length })
            : check("options.changes")}
        </span>
        {result.adds.length > 0 ? (
          <span className={styles.adds}>{check("options.adds", { count: result.adds.length })}</span>
        ) : null}
        {isFree(result.money) ? null : <span>{moneyWords(result.money, t, i18n.language, dates)}</span>}
        {option.terms.ready === "now" ? null : <span>{t(`ready.${option.terms.ready}`)}</span>}
        {replaces ? (
          <span className={styles.note}>
            {t("own.replaces", { name: words("options", `${replaces}.title`) })}
          </span>
        ) : null}
      </p>
      {clash ? (
        <p className={styles.clash}>
          {clash.status === "not-available" ? (
            <>
              {t(isTicked ? "own.notApplied" : "own.clash")}{" "}
              {words("options", `${option.id}.reasons.${clash.reason}`, clash.params)}{" "}
              <FactsButton ids={clash.facts} />
            </>
          ) : (
            t("own.clashNone")
          )}
        </p>
      ) : null}
      {isTicked || isOpen ? <OwnChoice {...props} /> : null}
      {isOpen ? <ChoiceParts option={option} result={result} /> : null}
    </li>
  );
}, isSameRow);

/** What ticking elsewhere means for this row is worked out anew each time, and is mostly the same. */
function isSameRow(before: Props, after: Props): boolean {
  const names = Object.keys(after) as (keyof Props)[];
  return names.every(
    (name) =>
      Object.is(before[name], after[name]) ||
      ((name === "clash" || name === "own") && JSON.stringify(before[name]) === JSON.stringify(after[name])),
  );
}

/** Which address to use: one of the sender's own, or one that they type. */
function OwnChoice({ option, own, ownPick, details, onOwnPick, setDetails }: Props) {
  const { t } = useTranslation("plan");
  const picked = own.some(({ id }) => id === ownPick) ? ownPick : undefined;
  if (own.length === 0 && option.asks.length === 0) return null;
  return (
    <div className={styles.address}>
      {own.length > 0 ? (
        <Choice
          label={t("own.useLabel")}
          value={picked ?? ""}
          choices={[
            ...own.map(({ id, name }) => ({ value: id, label: t("own.use", { name }) })),
            { value: "", label: t("own.useBlank") },
          ]}
          onChange={(id) => onOwnPick(option.id, id === "" ? undefined : id)}
        />
      ) : null}
      {picked === undefined ? <Asks asks={option.asks} details={details} setDetails={setDetails} /> : null}
    </div>
  );
}
