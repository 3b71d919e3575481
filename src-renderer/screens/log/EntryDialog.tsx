import {
  type FormEvent,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { layoutOf } from "../../../src-core/layout/layout.ts";
import type { LogEntry } from "../../../src-core/log/types.ts";
import type { GoTo } from "../../App.tsx";
import { lazyPart } from "../../lazy-part.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useToast } from "../../parts/Toast.tsx";
import { usePiece } from "../../state/piece.tsx";
import { client } from "../../transport.ts";
import { Envelope } from "../check/Envelope.tsx";
import { ExpiryLine } from "../settings/retention/ExpiryLine.tsx";
import { Attachments } from "./Attachments.tsx";
import { Disclosed } from "./Disclosed.tsx";
import { EntryFields } from "./EntryFields.tsx";
import { EntryPlan } from "./EntryPlan.tsx";
import { EntryRecord } from "./EntryRecord.tsx";
import { Conflict, Leaving } from "./EntryWarnings.tsx";
import {
  contested,
  draftOf,
  type EntryDraft,
  isComplete,
  isSameDraft,
  rebased,
  recordedBy,
} from "./entry-draft.ts";
import { History } from "./History.tsx";
import { HoldPart } from "./HoldPart.tsx";
import styles from "./Log.module.css";

const PacketDialog = lazyPart(["screens"], async () => (await import("./PacketDialog.tsx")).PacketDialog);

interface Props {
  id: string;
  onClose(): void;
  onChanged(): void;
  onDelete(id: string): void;
  goTo: GoTo;
}

/** One entry: the piece as it was, what was recorded and revealed, files, legal hold, history; edit, delete. */
export function EntryDialog({ id, onClose, onChanged, onDelete, goTo }: Props) {
  const { t } = useTranslation(["log", "app"]);
  const toast = useToast();
  const { replace, undo } = usePiece();
  const form = useId();
  const [entry, setEntry] = useState<LogEntry>();
  const [draft, setDraft] = useState<EntryDraft>();
  /** Fields that were changed here and elsewhere, when a save met another. */
  const [conflict, setConflict] = useState<readonly (keyof EntryDraft)[]>();
  const [isLeaving, setLeaving] = useState(false);
  const [error, setError] = useState<CallError>();
  const [packet, setPacket] = useState(false);
  const editButton = useRef<HTMLDivElement>(null);

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

  const isChanged = entry !== undefined && draft !== undefined && !isSameDraft(draft, draftOf(entry));
  const stopEditing = () => {
    setDraft(undefined);
    setConflict(undefined);
    setLeaving(false);
    setError(undefined);
    // The buttons change places: the keyboard goes on from the one that it came from.
    requestAnimationFrame(() => editButton.current?.querySelector("button")?.focus());
  };
  const close = () => {
    if (isChanged) setLeaving(true);
    else onClose();
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!entry || !draft || !isComplete(draft)) return;
    setLeaving(false);
    const { piece, service, plan, version } = entry;
    // An update replaces all that was recorded, also what this form does not show.
    const saved = await client.call("log.update", {
      ...{ piece, service, plan, ...recordedBy(draft) },
      id,
      expectedVersion: version,
    });
    if (saved.ok) {
      setEntry(saved.value);
      stopEditing();
      onChanged();
      toast(t("entry.saved"));
      return;
    }
    if (saved.error.code !== "entry-changed") {
      setError(saved.error);
      return;
    }
    const current = await client.call("log.get", { id });
    if (!current.ok) {
      setError(current.error);
      return;
    }
    // What was typed stays; what was not touched takes what the entry has now. The next save is made against that.
    const [before, now] = [draftOf(entry), draftOf(current.value)];
    setConflict(contested(draft, before, now));
    setDraft(rebased(draft, before, now));
    setEntry(current.value);
    setError(undefined);
    onChanged();
  };
  const recheck = () => {
    if (!entry) return;
    replace(entry.piece, true);
    onClose();
    goTo("check");
    toast(t("entry.rechecked"), { label: t("app:common.undo"), run: undo });
  };
  const actions = draft ? (
    <>
      <Button onPress={stopEditing}>{t("app:common.cancel")}</Button>
      <Button look="primary" type="submit" form={form} isDisabled={!isComplete(draft)}>
        {t("entry.save")}
      </Button>
    </>
  ) : (
    <>
      <Button isDisabled={entry?.held ?? true} onPress={() => onDelete(id)}>
        {t("entry.delete")}
      </Button>
      <Button onPress={() => setPacket(true)}>{t("packet.button")}</Button>
      <Button onPress={recheck}>{t("entry.recheck")}</Button>
      <div ref={editButton}>
        <Button look="primary" onPress={() => entry && setDraft(draftOf(entry))}>
          {t("entry.edit")}
        </Button>
      </div>
    </>
  );
  return (
    <Sheet title={t("entry.title")} isOpen onClose={close} wide actions={entry ? actions : undefined}>
      {isLeaving ? <Leaving onStay={() => setLeaving(false)} onLeave={onClose} /> : null}
      <ErrorNote error={error} />
      {entry && conflict ? <Conflict entry={entry} contested={conflict} /> : null}
      {entry?.held ? (
        <p className={styles.heldNote}>
          <Icon name="lock" /> {t("hold.note")}
        </p>
      ) : null}
      {entry && !draft ? (
        <>
          <Picture entry={entry} />
          <EntryRecord entry={entry} />
          <ExpiryLine entry={entry} />
          <div>
            <Part title={t("disclosed.title")}>
              <Disclosed entry={entry} />
            </Part>
            {entry.plan ? (
              <Part title={t("plan.title")}>
                <EntryPlan plan={entry.plan} />
              </Part>
            ) : null}
            <Part title={t("files.title")}>
              <Attachments entry={entry} onChanged={reload} />
            </Part>
            <Part title={t("hold.title")}>
              <HoldPart entry={entry} onChanged={reload} />
            </Part>
            <Part title={t("history.title")}>
              <History id={id} version={entry.version} />
            </Part>
          </div>
        </>
      ) : null}
      {packet ? (
        <Suspense>
          <PacketDialog entryIds={[id]} onClose={() => setPacket(false)} />
        </Suspense>
      ) : null}
      {entry && draft ? (
        <>
          <p className={styles.recipient}>
            {entry.piece.deliveryAddress.trim().split("\n")[0] || t("entry.nobody")}
          </p>
          <form id={form} className={styles.form} onSubmit={(event) => void save(event)}>
            {/* Of another version of the entry, what opens by itself may be other fields. */}
            <EntryFields key={entry.version} draft={draft} onChange={setDraft} />
          </form>
        </>
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
