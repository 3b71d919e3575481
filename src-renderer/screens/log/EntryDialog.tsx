import { type FormEvent, useEffect, useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LogEntry } from "../../../src-core/log/types.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { layoutOf } from "../../../src-core/layout/layout.ts";
import type { Section } from "../../App.tsx";
import { formatDay, localeOf } from "../../i18n.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useToast } from "../../parts/Toast.tsx";
import { usePiece } from "../../state/piece.tsx";
import { client } from "../../transport.ts";
import { Envelope } from "../check/Envelope.tsx";
import { type EntryDraft, EntryFields } from "./EntryFields.tsx";
import styles from "./Log.module.css";

interface Props {
  id: string;
  onClose(): void;
  onChanged(): void;
  goTo(section: Section): void;
}

/** One entry: the piece as it was, what was recorded, edit, delete with undo. */
export function EntryDialog({ id, onClose, onChanged, goTo }: Props) {
  const { t } = useTranslation(["log", "app"]);
  const toast = useToast();
  const { replace } = usePiece();
  const form = useId();
  const [entry, setEntry] = useState<LogEntry>();
  const [draft, setDraft] = useState<EntryDraft>();
  const [error, setError] = useState<CallError>();

  useEffect(() => {
    void client.call("log.get", { id }).then((answer) => {
      if (answer.ok) setEntry(answer.value);
      else setError(answer.error);
    });
  }, [id]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!entry || !draft) return;
    const { piece, service, version } = entry;
    const saved = await client.call("log.update", { id, expectedVersion: version, piece, service, ...draft });
    if (saved.ok) {
      setEntry(saved.value);
      setDraft(undefined);
      setError(undefined);
      onChanged();
      toast(t("entry.saved"));
      return;
    }
    setError(saved.error);
    if (saved.error.code === "entry-changed") {
      // Show what stands there now; the next save is made against it, with the text that was typed.
      const current = await client.call("log.get", { id });
      if (current.ok) setEntry(current.value);
    }
  };
  const remove = async () => {
    const removed = await client.call("log.delete", { id });
    if (!removed.ok) {
      setError(removed.error);
      return;
    }
    onClose();
    onChanged();
    toast(t("entry.deleted"), { label: t("app:common.undo"), run: () => void restore() });
  };
  const restore = async () => {
    const restored = await client.call("log.restore", { id });
    onChanged();
    toast(restored.ok ? t("entry.restored") : t("app:common.tryAgain"));
  };
  const recheck = () => {
    if (!entry) return;
    replace(entry.piece);
    onClose();
    goTo("check");
  };
  const actions = draft ? (
    <>
      <Button onPress={() => setDraft(undefined)}>{t("app:common.cancel")}</Button>
      <Button look="primary" type="submit" form={form}>
        {t("entry.save")}
      </Button>
    </>
  ) : (
    <>
      <Button onPress={() => void remove()}>{t("entry.delete")}</Button>
      <Button onPress={recheck}>{t("entry.recheck")}</Button>
      <Button look="primary" onPress={() => entry && setDraft(draftOf(entry))}>
        {t("entry.edit")}
      </Button>
    </>
  );
  return (
    <Sheet title={t("entry.title")} isOpen onClose={onClose} wide actions={entry ? actions : undefined}>
      <ErrorNote error={error} />
      {entry ? <Picture entry={entry} /> : null}
      {entry && !draft ? <Record entry={entry} /> : null}
      {draft ? (
        <form id={form} className={styles.form} onSubmit={(event) => void save(event)}>
          <EntryFields draft={draft} onChange={setDraft} />
        </form>
      ) : null}
    </Sheet>
  );
}

function draftOf({ mailedOn, trackingNumber, tag, note }: LogEntry): EntryDraft {
  return { mailedOn, trackingNumber, tag, note };
}

function Picture({ entry }: { entry: LogEntry }) {
  const layout = useMemo(() => layoutOf(entry.piece), [entry]);
  return (
    <div className={styles.picture}>
      <Envelope piece={entry.piece} layout={layout} side="front" marks={[]} />
    </div>
  );
}

function Record({ entry }: { entry: LogEntry }) {
  const { t, i18n } = useTranslation(["log", "app"]);
  const { t: check } = useTranslation("check");
  const extras = entry.piece.extras.map((extra) => check(`extra.${extra}`));
  const changed = new Intl.DateTimeFormat(localeOf(i18n.language), {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(entry.updatedAt);
  const rows: [string, string][] = [
    [t("columns.date"), formatDay(entry.mailedOn, i18n.language)],
    [t("entry.to"), entry.piece.deliveryAddress.trim()],
    [t("entry.from"), entry.piece.returnAddress.trim()],
    [t("columns.service"), [check(`service.${entry.service}`), ...extras].join(", ")],
    [t("columns.tracking"), entry.trackingNumber],
    [t("columns.tag"), entry.tag],
    [t("save.note"), entry.note],
  ];
  return (
    <>
      <dl className={styles.record}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || <span className={styles.soft}>{t("entry.nothing")}</span>}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>{t("entry.changed", { date: changed })}</p>
    </>
  );
}
