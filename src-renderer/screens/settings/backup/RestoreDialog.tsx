import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../../src-core/contract/calls.ts";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import { logChanged } from "../../../state/log-turn.ts";
import type { Progress } from "../../../state/streams.ts";
import { client } from "../../../transport.ts";
import { bookChanged } from "../../book/book-turn.ts";
import { Working } from "../../log/Working.tsx";
import styles from "./Backup.module.css";
import { nothingPicked, PickBackup, type Picked, secretOf } from "./PickBackup.tsx";
import { RestoreResult } from "./RestoreResult.tsx";
import { sendBackup } from "./send-backup.ts";

interface Props {
  /** "verify" tries a backup out and keeps nothing; "merge" brings it into the open log. */
  mode: "verify" | "merge";
  /** The log was made just now, to bring a backup into it. */
  isFirst?: boolean;
  onClose(): void;
}

type Stage =
  | { name: "pick"; error?: CallError | undefined }
  | { name: "ask"; entries: number }
  | { name: "work"; label: "reading" | "finishing"; progress: Progress }
  | { name: "done"; outcome: Output<"restore.finish"> };

const asks = ["nothingLost", "newOnes", "both", "holds", "deleted", "allOrNothing"] as const;

/** Checks a backup, or brings it into the log: pick it, agree where something is there already, see what came of it. */
export function RestoreDialog({ mode, isFirst = false, onClose }: Props) {
  const { t } = useTranslation(["backup", "app"]);
  const toast = useToast();
  const form = useId();
  const [picked, setPicked] = useState<Picked>(nothingPicked);
  const [stage, setStage] = useState<Stage>({ name: "pick" });
  const running = useRef<AbortController>(undefined);
  // Nobody waits any more for what was under way when the dialog closes.
  useEffect(() => () => running.current?.abort(), []);
  const words = mode === "verify" ? "check" : "merge";
  const secret = secretOf(picked);
  const isReady = picked.file !== undefined && secret !== "";

  const run = async () => {
    if (picked.file === undefined) return;
    const stop = new AbortController();
    running.current = stop;
    setStage({ name: "work", label: "reading", progress: { done: 0, total: 0 } });
    const sent = await sendBackup({
      file: picked.file,
      secret,
      mode,
      signal: stop.signal,
      onReading: (progress) => setStage({ name: "work", label: "reading", progress }),
      onFinishing: () => setStage({ name: "work", label: "finishing", progress: { done: 0, total: 0 } }),
    });
    if (sent.state === "done") {
      setStage({ name: "done", outcome: sent.outcome });
      if (mode === "verify") return;
      logChanged();
      bookChanged();
    } else setStage({ name: "pick", ...(sent.state === "failed" && { error: sent.error }) });
    if (sent.state === "cancelled") toast(t("cancelled"));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    if (mode === "verify") return run();
    const listed = await client.call("log.list", { limit: 1 });
    if (!listed.ok) setStage({ name: "pick", error: listed.error });
    else if (listed.value.total > 0) setStage({ name: "ask", entries: listed.value.total });
    else await run();
  };

  if (stage.name === "ask")
    return (
      <Sheet
        title={t("merge.askTitle", { count: stage.entries })}
        isOpen
        onClose={onClose}
        actions={
          <>
            <Button onPress={() => setStage({ name: "pick" })}>{t("app:common.back")}</Button>
            <Button look="primary" autoFocus onPress={() => void run()}>
              {t("merge.go")}
            </Button>
          </>
        }
      >
        <ul className={styles.list}>
          {asks.map((name) => (
            <li key={name}>{t(`merge.ask.${name}`)}</li>
          ))}
        </ul>
      </Sheet>
    );
  if (stage.name === "done")
    return (
      <Sheet
        title={mode === "verify" ? t("check.title") : t("merge.title")}
        isOpen
        onClose={onClose}
        actions={
          <Button look="primary" onPress={onClose}>
            {t("app:common.close")}
          </Button>
        }
      >
        <RestoreResult mode={mode} outcome={stage.outcome} />
      </Sheet>
    );
  const isWorking = stage.name === "work";
  return (
    <Sheet
      title={isFirst ? t("merge.firstTitle") : t(`${words}.title`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{isFirst ? t("merge.later") : t("app:common.cancel")}</Button>
          <Button look="primary" type="submit" form={form} isDisabled={!isReady || isWorking}>
            {mode === "merge" && !isFirst ? t("merge.next") : t(`${words}.start`)}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.stack} onSubmit={(event) => void submit(event)}>
        <p>{isFirst ? t("merge.firstBody") : t(`${words}.body`)}</p>
        <PickBackup
          picked={picked}
          isDisabled={isWorking}
          onChange={(change) => setPicked((before) => ({ ...before, ...change }))}
        />
        {isWorking ? (
          <Working
            label={t(`${words}.${stage.label}`)}
            progress={stage.progress}
            onCancel={() => running.current?.abort()}
          />
        ) : null}
        <ErrorNote error={stage.name === "pick" ? stage.error : undefined} />
      </form>
    </Sheet>
  );
}
