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
] as const;
export type AskId = (typeof askIds)[number];
export type Details = Partial<Record<AskId, string>>;

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
