import { z } from "zod";

/** Which entries a rule is about. A rule for a matter comes before one for a tag, and that before the rule for all. */
export const retentionScopes = ["all", "tag", "matter"] as const;

export const retentionRuleSchema = z
  .strictObject({
    scope: z.enum(retentionScopes),
    /** The tag or matter; empty for all. */
    value: z.string().trim().max(100).default(""),
    /** Days after the day mailed, or after the deadline if that is later; null keeps them. */
    days: z.int().min(1).max(36_500).nullable(),
  })
  .refine(({ scope, value }) => (scope === "all") === (value === ""));
export type RetentionRule = z.output<typeof retentionRuleSchema>;

/** Rules as they are set together: one at most for each tag, each matter, and for all. */
export const retentionRulesSchema = z
  .array(retentionRuleSchema)
  .max(500)
  .refine((rules) => new Set(rules.map(({ scope, value }) => `${scope} ${value}`)).size === rules.length);

/** Suggested when a log is made; the person is asked. */
export const suggestedRetentionDays = 180;

/** What was removed for good: no content, only when, by which kind of rule and how many. */
export const deletionRecordSchema = z.strictObject({
  at: z.int(),
  /** A wipe leaves no record: it takes the records with it. */
  by: z.enum(["expiry", "person"]),
  /** Null when a person removed them. */
  scope: z.enum(retentionScopes).nullable(),
  days: z.int().nullable(),
  count: z.int().min(1),
});
export type DeletionRecord = z.output<typeof deletionRecordSchema>;

export const matterSchema = z.strictObject({
  code: z.string().trim().min(1).max(100),
  /** Stops deletion, expiry and wiping of every entry of the matter. */
  hold: z.boolean(),
  holdReason: z.string().max(500),
  heldSince: z.int().nullable(),
  entries: z.int().min(0),
});
export type Matter = z.output<typeof matterSchema>;

/** Why and since when something is under a legal hold; `since` is null when the entry came with its hold. */
export const holdSchema = z.strictObject({ reason: z.string().max(500), since: z.int().nullable() });
export type Hold = z.output<typeof holdSchema>;
