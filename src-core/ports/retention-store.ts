import type { DeletionRecord, Hold, Matter, RetentionRule } from "../log/retention.ts";
import type { EntrySummary } from "../log/types.ts";
import type { Result } from "../result.ts";

export interface RetentionPreview {
  count: number;
  heldBack: number;
  byRule: { rule: RetentionRule; count: number }[];
  /** The oldest of what would go. */
  entries: EntrySummary[];
}

/**
 * Legal holds, rules of retention and what was removed by them. Days are "2026-03-14", times milliseconds since 1970.
 * May throw storage errors.
 */
export interface RetentionStore {
  /** Matters in use or under a hold, by code. */
  matters(): Matter[];
  /** Covers entries that come to the matter later too, and brings back what was deleted and is not purged yet. */
  holdMatter(code: string, reason: string, at: number): void;
  releaseMatter(code: string): void;
  /** An entry that leaves a matter under a hold is held by itself from then on, for the same reason. */
  holdEntry(id: string, reason: string, at: number): Result<null, "entry-not-found">;
  releaseEntry(id: string): Result<null, "entry-not-found">;
  holdsOf(id: string): Result<{ own: Hold | null; matter: Hold | null }, "entry-not-found">;
  /** Whether anything is under a legal hold. */
  isHolding(): boolean;
  isMatterHeld(code: string): boolean;

  /** `asked` is false until rules were set. */
  rules(): { asked: boolean; rules: RetentionRule[] };
  setRules(rules: readonly RetentionRule[]): void;
  /** The day that was noted last. */
  lastDay(): string | null;
  noteDay(day: string): void;
  /** What would go on a day by these rules; counts a part of the log with each step. */
  preview(rules: readonly RetentionRule[], day: string): Generator<void, RetentionPreview, void>;
  /** Whether anything would go on a day by the rules that are set. */
  isAnythingOver(day: string): boolean;
  /**
   * Removes for good what is over on a day by the rules that are set, and writes the record of it with each part, some
   * 30 ms of work; yields how many after each part. Ends early when other rules are set meanwhile.
   */
  expire(day: string, at: number): Generator<number, void, void>;
  /** The latest first. */
  records(): DeletionRecord[];

  /** Adds holds, rules and records of another store; its entries must be there already. */
  takeOver(other: RetentionStore, entryIds: readonly string[]): void;
}
