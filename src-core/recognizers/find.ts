import { plainPunctuation } from "../text/fold.ts";
import { meets, numberProfile } from "../text/number-profile.ts";
import { recognizers } from "./index.ts";
import { maskIdentifier } from "./masks.ts";
import type { Confidence, Identifier, IdentifierKind, Match } from "./types.ts";

interface Candidate {
  kind: IdentifierKind;
  match: Match;
  mailNumber: boolean;
  order: number;
}

/** How far apart two readings of one number may start: "A# " belongs to one kind and not to the other. */
const longestPrefix = 4;

const strength: Record<Confidence, number> = { certain: 2, likely: 1, possible: 0 };

/**
 * Every identifier in a text, in text order and without overlaps. Where matches overlap, mail numbers claim
 * their text first, then the higher confidence, then more evidence, then the longer match, then the order of the
 * list. Kinds that claim the same number with the same confidence are `alternatives` of the one that is named.
 * `start` and `end` are positions in the text as given; the work is linear in its length.
 */
export function findIdentifiers(text: string): readonly Identifier[] {
  if (!/[\d@]/.test(text)) return [];
  const plain = plainPunctuation(text);
  const profile = numberProfile(plain);
  const candidates: Candidate[] = [];
  recognizers.forEach((recognizer, order) => {
    if (!meets(profile, recognizer.needs)) return;
    for (const match of recognizer.find(plain)) {
      candidates.push({ kind: recognizer.id, match, mailNumber: recognizer.mailNumber, order });
    }
  });
  return settle(candidates, text.length).map(({ kind, match }) => {
    const shown = text.slice(match.start, match.end);
    return { kind, ...match, text: shown, masked: maskIdentifier(kind, shown) };
  });
}

/** Takes the strongest first and drops whatever overlaps it; each position is looked at a bounded number of times. */
function settle(candidates: readonly Candidate[], length: number): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const taken = new Uint8Array(length);
  const winners = new Map<number, Candidate>();
  for (const candidate of candidates.toSorted(byStrength)) {
    const { start, end } = candidate.match;
    if (!taken.subarray(start, end).includes(1)) {
      taken.fill(1, start, end);
      winners.set(end, candidate);
      continue;
    }
    const winner = winners.get(end);
    if (winner !== undefined) winners.set(end, withReading(winner, candidate));
  }
  return [...winners.values()].sort((a, b) => a.match.start - b.match.start);
}

/** The winner with the kind of a match as another reading, where nothing tells the two apart. */
function withReading(winner: Candidate, other: Candidate): Candidate {
  const isSame =
    other.match.confidence === winner.match.confidence &&
    other.mailNumber === winner.mailNumber &&
    Math.abs(other.match.start - winner.match.start) <= longestPrefix;
  if (!isSame) return winner;
  const kinds = [...(winner.match.alternatives ?? []), other.kind, ...(other.match.alternatives ?? [])];
  const alternatives = [...new Set(kinds)].filter((kind) => kind !== winner.kind);
  return { ...winner, match: { ...winner.match, alternatives } };
}

function byStrength(a: Candidate, b: Candidate): number {
  return (
    Number(b.mailNumber) - Number(a.mailNumber) ||
    strength[b.match.confidence] - strength[a.match.confidence] ||
    b.match.evidence.length - a.match.evidence.length ||
    b.match.end - b.match.start - (a.match.end - a.match.start) ||
    a.order - b.order
  );
}
