import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { type RetentionRule, suggestedRetentionDays } from "../../../../src-core/log/retention.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { FactsButton } from "../../../parts/FactsButton.tsx";
import { Field } from "../../../parts/Field.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useVault } from "../../../state/vault.tsx";
import { client } from "../../../transport.ts";
import { today } from "../../log/today.ts";
import settings from "../Settings.module.css";
import { useDaysWords } from "./days-words.ts";
import { PreviewList } from "./PreviewList.tsx";
import styles from "./Retention.module.css";
import { retentionFacts } from "./retention-facts.ts";
import { daysIn } from "./rules-draft.ts";
import type { Preview } from "./use-preview.ts";

const choices = [String(suggestedRetentionDays), "90", "365", "own", "forever"] as const;

/** Asks how long entries are kept, in a log for which nobody has chosen yet. It can be put off. */
export function RetentionSetup() {
  const { t } = useTranslation("retention");
  const vault = useVault();
  const words = useDaysWords();
  const form = useId();
  const [choice, setChoice] = useState<string>(choices[0]);
  const [own, setOwn] = useState("");
  const [preview, setPreview] = useState<Preview>();
  const [error, setError] = useState<CallError>();
  const [isBusy, setBusy] = useState(false);
  const days = daysOf(choice, own);
  const rules: RetentionRule[] = days === undefined ? [] : [{ scope: "all", value: "", days }];
  const put = async () => {
    const set = await client.call("retention.set", { rules });
    if (set.ok) vault.finish(true);
    else setError(set.error);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (days === undefined || isBusy) return;
    setBusy(true);
    setError(undefined);
    // What came from a session or a backup may be over its time already: then it is shown first.
    const found = await client.call("retention.preview", { rules, day: today() });
    if (!found.ok) setError(found.error);
    else if (found.value.count > 0 && !preview) setPreview(found.value);
    else await put();
    setBusy(false);
  };
  const later = () => vault.finish(true);
  return (
    <Sheet
      title={preview ? t("preview.goes", { count: preview.count }) : t("setUp.title")}
      isOpen
      wide={preview !== undefined}
      onClose={later}
      actions={
        preview ? (
          <>
            <Button onPress={() => setPreview(undefined)}>{t("setUp.back")}</Button>
            <Button look="danger" type="submit" form={form} isDisabled={isBusy}>
              {t("preview.saveAndDelete", { count: preview.count })}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={later}>{t("setUp.later")}</Button>
            <Button look="primary" type="submit" form={form} isDisabled={days === undefined || isBusy}>
              {t("setUp.save")}
            </Button>
          </>
        )
      }
    >
      <form id={form} className={settings.form} onSubmit={(event) => void submit(event)}>
        {preview ? (
          <PreviewList preview={preview} />
        ) : (
          <>
            <p>
              {t("setUp.body")} <FactsButton ids={retentionFacts} />
            </p>
            <fieldset className={styles.choices}>
              <legend>{t("howLong")}</legend>
              {choices.map((each) => (
                <label key={each}>
                  <input
                    type="radio"
                    name={form}
                    value={each}
                    checked={choice === each}
                    onChange={() => setChoice(each)}
                  />
                  <ChoiceText choice={each} words={words} />
                </label>
              ))}
            </fieldset>
            {choice === "own" ? (
              <Field
                label={t("ownLabel")}
                inputMode="numeric"
                value={own}
                maxLength={5}
                error={own !== "" && days === undefined ? t("ownWrong") : ""}
                onChange={setOwn}
              />
            ) : null}
            <p className={settings.soft}>{t("setUp.change")}</p>
          </>
        )}
        <ErrorNote error={error} />
      </form>
    </Sheet>
  );
}

function ChoiceText({ choice, words }: { choice: string; words(days: number | null): string }) {
  const { t } = useTranslation("retention");
  if (choice === "own") return t("own");
  if (choice === "forever") return words(null);
  const days = words(Number(choice));
  return Number(choice) === suggestedRetentionDays ? t("suggested", { days }) : days;
}

function daysOf(choice: string, own: string): number | null | undefined {
  if (choice === "own") return daysIn(own);
  return choice === "forever" ? null : Number(choice);
}
