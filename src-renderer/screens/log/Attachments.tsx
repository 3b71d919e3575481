import { useCallback, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import {
  type Attachment,
  attachmentKinds,
  attachmentTypes,
  type LogEntry,
  maxAttachmentBytes,
} from "../../../src-core/log/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { useToast } from "../../parts/Toast.tsx";
import { type Progress, saveFile, sendFile, takeStream } from "../../state/streams.ts";
import { client } from "../../transport.ts";
import styles from "./Log.module.css";
import { formatBytes } from "./sizes.ts";
import { Working } from "./Working.tsx";

type Kind = (typeof attachmentKinds)[number];

interface Work extends Progress {
  label: string;
  stop: AbortController;
}

/** The files kept with an entry: list, add, save a copy, delete. */
export function Attachments({ entry, onChanged }: { entry: LogEntry; onChanged(): void }) {
  const { t } = useTranslation("log");
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [files, setFiles] = useState<readonly Attachment[]>();
  const [kind, setKind] = useState<Kind>("envelope");
  const [work, setWork] = useState<Work>();
  const [error, setError] = useState<CallError>();
  const [isOver, setIsOver] = useState(false);
  const running = useRef<AbortController>(undefined);
  const load = useCallback(async () => {
    const answer = await client.call("attachment.list", { entryId: entry.id });
    if (answer.ok) setFiles(answer.value.attachments);
    else setError(answer.error);
  }, [entry.id]);
  useEffect(() => void load(), [load]);
  // Nobody waits any more for what was under way when the dialog closes.
  useEffect(() => () => running.current?.abort(), []);

  const start = (label: string) => {
    const stop = new AbortController();
    running.current = stop;
    setError(undefined);
    setWork({ label, stop, done: 0, total: 0 });
    const onProgress = (progress: Progress) => setWork({ label, stop, ...progress });
    return { signal: stop.signal, onProgress };
  };
  const end = (failed?: CallError) => {
    running.current = undefined;
    setWork(undefined);
    setError(failed);
  };

  /** @returns whether the file is kept; false when it was given up or refused */
  const add = async (file: File): Promise<boolean> => {
    const { signal, onProgress } = start(t("files.adding", { name: file.name }));
    const begun = await client.call("attachment.begin", {
      entryId: entry.id,
      kind,
      name: file.name.slice(-255),
      type: file.type,
      bytes: file.size,
    });
    if (!begun.ok) {
      end(begun.error);
      return false;
    }
    const { sinkId } = begun.value;
    const sent = await sendFile(client.call, sinkId, file, onProgress, signal);
    if (sent.state !== "finished") {
      end(sent.state === "failed" ? sent.error : undefined);
      return false;
    }
    const kept = await client.call("attachment.finish", { sinkId });
    end(kept.ok ? undefined : kept.error);
    if (kept.ok) toast(kept.value.cleaned ? t("files.addedCleaned") : t("files.added"));
    return kept.ok;
  };
  const addAll = async (chosen: readonly File[]) => {
    // One after the other, each in whole; after one that is refused or given up, no more, so that its words stay.
    let added = 0;
    for (const file of chosen) {
      if (!(await add(file))) break;
      added++;
    }
    if (input.current) input.current.value = "";
    if (added === 0) return;
    await load();
    onChanged();
  };
  const save = async (file: Attachment) => {
    const { signal, onProgress } = start(t("files.opening", { name: file.name }));
    const begun = await client.call("attachment.read", { id: file.id });
    if (!begun.ok) return end(begun.error);
    const taken = await takeStream(client.call, begun.value.streamId, onProgress, signal);
    end(taken.state === "failed" ? taken.error : undefined);
    if (taken.state === "finished") saveFile(taken.chunks, file.type, file.name);
  };
  const remove = async (file: Attachment) => {
    const removed = await client.call("attachment.delete", { id: file.id });
    setError(removed.ok ? undefined : removed.error);
    if (!removed.ok) return;
    await load();
    onChanged();
  };

  return (
    <div className={styles.form}>
      {files?.length === 0 ? <p className={styles.soft}>{t("files.none")}</p> : null}
      {files && files.length > 0 ? (
        <ul className={styles.files}>
          {files.map((file) => (
            <FileRow
              key={file.id}
              file={file}
              isHeld={entry.held}
              isBusy={work !== undefined}
              onSave={() => void save(file)}
              onDelete={() => void remove(file)}
            />
          ))}
        </ul>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field in it is the first */}
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          if (!work) void addAll([...event.dataTransfer.files]);
        }}
      >
        <Choice
          label={t("files.kind")}
          value={kind}
          choices={attachmentKinds.map((value) => ({ value, label: t(`files.kinds.${value}`) }))}
          onChange={(next) => setKind(next)}
        />
        <div>
          <label htmlFor={inputId} className={styles.fileLabel}>
            {t("files.add")}
          </label>
          <input
            ref={input}
            id={inputId}
            type="file"
            multiple
            accept={attachmentTypes.join(",")}
            disabled={work !== undefined}
            aria-describedby={`${inputId}-hint`}
            onChange={(event) => void addAll([...(event.target.files ?? [])])}
          />
        </div>
        <p id={`${inputId}-hint`} className={styles.soft}>
          {t("files.hint", { max: maxAttachmentBytes / 1024 / 1024 })} {t("files.cleaning")}
        </p>
      </div>
      {work ? <Working label={work.label} progress={work} onCancel={() => work.stop.abort()} /> : null}
      <ErrorNote error={error} />
    </div>
  );
}

interface RowProps {
  file: Attachment;
  isHeld: boolean;
  isBusy: boolean;
  onSave(): void;
  onDelete(): void;
}

function FileRow({ file, isHeld, isBusy, onSave, onDelete }: RowProps) {
  const { t, i18n } = useTranslation(["log", "app"]);
  const [asking, setAsking] = useState(false);
  const { name } = file;
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p className={styles.soft}>
          {[t(`files.kinds.${file.kind}`), formatBytes(file.bytes, i18n.language)].join(" · ")}
          {file.cleaned ? ` · ${t("files.cleaned")}` : ""}
        </p>
      </div>
      <div className={styles.tools}>
        {asking ? (
          <>
            <Button small look="danger" onPress={onDelete} autoFocus>
              {t("files.deleteForGood")}
            </Button>
            <Button small onPress={() => setAsking(false)}>
              {t("app:common.cancel")}
            </Button>
          </>
        ) : (
          <>
            <Button small isDisabled={isBusy} onPress={onSave} aria-label={t("files.saveNamed", { name })}>
              {t("files.save")}
            </Button>
            {isHeld ? null : (
              <Button
                small
                isDisabled={isBusy}
                onPress={() => setAsking(true)}
                aria-label={t("files.deleteNamed", { name })}
              >
                {t("files.delete")}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
