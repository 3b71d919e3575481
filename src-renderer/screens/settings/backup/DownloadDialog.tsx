import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Segmented } from "../../../parts/Segmented.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import { type Progress, saveFile, takeStream } from "../../../state/streams.ts";
import { client } from "../../../transport.ts";
import { NewPassphrase } from "../../log/NewPassphrase.tsx";
import { Working } from "../../log/Working.tsx";

/** One backup as a file to save, for the key of backups or for a passphrase. */
export function DownloadDialog({ hasKey, onClose }: { hasKey: boolean; onClose(): void }) {
  const { t } = useTranslation(["backup", "app"]);
  const toast = useToast();
  const [opens, setOpens] = useState<"key" | "passphrase">(hasKey ? "key" : "passphrase");
  const [passphrase, setPassphrase] = useState("");
  const [progress, setProgress] = useState<Progress>();
  const [error, setError] = useState<CallError>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const isReady = opens === "key" || passphrase !== "";
  const download = async () => {
    const stop = new AbortController();
    running.current = stop;
    setError(undefined);
    setProgress({ done: 0, total: 0 });
    const begun = await client.call("backup.download", opens === "key" ? {} : { passphrase });
    if (!begun.ok) {
      setProgress(undefined);
      setError(begun.error);
      return;
    }
    const { streamId, type, fileName } = begun.value;
    const taken = await takeStream(client.call, streamId, setProgress, stop.signal);
    setProgress(undefined);
    if (taken.state === "failed") setError(taken.error);
    if (taken.state !== "finished") return;
    saveFile(taken.chunks, type, fileName);
    onClose();
    const unreadable = Number(taken.summary.unreadable ?? 0);
    const done = t("download.done", { name: fileName });
    toast(unreadable > 0 ? `${done} ${t("now.unreadable", { count: unreadable })}` : done);
  };
  return (
    <Sheet
      title={t("download.title")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button
            look="primary"
            isDisabled={!isReady || progress !== undefined}
            onPress={() => void download()}
          >
            {t("download.start")}
          </Button>
        </>
      }
    >
      <p>{t("download.body")}</p>
      {hasKey ? (
        <Segmented
          label={t("download.opens")}
          value={opens}
          choices={[
            { value: "key", label: t("download.key") },
            { value: "passphrase", label: t("download.passphrase") },
          ]}
          onChange={(next) => setOpens(next)}
        />
      ) : null}
      {opens === "passphrase" ? (
        <NewPassphrase label={t("download.passphraseLabel")} onChange={setPassphrase} />
      ) : null}
      {progress ? (
        <Working
          label={t("download.working")}
          progress={progress}
          onCancel={() => running.current?.abort()}
        />
      ) : null}
      <ErrorNote error={error} />
    </Sheet>
  );
}
