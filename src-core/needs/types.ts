import { z } from "zod";
import type { FactId } from "../facts/index.ts";
import { observerIds } from "../observers/types.ts";

/** What a sender may have to keep (design.md, section 2), in the order of the screen. */
export const needIds = [
  "returnable",
  "proof-mailed",
  "proof-delivered",
  "addressee-only",
  "recipient-knows-me",
  "deadline",
  "legal-mail",
  "household-must-not-know",
  "money-limit",
  "no-papers",
  "today",
  "no-post-office",
] as const;
export type NeedId = (typeof needIds)[number];

/** What the one who set the deadline counts: the day it arrives, or the day of the postmark. */
export const deadlineCounts = ["received", "postmarked", "unknown"] as const;

/** What the sender needs of one mailing, and who must not learn from it. */
export const needsSchema = z.strictObject({
  needs: z
    .array(z.enum(needIds))
    .max(needIds.length)
    .default([])
    .transform((list) => needIds.filter((id) => list.includes(id))),
  /** With the need "deadline": the last day, "2026-12-01". */
  deadline: z
    .strictObject({ day: z.iso.date(), counts: z.enum(deadlineCounts) })
    .nullable()
    .default(null),
  /** With the need "money-limit": most to spend on this mailing, first month of any rent included. */
  moneyLimitCents: z.int().min(0).max(1_000_000).nullable().default(null),
  /** Observers that matter to the sender; what others learn does not count. */
  observers: z
    .array(z.enum(observerIds))
    .max(observerIds.length)
    .default([...observerIds])
    .transform((list) => observerIds.filter((id) => list.includes(id))),
});
export type Needs = z.output<typeof needsSchema>;

/** Needs under a name, kept in the vault and shared as a file. */
export const needProfileFields = { name: z.string().trim().min(1).max(100), needs: needsSchema };

/** Whether a piece keeps a need. "cannot-tell" is not kept. */
export type NeedVerdict =
  | { need: NeedId; status: "kept" }
  | {
      need: NeedId;
      status: "broken" | "cannot-tell";
      /** Catalogue entry `needs.<need>.reasons.<reason>`. */
      reason: string;
      params?: Readonly<Record<string, string>>;
      facts: readonly FactId[];
    };
