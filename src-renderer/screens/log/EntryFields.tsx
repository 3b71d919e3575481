import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { looksLikeName } from "../../../src-core/log/matter-code.ts";
import { statuses } from "../../../src-core/log/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import field from "../../parts/Field.module.css";
import { Field } from "../../parts/Field.tsx";
import { centsOf, type EntryDraft } from "./entry-draft.ts";
import styles from "./Log.module.css";

interface Props {
  draft: EntryDraft;
  onChange(draft: EntryDraft): void;
}

/** What a person writes about a mailing, for a new entry and for changing one: the usual fields, and more on request. */
export function EntryFields({ draft, onChange }: Props) {
  const { t } = useTranslation("log");
  const [more, setMore] = useState(draft.matter !== "" || draft.deadlineDay !== "" || draft.cost !== "");
  return (
    <>
      <div className={styles.pair}>
        <DayField
          label={t("save.date")}
          value={draft.mailedOn}
          isRequired
          onChange={(mailedOn) => onChange({ ...draft, mailedOn })}
        />
        <Choice
          label={t("columns.status")}
          value={draft.status}
          choices={statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          onChange={(status) => onChange({ ...draft, status })}
        />
      </div>
      <Field
        label={t("save.tracking")}
        mono
        value={draft.trackingNumber}
        maxLength={100}
        onChange={(trackingNumber) => onChange({ ...draft, trackingNumber })}
      />
      <Field
        label={t("save.tag")}
        hint={t("save.tagHint")}
        value={draft.tag}
        maxLength={100}
        onChange={(tag) => onChange({ ...draft, tag })}
      />
      <Field
        label={t("save.note")}
        rows={3}
        value={draft.note}
        maxLength={10_000}
        onChange={(note) => onChange({ ...draft, note })}
      />
      <div>
        <Button look="quiet" small aria-expanded={more} onPress={() => setMore(!more)}>
          {more ? t("save.less") : t("save.more")}
        </Button>
      </div>
      {more ? <MoreFields draft={draft} onChange={onChange} /> : null}
    </>
  );
}

function MoreFields({ draft, onChange }: Props) {
  const { t } = useTranslation("log");
  return (
    <>
      <Field
        label={t("save.matter")}
        hint={t("save.matterHint")}
        value={draft.matter}
        maxLength={100}
        onChange={(matter) => onChange({ ...draft, matter })}
      />
      <p role="status" className={styles.warning}>
        {looksLikeName(draft.matter) ? t("save.matterName") : ""}
      </p>
      <div className={styles.pair}>
        <DayField
          label={t("save.deadline")}
          value={draft.deadlineDay}
          onChange={(deadlineDay) => onChange({ ...draft, deadlineDay })}
        />
        <DayField
          label={t("save.remindOn")}
          value={draft.remindOn}
          isDisabled={draft.deadlineDay === ""}
          onChange={(remindOn) => onChange({ ...draft, remindOn })}
        />
      </div>
      <Field
        label={t("save.cost")}
        inputMode="decimal"
        value={draft.cost}
        maxLength={20}
        error={centsOf(draft.cost) === undefined ? t("save.costWrong") : ""}
        onChange={(cost) => onChange({ ...draft, cost })}
      />
    </>
  );
}

interface DayProps {
  label: string;
  value: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  onChange(day: string): void;
}

/** A day, by the calendar of the browser. */
export function DayField({ label, ...props }: DayProps) {
  return (
    <TextField className={field.field ?? ""} {...props}>
      <Label className={field.label ?? ""}>{label}</Label>
      <Input type="date" className={field.input ?? ""} />
    </TextField>
  );
}
