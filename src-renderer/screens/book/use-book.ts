import { useEffect, useState } from "react";
import type { BookEntry } from "../../../src-core/address-book/types.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { useVault } from "../../state/vault.tsx";
import { client } from "../../transport.ts";
import { useBookTurn } from "./book-turn.ts";

interface Question {
  query: string;
  kind?: BookEntry["kind"];
  limit?: number;
  /** False: nothing is asked, and nothing is shown. */
  when?: boolean;
}

export interface Addresses {
  entries: readonly BookEntry[];
  /** All that match, not only those here. */
  total: number;
  error: CallError | undefined;
  /** False until the first answer, and again once the log was locked. */
  loaded: boolean;
}

const nothing: Addresses = { entries: [], total: 0, error: undefined, loaded: false };

/** Whether addresses can be read: the log is open, or in memory only. */
export function useBookIsOpen(): boolean {
  const { state } = useVault();
  return state === "open" || state === "session";
}

/**
 * Addresses that match a search, asked again after every change. A slow answer never replaces a newer one, and what the
 * host has locked is dropped.
 */
export function useBook({ query, kind, limit = 500, when = true }: Question): Addresses {
  const isAsked = useBookIsOpen() && when;
  const turn = useBookTurn();
  const [found, setFound] = useState(nothing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again for the same question
  useEffect(() => {
    if (!isAsked) {
      setFound(nothing);
      return;
    }
    let stale = false;
    const question = { query: query.slice(0, 200), limit, ...(kind ? { kind } : {}) };
    void client.call("book.list", question).then((answer) => {
      if (stale) return;
      setFound(
        answer.ok
          ? { ...answer.value, error: undefined, loaded: true }
          : { ...nothing, error: answer.error, loaded: true },
      );
    });
    return () => {
      stale = true;
    };
  }, [query, kind, limit, isAsked, turn]);
  return isAsked ? found : nothing;
}
