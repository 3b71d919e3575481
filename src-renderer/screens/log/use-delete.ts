import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { useToast } from "../../parts/Toast.tsx";
import type { Progress } from "../../state/streams.ts";
import { client } from "../../transport.ts";

interface Deleting {
  progress: Progress | undefined;
  error: CallError | undefined;
  clearError(): void;
  /** Deletes one after the other; those under a legal hold stay. True unless none could be deleted. */
  remove(ids: readonly string[]): Promise<boolean>;
  cancel(): void;
}

interface Options {
  /** These are gone. */
  onGone(ids: readonly string[]): void;
  /** These are back, the first of them first. */
  onBack(ids: readonly string[]): void;
}

/** Deletes entries of the log, with a way back for as long as the message stands. */
export function useDelete({ onGone, onBack }: Options): Deleting {
  const { t } = useTranslation(["log", "app"]);
  const toast = useToast();
  const [progress, setProgress] = useState<Progress>();
  const [error, setError] = useState<CallError>();
  const isCancelled = useRef(false);

  const restore = async (ids: readonly string[]) => {
    const back: string[] = [];
    let failed = false;
    for (const id of ids) {
      const restored = await client.call("log.restore", { id });
      if (restored.ok) back.push(id);
      else failed = true;
    }
    onBack(back);
    toast(failed ? t("app:common.tryAgain") : t("entry.restored", { count: back.length }));
  };
  const remove = async (ids: readonly string[]) => {
    isCancelled.current = false;
    setError(undefined);
    const gone: string[] = [];
    let held = 0;
    let failure: CallError | undefined;
    for (const [done, id] of ids.entries()) {
      if (isCancelled.current) break;
      if (ids.length > 1) setProgress({ done, total: ids.length });
      const removed = await client.call("log.delete", { id });
      if (removed.ok || removed.error.code === "entry-not-found") gone.push(id);
      else if (removed.error.code === "entry-held" && ids.length > 1) held++;
      else {
        failure = removed.error;
        break;
      }
    }
    setProgress(undefined);
    setError(failure);
    if (gone.length > 0) {
      onGone(gone);
      const said = [t("entry.deleted", { count: gone.length })];
      if (held > 0) said.push(t("entry.heldStay", { count: held }));
      toast(said.join(". "), { label: t("app:common.undo"), run: () => void restore(gone) });
    }
    return failure === undefined;
  };
  const cancel = useCallback(() => {
    isCancelled.current = true;
  }, []);
  const clearError = useCallback(() => setError(undefined), []);
  return { progress, error, clearError, remove, cancel };
}
