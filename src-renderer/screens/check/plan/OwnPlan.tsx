import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OwnAddress } from "../../../../src-core/address-book/types.ts";
import type { Mailpiece } from "../../../../src-core/mailpiece/mailpiece.ts";
import type { OptionResult } from "../../../../src-core/options/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { FactsButton } from "../../../parts/FactsButton.tsx";
import { type FollowedPlan, useWishes } from "../../../state/piece.tsx";
import { useWords } from "../../../words.ts";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { ChoiceRow } from "./ChoiceRow.tsx";
import styles from "./Options.module.css";
import { groupOfSlot, type OptionGroup, optionGroups } from "./option-groups.ts";
import type { JudgedOption } from "./question.ts";
import { type Composed, compose, optionOf, ownFor } from "./steps.ts";
import { usePriceDates } from "./use-price-dates.ts";

interface Props {
  piece: Mailpiece;
  judged: readonly JudgedOption[];
  own: readonly OwnAddress[];
  /** The option opened from elsewhere on the screen, or here. */
  open: string | undefined;
  setOpen(option: string | undefined): void;
  onApply(piece: Mailpiece, said: string, plan: FollowedPlan): void;
}

/** Every option by what it decides; ticked ones make a plan of one's own, seen at once before it is applied. */
export function OwnPlan({ piece, judged, own, open, setOpen, onApply }: Props) {
  const { t } = useTranslation("plan");
  const { t: check } = useTranslation("check");
  const words = useWords();
  const { needs, ticked, setTicked, details, setDetails, ownPicks, setOwnPick } = useWishes();
  const composed = useMemo(
    () =>
      compose(piece, ticked, (option) => {
        const address = own.find(({ id }) => id === ownPicks[option])?.address;
        return address === undefined ? details : { ...details, "own-address": address };
      }),
    [piece, ticked, details, own, ownPicks],
  );
  const datesOf = usePriceDates();
  const now = useRef(ticked);
  now.current = ticked;
  const tick = useCallback(
    (id: string, on: boolean) => {
      const slot = optionOf(id)?.terms.slot;
      const others = now.current.filter((other) => other !== id && optionOf(other)?.terms.slot !== slot);
      setTicked(on ? [...others, id] : now.current.filter((other) => other !== id));
    },
    [setTicked],
  );
  const apply = () => {
    const names = composed.steps.map(({ option }) => words("options", `${option}.title`));
    onApply(composed.after, check("options.applied", { name: names.join(" · ") }), {
      options: composed.steps.map(({ option }) => option),
      // Ticked by hand: nothing judged it by the needs.
      needs: [],
      why: "",
    });
    setTicked([]);
  };
  const refusedHere = judged.filter(({ availability }) => availability.status === "not-available");
  const idle = judged.filter(({ availability }) => availability.status === "not-needed");
  return (
    <section className={styles.section} aria-labelledby="own-title">
      <div>
        <h3 id="own-title">{t("own.title")}</h3>
        <p className={styles.soft}>{t("own.note")}</p>
      </div>
      <div className={styles.groups}>
        {optionGroups.map((group) => {
          const inGroup = (list: readonly JudgedOption[]) =>
            list.flatMap((result) => {
              const option = optionOf(result.option);
              return option && groupOfSlot(option.terms.slot) === group ? [{ option, result }] : [];
            });
          const usable = inGroup(judged.filter(({ availability }) => availability.status === "available"));
          const refused = inGroup(refusedHere);
          if (usable.length + refused.length === 0) return null;
          return (
            <Group
              key={group}
              group={group}
              usable={usable.length}
              refused={refused.length}
              ticked={usable.filter(({ option }) => ticked.includes(option.id)).length}
              wanted={usable.some(({ option }) => option.id === open)}
            >
              {usable.map(({ option, result }) => {
                const isTicked = ticked.includes(option.id);
                return (
                  <ChoiceRow
                    key={option.id}
                    option={option}
                    result={result}
                    dates={datesOf(result.money.facts)}
                    isTicked={isTicked}
                    {...withTicked(option.id, composed, isTicked, ticked)}
                    isOpen={open === option.id}
                    own={ownFor(option.id, own)}
                    ownPick={ownPicks[option.id]}
                    details={details}
                    onTick={tick}
                    onOpen={setOpen}
                    onOwnPick={setOwnPick}
                    setDetails={setDetails}
                  />
                );
              })}
              {refused.map(({ option, result }) => (
                <RefusedRow key={option.id} id={option.id} result={result} />
              ))}
            </Group>
          );
        })}
      </div>
      {idle.length > 0 ? (
        <details className={styles.idle}>
          <summary>{t("own.idle", { count: idle.length })}</summary>
          <ul>
            {idle.map(({ option, availability }) => (
              <li key={option} data-option={option}>
                <strong>{words("options", `${option}.title`)}</strong>{" "}
                {availability.status === "not-needed"
                  ? words("options", `${option}.reasons.${availability.reason}`)
                  : ""}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {ticked.length > 0 ? (
        <Bar
          piece={piece}
          composed={composed}
          observers={needs.observers}
          onApply={apply}
          onClear={() => setTicked([])}
        />
      ) : null}
    </section>
  );
}

interface GroupProps {
  group: OptionGroup;
  usable: number;
  refused: number;
  ticked: number;
  /** One of its options was asked for elsewhere on the screen. */
  wanted: boolean;
  children: ReactNode;
}

/** The options that decide one thing, folded until they are wanted. */
function Group({ group, usable, refused, ticked, wanted, children }: GroupProps) {
  const { t } = useTranslation("plan");
  const [isOpen, setOpen] = useState(ticked > 0);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  return (
    <details
      className={styles.group}
      data-group={group}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h4>{t(`own.group.${group}`)}</h4>
        <span className={styles.counts}>
          {ticked > 0 ? <strong>{t("own.tickedCount", { count: ticked })}</strong> : null}
          {usable > 0 ? <span>{t("own.usable", { count: usable })}</span> : null}
          {refused > 0 ? <span>{t("own.refusedCount", { count: refused })}</span> : null}
        </span>
      </summary>
      {isOpen ? <ul className={styles.rows}>{children}</ul> : null}
    </details>
  );
}

/** What ticking means for an option beside what is ticked: whose place it takes, or why it does not go with it. */
function withTicked(id: string, composed: Composed, isTicked: boolean, ticked: readonly string[]) {
  const option = optionOf(id);
  if (!option || ticked.length === 0) return { replaces: undefined, clash: undefined };
  if (isTicked)
    return {
      replaces: undefined,
      clash: composed.conflicts.find((conflict) => conflict.option === id)?.availability,
    };
  const { slot } = option.terms;
  const availability = option.check(composed.contextAt(slot));
  return {
    replaces: ticked.find((other) => optionOf(other)?.terms.slot === slot),
    clash: availability.status === "available" ? undefined : availability,
  };
}

function RefusedRow({ id, result }: { id: string; result: OptionResult }) {
  const { t } = useTranslation("plan");
  const words = useWords();
  const { availability } = result;
  if (availability.status !== "not-available") return null;
  return (
    <li className={styles.refused} data-option={id}>
      <strong>{words("options", `${id}.title`)}</strong>
      <p>
        {t("own.refused")} {words("options", `${id}.reasons.${availability.reason}`, availability.params)}{" "}
        <FactsButton ids={availability.facts} />
      </p>
    </li>
  );
}

interface BarProps {
  piece: Mailpiece;
  composed: Composed;
  observers: React.ComponentProps<typeof BeforeAfter>["observers"];
  onApply(): void;
  onClear(): void;
}

/** The plan of one's own, in reach while ticking: before and after, and the button that applies it. */
function Bar({ piece, composed, observers, onApply, onClear }: BarProps) {
  const { t } = useTranslation("plan");
  const { t: check } = useTranslation("check");
  const [isOpen, setOpen] = useState(true);
  return (
    <section data-own-plan className={styles.bar} aria-label={t("own.bar", { count: composed.steps.length })}>
      <div className={styles.barHead}>
        <strong aria-live="polite">{t("own.bar", { count: composed.steps.length })}</strong>
        <div className={styles.barActions}>
          <Button small aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {t(isOpen ? "own.hide" : "own.show")}
          </Button>
          <Button small onPress={onClear}>
            {t("own.clear")}
          </Button>
          <Button small look="primary" isDisabled={composed.steps.length === 0} onPress={onApply}>
            {check("options.apply")}
          </Button>
        </div>
      </div>
      {isOpen ? (
        <div className={styles.barBody}>
          <BeforeAfter before={piece} after={composed.after} filled={composed.filled} observers={observers} />
        </div>
      ) : null}
    </section>
  );
}
