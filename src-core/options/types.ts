import type { FactId } from "../facts/index.ts";
import type { Mailpiece, MailpieceInput } from "../mailpiece/mailpiece.ts";
import type { Context, Disclosure } from "../rules/types.ts";

/** Details only the user knows, asked before applying; the catalogue entry is `options.asks.<id>`. */
export const askIds = [
  "box-number",
  "box-city-line",
  "street-line",
  "host-name",
  "host-street",
  "host-city-line",
  "general-city-line",
  "office-street-line",
  "workplace-name",
  "program-code",
  "program-line",
  "program-city-line",
  "recipient-extra-line",
  "recipient-line",
  "recipient-city-line",
] as const;
export type AskId = (typeof askIds)[number];
/** What the user told us. `own-address` is a whole return address block of their own, used as it is. */
export type Details = Partial<Record<AskId | "own-address", string>>;

/**
 * What an option decides, in the order in which a plan applies them. At most one option of a slot is in a plan.
 */
export const slots = [
  "way",
  "recipient-address",
  "recipient-name",
  "return-address",
  "return-name",
  "words",
  "markings",
  "endorsement",
  "format",
  "stationery",
  "size",
  "lining",
  "inner-envelope",
  "lettering",
  "service",
  "proof-of-delivery",
  "receipt",
  "addressee-only",
  "proof-of-mailing",
  "postage",
  "postmark-area",
  "drop-off",
] as const;
export type Slot = (typeof slots)[number];

/** US cents, both ends included; "unknown" when no source that was read names a price. */
export type Amount = { lowCents: number; highCents: number } | "unknown";
export const noMoney: Amount = { lowCents: 0, highCents: 0 };

/** How soon it can be used for the first time. */
export const readiness = ["now", "same-day", "days", "weeks"] as const;
export type Readiness = (typeof readiness)[number];

/** Identity papers shown to get it. */
export const paperKinds = ["none", "one-id", "two-ids", "eligibility"] as const;
export type Papers = (typeof paperKinds)[number];

/** When one has to go to a post office: never, once to set it up, with each mailing, to pick up mail. */
export const officeTrips = ["none", "set-up", "each-mailing", "pick-up"] as const;
export type OfficeTrip = (typeof officeTrips)[number];

export const places = ["anywhere", "some-offices", "some-states", "one-office"] as const;
export type Where = (typeof places)[number];

/**
 * What an option takes from the sender, beyond the price of the mailpiece itself, which src-core/prices works
 * out. Words for people stay in the catalogue; these are for planning.
 */
export interface Terms {
  slot: Slot;
  /** The fields of a mailpiece that `apply` may change; a property test holds it to them. */
  changes: readonly (keyof Mailpiece)[];
  perPiece: Amount;
  /** Rent, a month. */
  monthly: Amount;
  ready: Readiness;
  papers: Papers;
  /** Official names of forms to fill in, such as "PS Form 1093". */
  forms: readonly string[];
  officeTrip: OfficeTrip;
  where: Where;
  /** Somebody else must agree first. */
  consent: boolean;
  /** How it can go wrong: catalogue entries `options.<id>.fails.<key>`. */
  fails: readonly string[];
  /**
   * True for what needs an arrangement that only the sender knows of (a box, a host, a program): a plan names
   * it as "set up" unless one of the sender's own addresses is of this kind (address book).
   */
  arranged: boolean;
}

/**
 * Whether an option can be used on this piece.
 * `not-available`: a rule, a duty or a protection forbids it here; says why and names the fact.
 * `not-needed`: it would change nothing.
 */
export type Availability =
  | { status: "available"; cautions: readonly string[] }
  | {
      status: "not-available";
      reason: string;
      params?: Readonly<Record<string, string>>;
      facts: readonly FactId[];
    }
  | { status: "not-needed"; reason: string };

/**
 * One privacy-preserving change to a mailpiece or to how it is mailed. Its words are the catalogue entries
 * `options.<id>.{title, summary, hides, keeps, cost, setup}`, `options.<id>.cautions.<key>` and
 * `options.<id>.reasons.<key>`.
 */
export interface Option {
  id: string;
  since: string;
  /** Ids of the rules whose disclosures it can reduce. Rules never name options. */
  helps: readonly string[];
  asks: readonly AskId[];
  /** Facts behind its words. */
  facts: readonly FactId[];
  cautions: readonly string[];
  reasons: readonly string[];
  terms: Terms;
  check(context: Context): Availability;
  /**
   * The changed piece; the given one is not touched. Missing details become visible blanks ("____"), never
   * an invented address.
   */
  apply(piece: Mailpiece, details: Details): Mailpiece;
}

/** An option judged on one piece, with what it would change. */
export interface OptionResult {
  option: string;
  availability: Availability;
  /** The piece after applying it with blanks for unknown details; the same piece when not available. */
  preview: Mailpiece;
  /** Disclosures of the piece that the preview no longer has. */
  hides: readonly Disclosure[];
  /** Disclosures of the preview that the piece does not have. */
  adds: readonly Disclosure[];
}

export interface OptionExample {
  name: string;
  piece: MailpieceInput;
  expect: Availability["status"];
  /** For not-available and not-needed. */
  reason?: string;
  /** For available. */
  cautions?: readonly string[];
}
