import type { Address } from "../address/types.ts";
import type { CorrespondentMatch } from "../correspondents/types.ts";
import type { FactId } from "../facts/index.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import type { Place, TextPart } from "../mailpiece/place.ts";
import type { ObserverId } from "../observers/types.ts";
import type { Identifier } from "../recognizers/types.ts";

/** How far a disclosure narrows down the sender, narrowest first. */
export const narrowings = ["person", "household", "building", "block", "zip", "region", "country"] as const;
export type NarrowsTo = (typeof narrowings)[number];
/** A level that is a place; "person" says who, not where. */
export type PlaceLevel = Exclude<NarrowsTo, "person">;

/** How much is at stake if the wrong observer learns it; used only to order the list (docs/severity.md). */
export const severities = ["critical", "serious", "moderate", "minor"] as const;
export type Severity = (typeof severities)[number];

/** What a rule is about; the summary sentence is a list of these. */
export const topics = [
  "who-you-are",
  "where-you-are",
  "who-you-write-to",
  "what-it-is-about",
  "personal-numbers",
  "how-you-paid",
  "when-and-where-mailed",
  "how-it-travels",
] as const;
export type Topic = (typeof topics)[number];

/** Everything rules may look at, read once per analysis. */
export interface Context {
  piece: Mailpiece;
  /** The return address, read. */
  from: Address;
  /** The delivery address, read. */
  to: Address;
  /** Identifiers in every text part, mail numbers included. */
  identifiers: readonly (Identifier & { part: TextPart })[];
  /** Kinds of correspondent seen on the sender's side (return address, logo). */
  senders: readonly (CorrespondentMatch & { part: TextPart })[];
  /** Kinds of correspondent seen on the recipient's side (delivery address). */
  recipients: readonly (CorrespondentMatch & { part: TextPart })[];
}

/**
 * One thing that a rule found. Data, never a sentence: its words are the catalogue entries
 * `rules.<rule>.<message>.{title, what, can, cost}`, and `.why` for "cannot-tell".
 */
export interface Finding {
  message: string;
  /** "cannot-tell" is not safe: it says that nobody can know from what is given, and why. */
  outcome: "shown" | "cannot-tell";
  /** Where on the piece; absent when it is not on the piece (a record made by a choice). */
  where?: Place;
  params?: Readonly<Record<string, string>>;
  /**
   * Who learns it. Left out for things on the piece: the engine then works out who sees that place.
   * With `where`, listed observers are added to those.
   */
  observers?: readonly ObserverId[];
  narrowsTo?: NarrowsTo;
  /**
   * The fact that says how far, where it is not the one that the level has (report/narrowing.ts). The number of
   * addresses usual for a block or a ZIP Code area is then not claimed.
   */
  narrowsBy?: FactId;
  /** With `narrowsTo: "person"`: the place that stands beside the name in the same record. */
  personAt?: PlaceLevel;
  /** Overrides the rule's severity. */
  severity?: Severity;
  facts: readonly FactId[];
}

/** Turns a mailpiece into disclosures. Pure and synchronous; an empty list means "not shown". */
export interface Rule {
  /** Thing and what is checked; same as the folder. */
  id: string;
  since: string;
  topic: Topic;
  severity: Severity;
  /** Every message id the rule can return. */
  messages: readonly string[];
  check(context: Context): readonly Finding[];
}

/** A finding with its rule, an id that is stable while the piece is edited, and who learns it. */
export interface Disclosure extends Finding {
  id: string;
  rule: string;
  topic: Topic;
  severity: Severity;
  observers: readonly ObserverId[];
}

/** Examples that a rule must get right; the walk test runs them. */
export interface RuleExample {
  name: string;
  piece: import("../mailpiece/mailpiece.ts").MailpieceInput;
  /** Messages expected from this rule, in order; empty for "not shown". */
  expect: readonly string[];
}
