/**
 * What can be wrong with a file that is read in. Each has a text in `resources/locales/<language>/exchange.json`
 * under `problems`.
 */
export const fileProblems = [
  "file-empty",
  "not-text",
  "encoding-mixed",
  "quote-open",
  "row-too-long",
  "too-many-columns",
  "column-missing",
  "json-broken",
  "json-cut-short",
  "json-too-deep",
  "json-not-a-log",
  "json-newer",
  "json-redacted",
] as const;
/** Ends the reading: what follows in the file could be misread. */
export type FileProblem = (typeof fileProblems)[number];

export const rowProblems = [
  "cells-missing",
  "cells-extra",
  "date-missing",
  "date-not-valid",
  "date-order-unclear",
  "recipient-missing",
  "too-long",
  "service-unknown",
  "extra-unknown",
  "format-unknown",
  "postage-unknown",
  "status-unknown",
  "cost-not-valid",
  "number-rounded",
  "number-not-valid",
  "reminder-alone",
  "field-unknown",
  "field-missing",
  "field-not-valid",
  "row-not-json",
  "row-not-an-object",
] as const;
/** Is about one row; the others can still be read. */
export type RowProblemId = (typeof rowProblems)[number];

export const cardProblems = [
  "card-cut-short",
  "card-not-valid",
  "card-too-long",
  "card-without-address",
  "card-encoding",
  "card-outside",
] as const;
/** Is about one card of a vCard file. */
export type CardProblem = (typeof cardProblems)[number];

/** One thing wrong with a row; `column` is the column's or field's name, empty when it is about the whole row. */
export interface RowProblem {
  problem: RowProblemId;
  column: string;
}
