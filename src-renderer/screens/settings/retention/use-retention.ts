import { useCallback, useEffect, useState } from "react";
import type { Output } from "../../../../src-core/contract/calls.ts";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import type { DeletionRecord, Matter } from "../../../../src-core/log/retention.ts";
import { client } from "../../../transport.ts";

export type RetentionInfo = Output<"retention.get">;

interface Retention {
  info: RetentionInfo | undefined;
  matters: readonly Matter[];
  records: readonly DeletionRecord[];
  /** Tags in use. */
  tags: readonly string[];
  error: CallError | undefined;
  reload(): void;
}

/** How often a removal that is under way is looked at. */
const lookMs = 700;

/** Rules, matters and records of an open log, kept in step with a removal that is under way. */
export function useRetention(isOpen: boolean): Retention {
  const [shown, setShown] = useState<Omit<Retention, "error" | "reload">>({
    ...{ info: undefined, matters: [], records: [], tags: [] },
  });
  const [error, setError] = useState<CallError>();
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same again
  useEffect(() => {
    if (!isOpen) return;
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      const [info, matters, records, labels] = await Promise.all([
        client.call("retention.get", {}),
        client.call("matter.list", {}),
        client.call("retention.records", {}),
        client.call("log.tags", {}),
      ]);
      if (stale) return;
      const failed = [info, matters, records, labels].find((answer) => !answer.ok);
      setError(failed && !failed.ok ? failed.error : undefined);
      if (!info.ok || !matters.ok || !records.ok || !labels.ok) return;
      setShown({
        info: info.value,
        matters: matters.value.matters,
        records: records.value.records,
        tags: labels.value.tags,
      });
      if (info.value.removed !== null) timer = setTimeout(() => void load(), lookMs);
    };
    void load();
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [isOpen, turn]);
  return { ...shown, error, reload };
}
