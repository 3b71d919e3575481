import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../../src-core/contract/calls.ts";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Field } from "../../../parts/Field.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { type Progress, takeStream } from "../../../state/streams.ts";
import { useLogName, useVault } from "../../../state/vault.tsx";
import { client } from "../../../transport.ts";
import log from "../../log/Log.module.css";
import { Working } from "../../log/Working.tsx";
import { useWait } from "../../log/wait.ts";
import { DamageFound } from "./DamageFound.tsx";
import { type SavedPart, savedParts } from "./damage-words.ts";
import { SavedTable } from "./SavedTable.tsx";
import styles from "./Vaults.module.css";

type Check = Output<"vault.checkFile">;
type Stage =
  | { at: "ask"; isDamaged: boolean }
  | { at: "checking" }
  | { at: "whole" }
  | { at: "found"; check: Check; wasStopped: boolean }
  | { at: "saving"; check: Check; progress: Progress }
  | { at: "saved"; file: string; parts: readonly SavedPart[] };

/**
 * Looks at the file of the log, says what is damaged, and saves the rest. `passphrase` is the one that was just typed, or
 * empty: then it is asked for, unless the log is open and whole.
 */
export function DamageDialog({ passphrase: typed, isMet }: { passphrase: string; isMet: boolean }) {
  const { t } = useTranslation(["vaults", "app"]);
  const vault = useVault();
  const name = useLogName();
  const form = useId();
  const [passphrase, setPassphrase] = useState(typed);
  const [stage, setStage] = useState<Stage>(() =>
    typed !== "" || vault.state === "open" ? { at: "checking" } : { at: "ask", isDamaged: isMet },
  );
  const [error, setError] = useState<CallError>();
  const cancel = useRef<AbortController>(undefined);
  const wait = useWait(vault.retryAt);

  const check = async (known: string) => {
    setError(undefined);
    setStage({ at: "checking" });
    const isOpen = known === "";
    const found = await client.call("vault.checkFile", isOpen ? {} : { passphrase: known });
    await Promise.all([vault.refresh(), vault.refreshLogs()]);
    if (!found.ok) {
      setError(found.error.code === "vault-locked" ? undefined : found.error);
      setStage({ at: "ask", isDamaged: isMet || found.error.code === "log-damaged" });
    } else if (found.value.ok) setStage({ at: "whole" });
    else if (isOpen) setStage({ at: "ask", isDamaged: true });
    else setStage({ at: "found", check: found.value, wasStopped: false });
  };
  const started = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    if (started.current || stage.at !== "checking") return;
    started.current = true;
    void check(typed);
  }, []);
  // Closed by Escape or from outside, nothing goes on behind it.
  useEffect(() => () => cancel.current?.abort(), []);

  // What was pressed may be gone with the stage before; the keyboard stays in the dialog.
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stage.at !== "ask") content.current?.focus();
  }, [stage.at]);

  const save = async (found: Check) => {
    const controller = new AbortController();
    cancel.current = controller;
    setError(undefined);
    setStage({ at: "saving", check: found, progress: { done: 0, total: 0 } });
    const back = (wasStopped: boolean) => setStage({ at: "found", check: found, wasStopped });
    const stream = await client.call("vault.salvage", { passphrase });
    if (!stream.ok) {
      await vault.refresh();
      setError(stream.error);
      back(false);
      return;
    }
    const { streamId } = stream.value;
    const onProgress = (progress: Progress) => setStage({ at: "saving", check: found, progress });
    const end = await takeStream(client.call, streamId, onProgress, controller.signal);
    if (end.state === "finished") {
      const summary = end.summary ?? {};
      setStage({ at: "saved", file: String(summary.file ?? ""), parts: savedParts(summary) });
      await vault.refreshLogs();
      return;
    }
    if (end.state === "failed") setError(end.error);
    back(end.state === "cancelled");
  };
  const open = async () => {
    const opened = await client.call("vault.unlock", { passphrase });
    await vault.refresh();
    if (opened.ok) vault.finish(true);
    else setError(opened.error);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== "" && wait === 0) void check(passphrase);
  };

  return (
    <Sheet
      title={t(`damage.title.${titleOf(stage)}`)}
      isOpen
      wide={stage.at === "found" || stage.at === "saving" || stage.at === "saved"}
      closable={stage.at !== "saving"}
      onClose={() => vault.finish(vault.state === "open")}
      actions={
        stage.at === "checking" || stage.at === "saving" ? undefined : (
          <>
            {stage.at === "whole" || stage.at === "found" || stage.at === "saved" ? (
              <Button onPress={() => vault.finish(vault.state === "open")}>{t("app:common.close")}</Button>
            ) : null}
            {stage.at === "ask" ? (
              <Button look="primary" type="submit" form={form} isDisabled={passphrase === "" || wait > 0}>
                {t("damage.submit")}
              </Button>
            ) : null}
            {stage.at === "found" ? (
              <Button look="primary" onPress={() => void save(stage.check)}>
                {t("damage.save")}
              </Button>
            ) : null}
            {stage.at === "saved" ? (
              <Button look="primary" onPress={() => void open()}>
                {t("damage.open")}
              </Button>
            ) : null}
          </>
        )
      }
    >
      <div ref={content} tabIndex={-1} className={styles.content}>
        {name === undefined ? null : <p className={log.soft}>{t("damage.of", { name })}</p>}
        {stage.at === "ask" ? (
          <form id={form} className={log.form} onSubmit={submit}>
            <p>{stage.isDamaged ? t("damage.askDamaged") : t("damage.ask")}</p>
            <Field
              label={t("damage.passphrase")}
              type="password"
              autoComplete="current-password"
              autoFocus
              value={passphrase}
              maxLength={1024}
              onChange={setPassphrase}
            />
          </form>
        ) : null}
        {stage.at === "checking" ? <p role="status">{t("damage.checking")}</p> : null}
        {stage.at === "whole" ? <p role="status">{t("damage.whole")}</p> : null}
        {stage.at === "found" || stage.at === "saving" ? <DamageFound check={stage.check} /> : null}
        {stage.at === "found" && stage.wasStopped ? <p role="status">{t("damage.stopped")}</p> : null}
        {stage.at === "saving" ? (
          <Working
            label={t("damage.saving")}
            progress={stage.progress}
            onCancel={() => cancel.current?.abort()}
          />
        ) : null}
        {stage.at === "saved" ? <SavedTable file={stage.file} parts={stage.parts} /> : null}
        <ErrorNote error={error} />
      </div>
    </Sheet>
  );
}

function titleOf(stage: Stage): "check" | "damaged" | "saved" {
  if (stage.at === "saved") return "saved";
  const isDamaged = stage.at === "found" || stage.at === "saving" || (stage.at === "ask" && stage.isDamaged);
  return isDamaged ? "damaged" : "check";
}
