import {
  type FormEvent,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { layoutOf } from "../../../src-core/layout/layout.ts";
import type { LogEntry } from "../../../src-core/log/types.ts";
import type { GoTo } from "../../App.tsx";
import { formatDay } from "../../i18n.ts";
import { lazyPart } from "../../lazy-part.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useToast } from "../../parts/Toast.tsx";
import { usePiece } from "../../state/piece.tsx";
import { client } from "../../transport.ts";
import { Envelope } from "../check/Envelope.tsx";
import { Attachments } from "./Attachments.tsx";
import { EntryFields } from "./EntryFields.tsx";
import { draftOf, type EntryDraft, isComplete, recordedBy } from "./entry-draft.ts";
import { History } from "./History.tsx";
import { HoldPart } from "./HoldPart.tsx";
import styles from "./Log.module.css";
import { formatCents, formatMoment } from "./sizes.ts";

const PacketDialog = lazyPart(["screens"], async () => (await import("./PacketDialog.tsx")).PacketDialog);

interface Props {
  id: string;
  onClose(): void;
  onChanged(): void;
  goTo: GoTo;
}

/** One entry: the piece as it was, what was recorded, files, legal hold, history; edit, delete with undo. */
export function EntryDialog({ id, onClose, onChanged, goTo }: Props) {
  const { t } = useTranslation(["log", "app"]);
  const toast = useToast();
  const { replace } = usePiece();
  const form = useId();
  const [entry, setEntry] = useState<LogEntry>();
  const [draft, setDraft] = useState<EntryDraft>();
  const [error, setError] = useState<CallError>();
  const [packet, setPacket] = useState(false);

  const load = useCallback(async () => {
    const answer = await client.call("log.get", { id });
    if (answer.ok) setEntry(answer.value);
    else setError(answer.error);
  }, [id]);
  useEffect(() => void load(), [load]);
  /** A hold or a file changed: the entry here and the list behind it show it. */
  const reload = () => {
    void load();
    onChanged();
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!entry || !draft || !isComplete(draft)) return;
    const { piece, service, sentFrom, numbers, plan, version } = entry;
    // An update replaces all that was recorded, also what this form does not show.
    const saved = await client.call("log.update", {
      ...{ piece, service, sentFrom, numbers, plan, ...recordedBy(draft) },
      id,
      expectedVersion: version,
    });
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
      <Button look="primary" type="submit" form={form} isDisabled={!isComplete(draft)}>
        {t("entry.save")}
      </Button>
    </>
  ) : (
    <>
      <Button isDisabled={entry?.held ?? true} onPress={() => void remove()}>
        {t("entry.delete")}
      </Button>
      <Button onPress={() => setPacket(true)}>{t("packet.button")}</Button>
      <Button onPress={recheck}>{t("entry.recheck")}</Button>
      <Button look="primary" onPress={() => entry && setDraft(draftOf(entry))}>
        {t("entry.edit")}
      </Button>
    </>
  );
  return (
    <Sheet title={t("entry.title")} isOpen onClose={onClose} wide actions={entry ? actions : undefined}>
      <ErrorNote error={error} />
      {entry?.held ? (
        <p className={styles.heldNote}>
          <Icon name="lock" /> {t("hold.note")}
        </p>
      ) : null}
      {entry ? <Picture entry={entry} /> : null}
      {entry && !draft ? (
        <>
          <Record entry={entry} />
          <Part title={t("files.title")}>
            <Attachments entry={entry} onChanged={reload} />
          </Part>
          <Part title={t("hold.title")}>
            <HoldPart entry={entry} onChanged={reload} />
          </Part>
          <Part title={t("history.title")}>
            <History id={id} version={entry.version} />
          </Part>
        </>
      ) : null}
      {packet ? (
        <Suspense>
          <PacketDialog entryIds={[id]} onClose={() => setPacket(false)} />
        </Suspense>
      ) : null}
      {draft ? (
        <form id={form} className={styles.form} onSubmit={(event) => void save(event)}>
          <EntryFields draft={draft} onChange={setDraft} />
        </form>
      ) : null}
    </Sheet>
  );
}

/** A part of the dialog that opens when it is asked for, and only then asks the log. */
function Part({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.part} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? children : null}
    </details>
  );
}

function Picture({ entry }: { entry: LogEntry }) {
  const layout = useMemo(() => layoutOf(entry.piece), [entry]);
  return (
    <div className={styles.picture}>
      <Envelope piece={entry.piece} layout={layout} side="front" marks={[]} />
    </div>
  );
}

function present(name: string, value: string): [string, string][] {
  return value === "" ? [] : [[name, value]];
}

function Record({ entry }: { entry: LogEntry }) {
  const { t, i18n } = useTranslation(["log", "app"]);
  const { t: check } = useTranslation("check");
  const extras = entry.piece.extras.map((extra) => check(`extra.${extra}`));
  const { deadline } = entry;
  const deadlineText = deadline
    ? [
        formatDay(deadline.day, i18n.language),
        ...(deadline.remindOn
          ? [t("entry.remind", { date: formatDay(deadline.remindOn, i18n.language) })]
          : []),
      ].join(" · ")
    : "";
  const rows: [string, string][] = [
    [t("columns.date"), formatDay(entry.mailedOn, i18n.language)],
    [t("columns.status"), t(`status.${entry.status}`)],
    [t("entry.to"), entry.piece.deliveryAddress.trim()],
    [t("entry.from"), entry.piece.returnAddress.trim()],
    [t("columns.service"), [check(`service.${entry.service}`), ...extras].join(", ")],
    [t("columns.tracking"), entry.trackingNumber],
    [t("columns.tag"), entry.tag],
    [t("save.note"), entry.note],
    // Few fill these in: no row that says only "none".
    ...present(t("save.matter"), entry.matter),
    ...present(t("columns.deadline"), deadlineText),
    ...present(t("save.cost"), entry.costCents === null ? "" : formatCents(entry.costCents, i18n.language)),
    ...present(t("history.field.sentFrom"), entry.sentFrom),
    ...present(t("history.field.numbers"), entry.numbers.map(({ text }) => text).join("\n")),
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
      <p className={styles.soft}>
        {t("entry.changed", { date: formatMoment(entry.updatedAt, i18n.language) })}
      </p>
    </>
  );
}
