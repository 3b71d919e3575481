import { z } from "zod";
import { deletionRecordSchema, holdSchema, matterSchema, retentionRulesSchema } from "../log/retention.ts";
import { entrySummarySchema } from "../log/types.ts";

const nothing = z.strictObject({});
const id = z.uuid();
const day = z.iso.date();

/** Calls about matters, legal holds and what expires. */
export const retentionCalls = {
  /** Matters in use, and those under a hold that have no entries, by code. */
  "matter.list": { input: nothing, output: z.strictObject({ matters: z.array(matterSchema) }) },
  /**
   * Puts a matter or one entry under a legal hold, or lifts it. A hold of a matter also brings back its entries that
   * were deleted and wait for their undo to end. Setting one again changes the reason only. What a lifted hold covered
   * expires ten minutes later at the earliest while the log stays open, so that it can be put on again.
   */
  "hold.set": {
    input: z
      .strictObject({
        matter: z.string().trim().min(1).max(100).optional(),
        entryId: id.optional(),
        on: z.boolean(),
        reason: z.string().trim().max(500).default(""),
      })
      .refine(({ matter, entryId }) => (matter === undefined) !== (entryId === undefined)),
    output: nothing,
  },
  /** Why an entry is held: by a hold of its own, by one of its matter, by both, or by none. */
  "hold.get": {
    input: z.strictObject({ entryId: id }),
    output: z.strictObject({ own: holdSchema.nullable(), matter: holdSchema.nullable() }),
  },

  "retention.get": {
    input: nothing,
    output: z.strictObject({
      /** False until rules were set: nothing expires before. */
      asked: z.boolean(),
      rules: retentionRulesSchema,
      /**
       * "clock-set-back": the clock of the computer stands more than a day before `lastDay`. Expiry goes by the clock,
       * so things are kept longer. "clock-far-ahead": it stands more than 60 days after `lastDay`, or expiry never
       * looked at this log (it came from a backup, or from a session), and something would go: nothing does before the
       * person says so. `retention.set` and `retention.run` accept the clock as it is.
       */
      notice: z.enum(["none", "clock-set-back", "clock-far-ahead"]),
      /** The latest day on which expiry was looked at; null before the first. */
      lastDay: day.nullable(),
      /** How many went so far in a removal that is under way; null when there is none. */
      removed: z.int().min(0).nullable(),
    }),
  },
  /** Sets all rules. What is over by them goes soon after, as it does after each unlock and once a day. */
  "retention.set": { input: z.strictObject({ rules: retentionRulesSchema }), output: nothing },
  /** What would go on a day, with these rules or those that are set. Nothing in a session without a log. */
  "retention.preview": {
    input: z.strictObject({ rules: retentionRulesSchema.optional(), day }),
    output: z.strictObject({
      count: z.int().min(0),
      /** As many more would go but for a legal hold. */
      heldBack: z.int().min(0),
      /** Each rule in the order given, also with 0. */
      byRule: z.array(z.strictObject({ rule: retentionRulesSchema.element, count: z.int().min(0) })),
      /** The oldest of what would go. */
      entries: z.array(entrySummarySchema).max(50),
    }),
  },
  /**
   * The day on which an entry would go by the rules that are set; it may lie in the past. Null when it is kept, as in a
   * session without a log. `held`: its matter is under a legal hold, so that it does not go before that is lifted.
   */
  "retention.wouldExpire": {
    input: z.strictObject({
      mailedOn: day,
      tag: z.string().trim().max(100).default(""),
      matter: z.string().trim().max(100).default(""),
      /** The day of its deadline. */
      deadline: day.nullable().default(null),
    }),
    output: z.strictObject({ expiresOn: day.nullable(), held: z.boolean() }),
  },
  /** Removes for good what is over today, without undo. */
  "retention.run": { input: nothing, output: z.strictObject({ count: z.int().min(0) }) },
  /** What was removed for good, the latest first; up to 1,000. */
  "retention.records": { input: nothing, output: z.strictObject({ records: z.array(deletionRecordSchema) }) },
} as const;
