import { firstLetters, mostLetters } from "./first-letters.ts";
import type { Folded } from "./fold.ts";
import type { CorrespondentCategory, CorrespondentKind } from "./types.ts";

/** An entry of reference/correspondents or reference/telling-words. */
export interface PatternEntry {
  readonly id: string;
  readonly category: CorrespondentCategory;
  readonly kind?: CorrespondentKind;
  readonly certain: boolean;
  /** Present where capitals count. */
  readonly upper?: true;
  readonly en: readonly string[];
  readonly es: readonly string[];
}

/** A pattern ready to use. */
export interface NamePattern {
  entry: PatternEntry;
  regex: RegExp;
}

/** A list of patterns, with those that a word may begin by its first letters. */
export interface PatternList {
  patterns: readonly NamePattern[];
  byFirstLetters: ReadonlyMap<string, readonly number[]>;
}

/** Compiles a list once, when its module is loaded. */
export function compileList(entries: readonly PatternEntry[]): PatternList {
  const byFirstLetters = new Map<string, number[]>();
  const patterns = entries.map((entry, index): NamePattern => {
    const source = [...entry.en, ...entry.es].join("|");
    for (const letters of firstLetters(source))
      byFirstLetters.set(letters, [...(byFirstLetters.get(letters) ?? []), index]);
    const letter = entry.upper ? "A-Za-z0-9" : "a-z0-9";
    return { entry, regex: new RegExp(`(?<![${letter}])(?:${source})(?![${letter}])`, "g") };
  });
  return { patterns, byFirstLetters };
}

/**
 * The patterns that can match in a folded text, in the order of the list: those that the beginning of one of its
 * words speaks for. Most lines have none, so that most of the list is never tried.
 */
export function candidates({ patterns, byFirstLetters }: PatternList, { lower }: Folded): NamePattern[] {
  const found = new Set<number>(byFirstLetters.get(""));
  let inWord = false;
  for (let at = 0; at < lower.length; at++) {
    const isFirst = !inWord;
    inWord = isWordChar(lower.charCodeAt(at));
    if (!inWord || !isFirst) continue;
    for (let length = 1; length <= mostLetters; length++) {
      const indexes = byFirstLetters.get(lower.slice(at, at + length));
      if (indexes) for (const index of indexes) found.add(index);
    }
  }
  if (found.size === 0) return [];
  return [...found].sort((a, b) => a - b).flatMap((index) => patterns[index] ?? []);
}

/** a to z and 0 to 9, as at the edges of a pattern. */
function isWordChar(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
