import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Input, Output } from "../../../src-core/contract/calls.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { useToast } from "../../parts/Toast.tsx";
import { type Progress, sendFile } from "../../state/streams.ts";
import { client } from "../../transport.ts";
import { today } from "../log/today.ts";

export type ImportOptions = Omit<Input<"import.begin">, "format">;

/** How an import ended. `expiring`: entries that go at the next run of the retention rules, and that came with it. */
export interface Imported {
  outcome: Output<"import.finish">;
  skipBad: boolean;
  duplicates: "skip" | "add";
  expiring: number;
}

type State =
  | { at: "idle"; stopped?: boolean; error?: CallError }
  | { at: "working"; progress: Progress; isSaving: boolean }
  | { at: "ended"; imported: Imported };

/** Sends a file to be imported: all of it or nothing is kept. It is given up when the dialog goes away. */
export function useImport(onAdded: () => void) {
  const { t } = useTranslation("exchange");
  const toast = useToast();
  const [state, setState] = useState<State>({ at: "idle" });
  const running = useRef<{ stop: AbortController; sinkId: string | undefined }>(undefined);
  const isShown = useRef(false);

  const cancel = () => {
    const { stop, sinkId } = running.current ?? {};
    stop?.abort();
    // A piece may be under way: it is not waited for.
    if (sinkId !== undefined) void client.call("sink.cancel", { sinkId });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the dialog goes away
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
      cancel();
    };
  }, []);

  const run = async (file: File, format: "csv" | "json", options: ImportOptions): Promise<State> => {
    const stop = new AbortController();
    running.current = { stop, sinkId: undefined };
    const onProgress = (progress: Progress) => setState({ at: "working", progress, isSaving: false });
    onProgress({ done: 0, total: file.size, rows: 0 });
    const expiredBefore = await countExpiring();
    const begun = await client.call("import.begin", { format, ...options });
    if (!begun.ok) return { at: "idle", error: begun.error };
    const { sinkId } = begun.value;
    running.current.sinkId = sinkId;
    const sent = await sendFile(client.call, sinkId, file, onProgress, stop.signal, "file-unreadable");
    if (sent.state === "failed") return { at: "idle", error: sent.error };
    if (sent.state === "cancelled") return { at: "idle", stopped: true };
    // From here on it is kept: what can no longer be given up does not offer it.
    running.current = undefined;
    setState({ at: "working", progress: { done: file.size, total: file.size }, isSaving: true });
    const finished = await client.call("import.finish", { sinkId });
    if (!finished.ok) return { at: "idle", error: finished.error };
    const { skipBad = false, duplicates = "skip" } = options;
    const outcome = finished.value;
    const expired = outcome.added > 0 ? await countExpiring() : 0;
    return {
      at: "ended",
      imported: { outcome, skipBad, duplicates, expiring: Math.max(0, expired - expiredBefore) },
    };
  };

  return {
    state,
    cancel,
    async start(file: File, format: "csv" | "json", options: ImportOptions) {
      const end = await run(file, format, options);
      running.current = undefined;
      const added = end.at === "ended" ? end.imported.outcome.added : 0;
      if (added > 0) onAdded();
      if (isShown.current) setState(end);
      // A lock takes the dialog away, now or in a moment: the words must not go with it.
      if (isShown.current && !isEndedByLock(end)) return;
      toast(added > 0 ? t("summary.added", { count: added }) : t("import.away"));
    },
    /** Back to the choices, with what they were. */
    reset: () => setState({ at: "idle" }),
  };
}

function isEndedByLock(end: State): boolean {
  return end.at === "idle" && (end.error?.code === "stream-ended" || end.error?.code === "vault-locked");
}

/** What the rules of retention would remove today: 0 when there are none, or the host cannot tell. */
async function countExpiring(): Promise<number> {
  const preview = await client.call("retention.preview", { day: today() });
  return preview.ok ? preview.value.count : 0;
}
