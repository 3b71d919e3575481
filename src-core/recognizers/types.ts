import type { FactId } from "../facts/index.ts";
import type { NumberNeeds } from "../text/number-profile.ts";

/** What a number or string is. Mail numbers come first: they are never taken for anything else. */
export type IdentifierKind =
  | "usps-tracking"
  | "s10-tracking"
  | "imb-digits"
  | "zip-plus-4"
  | "ups-tracking"
  | "fedex-tracking"
  | "a-number"
  | "uscis-receipt"
  | "ssn"
  | "itin"
  | "phone"
  | "email"
  | "card"
  | "date-of-birth"
  | "curp"
  | "dui"
  | "dpi"
  | "cpf"
  | "bop-register-number"
  | "nvc-case"
  | "uscis-card"
  | "dv-case"
  | "i94"
  | "sevis"
  | "us-passport"
  | "driver-license"
  | "state-inmate-number"
  | "federal-docket"
  | "atin"
  | "ein"
  | "mbi"
  | "aba-routing"
  | "vin"
  | "honduras-dni"
  | "colombia-nit"
  | "venezuela-rif"
  | "dominican-cedula"
  | "matricula-consular";

/** `certain`: shape with check digit or label; `likely`: strong shape; `possible`: shape alone, say "cannot tell". */
export type Confidence = "certain" | "likely" | "possible";

/** Why the match counts: its shape, a check digit that fits, a word beside it. */
export type Evidence = "shape" | "check-digit" | "label" | "prefix" | "calendar";

export interface Match {
  start: number;
  end: number;
  confidence: Confidence;
  evidence: readonly Evidence[];
  /** Other kinds that have the same shape, when they cannot be told apart. */
  alternatives?: readonly IdentifierKind[];
}

/** A match with its kind, the text seen, and a masked form that is safe to show or keep. */
export interface Identifier extends Match {
  kind: IdentifierKind;
  text: string;
  masked: string;
}

/**
 * Finds one kind of identifier in a text. Pure and linear in the length of the text.
 * Reports every match; overlaps between recognizers are settled by `findIdentifiers`.
 */
export interface Recognizer {
  id: IdentifierKind;
  since: string;
  /** True for numbers that the mail itself carries; these claim their text before others look. */
  mailNumber: boolean;
  facts: readonly FactId[];
  /** The least that a text must have before it is searched: most texts on a mailpiece have no long number. */
  needs: NumberNeeds;
  find(text: string): readonly Match[];
}
