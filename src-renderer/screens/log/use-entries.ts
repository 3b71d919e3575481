import { useCallback, useEffect, useState } from "react";
import type { EntrySummary } from "../../../src-core/log/types.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { client } from "../../transport.ts";

const pageSize = 100;

interface Entries {
  entries: readonly EntrySummary[];
  total: number;
  more: boolean;
  error: CallError | undefined;
  /** False until the first answer. */
  loaded: boolean;
  loadMore(): void;
  reload(): void;
}

/** Entries that match a search, a page at a time; a slow answer never replaces a newer one. */
export function useEntries(query: string, isOpen: boolean): Entries {
  const [pages, setPages] = useState<{
    entries: readonly EntrySummary[];
    total: number;
    next: string | null;
    loaded: boolean;
  }>({ entries: [], total: 0, next: null, loaded: false });
  const [error, setError] = useState<CallError>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again for the same query
  useEffect(() => {
    if (!isOpen) {
      setPages({ entries: [], total: 0, next: null, loaded: false });
      return;
    }
    let stale = false;
    void client.call("log.list", { query, limit: pageSize }).then((answer) => {
      if (stale) return;
      if (answer.ok)
        setPages({
          entries: answer.value.entries,
          total: answer.value.total,
          next: answer.value.nextCursor,
          loaded: true,
        });
      setError(answer.ok ? undefined : answer.error);
    });
    return () => {
      stale = true;
    };
  }, [query, isOpen, turn]);
  const { next } = pages;
  const loadMore = useCallback(async () => {
    if (next === null) return;
    const answer = await client.call("log.list", { query, limit: pageSize, cursor: next });
    if (!answer.ok) {
      setError(answer.error);
      return;
    }
    setPages((before) =>
      before.next === next
        ? { ...before, entries: [...before.entries, ...answer.value.entries], next: answer.value.nextCursor }
        : before,
    );
  }, [query, next]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return { ...pages, more: next !== null, error, loadMore: () => void loadMore(), reload };
}
