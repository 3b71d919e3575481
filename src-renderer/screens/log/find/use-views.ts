import { useCallback, useEffect, useState } from "react";
import type { Output } from "../../../../src-core/contract/calls.ts";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { client } from "../../../transport.ts";
import type { Look } from "./look.ts";

export type SavedView = Output<"view.list">["views"][number];

interface Views {
  views: readonly SavedView[];
  error: CallError | undefined;
  clearError(): void;
  /** Adds a view, or changes the one with this id; its id when it was saved. */
  save(name: string, look: Look, id?: string): Promise<string | undefined>;
  remove(id: string): Promise<boolean>;
}

/** Views kept in the log. */
export function useViews(): Views {
  const [views, setViews] = useState<readonly SavedView[]>([]);
  const [error, setError] = useState<CallError>();
  const load = useCallback(async () => {
    const answer = await client.call("view.list", {});
    if (answer.ok) setViews(answer.value.views);
    else setError(answer.error);
  }, []);
  useEffect(() => void load(), [load]);
  const save = useCallback(
    async (name: string, { filter, sort, columns }: Look, id?: string) => {
      const view = { name, filter, sort, columns: [...columns] };
      const saved = await client.call("view.save", id === undefined ? view : { ...view, id });
      setError(saved.ok ? undefined : saved.error);
      if (!saved.ok) return undefined;
      await load();
      return saved.value.id;
    },
    [load],
  );
  const remove = useCallback(
    async (id: string) => {
      const removed = await client.call("view.delete", { id });
      setError(removed.ok ? undefined : removed.error);
      await load();
      return removed.ok;
    },
    [load],
  );
  const clearError = useCallback(() => setError(undefined), []);
  return { views, error, clearError, save, remove };
}
