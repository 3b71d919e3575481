import { plainPunctuation } from "../text/fold.ts";
import { recognizers } from "./index.ts";
import { maskIdentifier } from "./masks.ts";
import type { Confidence, Identifier, IdentifierKind, Match } from "./types.ts";

interface Candidate {
  kind: IdentifierKind;
  match: Match;
  mailNumber: boolean;
  order: number;
}

const strength: Record<Confidence, number> = { certain: 2, likely: 1, possible: 0 };

/**
 * Every identifier in a text, in text order and without overlaps. Where matches overlap, mail numbers claim
 * their text first, then the higher confidence, then the longer match, then the order of the list.
 * `start` and `end` are positions in the text as given; the work is linear in its length.
 */
export function findIdentifiers(text: string): readonly Identifier[] {
  if (!/[\d@]/.test(text)) return [];
  const plain = plainPunctuation(text);
  const candidates = recognizers.flatMap((recognizer, order) =>
    recognizer
      .find(plain)
      .map((match): Candidate => ({ kind: recognizer.id, match, mailNumber: recognizer.mailNumber, order })),
  );
  return settle(candidates, text.length).map(({ kind, match }) => {
    const shown = text.slice(match.start, match.end);
    return { kind, ...match, text: shown, masked: maskIdentifier(kind, shown) };
  });
}

/** Takes the strongest first and drops whatever overlaps it; each position is looked at a bounded number of times. */
function settle(candidates: readonly Candidate[], length: number): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const taken = new Uint8Array(length);
  return candidates
    .toSorted(byStrength)
    .filter(({ match: { start, end } }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.match.start - b.match.start);
}

function byStrength(a: Candidate, b: Candidate): number {
  return (
    Number(b.mailNumber) - Number(a.mailNumber) ||
    strength[b.match.confidence] - strength[a.match.confidence] ||
    b.match.end - b.match.start - (a.match.end - a.match.start) ||
    a.order - b.order
  );
}
