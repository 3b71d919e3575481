import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../src-core/contract/calls.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import type { Language } from "../../../src-core/ports/host.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Segmented } from "../../parts/Segmented.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useToast } from "../../parts/Toast.tsx";
import { type Progress, saveFile, takeStream } from "../../state/streams.ts";
import { client } from "../../transport.ts";
import styles from "./Log.module.css";
import { formatBytes } from "./sizes.ts";
import { Working } from "./Working.tsx";

/** A packet of the entries chosen: what it would reveal comes first, then what goes in, then the file. */
export function PacketDialog({ entryIds, onClose }: { entryIds: readonly string[]; onClose(): void }) {
  const { t, i18n } = useTranslation(["log", "app"]);
  const toast = useToast();
  const [preview, setPreview] = useState<Output<"packet.preview">>();
  const [language, setLanguage] = useState<Language>(i18n.language === "es" ? "es" : "en");
  const [options, setOptions] = useState({ declaration: true, withNotes: false, withReturnAddress: true });
  const [progress, setProgress] = useState<Progress>();
  const [error, setError] = useState<CallError>();
  const stop = useRef<AbortController>(undefined);
  // The dialog is for the entries it was opened with.
  const [ids] = useState(() => [...entryIds]);
  useEffect(() => {
    let stale = false;
    void client.call("packet.preview", { entryIds: ids }).then((answer) => {
      if (stale) return;
      if (answer.ok) setPreview(answer.value);
      else setError(answer.error);
    });
    return () => {
      stale = true;
      stop.current?.abort();
    };
  }, [ids]);
  const make = async () => {
    setError(undefined);
    setProgress({ done: 0, total: 0 });
    const work = new AbortController();
    stop.current = work;
    const begun = await client.call("packet.make", { entryIds: ids, language, ...options });
    if (!begun.ok) {
      setProgress(undefined);
      setError(begun.error);
      return;
    }
    const { streamId, fileName, type } = begun.value;
    const taken = await takeStream(client.call, streamId, setProgress, work.signal);
    setProgress(undefined);
    if (taken.state === "failed") setError(taken.error);
    if (taken.state !== "finished") return;
    saveFile(taken.chunks, type, fileName);
    onClose();
    toast(t("packet.done", { name: fileName }));
  };
  const reveals = preview?.reveals.filter(
    ({ kind }) =>
      (kind !== "notes" || options.withNotes) && (kind !== "own-address" || options.withReturnAddress),
  );
  const choices = ["declaration", "withReturnAddress", "withNotes"] as const;
  return (
    <Sheet
      title={t("packet.title", { count: ids.length })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="primary" isDisabled={!preview || progress !== undefined} onPress={() => void make()}>
            {t("packet.make")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {preview && reveals ? (
          <section className={styles.reveals} aria-labelledby="packet-reveals">
            <h3 id="packet-reveals">{t("packet.reveals")}</h3>
            <ul>
              {reveals.map(({ kind, count }) => (
                <li key={kind}>{t("packet.line", { what: t(`packet.reveal.${kind}`), count })}</li>
              ))}
            </ul>
            <p className={styles.soft}>
              {t("packet.files", {
                count: preview.attachments,
                size: formatBytes(preview.bytes, i18n.language),
              })}
            </p>
          </section>
        ) : null}
        <Segmented
          label={t("packet.language")}
          value={language}
          choices={[
            { value: "en", label: t("packet.english") },
            { value: "es", label: t("packet.spanish") },
          ]}
          onChange={(next) => setLanguage(next)}
        />
        {choices.map((name) => (
          <label key={name} className={styles.checkbox}>
            <input
              type="checkbox"
              checked={options[name]}
              disabled={progress !== undefined}
              onChange={(event) => setOptions({ ...options, [name]: event.target.checked })}
            />
            {t(`packet.option.${name}`)}
          </label>
        ))}
        <p className={styles.soft}>{t("packet.outside")}</p>
        {progress ? (
          <Working label={t("packet.working")} progress={progress} onCancel={() => stop.current?.abort()} />
        ) : null}
        <ErrorNote error={error} />
      </div>
    </Sheet>
  );
}
