import { useCallback, useEffect, useState } from "react";
import type { Input } from "../../../src-core/contract/calls.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import type { EntrySummary } from "../../../src-core/log/types.ts";
import { client } from "../../transport.ts";

const pageSize = 100;

/** Which entries and in which order; the same object for the same question. */
export type EntriesAsked = Omit<Input<"log.list">, "limit" | "offset" | "cursor">;

interface Entries {
  entries: readonly EntrySummary[];
  total: number;
  more: boolean;
  error: CallError | undefined;
  /** False until the first answer. */
  loaded: boolean;
  /** Rises with every `reload`. */
  turn: number;
  loadMore(): void;
  reload(): void;
}

/** Entries that match, a page at a time; a slow answer never replaces a newer one. */
export function useEntries(asked: EntriesAsked): Entries {
  const [pages, setPages] = useState<{
    entries: readonly EntrySummary[];
    total: number;
    next: string | null;
    loaded: boolean;
  }>({ entries: [], total: 0, next: null, loaded: false });
  const [error, setError] = useState<CallError>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same again
  useEffect(() => {
    let stale = false;
    void client.call("log.list", { ...asked, limit: pageSize }).then((answer) => {
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
  }, [asked, turn]);
  const { next } = pages;
  const loadMore = useCallback(async () => {
    if (next === null) return;
    const answer = await client.call("log.list", { ...asked, limit: pageSize, cursor: next });
    if (!answer.ok) {
      setError(answer.error);
      return;
    }
    setPages((before) =>
      before.next === next
        ? { ...before, entries: [...before.entries, ...answer.value.entries], next: answer.value.nextCursor }
        : before,
    );
  }, [asked, next]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return { ...pages, more: next !== null, error, turn, loadMore: () => void loadMore(), reload };
}
