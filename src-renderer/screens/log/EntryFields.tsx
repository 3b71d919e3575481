import { Input, Label, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import field from "../../parts/Field.module.css";
import { Field } from "../../parts/Field.tsx";

export interface EntryDraft {
  mailedOn: string;
  trackingNumber: string;
  tag: string;
  note: string;
}

/** What a person writes about a mailing, for a new entry and for changing one. */
export function EntryFields({ draft, onChange }: { draft: EntryDraft; onChange(draft: EntryDraft): void }) {
  const { t } = useTranslation("log");
  return (
    <>
      <TextField
        className={field.field ?? ""}
        value={draft.mailedOn}
        onChange={(mailedOn) => onChange({ ...draft, mailedOn })}
        isRequired
      >
        <Label className={field.label ?? ""}>{t("save.date")}</Label>
        <Input type="date" className={field.input ?? ""} />
      </TextField>
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
    </>
  );
}
