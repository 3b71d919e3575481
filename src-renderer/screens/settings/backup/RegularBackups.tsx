import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import { type Progress, takeStream } from "../../../state/streams.ts";
import { client } from "../../../transport.ts";
import { formatMoment } from "../../log/sizes.ts";
import { Working } from "../../log/Working.tsx";
import card from "../Settings.module.css";
import styles from "./Backup.module.css";
import { FileTable } from "./FileTable.tsx";
import { FolderDialog } from "./FolderDialog.tsx";
import { KeyDialog } from "./KeyDialog.tsx";
import { ReplaceKeyDialog } from "./ReplaceKeyDialog.tsx";
import { type Backup, problemOf } from "./use-backup.ts";

const dayMs = 86_400_000;

interface Props {
  backup: Backup | undefined;
  error: CallError | undefined;
  reload(): void;
}

/** Backups into a folder: how they are set up, how they went, and one at once. */
export function RegularBackups({ backup, error, reload }: Props) {
  const { t } = useTranslation(["backup", "app"]);
  const toast = useToast();
  const [dialog, setDialog] = useState<"key" | "replace" | "new-key" | "folder">();
  const [progress, setProgress] = useState<Progress>();
  const [failure, setFailure] = useState<CallError>();
  const [unreadable, setUnreadable] = useState(0);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const backUp = async () => {
    const stop = new AbortController();
    running.current = stop;
    setFailure(undefined);
    setUnreadable(0);
    setProgress({ done: 0, total: 0 });
    const begun = await client.call("backup.now", {});
    const taken = begun.ok
      ? await takeStream(client.call, begun.value.streamId, setProgress, stop.signal)
      : ({ state: "failed", error: begun.error } as const);
    setProgress(undefined);
    reload();
    if (taken.state === "failed") setFailure(taken.error);
    if (taken.state === "cancelled") toast(t("now.cancelled"));
    if (taken.state !== "finished") return;
    setUnreadable(Number(taken.summary.unreadable ?? 0));
    toast(t("now.done", { name: String(taken.summary.name ?? "") }));
  };

  if (backup === undefined) return <ErrorNote error={error} />;
  const { folder, recipient } = backup;
  const schedule = (to: string | null) =>
    client.call("backup.schedule", { folder: to, everyDays: backup.everyDays, keep: backup.keep });
  const stop = async () => {
    const stopped = await schedule(null);
    setFailure(stopped.ok ? undefined : stopped.error);
    reload();
    if (!stopped.ok) return;
    const undo = async () => {
      const set = await schedule(folder);
      setFailure(set.ok ? undefined : set.error);
      reload();
    };
    toast(t("state.stopped"), { label: t("app:common.undo"), run: () => void undo() });
  };
  const isWorking = progress !== undefined;
  return (
    <>
      <section className={card.card}>
        <h3>{t("state.title")}</h3>
        {recipient === null ? (
          <>
            <p>{t("setUp.body")}</p>
            <div className={card.buttons}>
              <Button look="primary" onPress={() => setDialog("key")}>
                {t("setUp.button")}
              </Button>
            </div>
          </>
        ) : null}
        {recipient !== null && folder === null ? (
          <>
            <p>{t("state.keyOnly")}</p>
            <div className={card.buttons}>
              <Button look="primary" onPress={() => setDialog("folder")}>
                {t("state.choose")}
              </Button>
              <Button onPress={() => setDialog("replace")}>{t("state.newKey")}</Button>
            </div>
          </>
        ) : null}
        {recipient !== null && folder !== null ? (
          <>
            <State backup={backup} />
            {progress ? (
              <Working
                label={t("now.working")}
                progress={progress}
                onCancel={() => running.current?.abort()}
              />
            ) : (
              <Problem backup={backup} failure={failure} />
            )}
            {unreadable > 0 ? <p role="status">{t("now.unreadable", { count: unreadable })}</p> : null}
            <div className={card.buttons}>
              <Button look="primary" isDisabled={isWorking} onPress={() => void backUp()}>
                {t("state.now")}
              </Button>
              <Button isDisabled={isWorking} onPress={() => setDialog("folder")}>
                {t("state.change")}
              </Button>
              <Button isDisabled={isWorking} onPress={() => setDialog("replace")}>
                {t("state.newKey")}
              </Button>
              <Button isDisabled={isWorking} onPress={() => void stop()}>
                {t("state.stop")}
              </Button>
            </div>
          </>
        ) : null}
      </section>
      {recipient !== null && folder !== null ? <FileTable files={backup.files} /> : null}
      {dialog === "replace" ? (
        <ReplaceKeyDialog onClose={() => setDialog(undefined)} onGo={() => setDialog("new-key")} />
      ) : null}
      {dialog === "key" || dialog === "new-key" ? (
        <KeyDialog
          replaces={dialog === "new-key"}
          onClose={() => setDialog(undefined)}
          onUsed={() => {
            reload();
            setDialog(folder === null ? "folder" : undefined);
            if (folder !== null) toast(t("key.inUse"));
          }}
        />
      ) : null}
      {dialog === "folder" ? (
        <FolderDialog
          backup={backup}
          onClose={() => setDialog(undefined)}
          onSaved={(moved) => {
            setDialog(undefined);
            reload();
            // At once, so that whoever sets it up sees that it works.
            if (moved) void backUp();
            else toast(t("folder.saved"));
          }}
        />
      ) : null}
    </>
  );
}

/** What went wrong just now, or else with the last one that was due. */
function Problem({ backup, failure }: { backup: Backup; failure: CallError | undefined }) {
  const { t } = useTranslation("backup");
  const problem = problemOf(backup);
  if (failure) return <ErrorNote error={failure} />;
  if (!problem) return null;
  return (
    <div className={styles.stack}>
      <h4>{t("state.problem")}</h4>
      <ErrorNote error={problem} />
    </div>
  );
}

function State({ backup }: { backup: Backup }) {
  const { t, i18n } = useTranslation("backup");
  const { folder, everyDays, keep, lastAt } = backup;
  const due = lastAt === null ? 0 : lastAt + everyDays * dayMs;
  return (
    <dl className={styles.record}>
      <div>
        <dt>{t("state.folder")}</dt>
        <dd className={styles.name}>{folder}</dd>
      </div>
      <div>
        <dt>{t("state.rhythm")}</dt>
        <dd>
          {t("state.rhythmText", {
            every: t("folder.days", { count: everyDays }),
            keep: t("folder.newest", { count: keep }),
          })}
        </dd>
      </div>
      <div>
        <dt>{t("state.last")}</dt>
        <dd>{lastAt === null ? t("state.never") : formatMoment(lastAt, i18n.language)}</dd>
      </div>
      <div>
        <dt>{t("state.next")}</dt>
        <dd>
          {due <= Date.now()
            ? t("state.soon")
            : t("state.nextText", { date: formatMoment(due, i18n.language) })}
        </dd>
      </div>
    </dl>
  );
}
