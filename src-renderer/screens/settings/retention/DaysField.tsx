import { useState } from "react";
import { useTranslation } from "react-i18next";
import { suggestedRetentionDays } from "../../../../src-core/log/retention.ts";
import { Choice } from "../../../parts/Choice.tsx";
import { Field } from "../../../parts/Field.tsx";
import { useDaysWords } from "./days-words.ts";
import { dayPresets, daysIn } from "./rules-draft.ts";

interface Props {
  label: string;
  value: number | null;
  /** Undefined while the number that is typed is none. */
  onChange(days: number | null | undefined): void;
}

/** How long: a usual length, for ever, or a number of days of one's own. */
export function DaysField({ label, value, onChange }: Props) {
  const { t } = useTranslation("retention");
  const words = useDaysWords();
  const isUsual = value === null || dayPresets.some((days) => days === value);
  const [choice, setChoice] = useState(isUsual ? String(value ?? "forever") : "own");
  const [own, setOwn] = useState(isUsual ? "" : String(value));
  const choices = [
    ...dayPresets.map((days) => ({
      value: String(days),
      label: days === suggestedRetentionDays ? t("suggested", { days: words(days) }) : words(days),
    })),
    { value: "own", label: t("own") },
    { value: "forever", label: words(null) },
  ];
  return (
    <>
      <Choice
        label={label}
        value={choice}
        choices={choices}
        onChange={(next) => {
          setChoice(next);
          if (next === "own") onChange(daysIn(own));
          else onChange(next === "forever" ? null : Number(next));
        }}
      />
      {choice === "own" ? (
        <Field
          label={t("ownLabel")}
          inputMode="numeric"
          autoFocus
          value={own}
          maxLength={5}
          error={own !== "" && daysIn(own) === undefined ? t("ownWrong") : ""}
          onChange={(text) => {
            setOwn(text);
            onChange(daysIn(text));
          }}
        />
      ) : null}
    </>
  );
}
