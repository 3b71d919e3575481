import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ownKinds } from "../../src-core/address-book/types.ts";
import { isFactId } from "../../src-core/facts/index.ts";
import { mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import { needIds, needsSchema } from "../../src-core/needs/types.ts";
import { type PlanRequest, planKinds } from "../../src-core/planner/types.ts";

/** The day it is in every story, a Saturday. */
export const today = "2026-11-21";

/** Sets of options that an expert would call the same advice; a story names them as "any:<group>". */
export const groups = {
  /** Another return address than the one on the piece, one at which mail really reaches the sender. */
  elsewhere: [
    "po-box",
    "po-box-street",
    "private-mailbox",
    "virtual-mailbox",
    "business-center",
    "general-delivery",
    "care-of-person",
    "care-of-attorney",
    "care-of-organization",
    "organization-po-box",
    "workplace",
    "address-program",
  ],
  /** Boxes for which somebody asks to see identity papers, or that take days to get. */
  rented: ["po-box", "po-box-street", "private-mailbox", "virtual-mailbox", "business-center"],
  "no-sender": ["leave-off-return-address", "address-inside-only", "zip-only", "invented-address"],
  "no-name": ["name-off-return-address", "initials-only", "no-organization-name"],
  /** The sender keeps something that shows the day USPS took the piece. */
  "mailing-proof": [
    "add-certificate-of-mailing",
    "certificate-of-mailing",
    "counter-postage-label",
    "add-certified",
    "add-certified-with-electronic-receipt",
    "add-certified-with-card",
    "registered-mail",
  ],
  /** Somebody records that it arrived. */
  "delivery-proof": [
    "add-certified",
    "add-certified-with-electronic-receipt",
    "add-certified-with-card",
    "registered-mail",
    "signature-confirmation",
    "adult-signature",
    "hand-delivery",
  ],
  /** A barcode, a label and a record of their own. */
  tracked: [
    "add-certified",
    "add-certified-with-electronic-receipt",
    "add-certified-with-card",
    "registered-mail",
    "signature-confirmation",
    "adult-signature",
    "restricted-delivery",
  ],
  /** Somebody else handles the letter, or it takes days longer. */
  detour: ["remailer", "print-and-mail"],
} as const satisfies Record<string, readonly string[]>;

const option = z.string().regex(/^(?:any:)?[a-z][a-z-]*$/);
/** One option, a group of which any will do, or a list of alternatives. */
const wanted = z.union([option, z.array(option).min(2)]);
const fact = z.string().refine(isFactId, "no such fact");

const planExpectation = z.strictObject({
  must: z.array(wanted).default([]),
  mustNot: z.array(option).default([]),
  /** Words that must not be left on the outside. */
  gone: z.array(z.string().min(1)).default([]),
});

/** A story: who mails what and why, what they need, and what an expert would tell them. See REVIEW.md. */
export const storySchema = z.strictObject({
  who: z.string().min(20).max(300),
  piece: z.record(z.string(), z.unknown()),
  needs: z.record(z.string(), z.unknown()),
  own: z
    .array(z.strictObject({ id: z.string(), kind: z.enum(ownKinds), name: z.string(), address: z.string() }))
    .default([]),
  without: z.array(option).default([]),
  /** Why an expert decides so. */
  why: z.string().min(20).max(500),
  expect: z.strictObject({
    /** How the piece as it is keeps these needs. */
    now: z.partialRecord(z.enum(needIds), z.enum(["kept", "broken", "cannot-tell"])).default({}),
    plans: z.partialRecord(z.enum(planKinds), planExpectation).default({}),
    /** Of every plan. */
    every: planExpectation.prefault({}),
    /** Options that no plan may have: they would do harm here. */
    never: z.array(option).default([]),
    /** Options that are not available on the piece as it is, each with the fact that says why. */
    refused: z.record(option, fact).default({}),
    /** Words that have to stay on the outside in every plan. */
    stays: z.array(z.string().min(1)).default([]),
    /** Fields of the piece that every plan leaves as they are. */
    untouched: z.array(z.enum(Object.keys(mailpieceSchema.shape) as [string, ...string[]])).default([]),
    /** Fields of the piece in every plan. */
    piece: z.record(z.string(), z.unknown()).default({}),
    /** Needs that stand in the way; with `relaxed`, what the best plan without the need has, or none. */
    blocked: z
      .array(
        z.strictObject({
          need: z.enum(needIds),
          fact: fact.optional(),
          relaxed: z.union([planExpectation, z.literal("none")]).optional(),
        }),
      )
      .default([]),
    /** Nothing to propose and nothing in the way. */
    nothing: z.boolean().default(false),
    /** Facts that the plans, refusals or verdicts have to rest on. */
    facts: z.array(fact).default([]),
  }),
});

export type Story = z.output<typeof storySchema> & { id: string };
export type PlanExpectation = z.output<typeof planExpectation>;

const folder = join(import.meta.dirname, "stories");

export function readStories(): readonly Story[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({
      ...storySchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
      id: name.slice(0, -".json".length),
    }));
}

export function requestOf(story: Story): PlanRequest {
  return {
    piece: mailpieceSchema.parse(story.piece),
    needs: needsSchema.parse(story.needs),
    own: story.own,
    without: story.without.flatMap(optionsOf),
    today,
  };
}

/** The options that a name in a story stands for. */
export function optionsOf(name: string): readonly string[] {
  if (!name.startsWith("any:")) return [name];
  const group = name.slice("any:".length);
  if (!isGroup(group)) throw new Error(`no group of options is called ${group}`);
  return groups[group];
}

function isGroup(name: string): name is keyof typeof groups {
  return Object.hasOwn(groups, name);
}
