import type { FactId } from "../../../../src-core/facts/index.ts";

/** Why a log should not be kept for longer than it is needed, and what speaks for keeping some of it. */
export const retentionFacts: readonly FactId[] = [
  "guid-nnedv",
  "rec-nnedv-purge",
  "rec-auto-delete-tiers",
  "rec-subpoena",
  "rec-proof-value",
];
