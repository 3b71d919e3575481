import type { NeedProfile } from "../contract/calls.ts";
import type { Result } from "../result.ts";

export type ProfileDraft = Omit<NeedProfile, "id" | "version">;

export interface ProfileList {
  profiles: NeedProfile[];
  /** Stored, but not in a form that this version understands. */
  damaged: { id: string; name: string }[];
}

/** Needs kept under a name; no two names are the same but for case. May throw storage errors. */
export interface ProfileStore {
  insert(profile: NeedProfile): Result<NeedProfile, "profile-name-taken">;
  /** Replaces a profile when it is at `expectedVersion`, also one that cannot be read. */
  update(
    id: string,
    expectedVersion: number,
    draft: ProfileDraft,
  ): Result<NeedProfile, "entry-not-found" | "entry-changed" | "profile-name-taken">;
  /** By name, without regard to case. */
  list(): ProfileList;
  /** Removes a profile at once; false when there is none. */
  delete(id: string): boolean;
}
