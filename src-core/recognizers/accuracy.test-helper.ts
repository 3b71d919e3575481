import type { IdentifierKind } from "./types.ts";

// Scores a finder of identifiers against tests/identifiers/set.json, as the README there asks. Shared by the accuracy
// test and by the benchmark, which holds other programs to the same count.

export interface LabelledSpan {
  kind: IdentifierKind;
  start: number;
  end: number;
  /** Several kinds share the shape and no word on the piece settles it. */
  ambiguous?: true;
}

export interface LabelledText {
  id: string;
  language: "en" | "es";
  clean: boolean;
  text: string;
  spans: readonly LabelledSpan[];
}

export interface FoundSpan {
  kind: IdentifierKind;
  start: number;
  end: number;
  alternatives?: readonly IdentifierKind[];
}

export type Half = "develop" | "held-out";

/** How often a kind was there, was found, and was claimed where it is not. */
export interface KindScore {
  labelled: number;
  found: number;
  falseAlarms: number;
}

export interface Score {
  kinds: ReadonlyMap<IdentifierKind, KindScore>;
  /** Texts without a sensitive number, and how many of them were left alone. */
  clean: number;
  leftAlone: number;
  /** Ambiguous spans, and how many of them were given with the likeliest reading and at least one other. */
  ambiguous: number;
  bothReadings: number;
}

export interface Totals {
  labelled: number;
  found: number;
  falseAlarms: number;
  /** Found among labelled; 1 where nothing is labelled. */
  recall: number;
  /** Found among all that was claimed; 1 where nothing was claimed. */
  precision: number;
}

/** Which half of the set an item is in. FNV-1a over the id, so that order and count of the items do not matter. */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  // The lowest bit of FNV-1a is little more than the parity of the text.
  return (((hash >>> 16) ^ (hash >>> 5)) & 1) === 0 ? "develop" : "held-out";
}

/**
 * Counts what a finder gets right. A finding counts for a labelled span of its kind when they share at least seven
 * in ten of their letters and digits: programs differ in whether "A#", "+1" or a bracket belongs to the number.
 * Findings on ambiguous spans count neither as right nor as wrong; they have a count of their own.
 */
export function scoreOf(
  items: readonly LabelledText[],
  isMail: (kind: IdentifierKind) => boolean,
  find: (text: string) => readonly FoundSpan[],
): Score {
  const kinds = new Map<IdentifierKind, KindScore>();
  const of = (kind: IdentifierKind): KindScore => {
    const known = kinds.get(kind) ?? { labelled: 0, found: 0, falseAlarms: 0 };
    kinds.set(kind, known);
    return known;
  };
  const score = { kinds, clean: 0, leftAlone: 0, ambiguous: 0, bothReadings: 0 };
  for (const item of items) {
    const found = find(item.text);
    if (item.clean) {
      score.clean++;
      if (found.every(({ kind }) => isMail(kind))) score.leftAlone++;
    }
    for (const span of item.spans) {
      if (span.ambiguous) {
        score.ambiguous++;
        if (found.some((one) => sameRange(item.text, one, span) && givesBoth(one, span)))
          score.bothReadings++;
        continue;
      }
      of(span.kind).labelled++;
      if (found.some((one) => isHit(item.text, one, span))) of(span.kind).found++;
    }
    for (const one of falseAlarmsIn(item, found)) of(one.kind).falseAlarms++;
  }
  return score;
}

/** Findings that are no labelled number of that kind, ambiguous spans left out. */
export function falseAlarmsIn<T extends FoundSpan>(item: LabelledText, found: readonly T[]): readonly T[] {
  return found.filter(
    (one) =>
      !item.spans.some((span) =>
        span.ambiguous ? span.start < one.end && one.start < span.end : isHit(item.text, one, span),
      ),
  );
}

export function isHit(text: string, found: FoundSpan, span: LabelledSpan): boolean {
  return found.kind === span.kind && sameRange(text, found, span);
}

/** The counts of some kinds together. */
export function totalsOf(score: Score, counts: (kind: IdentifierKind) => boolean): Totals {
  const total = { labelled: 0, found: 0, falseAlarms: 0 };
  for (const [kind, one] of score.kinds) {
    if (!counts(kind)) continue;
    total.labelled += one.labelled;
    total.found += one.found;
    total.falseAlarms += one.falseAlarms;
  }
  const claimed = total.found + total.falseAlarms;
  return {
    ...total,
    recall: total.labelled === 0 ? 1 : total.found / total.labelled,
    precision: claimed === 0 ? 1 : total.found / claimed,
  };
}

function givesBoth({ kind, alternatives = [] }: FoundSpan, span: LabelledSpan): boolean {
  return alternatives.length > 0 && [kind, ...alternatives].includes(span.kind);
}

interface Range {
  start: number;
  end: number;
}

function sameRange(text: string, one: Range, other: Range): boolean {
  const shared = { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
  if (shared.start >= shared.end) return false;
  const both = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
  return weight(text, shared) >= 0.7 * weight(text, both);
}

/** Letters and digits of a range. */
function weight(text: string, { start, end }: Range): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
