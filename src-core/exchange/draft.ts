import type { LogEntry } from "../log/types.ts";

/** What a file says of one mailing. What it leaves open is null; the log fills it in. */
export interface ImportDraft
  extends Omit<LogEntry, "id" | "version" | "createdAt" | "updatedAt" | "held" | "disclosed"> {
  id: string | null;
  createdAt: number | null;
  updatedAt: number | null;
}

/** An imported entry as the log keeps it. `held` is only what the entry itself says; the log knows of its matter. */
export function entryOf(draft: ImportDraft, id: string, now: number): LogEntry {
  const createdAt = draft.createdAt ?? now;
  return {
    ...draft,
    id,
    version: 1,
    createdAt,
    updatedAt: draft.updatedAt ?? createdAt,
    held: draft.hold,
    disclosed: null,
  };
}
