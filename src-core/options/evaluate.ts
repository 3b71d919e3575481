import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { contextReader, type ReadContext } from "../rules/context.ts";
import type { Context, Disclosure, Severity } from "../rules/types.ts";
import { noChange, notNeeded } from "./availability.ts";
import { options } from "./index.ts";
import type { Availability, Details, Option, OptionResult } from "./types.ts";

/**
 * The part of an analysis that options need; injected, so that options and rules stay apart. It may use `read`, which
 * remembers what it has read of the other pieces.
 */
export type Analyse = (
  piece: Mailpiece,
  read?: ReadContext,
) => { disclosures: readonly Disclosure[]; context: Context };

/** Only for ordering the list and for comparing plans: one critical disclosure outweighs a few minor ones. */
export const weights: Record<Severity, number> = { critical: 8, serious: 4, moderate: 2, minor: 1 };

const order: readonly Availability["status"][] = ["available", "not-available", "not-needed"];

/**
 * Judges every option on a piece: whether it can be used, and which disclosures it would hide or add when
 * applied with blanks for unknown details. The most useful come first, then those that are not available here,
 * then those that would change nothing.
 */
export function evaluateOptions(
  piece: Mailpiece,
  analyse: Analyse,
  list: readonly Option[] = options,
): readonly OptionResult[] {
  // Previews differ from the piece in a text or two: what they share is read once.
  const read = contextReader();
  const analyseShared = (each: Mailpiece) => analyse(each, read);
  const before = analyseShared(piece);
  const results = list.map((option) => evaluate(option, piece, before, analyseShared));
  return results.sort(
    (a, b) =>
      order.indexOf(a.availability.status) - order.indexOf(b.availability.status) || gain(b) - gain(a),
  );
}

function evaluate(
  option: Option,
  piece: Mailpiece,
  before: ReturnType<Analyse>,
  analyse: Analyse,
): OptionResult {
  const availability = option.check(before.context);
  const unchanged = { option: option.id, preview: piece, hides: [], adds: [] };
  if (availability.status !== "available") return { ...unchanged, availability };
  const preview = option.apply(piece, {});
  // An option that promises a change and makes none would mislead; say that it is not needed.
  if (isSamePiece(preview, piece)) return { ...unchanged, availability: notNeeded(noChange) };
  const after = analyse(preview).disclosures;
  // A blank reads as an incomplete address, which the user is about to complete.
  const filled = option.asks.length === 0 ? after : analyse(option.apply(piece, standIns)).disclosures;
  return { option: option.id, availability, preview, ...compare(before.disclosures, after, filled) };
}

/**
 * What a change hides and adds. `after` is that of the preview with its blanks, `filled` that of the same preview with
 * stand-ins in place of the blanks: what only the blanks hide or add does not count. The stand-ins are never shown:
 * every disclosure given is one of `before` or `after`.
 */
export function compare(
  before: readonly Disclosure[],
  after: readonly Disclosure[],
  filled: readonly Disclosure[] = after,
): Pick<OptionResult, "hides" | "adds"> {
  const hides = missingFrom(after, before);
  const adds = missingFrom(before, after);
  if (filled === after) return { hides, adds };
  return {
    hides: hides.filter((hidden) => !isIn(filled, hidden)),
    adds: adds.filter((added) => isIn(filled, added)),
  };
}

/** Details that read as complete, only to tell what blanks alone would change. */
export const standIns: Details = {
  "box-number": "1",
  "box-city-line": "SPRINGFIELD IL 62701",
  "street-line": "1 MAIN ST",
  "host-name": "HOST NAME",
  "host-street": "1 MAIN ST",
  "host-city-line": "SPRINGFIELD IL 62701",
  "general-city-line": "SPRINGFIELD IL 62701",
  // A suite before the number sign, so that "# 1" reads as a box of that office and not as somebody's apartment.
  "office-street-line": "1 MAIN ST STE 1",
  "workplace-name": "WORKPLACE INC",
  "program-code": "BOX 1",
  "program-line": "PO BOX 1",
  "program-city-line": "SPRINGFIELD IL 62701",
  "recipient-line": "PO BOX 1",
  "recipient-city-line": "SPRINGFIELD IL 62701",
};

function isIn(disclosures: readonly Disclosure[], { id }: Disclosure): boolean {
  return disclosures.some((disclosure) => disclosure.id === id);
}

/**
 * The disclosures of `from` that `others` lacks. One that both have, but with fewer observers in `others`, is
 * given with only the observers that are missing there; new words alone (other params) do not count.
 */
function missingFrom(others: readonly Disclosure[], from: readonly Disclosure[]): readonly Disclosure[] {
  const byId = new Map(others.map((disclosure) => [disclosure.id, disclosure]));
  return from.flatMap((disclosure) => {
    const other = byId.get(disclosure.id);
    if (!other) return [disclosure];
    const observers = disclosure.observers.filter((observer) => !other.observers.includes(observer));
    return observers.length === 0 ? [] : [{ ...disclosure, observers }];
  });
}

function gain(result: OptionResult): number {
  return weigh(result.hides) - weigh(result.adds);
}

function weigh(disclosures: readonly Disclosure[]): number {
  return disclosures.reduce((sum, disclosure) => sum + weights[disclosure.severity], 0);
}

function isSamePiece(a: Mailpiece, b: Mailpiece): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
