import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Input } from "../../../src-core/contract/calls.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import type { GoTo } from "../../App.tsx";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Segmented } from "../../parts/Segmented.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { type Progress, saveFile, takeStream } from "../../state/streams.ts";
import { client } from "../../transport.ts";
import { Working } from "../log/Working.tsx";
import styles from "./Exchange.module.css";
import { ExportFields } from "./ExportFields.tsx";
import {
  type ExportField,
  type ExportKind,
  isReadableAgain,
  revealsOf,
  usualFields,
} from "./export-reveals.ts";
import { StepTitle } from "./StepTitle.tsx";

export type ExportFilter = NonNullable<Input<"export.begin">["filter"]>;

interface Props {
  /** What the list is narrowed to now. */
  filter: ExportFilter;
  onClose(): void;
  goTo: GoTo;
}

interface Counts {
  all: number;
  shown: number;
}

interface Saved {
  name: string;
  count: number;
  unreadable: number;
}

const start: ExportKind = { format: "csv", redacted: false };

/** Mailings into a file for other programs: which, how much of each, and what it would reveal, before it is written. */
export function ExportDialog({ filter, onClose, goTo }: Props) {
  const { t } = useTranslation(["exchange", "app"]);
  // The dialog is for the list that it was opened over.
  const [listed] = useState(filter);
  const counts = useCounts(listed);
  const [which, setWhich] = useState<keyof Counts>("shown");
  const [kind, setKind] = useState(start);
  const [fields, setFields] = useState<readonly ExportField[]>(() => usualFields(start));
  const [progress, setProgress] = useState<Progress>();
  const [error, setError] = useState<CallError>();
  const [isStopped, setStopped] = useState(false);
  const [saved, setSaved] = useState<Saved>();
  const stop = useRef<AbortController>(undefined);
  const revealsTitle = useId();
  useEffect(() => () => stop.current?.abort(), []);

  const choose = (next: ExportKind) => {
    setKind(next);
    setFields(usualFields(next));
  };
  const save = async () => {
    setError(undefined);
    setStopped(false);
    setProgress({ done: 0, total: 0 });
    const work = new AbortController();
    stop.current = work;
    const end = await write(work);
    setProgress(undefined);
    if (end.state === "failed") setError(end.error);
    else if (end.state === "cancelled") setStopped(true);
    else setSaved(end.saved);
  };
  const write = async ({ signal }: AbortController) => {
    const begun = await client.call("export.begin", {
      ...kind,
      fields: [...fields],
      filter: which === "shown" ? listed : {},
    });
    if (!begun.ok) return { state: "failed", error: begun.error } as const;
    const { streamId, fileName, type } = begun.value;
    const taken = await takeStream(client.call, streamId, setProgress, signal);
    if (taken.state !== "finished") return taken;
    saveFile(taken.chunks, type, fileName);
    const { entries, unreadable } = taken.summary;
    return {
      state: "finished",
      saved: { name: fileName, count: Number(entries), unreadable: Number(unreadable) },
    } as const;
  };

  if (saved)
    return (
      <Sheet
        key="saved"
        title={t("export.title")}
        isOpen
        onClose={onClose}
        actions={
          <Button look="primary" onPress={onClose}>
            {t("app:common.close")}
          </Button>
        }
      >
        <StepTitle>{t("export.saved", { count: saved.count, name: saved.name })}</StepTitle>
        {saved.unreadable > 0 ? <p>{t("export.unreadable", { count: saved.unreadable })}</p> : null}
        <p>{t("export.savedWhere")}</p>
      </Sheet>
    );

  const count = counts?.[which] ?? 0;
  const isWorking = progress !== undefined;
  return (
    <Sheet
      key="choices"
      title={t("export.title")}
      isOpen
      onClose={isWorking ? () => stop.current?.abort() : onClose}
      wide
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button
            look="primary"
            isDisabled={isWorking || count === 0 || fields.length === 0}
            onPress={() => void save()}
          >
            {t("export.save")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {counts && counts.shown !== counts.all ? (
          <Segmented<keyof Counts>
            label={t("export.which")}
            value={which}
            choices={[
              { value: "shown", label: t("export.shown", { count: counts.shown }) },
              { value: "all", label: t("export.all", { count: counts.all }) },
            ]}
            onChange={setWhich}
          />
        ) : null}
        {counts ? <p role="status">{count === 0 ? t("export.none") : t("export.count", { count })}</p> : null}
        <div className={styles.pair}>
          <Segmented
            label={t("export.format")}
            value={kind.format}
            choices={[
              { value: "csv", label: t("export.csv") },
              { value: "json", label: t("export.json") },
            ]}
            onChange={(format) => choose({ ...kind, format })}
          />
          <Segmented
            label={t("export.form")}
            value={kind.redacted ? "redacted" : "full"}
            choices={[
              { value: "full", label: t("export.full") },
              { value: "redacted", label: t("export.redacted") },
            ]}
            onChange={(form) => choose({ ...kind, redacted: form === "redacted" })}
          />
        </div>
        {kind.redacted ? (
          <div className={styles.column}>
            <p>{t("export.redactedFor")}</p>
            <p className={styles.soft}>{t("export.leavesOut")}</p>
          </div>
        ) : null}
        <ExportFields kind={kind} chosen={fields} onChoose={setFields} />
        <section className={styles.reveals} aria-labelledby={revealsTitle}>
          <h3 id={revealsTitle}>{t("export.reveals")}</h3>
          <ul>
            {revealsOf(fields, kind.redacted).map((reveal) => (
              <li key={reveal}>{t(`export.reveal.${reveal}`)}</li>
            ))}
          </ul>
          {kind.redacted ? <p>{t("export.stillTells")}</p> : null}
          <p>
            <strong>{t("export.plain")}</strong>
          </p>
        </section>
        <p className={styles.soft}>
          {isReadableAgain(kind, fields) ? t("export.again") : t("export.notAgain")} {t("export.never")}
        </p>
        <div>
          <Button
            small
            onPress={() => {
              onClose();
              goTo("settings", "backup");
            }}
          >
            {t("export.backup")}
          </Button>
        </div>
        {progress ? (
          <Working label={t("export.working")} progress={progress} onCancel={() => stop.current?.abort()} />
        ) : null}
        <div role="status">{isStopped ? t("export.stopped") : ""}</div>
        <ErrorNote error={error} />
      </div>
    </Sheet>
  );
}

/** How many entries there are, and how many the list shows. */
function useCounts(filter: ExportFilter): Counts | undefined {
  const [counts, setCounts] = useState<Counts>();
  useEffect(() => {
    let stale = false;
    void Promise.all([
      client.call("log.list", { limit: 1 }),
      client.call("log.list", { ...filter, limit: 1 }),
    ]).then(([all, shown]) => {
      if (!stale && all.ok && shown.ok) setCounts({ all: all.value.total, shown: shown.value.total });
    });
    return () => {
      stale = true;
    };
  }, [filter]);
  return counts;
}
