import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { numberKinds } from "../../../src-core/log/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Field } from "../../parts/Field.tsx";
import { Icon } from "../../parts/Icon.tsx";
import styles from "./Entry.module.css";
import type { EntryDraft, NumberKind } from "./entry-draft.ts";
import { checkNumber, kindOfNumber } from "./number-check.ts";

/** As many as the log takes. */
const mostNumbers = 20;

interface Props {
  numbers: EntryDraft["numbers"];
  onChange(numbers: EntryDraft["numbers"]): void;
}

/** Numbers of receipts and labels, each with its kind; what is wrong with one is said, not forbidden. */
export function NumbersField({ numbers, onChange }: Props) {
  const { t } = useTranslation("log");
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  const addButton = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a line was added
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus();
  }, [numbers.length]);
  const put = (place: number, change: Partial<{ kind: NumberKind; text: string }>) =>
    onChange(numbers.map((number, n) => (n === place ? { ...number, ...change } : number)));
  const write = (place: number, text: string) => {
    const kind = numbers[place]?.kind;
    // A number that says what it is saves a choice, but never overrules one.
    const said = kind === "other" ? kindOfNumber(text) : undefined;
    put(place, said === undefined ? { text } : { text, kind: said });
  };
  const remove = (place: number) => {
    onChange(numbers.filter((_, n) => n !== place));
    addButton.current?.querySelector("button")?.focus();
  };
  return (
    <fieldset className={styles.numbers}>
      <legend>{t("numbers.title")}</legend>
      {numbers.length > 0 ? (
        <ul ref={list}>
          {numbers.map(({ kind, text }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else that stays the same while typing
            <li key={place}>
              <Field
                label={t("numbers.text", { place: place + 1 })}
                mono
                value={text}
                maxLength={100}
                onChange={(next) => write(place, next)}
              />
              <Choice<NumberKind>
                label={t("numbers.kind", { place: place + 1 })}
                value={kind}
                choices={numberKinds.map((value) => ({ value, label: t(`numbers.kinds.${value}`) }))}
                onChange={(next) => put(place, { kind: next })}
              />
              <Button
                look="quiet"
                aria-label={t("numbers.removeOne", { place: place + 1 })}
                onPress={() => remove(place)}
              >
                <Icon name="close" /> {t("numbers.remove")}
              </Button>
              <NumberNote text={text} kind={kind} />
            </li>
          ))}
        </ul>
      ) : null}
      <div ref={addButton}>
        <Button
          small
          isDisabled={numbers.length >= mostNumbers}
          onPress={() => {
            added.current = true;
            onChange([...numbers, { kind: "other", text: "" }]);
          }}
        >
          <Icon name="plus" /> {t("numbers.add")}
        </Button>
      </div>
    </fieldset>
  );
}

/** Whether the check digit fits; nothing for numbers without one. */
export function NumberNote({ text, kind }: { text: string; kind?: NumberKind }) {
  const { t } = useTranslation("log");
  const check = checkNumber(text, kind);
  return (
    <p role="status" className={styles.numberNote} data-check={check}>
      {check === "unknown" ? "" : t(check === "fits" ? "numbers.fits" : "numbers.wrong")}
    </p>
  );
}
