import { useCallback, useMemo, useRef, useState } from "react";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import type { EntryPages } from "./entry-pages.ts";
import { mostSelected, stretchBetween, toggled, without } from "./selection.ts";

export interface Selection {
  ids: ReadonlySet<string>;
  /** True when more was asked for than can be selected. */
  isCut: boolean;
  error: CallError | undefined;
  toggle(id: string): void;
  /** The rows from one to another, and nothing else. */
  stretch(anchor: number, row: number): void;
  /** All that match, from the first. */
  all(): void;
  none(): void;
  drop(ids: readonly string[]): void;
}

const nothing: ReadonlySet<string> = new Set();

/** Which entries are selected, by id: what scrolls out of view stays selected. */
export function useSelection(pages: EntryPages): Selection {
  const [{ ids, isCut }, setSelected] = useState({ ids: nothing, isCut: false });
  const [error, setError] = useState<CallError>();
  /** The last thing asked for: what took longer to fetch does not come after it. */
  const asked = useRef(0);

  const fetched = useCallback(
    async (first: number, end: number, cut: boolean) => {
      const own = ++asked.current;
      const entries = await pages.stretch(first, end);
      if (own !== asked.current) return;
      setError(entries.ok ? undefined : entries.error);
      if (entries.ok) setSelected({ ids: new Set(entries.value.map(({ id }) => id)), isCut: cut });
    },
    [pages],
  );
  return useMemo(
    () => ({
      ids,
      isCut,
      error,
      toggle(id) {
        asked.current++;
        setSelected((before) => {
          const next = toggled(before.ids, id);
          return next.ok ? { ids: next.value, isCut: false } : { ...before, isCut: true };
        });
      },
      stretch(anchor, row) {
        const { first, end } = stretchBetween(anchor, row);
        void fetched(first, end, end - first <= Math.abs(anchor - row));
      },
      all() {
        void fetched(0, mostSelected, pages.state().total > mostSelected);
      },
      none() {
        asked.current++;
        setSelected({ ids: nothing, isCut: false });
      },
      drop(gone) {
        setSelected((before) => ({ ids: without(before.ids, gone), isCut: false }));
      },
    }),
    [ids, isCut, error, fetched, pages],
  );
}
