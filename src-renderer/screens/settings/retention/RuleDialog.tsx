import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type RetentionRule, suggestedRetentionDays } from "../../../../src-core/log/retention.ts";
import { Button } from "../../../parts/Button.tsx";
import { Segmented } from "../../../parts/Segmented.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import settings from "../Settings.module.css";
import { DaysField } from "./DaysField.tsx";
import { LabelField } from "./LabelField.tsx";
import styles from "./Retention.module.css";
import { useRuleName } from "./rule-words.ts";
import { keyOf, type Rules } from "./rules-draft.ts";

interface Props {
  /** The rule to change; left out, a new one for a tag or a matter. */
  rule: RetentionRule | undefined;
  rules: Rules;
  tags: readonly string[];
  matters: readonly string[];
  onClose(): void;
  onDone(rule: RetentionRule): void;
}

/** One rule: for which entries, and how long they are kept. */
export function RuleDialog({ rule, rules, tags, matters, onClose, onDone }: Props) {
  const { t } = useTranslation(["retention", "app"]);
  const nameOf = useRuleName();
  const form = useId();
  const [scope, setScope] = useState<RetentionRule["scope"]>(rule?.scope ?? "tag");
  const [value, setValue] = useState(rule?.value ?? "");
  const [days, setDays] = useState<number | null | undefined>(rule ? rule.days : suggestedRetentionDays);
  const isNew = rule === undefined;
  const isComplete = days !== undefined && (scope === "all" || value.trim() !== "");
  const known = isNew && rules.some((each) => keyOf(each) === keyOf({ scope, value: value.trim() }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) onDone({ scope, value: value.trim(), days });
  };
  return (
    <Sheet
      title={isNew ? t("rule.add") : t("rule.change")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="primary" type="submit" form={form} isDisabled={!isComplete}>
            {t("rule.done")}
          </Button>
        </>
      }
    >
      <form id={form} className={settings.form} onSubmit={submit}>
        {rule ? (
          <p>
            <strong>{nameOf(rule)}</strong>
          </p>
        ) : (
          <>
            <Segmented<RetentionRule["scope"]>
              label={t("rule.scope")}
              value={scope}
              choices={[
                { value: "tag", label: t("rule.scopeTag") },
                { value: "matter", label: t("rule.scopeMatter") },
              ]}
              onChange={setScope}
            />
            <LabelField
              key={scope}
              label={scope === "tag" ? t("rule.tag") : t("rule.matter")}
              value={value}
              inUse={scope === "tag" ? tags : matters}
              onChange={setValue}
            />
            <p role="status" className={styles.status}>
              {known ? t("rule.known") : ""}
            </p>
          </>
        )}
        <DaysField label={t("howLong")} value={days ?? null} onChange={setDays} />
      </form>
    </Sheet>
  );
}
