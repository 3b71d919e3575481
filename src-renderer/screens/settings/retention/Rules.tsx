import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type RetentionRule, suggestedRetentionDays } from "../../../../src-core/log/retention.ts";
import { Button } from "../../../parts/Button.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import settings from "../Settings.module.css";
import { useDaysWords } from "./days-words.ts";
import { PreviewDialog } from "./PreviewDialog.tsx";
import styles from "./Retention.module.css";
import { RuleDialog } from "./RuleDialog.tsx";
import { useRuleName } from "./rule-words.ts";
import { isSame, keyOf, listed, type Rules as RuleList, withoutRule, withRule } from "./rules-draft.ts";
import type { RetentionInfo } from "./use-retention.ts";

interface Props {
  info: RetentionInfo;
  /** Tags and matters in use. */
  tags: readonly string[];
  matters: readonly string[];
  onSaved(): void;
}

/** The rules: they are changed on the screen, and saved once the person has seen what goes by them. */
export function Rules({ info, tags, matters, onSaved }: Props) {
  const { t } = useTranslation(["retention", "app"]);
  const words = useDaysWords();
  const nameOf = useRuleName();
  const toast = useToast();
  const [changed, setChanged] = useState<RuleList>();
  const [edited, setEdited] = useState<RetentionRule | "new">();
  const [isSaving, setSaving] = useState(false);
  const rules = changed ?? info.rules;
  const { forAll, others } = listed(rules);
  const isChanged = changed !== undefined && !isSame(changed, info.rules);
  const allName = others.length > 0 ? t("rules.rest") : t("rules.all");
  const remove = (rule: RetentionRule) => {
    setChanged(withoutRule(rules, rule));
    toast(t("rules.removed", { name: nameOf(rule) }), {
      label: t("app:common.undo"),
      run: () => setChanged((now) => withRule(now ?? info.rules, rule)),
    });
  };
  return (
    <section className={settings.card} aria-labelledby="keep-rules">
      <h3 id="keep-rules">{t("rules.title")}</h3>
      <p>{t("rules.count")}</p>
      {info.asked ? null : <p className={styles.notice}>{t("rules.notAsked")}</p>}
      <ul className={styles.list} aria-label={t("rules.list")}>
        <li>
          <span className={styles.name}>{allName}</span>
          <span className={styles.what}>{forAll ? words(forAll.days) : t("rules.notChosen")}</span>
          <span className={styles.tools}>
            <Button
              small
              aria-label={t(forAll ? "rules.changeNamed" : "rules.chooseNamed", { name: allName })}
              onPress={() => setEdited(forAll ?? { scope: "all", value: "", days: suggestedRetentionDays })}
            >
              {forAll ? t("rules.change") : t("rules.choose")}
            </Button>
          </span>
        </li>
        {others.map((rule) => {
          const name = nameOf(rule);
          return (
            <li key={keyOf(rule)}>
              <span className={styles.name}>{name}</span>
              <span className={styles.what}>{words(rule.days)}</span>
              <span className={styles.tools}>
                <Button small aria-label={t("rules.changeNamed", { name })} onPress={() => setEdited(rule)}>
                  {t("rules.change")}
                </Button>
                <Button small aria-label={t("rules.removeNamed", { name })} onPress={() => remove(rule)}>
                  {t("rules.remove")}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <div className={settings.buttons}>
        <Button onPress={() => setEdited("new")}>{t("rules.add")}</Button>
      </div>
      <p className={settings.soft}>{t("rules.wins")}</p>
      <p className={styles.status} role="status">
        {isChanged ? <strong>{t("rules.unsaved")}</strong> : ""}
      </p>
      {isChanged ? (
        <div className={settings.buttons}>
          <Button look="primary" onPress={() => setSaving(true)}>
            {t("rules.save")}
          </Button>
          <Button onPress={() => setChanged(undefined)}>{t("rules.discard")}</Button>
        </div>
      ) : null}
      {edited ? (
        <RuleDialog
          rule={edited === "new" ? undefined : edited}
          rules={rules}
          tags={tags}
          matters={matters}
          onClose={() => setEdited(undefined)}
          onDone={(rule) => {
            setEdited(undefined);
            setChanged(withRule(rules, rule));
          }}
        />
      ) : null}
      {isSaving ? (
        <PreviewDialog
          rules={rules}
          onClose={() => setSaving(false)}
          onDone={() => {
            setSaving(false);
            setChanged(undefined);
            onSaved();
          }}
        />
      ) : null}
    </section>
  );
}
