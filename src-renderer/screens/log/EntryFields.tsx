import { useEffect, useMemo, useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { shownName } from "../../../src-core/address-book/entries.ts";
import type { OwnKind } from "../../../src-core/address-book/types.ts";
import { looksLikeName } from "../../../src-core/log/matter-code.ts";
import { statuses } from "../../../src-core/log/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import field from "../../parts/Field.module.css";
import { Field } from "../../parts/Field.tsx";
import { client } from "../../transport.ts";
import { ExpiryLine } from "../settings/retention/ExpiryLine.tsx";
import { centsOf, type EntryDraft } from "./entry-draft.ts";
import { Suggest, type Suggestion } from "./find/Suggest.tsx";
import styles from "./Log.module.css";
import { NumberNote, NumbersField } from "./NumbersField.tsx";

interface Props {
  draft: EntryDraft;
  onChange(draft: EntryDraft): void;
}

/** What a person writes about a mailing, for a new entry and for changing one: the usual fields, and more on request. */
export function EntryFields({ draft, onChange }: Props) {
  const { t } = useTranslation("log");
  const [more, setMore] = useState(() => hasMore(draft));
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
      <div>
        <Field
          label={t("save.tracking")}
          mono
          value={draft.trackingNumber}
          maxLength={100}
          onChange={(trackingNumber) => onChange({ ...draft, trackingNumber })}
        />
        <NumberNote text={draft.trackingNumber} />
      </div>
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
      <ExpiryLine entry={{ ...draft, deadline: { day: draft.deadlineDay } }} />
    </>
  );
}

function hasMore({ matter, deadlineDay, cost, sentFrom, numbers }: EntryDraft): boolean {
  return matter !== "" || deadlineDay !== "" || cost !== "" || sentFrom !== "" || numbers.length > 0;
}

function MoreFields({ draft, onChange }: Props) {
  const { t } = useTranslation("log");
  const ownNames = useOwnNames();
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
      <Suggest
        label={t("save.sentFrom")}
        hint={t("save.sentFromHint")}
        value={draft.sentFrom}
        suggestions={ownNames}
        maxLength={200}
        onChange={(sentFrom) => onChange({ ...draft, sentFrom })}
      />
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
      <NumbersField numbers={draft.numbers} onChange={(numbers) => onChange({ ...draft, numbers })} />
    </>
  );
}

/** Names of the person's own return addresses in the address book, with what kind each is. */
export function useOwnNames(): readonly Suggestion[] {
  const { t } = useTranslation("book");
  const [own, setOwn] = useState<ReadonlyMap<string, OwnKind | null>>(new Map());
  useEffect(() => {
    let stale = false;
    // Without the address book the name can still be written.
    void client.call("book.list", { kind: "own" }).then((answer) => {
      if (stale || !answer.ok) return;
      setOwn(new Map(answer.value.entries.map((entry) => [shownName(entry), entry.ownKind])));
    });
    return () => {
      stale = true;
    };
  }, []);
  return useMemo(
    () => [...own].map(([text, kind]) => (kind === null ? { text } : { text, note: t(`ownKind.${kind}`) })),
    [own, t],
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
