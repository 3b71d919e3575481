import { useCallback, useEffect, useState } from "react";
import type { Output } from "../../../../src-core/contract/calls.ts";
import { type CallError, callError, errorCodes } from "../../../../src-core/contract/errors.ts";
import { client } from "../../../transport.ts";

export type Backup = Output<"backup.get">;

/** How backups are made, asked again with `reload`. */
export function useBackup(): { backup: Backup | undefined; error: CallError | undefined; reload(): void } {
  const [backup, setBackup] = useState<Backup>();
  const [error, setError] = useState<CallError>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same again
  useEffect(() => {
    let stale = false;
    void client.call("backup.get", {}).then((answer) => {
      if (stale) return;
      if (answer.ok) setBackup(answer.value);
      setError(answer.ok ? undefined : answer.error);
    });
    return () => {
      stale = true;
    };
  }, [turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return { backup, error, reload };
}

/** Why the last backup was not made, as an error that has words; a code that this version does not know is a bug's. */
export function problemOf({ lastProblem }: Backup): CallError | undefined {
  if (lastProblem === null) return undefined;
  return callError(errorCodes.find((code) => code === lastProblem) ?? "storage-failed");
}
