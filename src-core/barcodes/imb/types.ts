import type { FactId } from "../../facts/index.ts";

/** What the bars hold: 20 digits, and a routing code of 0, 5, 9 or 11 digits (fact imb-payload). */
export interface Payload {
  tracking: string;
  routing: string;
}

/** The payload cut into its fields; destination fields are absent when the routing code is shorter. */
export interface ImbFields {
  /** 2 digits, the second 0 to 4. */
  barcodeId: string;
  /** Service type identifier, 3 digits. */
  stid: string;
  /** 9 digits when the first is 9, else 6 (fact imb-mid). */
  mailerId: string;
  /** What is left of 15 digits: 6 or 9. */
  serial: string;
  zip?: string;
  plus4?: string;
  deliveryPoint?: string;
}

/** A payload that the bars may stand for, and what must have gone wrong for them to look as they do. */
export interface ImbCandidate extends Payload {
  fields: ImbFields;
  /** True when the bars were given upside down. */
  rotated: boolean;
  /** Bars taken as misread: positions from 1 in the order given. */
  corrected: readonly number[];
  /** Bars given as "?": positions from 1 in the order given. */
  filled: readonly number[];
}

/**
 * - `exact`: every bar was read and nothing had to be changed.
 * - `corrected`: bars were changed or filled in, and no other payload fits even with one more bar misread.
 * - `likely`: the only payload that fits this well; others, in `others`, fit with one more bar misread.
 *
 * README.md has the measured rate of wrong readings of each.
 */
export type ImbCertainty = "exact" | "corrected" | "likely";

export interface ImbReading extends ImbCandidate {
  certainty: ImbCertainty;
  /** For `likely`, the payloads that fit with one more bar misread; else empty. */
  others: readonly ImbCandidate[];
}

export type ImbError =
  /** A character other than 0 to 9; position from 1. */
  | { code: "not-digits"; field: "tracking" | "routing"; position: number }
  /** Not 20 digits. */
  | { code: "tracking-length"; length: number }
  /** Not 0, 5, 9 or 11 digits. */
  | { code: "routing-length"; length: number }
  /** The second digit of the barcode identifier is over 4. */
  | { code: "barcode-id"; digit: number }
  /** A character that is no bar, white space or "?"; position from 1 in the text as given. */
  | { code: "bad-letter"; letter: string; position: number }
  /** Not 65 bars. */
  | { code: "bar-count"; count: number }
  /** More bars unknown than can be filled in with sense. */
  | { code: "too-many-unknown"; unknown: number; most: number }
  /** Payloads fit, nearest first, but which one (if any) is the true one cannot be told. At least one. */
  | { code: "not-certain"; candidates: readonly ImbCandidate[] }
  /** No payload is near. */
  | { code: "cannot-read" };

export type ImbField = "barcode" | "barcode-id" | "stid" | "mailer-id" | "serial" | "routing";

/** Every message that `explainImb` can return; their words belong to the catalogues. */
export const imbMessages = [
  "who-printed",
  "barcode-id-zero",
  "barcode-id-other",
  "stid",
  "stid-700",
  "stid-courtesy-reply",
  "mailer-id-6",
  "mailer-id-9",
  "mailer-id-maybe-none",
  "serial",
  "routing-none",
  "zip",
  "plus4",
  "delivery-point",
] as const;
export type ImbMessage = (typeof imbMessages)[number];

/** What one part of the barcode tells, as data. */
export interface ImbPart {
  field: ImbField;
  message: ImbMessage;
  /** The digits it is about; empty for the barcode as a whole and for a missing routing code. */
  digits: string;
  facts: readonly FactId[];
}
