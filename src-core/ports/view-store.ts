import type { EntryFilter, EntrySort } from "../log/types.ts";
import type { Result } from "../result.ts";

/** A filter of the log kept under a name. */
export interface SavedView {
  id: string;
  name: string;
  filter: EntryFilter;
  sort: EntrySort;
  columns: string[];
}

/** Views kept in the vault; no two names are the same but for case. May throw storage errors. */
export interface ViewStore {
  /** By name, without regard to case. Views that this version cannot read are left out. */
  list(): SavedView[];
  /** Adds a view, or replaces the one with its id. */
  save(view: SavedView): Result<null, "view-name-taken">;
  /** Removes a view at once; false when there is none. */
  delete(id: string): boolean;
}
