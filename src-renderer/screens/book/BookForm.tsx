import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { shownName } from "../../../src-core/address-book/entries.ts";
import { ownKindOf } from "../../../src-core/address-book/own-kind.ts";
import { type BookEntry, bookKinds, ownKinds } from "../../../src-core/address-book/types.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Field } from "../../parts/Field.tsx";
import { Segmented } from "../../parts/Segmented.tsx";
import { client } from "../../transport.ts";
import styles from "./Book.module.css";
import { bookChanged } from "./book-turn.ts";
import { draftOf, type EntryDraft, savedForm } from "./entry-draft.ts";

interface Props {
  /** For the button that sends it, which stands outside. */
  id: string;
  initial: EntryDraft;
  onSaved(entry: BookEntry): void;
  /** The address is in the book already, and the person wants to see it there. */
  onOpen(entry: BookEntry): void;
}

type Conflict = { kind: "changed"; now: BookEntry } | { kind: "gone" };

/** One address to add or change. When the book has moved on meanwhile, what was typed stays and both are shown. */
export function BookForm({ id, initial, onSaved, onOpen }: Props) {
  const { t } = useTranslation("book");
  const [draft, setDraft] = useState(initial);
  const [error, setError] = useState<CallError>();
  const [conflict, setConflict] = useState<Conflict>();
  const [isMissing, setMissing] = useState(false);
  const edit = (change: Partial<EntryDraft>) => setDraft((current) => ({ ...current, ...change }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const sent = savedForm(draft);
    setMissing(sent.address === "");
    if (sent.address === "") return;
    const saved = await client.call("book.save", sent);
    if (saved.ok) {
      bookChanged();
      onSaved(saved.value);
      return;
    }
    const now = await conflictOf(saved.error, sent);
    setConflict(now);
    setError(now ? undefined : saved.error);
    // The next save is made against what stands there now.
    if (now?.kind === "changed") edit({ expectedVersion: now.now.version });
    if (now?.kind === "gone") setDraft(({ id: _id, expectedVersion: _version, ...typed }) => ({ ...typed }));
  };
  const openKnown = async ({ params }: CallError) => {
    const known = await entryOf(String(params?.id));
    if (known) onOpen(known);
  };
  const useStored = (now: BookEntry) => {
    setDraft(draftOf(now));
    setConflict(undefined);
  };
  return (
    <form id={id} className={styles.form} onSubmit={(event) => void submit(event)}>
      <ErrorNote error={error} />
      {error?.code === "address-known" ? (
        <div>
          <Button small onPress={() => void openKnown(error)}>
            {t("form.openKnown")}
          </Button>
        </div>
      ) : null}
      {conflict ? <ConflictNote conflict={conflict} onUse={useStored} /> : null}
      <Segmented
        label={t("form.kind")}
        value={draft.kind}
        choices={bookKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => edit({ kind })}
      />
      <Field
        label={t("form.address")}
        rows={5}
        mono
        autoFocus
        maxLength={1000}
        placeholder={t("form.addressHint")}
        value={draft.address}
        onChange={(address) => edit({ address })}
        error={isMissing && draft.address.trim() === "" ? t("form.missing") : ""}
      />
      {draft.kind === "own" ? (
        <div className={styles.withHint}>
          <Choice
            label={t("form.ownKind")}
            value={draft.ownKind ?? ownKindOf(draft.address)}
            choices={ownKinds.map((value) => ({ value, label: t(`ownKind.${value}`) }))}
            onChange={(ownKind) => edit({ ownKind })}
          />
          <p className={styles.soft}>{t("form.ownKindHint")}</p>
        </div>
      ) : null}
      <Field
        label={t("form.name")}
        maxLength={200}
        value={draft.name}
        onChange={(name) => edit({ name })}
        hint={t("form.nameHint")}
      />
      <Field
        label={t("form.note")}
        rows={2}
        maxLength={1000}
        value={draft.note}
        onChange={(note) => edit({ note })}
      />
    </form>
  );
}

function ConflictNote({ conflict, onUse }: { conflict: Conflict; onUse(now: BookEntry): void }) {
  const { t } = useTranslation("book");
  if (conflict.kind === "gone")
    return (
      <div className={styles.conflict} role="alert">
        <strong>{t("gone.title")}</strong>
        <p>{t("gone.body")}</p>
      </div>
    );
  const { now } = conflict;
  return (
    <div className={styles.conflict} role="alert">
      <strong>{t("changed.title")}</strong>
      <p>{t("changed.body")}</p>
      <p className={styles.block}>
        {now.name ? `${shownName(now)}\n` : ""}
        {now.address}
      </p>
      <p>{t("changed.hint")}</p>
      <Button small onPress={() => onUse(now)}>
        {t("changed.use")}
      </Button>
    </div>
  );
}

/** What stands in the book now, when that is why a save was refused. */
async function conflictOf(error: CallError, sent: EntryDraft): Promise<Conflict | undefined> {
  if (error.code === "entry-not-found") return { kind: "gone" };
  if (error.code !== "entry-changed") return undefined;
  const now = await entryOf(sent.id ?? "");
  if (now === undefined) return undefined;
  return now === null ? { kind: "gone" } : { kind: "changed", now };
}

/** An entry as it is now; null when it is gone, undefined when that cannot be told. */
async function entryOf(id: string): Promise<BookEntry | null | undefined> {
  const all = await client.call("book.list", { limit: 500 });
  if (!all.ok) return undefined;
  const found = all.value.entries.find((entry) => entry.id === id);
  return found ?? (all.value.total > all.value.entries.length ? undefined : null);
}
